"""The next birthday of each child: offered in the week before it, and never of a day that is not known for certain."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.facts.birthday import near, next_birthday
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.sensitive_day import SensitiveDay
from scr_desktop.domain.time.part_date import PartDate
from tests.domain.papers import DEATH, case, child


@pytest.mark.parametrize(("today", "day"), [
    (date(2026, 6, 8), date(2026, 6, 9)),
    (date(2026, 6, 9), date(2026, 6, 9)),  # the day itself
    (date(2026, 6, 10), date(2027, 6, 9)),
    (date(2016, 6, 9), date(2017, 6, 9)),  # the day of birth is no birthday
    (date(2016, 6, 1), date(2017, 6, 9)),
])  # fmt: skip
def test_the_next_birthday_is_this_year_or_next(today: date, day: date) -> None:
    """Of somebody born on 9 June 2016; the first comes a year after the birth."""
    assert next_birthday(PartDate.parse("9 June 2016"), today) == day


@pytest.mark.parametrize(("today", "day"), [
    (date(2026, 1, 1), date(2028, 2, 29)), (date(2028, 2, 29), date(2028, 2, 29)), (date(2096, 3, 1), date(2104, 2, 29)),
])  # fmt: skip
def test_that_of_a_leap_day_is_a_leap_day(today: date, day: date) -> None:
    """It is not put on another day, also over 2100, which has none."""
    assert next_birthday(PartDate.parse("29 Feb 2016"), today) == day


@pytest.mark.parametrize("born", ["June 2016", "?9 June 2016", "2016"])
def test_a_day_that_is_not_certain_has_no_birthday(born: str) -> None:
    """Nobody is reminded of a wrong day."""
    assert next_birthday(PartDate.parse(born), date(2026, 6, 8)) is None
    assert next_birthday(PartDate(), date(2026, 6, 8)) is None


def of_child(**entries: str) -> Case:
    """Return a case of Kit, born on 9 June 2016."""
    return case(
        children=[child(**DEATH | {"given_names": "Kit", "family_name": "", "born_on": "9 June 2016"} | entries)]
    )


@pytest.mark.parametrize(("today", "offered"), [
    (date(2026, 6, 1), False), (date(2026, 6, 2), True), (date(2026, 6, 9), True), (date(2026, 6, 10), False),
])  # fmt: skip
def test_it_is_offered_from_a_week_before_to_the_day_itself(today: date, offered: bool) -> None:
    """Also that of a child who died: the family thinks of it."""
    assert list(near(of_child(), today)) == ([("Kit", date(2026, 6, 9))] if offered else [])


def test_what_was_entered_or_set_aside_for_that_day_is_not_offered_again() -> None:
    """One answer is enough for this year's; a funeral on that day answers nothing."""
    found, day = of_child(), PartDate.parse("9 June 2026")
    found.sensitive_days.append(SensitiveDay(kind="funeral", on=day))
    assert list(near(found, date(2026, 6, 8)))
    found.sensitive_days.append(SensitiveDay(kind="birthday", on=day, outcome="set_aside"))
    assert list(near(found, date(2026, 6, 8))) == []
    assert list(near(found, date(2027, 6, 8))), "the next year's is another day"


def test_nobody_not_born_has_a_birthday() -> None:
    """The day entered is the one expected, or that of the stillbirth."""
    for birth in ("unborn", "stillborn"):
        assert list(near(of_child(birth=birth), date(2026, 6, 8))) == [], birth
