"""Counting working days, against a count made day by day."""

from __future__ import annotations

from datetime import date, timedelta

import holidays
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.rules.deadline import DeadlineRule, calculate
from scr_desktop.domain.sources.source import Force, Source
from scr_desktop.domain.time.period import (
    Unit,
    Within,
    add_months,
    as_soon_as_possible,
    days_before,
    months,
    working_days,
)
from scr_desktop.domain.time.working_days import WorkingDays

ENGLAND = holidays.country_holidays("GB", subdiv="ENG", years=range(2004, 2042))
TABLE = WorkingDays()
ONE_OFF = {date(2024, 3, 12): "Test day", date(2024, 3, 13): "Second test day"}
WITH_ONE_OFF = WorkingDays(ONE_OFF)
DAY = timedelta(days=1)
DAYS = st.dates(date(2006, 1, 1), date(2039, 12, 31))


def rule(within: Within) -> DeadlineRule:
    """Return a rule with nothing but its period."""
    return DeadlineRule("test", "A duty", "aware", within, Source("Procedure 1", Force.LOCAL), "Nobody")


def naive(start: date, count: int, step: timedelta, closed: set[date]) -> tuple[list[date], list[date]]:
    """Walk from `start` day by day; return the working days counted and the days passed over."""
    day = start
    counted: list[date] = []
    skipped: list[date] = []
    while len(counted) < count:
        day += step
        if day.weekday() >= 5 or day in ENGLAND or day in closed:
            skipped.append(day)
        else:
            counted.append(day)
    return counted, skipped


@given(DAYS, st.integers(1, 40), st.booleans(), st.booleans())
@settings(max_examples=10_000, deadline=None, database=None, suppress_health_check=list(HealthCheck))
def test_ten_thousand_calculations_equal_a_count_day_by_day(
    start: date, count: int, before: bool, with_one_off: bool
) -> None:
    """Forward and backward, with and without one-off days: the same due day, days counted and days skipped."""
    table, closed = (WITH_ONE_OFF, set(ONE_OFF)) if with_one_off else (TABLE, set())
    counted, skipped = naive(start, count, -DAY if before else DAY, closed)
    found = calculate(rule(Within(count, Unit.WORKING_DAYS, before)), start, table)
    assert found.due_on == counted[-1]
    assert list(found.counted) == counted
    assert [one.day for one in found.skipped] == skipped


@given(DAYS, DAYS)
@settings(max_examples=200, deadline=None)
def test_the_days_between_are_those_counted_one_by_one(first: date, last: date) -> None:
    """How many working days lie after one day up to another, and the same number negative the other way."""
    last = min(last, first + timedelta(days=400))
    low, high = min(first, last), max(first, last)
    number = sum(TABLE.is_working(low + timedelta(days=one)) for one in range(1, (high - low).days + 1))
    assert TABLE.count_between(low, high) == number
    assert TABLE.count_between(high, low) == -number


@given(DAYS, st.integers(1, 250))
@settings(max_examples=200, deadline=None)
def test_counting_back_undoes_counting_on(day: date, count: int) -> None:
    """From a working day, so many days on and the same number back is the day itself."""
    day = TABLE.on_or_before(day)
    assert TABLE.before(TABLE.after(day, count), count) == day


def test_a_weekend_is_never_counted() -> None:
    """From a Friday, a Saturday and a Sunday the first day counted is Monday."""
    for day in (date(2018, 5, 11), date(2018, 5, 12), date(2018, 5, 13)):
        assert TABLE.after(day, 1) == date(2018, 5, 14)
    assert TABLE.why_not(date(2018, 5, 12)) == "Saturday"
    assert TABLE.before(date(2018, 5, 13), 1) == date(2018, 5, 11)


