"""Whatever way a dialog is left, what was typed in it is kept, and stands there when it is opened for the same again."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.services import typed
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.kept_dialog import KeptDialog
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.typed.keeper import keeper_of
from tests.ui.typist import said, shown


class Noting(KeptDialog):
    """A dialog that takes a note of something."""

    def __init__(self, case_file: CaseFile, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setWindowTitle("Note")
        column, row = QVBoxLayout(self), QHBoxLayout()
        self.note = LineEntry(self)
        self.note.setObjectName("note")
        column.addWidget(self.note)
        row.addWidget(QPushButton("&Record", self))
        column.addLayout(row)


class Asking(Noting):
    """One that hands on what was entered to whoever records it."""

    asks_only = True


def opened(qtbot: QtBot, case_file: CaseFile, key: str = "a", made: type[Noting] = Noting) -> Any:
    """Return a dialog about `key`, on the screen."""
    dialog = made(case_file, key)
    shown(qtbot, dialog)
    return dialog


def test_escape_keeps_what_was_typed(case_file: CaseFile, qtbot: QtBot) -> None:
    """Closed by Escape and opened again for the same, the words stand there; for something else they do not."""
    first = opened(qtbot, case_file)
    assert "What you type here is kept as you type it" in said(first)
    first.note.setText("Telephone first")
    qtbot.keyClick(first, Qt.Key.Key_Escape)
    assert not first.isVisible()
    other = opened(qtbot, case_file, "b")
    assert other.note.text() == ""
    again = opened(qtbot, case_file)
    assert again.note.text() == "Telephone first"
    assert again.typed_before(again.note)
    assert "is shown again. It is not recorded yet." in said(again)
    for one in (other, again):
        one.reject()


def test_recorded_the_words_are_forgotten(case_file: CaseFile, qtbot: QtBot) -> None:
    """What stands on record is not offered again."""
    first = opened(qtbot, case_file)
    first.note.setText("Telephone first")
    first.reject()
    again = opened(qtbot, case_file)
    again.accept()
    assert typed.waiting(case_file) == []
    assert opened(qtbot, case_file).note.text() == ""


def test_one_that_only_asks_keeps_them_until_somebody_records(case_file: CaseFile, qtbot: QtBot) -> None:
    """Closed by its button the words wait; recorded by whoever asked, they are forgotten."""
    dialog = opened(qtbot, case_file, made=Asking)
    dialog.note.setText("Telephone first")
    dialog.accept()
    assert [one.content for one in typed.waiting(case_file)] == [{"note": "Telephone first"}]
    dialog.is_recorded()
    assert typed.waiting(case_file) == []


def test_looked_at_and_closed_nothing_is_kept(case_file: CaseFile, qtbot: QtBot) -> None:
    """Without a key typed there is nothing to offer again."""
    dialog = opened(qtbot, case_file)
    assert not dialog.typed_before(dialog.note)
    dialog.reject()
    assert typed.waiting(case_file) == []


@pytest.mark.parametrize("made", [Noting, Asking])
def test_the_key_of_lock_holds_in_it(made: type[Noting], case_file: CaseFile, qtbot: QtBot) -> None:
    """Ctrl+L locks the office from within a dialog too."""
    dialog = opened(qtbot, case_file, made=made)
    with qtbot.waitSignal(keeper_of(case_file).lock_wanted):
        qtbot.keyClick(dialog.note, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    dialog.reject()
