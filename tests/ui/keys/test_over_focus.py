"""What hears keys before the widget that has the keyboard, wherever that is."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.keys.over_focus import OverFocus
from tests.ui.typist import shown


class TakesX(OverFocus):
    """Takes every x."""

    def takes(self, now: QWidget, event: QKeyEvent) -> bool:
        """Return whether it is an x."""
        return event.text() == "x"


def test_what_it_takes_the_widget_never_hears(qapp: QApplication, qtbot: QtBot) -> None:
    """All else goes on; it follows the keyboard to the next entry and leaves the one before."""
    taking = TakesX(qapp)
    window, first, second = QWidget(), QLineEdit(), QLineEdit()
    column = QVBoxLayout(window)
    for entry in (first, second):
        column.addWidget(entry)
    typist = shown(qtbot, window)
    for entry in (first, second):
        entry.setFocus()
        typist.type("axb")
    assert [first.text(), second.text()] == ["ab", "ab"]
    typist.press(Qt.Key.Key_Backspace)
    assert second.text() == "a"
    qapp.focusChanged.disconnect(taking._watch)
    second.removeEventFilter(taking)
    taking.deleteLater()
