"""Gaps in a chronology: stretches in which nobody is known to have been in contact."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from scr_desktop.domain.time.part_date import PartDate, written


@dataclass(frozen=True, slots=True)
class ContactGap:
    """The days between two contacts. `uncertain` counts entries whose date is known in part and may lie within."""

    from_on: date
    until_on: date
    uncertain: int

    @property
    def weeks(self) -> int:
        """How many whole weeks it lasted."""
        return (self.until_on - self.from_on).days // 7

    @property
    def words(self) -> str:
        """The gap in one sentence: `No contact for 11 weeks, from … to …`."""
        said = f"No contact for {self.weeks} weeks, from {written(self.from_on)} to {written(self.until_on)}."
        if not self.uncertain:
            return said
        entries = "1 entry" if self.uncertain == 1 else f"{self.uncertain} entries"
        return f"{said} The date of {entries} is known in part and may lie within."


def gaps(dates: Iterable[PartDate], weeks: int) -> list[ContactGap]:
    """Return the gaps of at least so many whole weeks between the dates of entries, the earliest first.

    Only days known in full and undoubted bound a gap: a date such as “April 2018” proves no contact on any one day.
    """
    kept = list(dates)
    days = sorted({day for on in kept if (day := on.day)})
    parts = [on for on in kept if on.known and not on.day]
    found = []
    for first, last in pairwise(days):
        if (last - first).days >= weeks * 7:
            within = sum(
                1 for part in parts if part.earliest and part.latest and part.earliest < last and part.latest > first
            )
            found.append(ContactGap(first, last, within))
    return found
