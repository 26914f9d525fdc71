"""Answers side by side: chosen by arrow or first letter, heard once, and never left without one by mistake."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.fields.radio_entry import RadioEntry
from tests.ui.typist import Typist, shown

CHOICES = (("yes", "Yes"), ("no", "No"), ("unknown", "Not known"))


@pytest.fixture
def entry(qtbot: QtBot) -> Iterator[RadioEntry]:
    """Give the answers to one question, of which the last is shown."""
    window, made = QWidget(), RadioEntry(CHOICES, "Did the child die?")
    QVBoxLayout(window).addWidget(made)
    made.set_entry("unknown")
    shown(qtbot, window)
    made.setFocus()
    yield made
    window.close()


def test_nothing_is_answered_before_anything_is_chosen(qtbot: QtBot) -> None:
    """An answer that nobody gave would be recorded."""
    made = RadioEntry(CHOICES, "Did the child die?")
    qtbot.addWidget(made)
    assert made.entry() == ""


def test_a_value_that_is_not_known_shows_the_last(entry: RadioEntry, qtbot: QtBot) -> None:
    """It says that it is not known; what is shown is never heard as an answer."""
    with qtbot.assertNotEmitted(entry.entered):
        entry.set_entry("yes")
        assert entry.entry() == "yes"
        entry.set_entry("perhaps")
    assert entry.entry() == "unknown"


@pytest.mark.parametrize(
    ("keys", "value"),
    [
        ([Qt.Key.Key_Up], "no"),
        ([Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up], "yes"),
        ([Qt.Key.Key_Down], "unknown"),
        ([Qt.Key.Key_Y], "yes"),
    ],
)
def test_arrows_and_letters_choose(entry: RadioEntry, keys: list[Qt.Key], value: str) -> None:
    """Up and Down go from one to the next and stop at the ends; a letter goes to the first that begins with it."""
    typist = Typist(entry.window())
    for key in keys:
        if key is Qt.Key.Key_Y:
            typist.type("y")
        else:
            typist.press(key)
    assert entry.entry() == value


def test_a_command_answers_nothing(entry: RadioEntry) -> None:
    """Alt with a letter is a shortcut: an answer is never changed by one."""
    Typist(entry.window()).press(Qt.Key.Key_Y, Qt.KeyboardModifier.AltModifier)
    assert entry.entry() == "unknown"


def test_each_answer_is_heard_once_with_its_question(entry: RadioEntry) -> None:
    """The one that gives way is not heard, and a screen reader has the question with each."""
    heard: list[str] = []
    entry.entered.connect(heard.append)
    Typist(entry.window()).type("y")
    assert heard == ["yes"]
    assert entry.buttons["no"].accessibleName() == "No: Did the child die?"
