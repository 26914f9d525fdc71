"""When a group meets, and which meeting fits the time limit of a case: after the information, and before too late."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.progress.case_status import status
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.meeting import Attendance, Meeting, MeetingItem
from scr_desktop.domain.review.meeting_days import LAST, Fit, PlannedDay, fit, monthly
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import by_key
from tests.domain.papers import case
from tests.present import present

TABLE = WorkingDays()
# The decision of the case is due on Thursday 7 June 2018: fifteen working days from Wednesday 16 May, over 28 May.
DUE = date(2018, 6, 7)


def meeting(day: date, about: Case | None = None, *, held: bool = False, off: bool = False) -> Meeting:
    """Return a meeting, with a case on its agenda, recorded as held or called off where that is said."""
    made = Meeting(group="SCR sub-group", held_on=day, called_off_at="2018-05-20T09:00:00+00:00" if off else "")
    if about is not None:
        made.items.append(MeetingItem(case_id=about.id))
    if held:
        made.attendances.append(Attendance(name="Zoë Price"))
    return made


def fitted(found: Case, today: date, *meetings: Meeting) -> Fit | None:
    """Return which of the meetings fits a case of a board on a day."""
    return fit(status(found, by_key("WT2015"), TABLE, today), meetings, TABLE)


MAY_25 = date(2018, 5, 25)


@pytest.mark.parametrize(("which", "days"), [
    (1, ["2018-01-02", "2018-02-06", "2018-03-06"]),
    (2, ["2018-01-09", "2018-02-13", "2018-03-13"]),
    (LAST, ["2018-01-30", "2018-02-27", "2018-03-27"]),
])  # fmt: skip
def test_a_weekday_of_each_month(which: int, days: list[str]) -> None:
    """January 2018 has five Tuesdays and February four: the last is the last."""
    found = monthly(which, 1, date(2018, 1, 1), date(2018, 3, 31), TABLE)
    assert [one.on.isoformat() for one in found] == days


def test_both_ends_of_a_row_belong_to_it() -> None:
    """From the very day of the first meeting to the very day of the last; a day less on each side leaves them out."""
    first, last = date(2018, 1, 9), date(2018, 3, 13)
    assert len(monthly(2, 1, first, last, TABLE)) == 3
    assert [one.on for one in monthly(2, 1, date(2018, 1, 10), date(2018, 3, 12), TABLE)] == [date(2018, 2, 13)]
    assert monthly(2, 1, last, first, TABLE) == []


def test_a_meeting_on_a_bank_holiday_is_planned_for_the_next_working_day() -> None:
    """The first Mondays of 2018: May's is the early May holiday; the day it was put after is named with why."""
    found = monthly(1, 0, date(2018, 4, 1), date(2018, 6, 30), TABLE)
    assert found[0] == PlannedDay(date(2018, 4, 3), date(2018, 4, 2), "Easter Monday")
    assert (found[1].on, found[1].instead_of) == (date(2018, 5, 8), date(2018, 5, 7))
    assert found[2] == PlannedDay(date(2018, 6, 4))


def test_a_meeting_leaves_two_working_days_before_the_time_limit() -> None:
    """Asked on Friday 18 May, information is due on 25 May: from 29 May, after the holiday, to Tuesday 5 June."""
    found = present(fitted(case(events={"request_sent": "2018-05-18"}), date(2018, 5, 21)))
    assert (found.due_on, found.information_on) == (DUE, MAY_25)
    assert (found.earliest_on, found.latest_on) == (date(2018, 5, 29), date(2018, 6, 5))


@pytest.mark.parametrize(("day", "words"), [
    (date(2018, 5, 25), "Before the agencies’ information is due"),
    (date(2018, 5, 29), "In time"),
    (date(2018, 6, 5), "In time"),
    (date(2018, 6, 6), "Leaves too little time to decide"),
    (date(2018, 6, 7), "Leaves too little time to decide"),
    (date(2018, 6, 8), "After the time limit"),
])  # fmt: skip
def test_each_day_around_the_limits_is_told(day: date, words: str) -> None:
    """On the day the information is due a meeting comes before it; on the day of the limit it is too late to decide."""
    found = present(fitted(case(events={"request_sent": "2018-05-18"}), date(2018, 5, 21)))
    assert found.words_for(meeting(day)) == words
    assert (found.warning_for(day) == "") is (words == "In time")


