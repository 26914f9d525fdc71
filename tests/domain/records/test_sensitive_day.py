"""Days on which nobody should hear of a case unprepared: when one is near, how it is read, and how it is said."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.sensitive_day import SensitiveDay, day_written, is_near, said_of
from scr_desktop.domain.time.part_date import PartDate


def on(text: str, kind: str = "funeral", outcome: str = "entered") -> SensitiveDay:
    """Return a day that was entered."""
    return SensitiveDay(kind=kind, on=PartDate.parse(text) if text else PartDate(), outcome=outcome)


@pytest.mark.parametrize(("today", "near"), [
    (date(2026, 5, 12), False), (date(2026, 5, 13), True), (date(2026, 5, 20), True), (date(2026, 5, 21), False),
])  # fmt: skip
def test_a_day_is_near_from_seven_days_before_to_the_day_itself(today: date, near: bool) -> None:
    """On 20 May 2026: eight days before it is not near, and the day after it is over."""
    assert is_near(on("20 May 2026"), today) is near


@pytest.mark.parametrize(("text", "today", "near"), [
    ("May 2026", date(2026, 4, 24), True),  # it may be on the 1st
    ("May 2026", date(2026, 4, 23), False),
    ("May 2026", date(2026, 5, 31), True),
    ("May 2026", date(2026, 6, 1), False),
    ("2026", date(2026, 5, 1), False),  # of a year nothing can be said
    ("", date(2026, 5, 1), False),
])  # fmt: skip
def test_a_month_is_near_on_any_day_that_it_can_mean(text: str, today: date, near: bool) -> None:
    """Too early a word is better than none; a whole year would be seen all year."""
    assert is_near(on(text), today) is near


def test_what_was_set_aside_is_never_near() -> None:
    """The officer found that the text spoke of something else."""
    assert not is_near(on("20 May 2026", outcome="set_aside"), date(2026, 5, 20))


@pytest.mark.parametrize(("text", "today", "day"), [
    ("9 June", date(2026, 6, 8), date(2026, 6, 9)),
    ("9 June", date(2026, 6, 9), date(2026, 6, 9)),
    ("9 June", date(2026, 6, 10), date(2027, 6, 9)),
    ("29 Feb", date(2026, 1, 1), date(2028, 2, 29)),
    ("9 June 2020", date(2026, 6, 8), date(2020, 6, 9)),
])  # fmt: skip
def test_a_birthday_without_a_year_is_the_next_one(text: str, today: date, day: date) -> None:
    """It comes every year; a year that is written counts."""
    assert day_written("birthday", text, today).day == day


@pytest.mark.parametrize(("kind", "text"), [("funeral", "9 June"), ("birthday", "in summer"), ("birthday", "31 June")])
def test_of_any_other_day_the_year_is_not_guessed(kind: str, text: str) -> None:
    """It cannot be read, and the officer is told so."""
    with pytest.raises(Problem):
        day_written(kind, text, date(2026, 6, 8))


def test_it_is_said_with_its_day_where_that_is_known() -> None:
    """And that it was set aside; a kind that is not known stands as it is."""
    assert said_of(on("20 May 2026")) == "The funeral: 20 May 2026"
    assert said_of(on("", kind="media")) == "Media interest"
    assert said_of(on("20 May 2026", outcome="set_aside")) == "The funeral: set aside"
    assert said_of(on("May 2026", kind="wedding")) == "wedding: May 2026"
