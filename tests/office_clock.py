"""The office's clock in the hands of a test: it shows the day that the test says, whatever the computer's own shows."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from time import monotonic

import pytest

from scr_desktop.services import clock

# An ordinary Thursday, on which the demonstration office of the tests was made, too.
DAY = date(2026, 11, 26)
# Whatever a test does, it is over before the day is.
_BEGINS_AT = time(10)


class OfficeClock:
    """Goes on from ten in the morning of the day that it was turned to: nothing crosses midnight with the computer."""

    def __init__(self, patch: pytest.MonkeyPatch, day: date = DAY) -> None:
        self.day, self._begun = day, monotonic()
        patch.setattr(clock, "today", lambda: self.day)
        patch.setattr(clock, "local_time", self._shown)
        patch.setattr(clock, "now", lambda: self._shown().astimezone(UTC).isoformat(timespec="microseconds"))

    def turn_to(self, day: date) -> None:
        """Let it be another day."""
        self.day = day

    def _shown(self) -> datetime:
        return datetime.combine(self.day, _BEGINS_AT) + timedelta(seconds=monotonic() - self._begun)
