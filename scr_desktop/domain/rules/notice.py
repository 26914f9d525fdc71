"""What must be known of a time: of the law of a case known then, or of a clock that began then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from scr_desktop.domain.time.part_date import written


@dataclass(frozen=True, slots=True)
class Notice:
    """What must be known of the law of a case that became known, or a clock that began, on a day from `since`, and before `until`.

    One of an `open_edition` is so as long as the office has not confirmed the day from which a newer edition applies.
    """

    text: str
    since: date = date.min
    until: date = date.max
    open_edition: bool = False

    def concerns(self, day: date) -> bool:
        """Return whether it is to be known of this day."""
        return self.since <= day < self.until

    def __str__(self) -> str:
        """Return it with its days, for a list of the law."""
        if self.since == date.min:
            return self.text if self.until == date.max else f"Before {written(self.until)}: {self.text}"
        to = f" to {written(self.until - timedelta(days=1))}" if self.until != date.max else ""
        return f"From {written(self.since)}{to}: {self.text}"
