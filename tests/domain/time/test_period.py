"""Periods of time, after a day and before it, and how they are said."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.time.period import (
    Within,
    add_months,
    as_soon_as_possible,
    days,
    days_before,
    months,
    other_ends,
    working_days,
    working_days_before,
)
from scr_desktop.domain.time.working_days import WorkingDays

START = date(2018, 5, 25)  # the Friday before the spring bank holiday


@pytest.mark.parametrize(("within", "due", "words"), [
    (working_days(1), date(2018, 5, 29), "1 working day"),
    (working_days(5), date(2018, 6, 4), "5 working days"),
    (working_days_before(1), date(2018, 5, 24), "1 working day before"),
    (working_days_before(7), date(2018, 5, 16), "7 working days before"),
    (days(1), date(2018, 5, 26), "1 day"),
    (days(14), date(2018, 6, 8), "14 days"),
    (days_before(7), date(2018, 5, 18), "7 days before"),
    (months(1), date(2018, 6, 25), "1 month"),
    (months(12), date(2019, 5, 25), "12 months"),
    (as_soon_as_possible(), START, "as soon as possible"),
])  # fmt: skip
def test_each_period_leads_to_its_day(within: Within, due: date, words: str) -> None:
    """The day after the starting day is day 1; only working days leave out what is off."""
    assert within.due(START, WorkingDays()) == due
    assert str(within) == words


@pytest.mark.parametrize(("start", "count", "day"), [
    (date(2018, 1, 31), 1, date(2018, 2, 28)),
    (date(2020, 1, 31), 1, date(2020, 2, 29)),
    (date(2018, 2, 28), 1, date(2018, 3, 28)),  # the corresponding date, not the month's last day
    (date(2018, 11, 30), 1, date(2018, 12, 30)),
    (date(2018, 12, 31), 2, date(2019, 2, 28)),
    (date(2020, 2, 29), 12, date(2021, 2, 28)),
    (date(2018, 3, 31), -1, date(2018, 2, 28)),
    (date(2018, 1, 15), -1, date(2017, 12, 15)),
    (date(2018, 1, 15), 0, date(2018, 1, 15)),
])  # fmt: skip
def test_a_month_runs_to_the_corresponding_date_or_the_months_last_day(start: date, count: int, day: date) -> None:
    """Dodds v Walker [1981] 1 WLR 1027, over the ends of years and Februaries, and backwards."""
    assert add_months(start, count) == day


@pytest.mark.parametrize(
    ("start", "count", "inclusive", "ends"),
    [
        (date(2019, 7, 1), 12, True, [date(2020, 6, 30)]),
        (date(2020, 2, 29), 12, False, [date(2021, 3, 1)]),
        (date(2020, 2, 29), 6, False, [date(2020, 8, 31)]),
        (date(2019, 2, 28), 12, False, [date(2020, 2, 29)]),
        (date(2020, 2, 28), 12, False, []),
        (date(2020, 8, 31), 6, False, []),
    ],
)
def test_other_ends_of_months_are_those_that_a_reader_could_find(
    start: date, count: int, *, inclusive: bool, ends: list[date]
) -> None:
    """From the end of February, and where the first day may be counted in; a month's end elsewhere is settled law."""
    assert [day for day, _ in other_ends(start, count, inclusive=inclusive)] == ends
