"""What every service refuses in the same way: a text that is missing, a day that is still to come, a lateness unexplained."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.services.check import ahead, check_time, lacks, need, need_late_why, need_note_if_late, not_ahead
from tests.office_clock import DAY, OfficeClock

TOMORROW = DAY + timedelta(days=1)


@pytest.mark.parametrize("text", ["", " ", "\n\t"])
def test_spaces_are_no_text(text: str) -> None:
    """The sentence stands at the entry that is missing."""
    with pytest.raises(Problem, match="Say why") as refused:
        need(text, "Say why.")
    assert refused.value.field == "why"
    assert [one.field for one in lacks(text, "Say who.", "by")] == ["by"]


def test_any_text_is_enough() -> None:
    """Nothing is judged of what is written."""
    need("-", "Say why.")
    assert list(lacks(" x ", "Say why.")) == []


def test_a_reason_is_owed_only_where_something_is_late() -> None:
    """The first time limit is named; a reason given without being owed is not kept."""
    assert need_late_why((), "Computers down") == ""
    assert need_late_why(("It was due on 18 May 2018.", "And on 21 May."), " Computers down ") == "Computers down"
    with pytest.raises(Problem, match=r"^It was due on 18 May 2018\. Say why it came later\.$") as refused:
        need_late_why(("It was due on 18 May 2018.",), " ")
    assert refused.value.field == "late_why"


@pytest.mark.parametrize(("due", "on", "owed"), [
    (date(2018, 5, 18), date(2018, 5, 18), False), (date(2018, 5, 18), date(2018, 5, 19), True), (None, DAY, False),
])  # fmt: skip
def test_the_note_says_why_something_was_done_after_its_day(due: date | None, on: date, owed: bool) -> None:
    """On the day itself nothing is owed; with a note it may be late."""
    need_note_if_late(due, on, "The worker was ill")
    if owed:
        with pytest.raises(Problem, match="It was to be done by 18 May 2018: say in the note") as refused:
            need_note_if_late(due, on, "")
        assert refused.value.field == "note"
    else:
        need_note_if_late(due, on, "")


def test_today_is_not_ahead_and_tomorrow_is(office_clock: OfficeClock) -> None:
    """By the office's own day."""
    not_ahead(DAY, "on")
    assert list(ahead(DAY - timedelta(days=1), "on")) == []
    with pytest.raises(Problem, match="27 November 2026 lies in the future: record it when it is done") as refused:
        not_ahead(TOMORROW, "on")
    assert refused.value.field == "on"
    office_clock.turn_to(TOMORROW)
    not_ahead(TOMORROW, "on")


@pytest.mark.parametrize("typed", ["", "09:15", "24:00", "9 pm, called back 21:40", "evening"])
def test_a_time_that_a_clock_shows_is_taken_as_typed(typed: str) -> None:
    """Words may stand beside it, and midnight may end the day."""
    check_time(typed)


@pytest.mark.parametrize(("typed", "wrong"), [("25:00", "25:00"), ("9:60", "9:60"), ("at 24:01 then 9:00", "24:01")])
def test_a_time_that_no_clock_shows_is_refused(typed: str, wrong: str) -> None:
    """As it is typed, at its entry."""
    with pytest.raises(Problem, match=f"There is no such time as {wrong}") as refused:
        check_time(typed)
    assert refused.value.field == "at_time"
