"""More time for a deadline: who allowed it and why are asked, and the deadline says so from then on."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.progress.case_status import DeadlineLine
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.deadlines.more_time import MoreTime


def _line(case_file: CaseFile, case_id: str) -> DeadlineLine:
    return next(one for one in cases.status(case_file, case_id).deadlines if one.rule.key == "notify")


@pytest.fixture
def dialog(case_file: CaseFile, case_id: str, qtbot: QtBot) -> MoreTime:
    """Give the dialog over the deadline of 10 April 2026."""
    made = MoreTime(case_file, case_id, _line(case_file, case_id))
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_says_which_deadline_and_when(dialog: MoreTime) -> None:
    """The duty and its day stand at the top; the day of allowing is today until another is entered."""
    assert dialog._form.title.text() == "Notify the incident"
    assert "Due by 10 April 2026." in dialog._form.duty.text()
    assert dialog._form.allowed_on.entry() == "8 April 2026"


@pytest.mark.parametrize(
    ("until", "by", "on", "why", "said"),
    [
        ("April 2026", "The Panel", "8 April 2026", "A strike", "in full"),
        ("9 April 2026", "The Panel", "8 April 2026", "A strike", "later than 10 April 2026"),
        ("17 April 2026", "", "8 April 2026", "A strike", "who allowed it"),
        ("17 April 2026", "The Panel", "9 April 2026", "A strike", "future"),
        ("17 April 2026", "The Panel", "8 April 2026", "", "why it was allowed"),
    ],
)
def test_what_is_missing_is_said(
    dialog: MoreTime, case_file: CaseFile, case_id: str, until: str, by: str, on: str, why: str, said: str
) -> None:
    """A later day, who allowed it, when and why are all needed; until then nothing is recorded."""
    form = dialog._form
    for entry, text in ((form.until_on, until), (form.allowed_by, by), (form.allowed_on, on), (form.why, why)):
        entry.set_entry(text)
    form.go_on.click()
    assert said in form.fault.text()
    assert form.fault.isVisible()
    assert cases.get(case_file, case_id).extensions == []


def test_the_deadline_says_who_allowed_more(dialog: MoreTime, case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """The day it was due stays, and beside it stand the later day, who allowed it and why."""
    dialog._form.until_on.set_entry("17 April 2026")
    dialog._form.allowed_by.set_entry("The Panel")
    dialog._form.why.set_entry("The police asked for it.")
    dialog._form.go_on.click()
    line = _line(case_file, case_id)
    assert line.due_on == date(2026, 4, 10)
    assert line.words == "Due in 7 working days, extended to 17 April 2026"
    expected = "Extended to 17 April 2026, allowed by The Panel on 8 April 2026: The police asked for it."
    assert expected in line.argument()
    again = MoreTime(case_file, case_id, line)
    qtbot.addWidget(again)
    assert "Extended already to 17 April 2026." in again._form.duty.text()