def test_a_one_off_day_moves_what_crosses_it_and_nothing_else() -> None:
    """A day added by the office is skipped with its title; dates before and after it stand."""
    assert WITH_ONE_OFF.after(date(2024, 3, 11), 1) == date(2024, 3, 14)
    assert WITH_ONE_OFF.why_not(date(2024, 3, 12)) == "Test day"
    assert WITH_ONE_OFF.after(date(2024, 3, 13), 5) == TABLE.after(date(2024, 3, 13), 5)
    assert WITH_ONE_OFF.after(date(2024, 3, 4), 5) == TABLE.after(date(2024, 3, 4), 5)
    assert WITH_ONE_OFF.one_off_days == ONE_OFF
    assert TABLE.one_off_days == {}


def test_the_first_and_last_days_of_the_table_are_counted() -> None:
    """The table runs from 1 January 2005 to 31 December 2040."""
    assert TABLE.after(date(2005, 1, 1), 1) == date(2005, 1, 4)  # Monday 3 January is the substitute day
    assert TABLE.before(date(2005, 1, 5), 1) == date(2005, 1, 4)
    assert TABLE.after(date(2040, 12, 28), 1) == date(2040, 12, 31)
    assert TABLE.before(date(2040, 12, 31), 1) == date(2040, 12, 28)


@pytest.mark.parametrize(("start", "count", "before"), [
    (date(2004, 12, 31), 1, False),
    (date(2040, 12, 31), 1, False),
    (date(2040, 12, 24), 15, False),
    (date(2005, 1, 1), 1, True),
    (date(2005, 1, 10), 15, True),
    (date(1918, 5, 12), 5, False),
    (date(2118, 5, 12), 5, False),
    (date(2118, 5, 12), 5, True),
    (date.max, 5, False),
    (date.min, 5, True),
])  # fmt: skip
def test_outside_the_table_the_officer_is_told(start: date, count: int, before: bool) -> None:
    """A wrong century gives a sentence that says so, never a wrong date."""
    with pytest.raises(Problem, match="The table of working days runs from 2005 to 2040"):
        calculate(rule(Within(count, Unit.WORKING_DAYS, before)), start, TABLE)


@pytest.mark.parametrize(("start", "count", "end"), [
    ("2018-01-31", 1, "2018-02-28"), ("2020-01-31", 1, "2020-02-29"), ("2018-05-31", 1, "2018-06-30"),
    ("2019-08-31", 6, "2020-02-29"), ("2018-02-28", 1, "2018-03-28"), ("2019-12-15", 1, "2020-01-15"),
    ("2020-02-29", 12, "2021-02-28"), ("2018-06-30", 18, "2019-12-30"),
])  # fmt: skip
def test_a_month_runs_to_the_corresponding_date(start: str, count: int, end: str) -> None:
    """Or to the last day of a month that has no such date."""
    assert add_months(date.fromisoformat(start), count).isoformat() == end


@given(DAYS, st.integers(0, 60))
@settings(max_examples=200, deadline=None)
def test_months_end_in_the_month_that_many_ahead(start: date, count: int) -> None:
    """Never a day of the month after, and never earlier than it need be."""
    end = add_months(start, count)
    assert (end.year * 12 + end.month) - (start.year * 12 + start.month) == count
    assert end.day == start.day or (end + DAY).day == 1


def test_calendar_periods_are_not_moved_by_weekends() -> None:
    """A week before a Monday is the Monday before, bank holiday or not; the last working day stands beside it."""
    found = calculate(rule(days_before(7)), date(2018, 6, 4), TABLE)
    assert (found.due_on, found.counted, found.skipped) == (date(2018, 5, 28), (), ())
    assert [reading.due_on for reading in found.other_readings] == [date(2018, 5, 25)]


def test_as_soon_as_possible_names_the_day_itself() -> None:
    """Where the source gives no number, none is invented."""
    found = calculate(rule(as_soon_as_possible()), date(2018, 6, 4), TABLE)
    assert found.due_on == date(2018, 6, 4)
    assert found.other_readings == ()
    assert "as soon as possible" in found.argument("the decision was made")[-1]


def test_periods_read_as_words() -> None:
    """One month, five working days, seven working days before."""
    assert str(months(1)) == "1 month"
    assert str(working_days(5)) == "5 working days"
    assert str(Within(7, Unit.WORKING_DAYS, before=True)) == "7 working days before"
    assert str(as_soon_as_possible()) == "as soon as possible"
