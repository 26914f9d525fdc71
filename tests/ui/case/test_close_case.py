"""Closing a case: on a day that can be, for a reason, with what is still open in sight."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.services.case import case as cases
from scr_desktop.services.papers import copies
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.close_case import CloseCase, still_open
from tests.ui.typist import shown


def dialog(case_file: CaseFile, case_id: str, qtbot: QtBot) -> CloseCase:
    """Return the dialog, shown; it is 8 April 2026."""
    made = CloseCase(case_file, case_id)
    shown(qtbot, made)
    return made


def test_it_is_closed_today_for_a_reason(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Today is offered; without a reason it stays open."""
    made = dialog(case_file, case_id, qtbot)
    assert made._form.closed_on.entry() == "8 April 2026"
    made._form.go_on.click()
    assert made._form.fault.text()
    assert cases.get(case_file, case_id).open
    made._form.why.set_entry("It passed to the partners.")
    made._form.go_on.click()
    kept = cases.get(case_file, case_id)
    assert (kept.closed_on, kept.closed_why) == (date(2026, 4, 8), "It passed to the partners.")


@pytest.mark.parametrize(("day", "said"), [("9 April 2026", "future"), ("April 2026", "in full"), ("", "in full")])
def test_a_day_that_cannot_be_is_refused(case_file: CaseFile, case_id: str, qtbot: QtBot, day: str, said: str) -> None:
    """The day after today, a month and nothing are each answered in a sentence; the case stays open."""
    made = dialog(case_file, case_id, qtbot)
    made._form.why.set_entry("Over")
    made._form.closed_on.set_entry(day)
    made._form.go_on.click()
    assert said in made._form.fault.text()
    assert cases.get(case_file, case_id).open


def test_what_is_still_open_is_read_before_and_kept_with_it(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """A case a week old has its notification outstanding: closing says so, and it stands with the closed case."""
    found = cases.open_before_closing(case_file, case_id)
    assert found
    made = dialog(case_file, case_id, qtbot)
    assert "▲ Still open, and kept with the closing" in made._form.explanation.text()
    assert all(one in made._form.explanation.text() for one in found)
    made._form.why.set_entry("Over")
    made._form.go_on.click()
    assert cases.get(case_file, case_id).open_when_closed == found


@pytest.mark.parametrize(("names", "words"), [
    ((), ""),
    (("Police",), "1 numbered copy is out and not accounted for"),
    (("Police", "School"), "2 numbered copies are out and not accounted for"),
])  # fmt: skip
def test_copies_that_are_out_are_counted(case_file: CaseFile, case_id: str, names: tuple[str, ...], words: str) -> None:
    """None is silence; one and several each stand in their number, with the way to the list that calls them back."""
    if names:
        copies.record(case_file, case_id, copies.draw(case_file, "deadline-sheet", case_id, names), date(2026, 4, 8))
    said = still_open(case_file, case_id)
    assert words in said
    assert ("Papers issued" in said) is bool(names)
