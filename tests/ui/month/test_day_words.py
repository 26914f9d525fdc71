"""What the calendar says of a day and of what is on it."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.rules.deadline_state import DeadlineStanding, DeadlineState
from scr_desktop.services.office.due import DueItem
from scr_desktop.ui.month.day_words import (
    all_of_day,
    case_and_due,
    day_words,
    full_words,
    line,
    line_within,
    meeting_line,
)
from scr_desktop.ui.month.month import Day

GOOD_FRIDAY = date(2026, 4, 3)
DUTY = "Notify the incident to the Panel within 5 working days."
DUE = DueItem(
    case_id="1",
    reference="2026-001",
    title="Trelawney",
    rule_key="notify",
    duty=DUTY,
    falls_on="Local authority",
    stands=DeadlineStanding(DeadlineState.DUE, GOOD_FRIDAY, GOOD_FRIDAY, working_days_left=0),
)
AT_TEN = Meeting(group="Sub-group", held_on=GOOD_FRIDAY, at_time="10:00")


def day(
    *items: DueItem, holiday: str = "", today: bool = False, meetings: tuple[Meeting, ...] = (), on: date = GOOD_FRIDAY
) -> Day:
    """Return a day of the month that is shown."""
    return Day(on, within=True, today=today, holiday=holiday, items=items, meetings=meetings)


def test_a_deadline_is_named_by_its_case_and_what_is_due() -> None:
    """Where more is due in the case on that day, what is due comes first and tells them apart."""
    assert line(DUE) == "2026-001 Notify the incident"
    assert line_within(DUE) == "Notify the incident, 2026-001"
    assert case_and_due(DUE) == ("2026-001", "Notify the incident")


def test_all_of_a_deadline_says_who_must_act() -> None:
    """Case, duty, who it falls on and how it stands, a line each."""
    first, *others, state = full_words(DUE).split("\n")
    assert first == "2026-001 Trelawney"
    assert others == [DUTY, "Local authority"]
    assert state == DUE.words


@pytest.mark.parametrize(("at_time", "said"), [("10:00", "Meeting 10:00 Sub-group"), ("", "Meeting Sub-group")])
def test_a_meeting_is_named_by_its_time_and_group(at_time: str, said: str) -> None:
    """Without a time there is no gap where it would stand."""
    assert meeting_line(Meeting(group="Sub-group", held_on=GOOD_FRIDAY, at_time=at_time)) == said


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        (day(on=date(2026, 4, 1)), "Wednesday 1 April 2026, nothing due"),
        (day(DUE), "Friday 3 April 2026, 1 deadline"),
        (day(DUE, DUE, today=True), "Friday 3 April 2026, today, 2 deadlines"),
        (day(holiday="Good Friday"), "Friday 3 April 2026, Good Friday, nothing due"),
        (day(meetings=(AT_TEN,)), "Friday 3 April 2026, nothing due, Meeting 10:00 Sub-group"),
    ],
)
def test_a_screen_reader_hears_all_that_a_day_is(shown: Day, said: str) -> None:
    """Its date, whether it is today, why it is no working day, and how much is on it."""
    assert day_words(shown) == said


def test_the_tip_of_a_day_has_every_line_of_it() -> None:
    """Meetings come before deadlines, each deadline with its state; an empty day says that nothing is due."""
    assert all_of_day(day(DUE, holiday="Good Friday", meetings=(AT_TEN,))) == (
        f"Friday 3 April 2026, Good Friday: Meeting 10:00 Sub-group; 2026-001 Notify the incident – {DUE.words}."
    )
    assert all_of_day(day()) == "Friday 3 April 2026: nothing due."
