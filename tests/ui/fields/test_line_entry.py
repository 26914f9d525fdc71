"""A line of text: kept as typed, deaf to what the program shows, and Enter in the two that take it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scr_desktop.ui.fields.line_entry import FindLine, LineEntry, QuickLine
from tests.ui.typist import shown


def test_what_is_typed_is_kept_and_heard(qtbot: QtBot) -> None:
    """Spaces at both ends too; what the program shows is not heard, and stands in sight from its beginning."""
    entry, heard = LineEntry(), list[str]()
    entry.entered.connect(heard.append)
    typist = shown(qtbot, entry)
    typist.type(" Zoë ")
    assert (entry.entry(), heard[-1]) == (" Zoë ", " Zoë ")
    heard.clear()
    entry.set_entry("Łukasz")
    assert (entry.entry(), heard, entry.cursorPosition()) == ("Łukasz", [], 0)


def test_a_letter_with_alt_types_nothing(qtbot: QtBot) -> None:
    """It is a shortcut, also where nothing answers to it."""
    entry = LineEntry()
    typist = shown(qtbot, entry)
    typist.press(Qt.Key.Key_K, Qt.KeyboardModifier.AltModifier)
    assert entry.entry() == ""


@pytest.mark.parametrize(("text", "taken"), [("Huw", 1), ("", 0), ("  ", 0)])
def test_enter_adds_what_stands_in_a_quick_line(qtbot: QtBot, text: str, taken: int) -> None:
    """An empty line adds nothing."""
    entry, heard = QuickLine(), list[int]()
    entry.taken.connect(lambda: heard.append(1))
    typist = shown(qtbot, entry)
    typist.type(text)
    typist.press(Qt.Key.Key_Return)
    assert len(heard) == taken
    assert entry.entry() == text


def test_enter_leaves_a_line_that_finds_for_its_list(qtbot: QtBot) -> None:
    """Also an empty one: the list then shows everything."""
    entry, heard = FindLine(), list[int]()
    entry.taken.connect(lambda: heard.append(1))
    typist = shown(qtbot, entry)
    typist.press(Qt.Key.Key_Enter)
    typist.type("Ros")
    assert (len(heard), entry.entry()) == (1, "Ros")
