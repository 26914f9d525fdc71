"""The day of a moment is that of the office, which is not that of the record."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date

import pytest

from scr_desktop.services import clock


@pytest.fixture
def in_england(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put the computer into England's time zone."""
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone of this system can't be set for a test")
    monkeypatch.setenv("TZ", "GMT0BST,M3.5.0/1,M10.5.0")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("in_england")
@pytest.mark.parametrize(
    ("at", "day"),
    [
        ("2026-06-01T22:59:59.000000+00:00", date(2026, 6, 1)),
        ("2026-06-01T23:00:00.000000+00:00", date(2026, 6, 2)),
        ("2026-12-01T23:00:00.000000+00:00", date(2026, 12, 1)),
    ],
)
def test_what_is_issued_after_midnight_in_summer_is_of_the_new_day(at: str, day: date) -> None:
    """Summer time is an hour before the record's: half past midnight there is still the day before in UTC."""
    assert clock.day_of(at) == day
