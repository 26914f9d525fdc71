"""The deadline sheet: each date of one case with what it rests on."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.documents.case_papers.deadline_sheet import DOCUMENT
from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.subjects.case import OfCase
from scr_desktop.domain.progress.case_status import CaseStatus, status
from scr_desktop.domain.time.part_date import written
from scr_desktop.domain.time.working_days import WorkingDays
from tests.documents.cases import AS_AT, OFFICE, REGIMES, TODAY, WHY_MOVED, made
from tests.documents.reading import ReadBack, bare, squeeze


def drawn(of: CaseStatus) -> ReadBack:
    """Return the finished sheet of a case, read back."""
    return ReadBack(draw(DOCUMENT.body(OfCase(of), OFFICE, AS_AT), Imprint("Deadline sheet 2018-003", as_at=AS_AT)))


@pytest.mark.parametrize("regime", REGIMES)
def test_the_sheet_has_every_deadline_and_is_accessible(regime: str) -> None:
    """Duty, day, who must act, paragraph and argument of each deadline are there, and PDF/UA-1 holds."""
    of = made(regime)
    read = drawn(of)
    text = bare(read.text)
    for line in of.deadlines:
        assert bare(line.rule.duty) in text
        assert bare(line.rule.falls_on) in text
        assert bare(line.rule.source.paragraph) in text
        if line.due_on:
            assert bare(f"{written(line.due_on)}: {line.rule.duty}") in text
    assert WHY_MOVED in read.text
    assert read.faults == []
    assert all(f"Page {number} of {len(read.pages)}" in page for number, page in enumerate(read.pages, start=1))
    assert all(page.count("OFFICIAL-SENSITIVE") == 1 for page in read.pages)


def test_a_deadline_that_waits_says_for_what() -> None:
    """A duty whose starting day has no date yet shows its period and the day it starts on."""
    of = made("WT2018")
    read = drawn(of)
    assert any(line.due_on is None for line in of.deadlines)
    assert "Deadlines that have not started" in read.text
    assert squeeze("6 months") in read.text


def test_days_not_counted_are_named() -> None:
    """Weekends and bank holidays that were passed over are listed with their titles."""
    text = squeeze(drawn(made("transition")).text)
    assert "Tue 25 Dec 2018 (Christmas Day)" in text


def test_a_day_that_the_office_added_is_named() -> None:
    """A bank holiday proclaimed late stands on the sheet with its title."""
    of = made("WT2023")
    table = WorkingDays({date(2026, 11, 26): "Day of National Thanks"})
    read = drawn(status(of.case, of.regime, table, TODAY))
    assert "Thursday 26 November 2026: Day of National Thanks" in read.text


def test_what_was_fixed_stands_although_the_list_has_changed() -> None:
    """A deadline keeps the day it was fixed on; the sheet says that counted anew it would be another."""
    of = made("WT2023")
    table = WorkingDays({date(2026, 11, 17): "Day of National Thanks"})
    text = squeeze(drawn(status(of.case, of.regime, table, TODAY)).text)
    assert "stands as fixed" in text


def test_a_day_that_was_kept_says_so_with_its_reason() -> None:
    """Paper says what the screen says: which day was proposed, that it was declined, and why."""
    of = made("WT2018")
    notify = next(one for one in of.case.deadlines if one.rule == "notify" and one.current)
    notify.kept_instead_of, notify.kept_why = date(2022, 6, 9), "The Panel agreed to the earlier day."
    text = squeeze(drawn(status(of.case, of.regime, WorkingDays(), TODAY)).text)
    assert "9 June 2022 was proposed in its place and declined" in text
    assert "Reason: The Panel agreed to the earlier day." in text
