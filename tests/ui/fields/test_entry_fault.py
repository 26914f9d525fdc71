"""What is wrong with an entry is said where it stands, in words first, and is gone once it is put right."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.fields import entry_fault
from tests.ui.typist import shown

WRONG = "Say when it was."


@pytest.fixture
def parts(qtbot: QtBot) -> Iterator[tuple[QLabel, QLineEdit, QLineEdit]]:
    """Give a label for what is wrong and two entries, of which the first has the keyboard."""
    window, label, first, second = QWidget(), QLabel(), QLineEdit("x"), QLineEdit("soon")
    column = QVBoxLayout(window)
    for part in (label, first, second):
        column.addWidget(part)
    second.setAccessibleDescription("In full")
    shown(qtbot, window)
    first.setFocus()
    yield label, first, second
    window.close()


def test_a_fault_is_said_and_the_cursor_is_put_there(parts: tuple[QLabel, QLineEdit, QLineEdit]) -> None:
    """With a sign, not by colour alone; what stands in the entry is selected to be typed over."""
    label, first, second = parts
    entry_fault.show(label, WRONG, second)
    assert (label.text(), label.isVisible()) == (f"⚠ {WRONG}", True)
    assert second.hasFocus()
    assert second.selectedText() == "soon"
    assert second.accessibleDescription() == WRONG
    assert (entry_fault.is_wrong(second), entry_fault.is_wrong(first)) == (True, False)


def test_once_it_is_put_right_everything_is_as_it_was(parts: tuple[QLabel, QLineEdit, QLineEdit]) -> None:
    """Also after two refusals of the same entry: what a screen reader said before, it says again."""
    label, _, second = parts
    entry_fault.show(label, WRONG, second)
    entry_fault.show(label, "It is after today.", second)
    entry_fault.clear(label, second)
    assert (label.text(), label.isVisible()) == ("", False)
    assert second.accessibleDescription() == "In full"
    assert not entry_fault.is_wrong(second)


def test_what_is_said_while_typing_marks_nothing(parts: tuple[QLabel, QLineEdit, QLineEdit]) -> None:
    """The cursor stays where it is; with nothing to say the line is not there."""
    label, first, second = parts
    entry_fault.say(label, WRONG)
    assert (label.text(), label.isVisible(), first.hasFocus()) == (f"⚠ {WRONG}", True, True)
    assert not entry_fault.is_wrong(second)
    entry_fault.say(label, "")
    assert (label.text(), label.isVisible()) == ("", False)


def test_a_passphrase_is_shown_and_hidden(qtbot: QtBot) -> None:
    """In both entries at once; the button says what it will do next."""
    button, first, second = QPushButton("&Show"), QLineEdit("four words"), QLineEdit("four words")
    for part in (button, first, second):
        qtbot.addWidget(part)
    for entry in (first, second):
        entry.setEchoMode(QLineEdit.EchoMode.Password)
    entry_fault.connect_show(button, first, second)
    button.click()
    assert ([one.displayText() for one in (first, second)], button.text()) == (["four words"] * 2, "&Hide")
    button.click()
    assert "four words" not in (first.displayText(), second.displayText())
    assert button.text() == "&Show"
