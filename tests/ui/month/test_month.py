"""A month of the calendar: six whole weeks from a Monday, and everything on the day on which it falls."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.services.review import meeting as meetings
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.month.month import Month, read_month, same_day_in

APRIL = date(2026, 4, 1)


@pytest.fixture
def month(case_file: CaseFile, case_id: str) -> Month:
    """Return April 2026 of an office with one case, known since the 1st, a Wednesday."""
    return read_month(case_file, APRIL)


def test_it_shows_six_weeks_from_a_monday(month: Month) -> None:
    """April 2026 begins on a Wednesday: the leaf goes from Monday 30 March to Sunday 10 May."""
    assert month.title == "April 2026"
    assert (month.days[0].on, month.days[-1].on) == (date(2026, 3, 30), date(2026, 5, 10))
    assert [one.within for one in month.days[:3]] == [False, False, True]
    assert sum(one.within for one in month.days) == 30


@pytest.mark.parametrize(
    ("on", "shown"),
    [(date(2026, 3, 29), False), (date(2026, 3, 30), True), (date(2026, 5, 10), True), (date(2026, 5, 11), False)],
)
def test_it_knows_which_days_it_shows(month: Month, on: date, shown: bool) -> None:
    """Days of the months around it are shown where they fill its weeks, and no others."""
    assert month.shows(on) is shown


def test_a_month_that_begins_on_a_monday_begins_with_itself(case_file: CaseFile) -> None:
    """June 2026 has no day of May before it."""
    assert read_month(case_file, date(2026, 6, 1)).days[0].on == date(2026, 6, 1)


def test_days_off_and_today_are_known(month: Month) -> None:
    """Good Friday has its title, Saturday is a weekend, a Tuesday neither; it is the 8th."""
    assert month.day(date(2026, 4, 3)).holiday == "Good Friday"
    assert not month.day(date(2026, 4, 3)).weekend
    assert month.day(date(2026, 4, 4)).weekend
    assert month.day(date(2026, 4, 7)).holiday == ""
    assert [one.on for one in month.days if one.today] == [date(2026, 4, 8)]


def test_a_deadline_stands_on_its_day(month: Month) -> None:
    """Five working days from 1 April 2026, with Good Friday and Easter Monday between, end on the 10th."""
    days = [one.on for one in month.days if any(item.rule_key == "notify" for item in one.items)]
    assert days == [date(2026, 4, 10)]


def test_a_meeting_called_off_is_left_out(case_file: CaseFile, case_id: str) -> None:
    """A meeting stands on its day until it is called off."""
    made = meetings.add(case_file, [date(2026, 4, 21)], "Sub-group", at_time="10:00")
    assert [one.group for one in read_month(case_file, APRIL).day(date(2026, 4, 21)).meetings] == ["Sub-group"]
    meetings.call_off(case_file, made[0].id, "Too few can come.")
    assert read_month(case_file, APRIL).day(date(2026, 4, 21)).meetings == ()


@pytest.mark.parametrize(
    ("on", "months", "there"),
    [
        (date(2026, 4, 8), 1, date(2026, 5, 8)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 1, 15), -1, date(2025, 12, 15)),
    ],
)
def test_a_month_on_is_the_same_day_or_the_last(on: date, months: int, there: date) -> None:
    """Page Up and Page Down keep the day of the month where that month has it."""
    assert same_day_in(on, months) == there
