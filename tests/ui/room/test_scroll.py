"""The moving part of a dialog grows with what comes into it, so that nothing slides sideways under the hand."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QRadioButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.room.room import largest
from scr_desktop.ui.room.scroll import Scroll


@pytest.fixture
def scroll(qtbot: QtBot) -> Scroll:
    """Show a dialog whose page is as wide as its words."""
    dialog = Dialog()
    qtbot.addWidget(dialog)
    scroll, inside = Scroll(), QWidget()
    QVBoxLayout(inside).addWidget(QLabel("Decided on"))
    scroll.setWidgetResizable(True)
    scroll.setWidget(inside)
    QVBoxLayout(dialog).addWidget(scroll)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return scroll


def put_in(scroll: Scroll, words: str) -> None:
    """Put words into the page that cannot be broken."""
    inside = scroll.widget()
    assert inside is not None
    column = inside.layout()
    assert column is not None
    column.addWidget(QLabel(words))


def test_words_that_come_in_make_the_dialog_wider(scroll: Scroll, qtbot: QtBot) -> None:
    """A line longer than the dialog is shown whole, without a bar to slide it."""
    narrow = scroll.window().width()
    put_in(scroll, "Pass the case to the partners: as soon as possible, from 3 September 2019")
    qtbot.waitUntil(lambda: scroll.window().width() > narrow)
    qtbot.waitUntil(lambda: scroll.horizontalScrollBar().maximum() == 0)


def test_a_dialog_never_becomes_larger_than_the_screen(scroll: Scroll, qtbot: QtBot) -> None:
    """What is wider than that slides after all."""
    put_in(scroll, "as soon as possible " * 60)
    qtbot.waitUntil(lambda: scroll.window().width() == largest(scroll).width())
    assert scroll.horizontalScrollBar().maximum() > 0


def test_what_is_pressed_near_the_edge_stays_under_the_mouse(scroll: Scroll, qtbot: QtBot) -> None:
    """The page follows the keyboard; moved between press and release, an answer would be clicked and not chosen."""
    inside = scroll.widget()
    assert inside is not None
    column = inside.layout()
    assert column is not None
    answers = [QRadioButton(f"Answer {number}") for number in range(60)]
    for answer in answers:
        column.addWidget(answer)
    bar = scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 400)
    answers[0].setFocus()
    bar.setValue(200)
    inside_view = [one for one in answers if one.mapTo(scroll.viewport(), QPoint(0, 0)).y() >= 0]
    answer = inside_view[0]
    window = scroll.window().windowHandle()
    at = answer.mapTo(scroll.window(), QPoint(12, answer.height() // 2))
    place = bar.value()
    QTest.mousePress(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    qtbot.waitUntil(answer.hasFocus)
    qtbot.wait(50)
    assert bar.value() == place
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    qtbot.waitUntil(answer.isChecked)
    answers[-1].setFocus()
    qtbot.waitUntil(lambda: bar.value() > place)