def test_a_meeting_with_the_case_on_its_agenda_comes_before_an_earlier_one() -> None:
    """Both fit: the one that has the case is taken; without it the first."""
    asked = case(events={"request_sent": "2018-05-18"})
    early, own = meeting(date(2018, 5, 30)), meeting(date(2018, 6, 4), asked)
    found = present(fitted(asked, date(2018, 5, 21), early, own))
    assert (found.meeting, found.settled) == (own, True)
    assert found.advice == (
        "The meeting of Monday 4 June 2018 (SCR sub-group) has the case on its agenda and fits the time limit.",
    )
    assert present(fitted(asked, date(2018, 5, 21), early, meeting(date(2018, 6, 4)))).meeting is early


def test_a_meeting_called_off_is_none() -> None:
    """It serves no case, and is called what it is."""
    asked = case(events={"request_sent": "2018-05-18"})
    off = meeting(date(2018, 5, 30), asked, off=True)
    found = present(fitted(asked, date(2018, 5, 21), off))
    assert (found.meeting, found.extraordinary_on) == (None, date(2018, 6, 5))
    assert found.words_for(off) == "Called off"


def test_without_one_that_fits_an_extraordinary_one_is_convened_at_the_latest_in_time() -> None:
    """The case may be on the agenda of a later one, which is said to come too late."""
    asked = case(events={"request_sent": "2018-05-18"})
    found = present(fitted(asked, date(2018, 5, 21), meeting(date(2018, 6, 12), asked)))
    assert (found.meeting, found.settled) == (None, False)
    assert found.advice == (
        "The case is on the agenda of the meeting of Tuesday 12 June 2018 (SCR sub-group): after the time limit.",
        "No scheduled meeting fits: convene an extraordinary one, at the latest on Tuesday 5 June 2018.",
    )


def test_convened_tomorrow_where_the_latest_day_is_over() -> None:
    """On the last day the next working day is after the time limit: it is said that even then it is late."""
    found = present(fitted(case(events={"request_sent": "2018-05-18"}), DUE))
    assert found.extraordinary_on == date(2018, 6, 8)
    assert found.advice[-1] == "Even then the time limit is over: ask for more time, or say why it is late."


@pytest.mark.parametrize(("held", "settled", "said"), [
    (True, True, "was held with the case on its agenda"), (False, False, "of which nothing is recorded"),
])  # fmt: skip
def test_a_meeting_past_settles_it_only_where_something_is_recorded(held: bool, settled: bool, said: str) -> None:
    """Who came is on record, or nothing is: then it may not have been held."""
    asked = case(events={"request_sent": "2018-05-18"})
    found = present(fitted(asked, date(2018, 6, 1), meeting(date(2018, 5, 30), asked, held=held)))
    assert (found.settled, found.extraordinary_on) == (settled, None)
    assert said in found.advice[0]


def test_todays_meeting_has_the_case_whatever_is_recorded_of_it() -> None:
    """The day has come, and nobody need be convened."""
    asked = case(events={"request_sent": "2018-05-18"})
    found = present(fitted(asked, date(2018, 6, 1), meeting(date(2018, 6, 1), asked)))
    assert (found.settled, found.advice) == (True, ("The case is on the agenda of today’s meeting (SCR sub-group).",))


def test_nothing_waits_for_a_meeting_once_it_is_decided() -> None:
    """Nor in a case whose time limit has not begun to run."""
    assert fitted(case(events={"decision": "2018-05-18"}), date(2018, 5, 21)) is None
    assert fitted(case(received_on=""), date(2018, 5, 21)) is None
