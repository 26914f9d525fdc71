"""One of several answers: none that nobody chose, and a wheel over the form changes none."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scr_desktop.ui.fields.choice_entry import ChoiceEntry


def entry_of(qtbot: QtBot, *choices: tuple[str, str]) -> ChoiceEntry:
    """Return an entry that offers these choices."""
    entry = ChoiceEntry()
    qtbot.addWidget(entry)
    entry.set_choices(choices)
    return entry


def test_a_value_is_shown_by_its_words(qtbot: QtBot) -> None:
    """One that is not offered shows the last, which says that it is not known; neither is heard as entered."""
    entry = entry_of(qtbot, ("yes", "It was"), ("unknown", "Not known"))
    with qtbot.assertNotEmitted(entry.entered):
        entry.set_entry("yes")
        assert (entry.entry(), entry.currentText()) == ("yes", "It was")
        entry.set_entry("perhaps")
    assert entry.entry() == "unknown"


def test_an_offer_begins_with_nothing_chosen(qtbot: QtBot) -> None:
    """What is not said is not recorded: until the officer chooses, the entry is empty."""
    entry = entry_of(qtbot)
    entry.offer(["The Chair", "The partners"])
    assert (entry.entry(), entry.currentText()) == ("", "Choose")
    with qtbot.waitSignal(entry.entered) as heard:
        entry.setCurrentIndex(2)
    assert heard.args == ["The partners"]


def test_the_wheel_changes_no_answer(qtbot: QtBot) -> None:
    """Whoever scrolls a form passes over its entries."""
    entry = entry_of(qtbot, ("yes", "Yes"), ("no", "No"))
    entry.show()
    entry.setFocus()
    place = QPointF(5, 5)
    wheel = QWheelEvent(
        place, place, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(entry, wheel)
    assert entry.entry() == "yes"
