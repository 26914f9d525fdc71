"""A day and a note are asked for and handed to what records them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import Problem
from scr_desktop.ui.dialogs.day_and_note import DayAndNote, Wanted
from tests.ui.typist import said, shown


def wanted(verb: Callable[[date, str], object], on: str = "") -> Wanted:
    """Return a question about a hold."""
    return Wanted("End a hold", "The trial", "It began on 1 April.", "It ended on", "What came of it", verb, on)


def test_the_day_and_the_note_are_handed_on(qtbot: QtBot) -> None:
    """As they were typed, the note without the blanks round it; then it closes."""
    told: list[tuple[date, str]] = []
    dialog = DayAndNote(wanted(lambda on, note: told.append((on, note)), "8 April 2026"))
    typist = shown(qtbot, dialog)
    assert dialog.windowTitle() == "End a hold: The trial"
    for words in ("The trial", "It began on 1 April.", "It ended on", "What came of it"):
        assert words in said(dialog)
    typist.fill("note", " Acquitted ")
    dialog._form.go_on.click()
    assert told == [(date(2026, 4, 8), "Acquitted")]
    assert not dialog.isVisible()


@pytest.mark.parametrize("typed", ["", "April 2026", "some day"])
def test_only_a_whole_day_will_do(typed: str, qtbot: QtBot) -> None:
    """Nothing, a month or no day at all is refused at the entry, and nothing is handed on."""
    dialog = DayAndNote(wanted(lambda *_: pytest.fail("it was recorded"), typed))
    shown(qtbot, dialog)
    dialog._form.go_on.click()
    assert dialog.isVisible()
    assert dialog._form.fault.isVisible()


def test_what_is_refused_is_said_at_its_entry(qtbot: QtBot) -> None:
    """A refusal of the day, by whatever name it goes, stands in the dialog, which stays."""

    def refuse(_on: date, _note: str) -> None:
        raise Problem("It cannot have ended before it began.", "ended_on")

    dialog = DayAndNote(wanted(refuse, "8 April 2026"))
    shown(qtbot, dialog)
    dialog._form.go_on.click()
    assert "It cannot have ended before it began." in said(dialog)
    assert dialog._form.day.line.hasFocus()


def test_one_question_is_told_from_another_by_what_it_acts_on() -> None:
    """Words typed of one hold are not shown for another, and are there again whatever day is proposed."""

    def end(_hold: str, _on: date, _note: str) -> None:
        """End a hold."""

    assert wanted(partial(end, "a")).key != wanted(partial(end, "b")).key
    assert wanted(partial(end, "a")).key == wanted(partial(end, "a"), "8 April 2026").key
