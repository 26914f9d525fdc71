"""The age of an infant in whole months, or in days before the first is over."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.facts.infant import months_or_days


@pytest.mark.parametrize(("born", "on", "age"), [
    ((2018, 2, 2), (2018, 5, 12), "3 months"),
    ((2018, 2, 12), (2018, 5, 12), "3 months"),  # the day itself
    ((2018, 2, 13), (2018, 5, 12), "2 months"),  # the day before it
    ((2017, 11, 30), (2018, 1, 1), "1 month"),
    ((2018, 1, 31), (2018, 2, 28), "28 days"),
    ((2018, 5, 2), (2018, 5, 4), "2 days"),
    ((2018, 5, 2), (2018, 5, 3), "1 day"),
    ((2018, 5, 2), (2018, 5, 2), "less than a day"),
    ((2016, 5, 13), (2018, 5, 12), "23 months"),
])  # fmt: skip
def test_months_and_days_are_whole(born: tuple[int, int, int], on: tuple[int, int, int], age: str) -> None:
    """A month is over on its corresponding day and not before; one is said as one."""
    assert months_or_days(date(*born), date(*on)) == age
