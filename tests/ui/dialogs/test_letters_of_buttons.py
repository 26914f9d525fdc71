"""No letter stands on two buttons of a dialog, whatever words a caller puts on them."""

from __future__ import annotations

import re

import pytest
from PySide6.QtWidgets import QAbstractButton, QMessageBox
from pytestqt.qtbot import QtBot

from scr_desktop.ui.dialogs.message import _box
from scr_desktop.ui.dialogs.reason import ReasonDialog


@pytest.mark.parametrize("words", ["&Change the day", "&Clear", "&Record", "Close all"])
def test_a_reason_has_two_letters(words: str, qtbot: QtBot) -> None:
    """Alt and a letter does one thing: with “Cancel” on C the other button takes another, and says the same."""
    dialog = ReasonDialog("The partner arrangements", "Which law applies changes with it.", lambda _why: None, words)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.ui.go_on.text().replace("&", "") == words.replace("&", "")
    assert dialog.ui.cancel.text() == "&Cancel"
    found = [letter_of(one) for one in dialog.findChildren(QAbstractButton) if one.isVisible()]
    found = [one for one in found if one]
    assert len(found) == len(set(found))
    dialog.keeping.end()


def test_a_question_has_two_letters(qtbot: QtBot) -> None:
    """The same holds for a question with words of its own on both buttons."""
    box = _box(None, QMessageBox.Icon.Question, "Close", "Close the case?")
    qtbot.addWidget(box)
    yes = box.addButton("&Close the case", QMessageBox.ButtonRole.AcceptRole)
    no = box.addButton("&Cancel", QMessageBox.ButtonRole.RejectRole)
    box.show()
    assert letter_of(no) == "c"
    assert letter_of(yes) not in {"", "c"}


def letter_of(button: QAbstractButton) -> str:
    """Return the letter that is underlined on a button."""
    found = re.search(r"(?<!&)&([^&\s])", button.text())
    return found[1].lower() if found else ""
