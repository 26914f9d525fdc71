"""Where a deadline stands on the days around it, in whatever way it was begun, extended, met or left."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.rules.deadline import DeadlineRule, Later
from scr_desktop.domain.rules.deadline_state import (
    DeadlineStanding,
    DeadlineState,
    either_day,
    is_ahead,
    is_past,
    last_day,
    latest_day,
    lies_within,
    look_again_words,
    stand,
    words_for_days_left,
)
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.domain.time.period import Unit, Within
from scr_desktop.domain.time.working_days import WorkingDays

TABLE = WorkingDays()
DUE = date(2018, 5, 18)  # a Friday
SOURCE = Source("an invented paragraph", Force.LOCAL)
LASTING = DeadlineRule("keep", "Keep it", "published", Within(1, Unit.MONTHS), SOURCE, "Office", lasts=True)
SOON = DeadlineRule("soon", "Say it", "decision", Within(0, Unit.WORKING_DAYS), SOURCE, "Office")
MONDAY = Later(date(2018, 5, 21), "as begun on a day off")


@pytest.mark.parametrize(("today", "state", "left"), [
    (date(2018, 5, 11), DeadlineState.DUE, 5),
    (date(2018, 5, 17), DeadlineState.DUE, 1),
    (date(2018, 5, 18), DeadlineState.DUE, 0),
    (date(2018, 5, 19), DeadlineState.OVERDUE, 0),  # a Saturday: over, and no working day has passed
    (date(2018, 5, 21), DeadlineState.OVERDUE, -1),
    (date(2018, 5, 29), DeadlineState.OVERDUE, -6),  # the bank holiday of 28 May does not count
])  # fmt: skip
def test_it_is_late_from_the_day_after_its_day(today: date, state: DeadlineState, left: int) -> None:
    """On the day itself it is due still; how late it is, is counted in working days."""
    found = stand(DUE, today, TABLE)
    assert (found.state, found.working_days_left) == (state, left)
    assert found.late is (state is DeadlineState.OVERDUE)


@pytest.mark.parametrize(("today", "near"), [
    (date(2018, 5, 10), False), (date(2018, 5, 11), True), (date(2018, 5, 18), True), (date(2018, 5, 19), False),
])  # fmt: skip
def test_it_is_near_within_five_working_days_and_not_once_it_is_late(today: date, near: bool) -> None:
    """A week of working days before its day it is marked; what is late is marked as late instead."""
    assert stand(DUE, today, TABLE).near is near


@pytest.mark.parametrize(("met", "state", "words"), [
    (date(2018, 5, 18), DeadlineState.MET, "Done on 18 May 2018"),
    (date(2018, 5, 19), DeadlineState.MET, "Done on 19 May 2018, within the time allowed"),
    (date(2018, 5, 25), DeadlineState.MET, "Done on 25 May 2018, within the time allowed"),
    (date(2018, 5, 26), DeadlineState.MET_LATE, "Done on 26 May 2018, late"),
])  # fmt: skip
def test_what_was_done_in_the_time_allowed_was_not_late(met: date, state: DeadlineState, words: str) -> None:
    """More time was allowed to 25 May: up to that day it was done in time, and the words say that it took it."""
    found = stand(DUE, date(2018, 6, 1), TABLE, allowed_on=date(2018, 5, 25), met_on=met)
    assert (found.state, found.words, found.working_days_left) == (state, words, None)


def test_a_day_allowed_before_the_due_day_shortens_nothing() -> None:
    """The later of the two days counts, and it does not count as extended."""
    assert last_day(DUE, date(2018, 5, 14)) == DUE
    assert last_day(DUE, date(2018, 5, 25)) == date(2018, 5, 25)
    assert last_day(DUE, None) == DUE
    assert not stand(DUE, DUE, TABLE, allowed_on=date(2018, 5, 14)).extended


def test_the_words_say_the_day_to_which_it_was_extended() -> None:
    """With days left the new day is named; on that day itself it is not said twice."""
    assert stand(DUE, date(2018, 5, 24), TABLE, allowed_on=date(2018, 5, 25)).words == (
        "Due in 1 working day, extended to 25 May 2018"
    )
    assert stand(DUE, date(2018, 5, 25), TABLE, allowed_on=date(2018, 5, 25)).words == (
        "Due by the end of 25 May 2018, as extended"
    )


def test_between_two_readings_it_is_neither_late_nor_simply_due() -> None:
    """After the earlier day and by the later one it is said how it stands by each, done or not."""
    found = stand(DUE, date(2018, 5, 21), TABLE, or_on=MONDAY)
    assert (found.late, found.between) == (False, True)
    assert found.words == "Late by one reading (18 May 2018), due by 21 May 2018 by the other"
    after = stand(DUE, date(2018, 5, 22), TABLE, or_on=MONDAY)
    assert (after.late, after.between) == (True, False)
    assert after.words == (
        "2 working days late by one reading (18 May 2018), 1 working day late by the other (21 May 2018)"
    )
    assert after.in_brief == "2 or 1 working days late, by two readings"
    assert stand(DUE, date(2018, 5, 22), TABLE).in_brief == "2 working days late"
    assert latest_day(DUE, MONDAY) == date(2018, 5, 21)


def test_a_longer_time_allowed_settles_between_the_readings() -> None:
    """More time than the later reading gives was allowed: that day counts and the other is not mentioned."""
    found = stand(DUE, date(2018, 5, 21), TABLE, or_on=MONDAY, allowed_on=date(2018, 5, 23))
    assert (found.or_on, found.by) == (None, "23 May 2018")


def test_both_days_are_named_unless_the_other_has_a_line_of_its_own() -> None:
    """One entry for two days where only one line lists them."""
    assert either_day(DUE, MONDAY) == "18 May 2018 or 21 May 2018"
    assert either_day(DUE, Later(MONDAY.on, "", own_line=True)) == "18 May 2018"
    assert either_day(DUE, None) == "18 May 2018"


def test_what_is_owed_as_soon_as_possible_is_never_late() -> None:
    """No source counts days for it: a year later it is owed still, and near."""
    found = stand(DUE, date(2019, 5, 18), TABLE, rule=SOON)
    assert (found.state, found.late, found.near, found.working_days_left) == (DeadlineState.DUE, False, True, None)
    assert (found.words, found.by) == ("As soon as possible, since 18 May 2018", "As soon as possible")
    assert stand(DUE, date(2019, 5, 18), TABLE, rule=SOON, met_on=date(2019, 5, 1)).state is DeadlineState.MET


@pytest.mark.parametrize(("today", "state", "words"), [
    (date(2018, 5, 18), DeadlineState.LASTING, "Lasts until 18 May 2018"),
    (date(2018, 5, 19), DeadlineState.MET, "Lasted until 18 May 2018"),
])  # fmt: skip
def test_a_lasting_duty_goes_on_to_the_end_of_its_day(today: date, state: DeadlineState, words: str) -> None:
    """A report is public on its last day too, and is never late, also where the case was closed."""
    for closed in (False, True):
        found = stand(DUE, today, TABLE, rule=LASTING, closed=closed)
        assert (found.state, found.words, found.late, found.open) == (state, words, False, False)


@pytest.mark.parametrize("today", [date(2018, 5, 11), date(2018, 6, 11)])
def test_a_closed_case_grows_no_later(today: date) -> None:
    """What was not done by then is said to be not done, before its day and after it; what was done stays done."""
    found = stand(DUE, today, TABLE, closed=True)
    assert (found.state, found.open, found.late) == (DeadlineState.NOT_DONE, False, False)
    assert found.words_and_day == "Not recorded as done when the case was closed (18 May 2018)"
    assert stand(DUE, today, TABLE, closed=True, met_on=DUE).state is DeadlineState.MET


def test_what_may_not_be_owed_is_said_on_that_condition() -> None:
    """Its day warns all the same, and nothing is called late that may not be owed."""
    due = stand(DUE, date(2018, 5, 16), TABLE, proves="notifiable")
    late = stand(DUE, date(2018, 5, 22), TABLE, proves="notifiable")
    assert (due.undecided, due.words) == (True, "If it proves notifiable: due in 2 working days")
    assert (late.undecided, late.words) == (True, "If it proves notifiable: due since 18 May 2018")
    assert not stand(DUE, DUE, TABLE, proves="notifiable", met_on=DUE).undecided


def test_what_has_not_begun_has_no_day() -> None:
    """It waits: nothing is open, late or near, and no day is named."""
    found = DeadlineStanding(DeadlineState.WAITING)
    assert (found.open, found.late, found.near, found.by) == (False, False, False, "")
    assert (found.words, found.words_and_day) == ("Waiting to begin", "Waiting to begin")


@pytest.mark.parametrize(("left", "overdue", "words"), [
    (2, False, "Due in 2 working days"), (1, False, "Due in 1 working day"), (0, False, "Due by the end of 18 May 2018"),
    (0, True, "Late: it was due on 18 May 2018"), (-1, True, "1 working day late"), (-2, True, "2 working days late"),
])  # fmt: skip
def test_one_working_day_is_said_as_one(left: int, overdue: bool, words: str) -> None:
    """Singular and plural, and the day itself where no working day lies between."""
    assert words_for_days_left(left, DUE, overdue=overdue) == words


@pytest.mark.parametrize(("today", "past", "ahead", "words"), [
    (date(2018, 5, 17), False, True, "Look again on 18 May 2018"),
    (date(2018, 5, 18), False, False, "Look again today"),
    (date(2018, 5, 19), True, False, "Late: it was due 18 May 2018"),
])  # fmt: skip
def test_the_day_itself_is_neither_past_nor_ahead(today: date, past: bool, ahead: bool, words: str) -> None:
    """A hold is looked at on its day; the day before it is still to come and the day after it is late."""
    assert (is_past(DUE, today), is_ahead(DUE, today), look_again_words(DUE, today)) == (past, ahead, words)


def test_first_and_last_day_lie_within() -> None:
    """Both ends belong to a span of days."""
    week = date(2018, 5, 14), date(2018, 5, 18)
    days = [date(2018, 5, day) for day in (13, 14, 16, 18, 19)]
    assert [lies_within(day, *week) for day in days] == [False, True, True, True, False]
