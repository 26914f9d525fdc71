"""Periods of time: so many working days, days or months, after a day or before it."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from scr_desktop.domain.time.working_days import WorkingDays


class Unit(StrEnum):
    """What a period is counted in."""

    WORKING_DAYS = "working days"
    DAYS = "days"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class Within:
    """A period: so many units after the starting day, or before it; `count` 0 means as soon as possible."""

    count: int
    unit: Unit
    before: bool = False

    def __str__(self) -> str:
        if not self.count:
            return "as soon as possible"
        unit = str(self.unit) if self.count != 1 else str(self.unit)[:-1]
        return f"{self.count} {unit}" + (" before" if self.before else "")

    def due(self, start: date, working_days: WorkingDays) -> date:
        """Return the day that this period leads to from `start`; raises `Problem` outside the table's years."""
        if not self.count:
            return start
        if self.unit is Unit.WORKING_DAYS:
            return working_days.before(start, self.count) if self.before else working_days.after(start, self.count)
        if self.unit is Unit.DAYS:
            return start + timedelta(days=-self.count if self.before else self.count)
        return add_months(start, self.count)


def working_days(count: int) -> Within:
    """Return a period of working days after the starting day; the day after it is day 1."""
    return Within(count, Unit.WORKING_DAYS)


def working_days_before(count: int) -> Within:
    """Return a period of working days back from a day; the working day immediately before it is 1."""
    return Within(count, Unit.WORKING_DAYS, before=True)


def days(count: int) -> Within:
    """Return a period of calendar days after the starting day."""
    return Within(count, Unit.DAYS)


def days_before(count: int) -> Within:
    """Return a period of calendar days back from a day."""
    return Within(count, Unit.DAYS, before=True)


def months(count: int) -> Within:
    """Return a period of calendar months, by the corresponding date or else the month's last day."""
    return Within(count, Unit.MONTHS)


def as_soon_as_possible() -> Within:
    """Return the period of a duty for which the source gives no number of days."""
    return Within(0, Unit.DAYS)


def add_months(start: date, count: int) -> date:
    """Return the corresponding date `count` months after `start`, or that month's last day if it has none.

    Source: the corresponding-date rule, as in Dodds v Walker [1981] 1 WLR 1027.
    """
    index = start.month - 1 + count
    year, month = start.year + index // 12, index % 12 + 1
    return date(year, month, min(start.day, calendar.monthrange(year, month)[1]))


def other_ends(start: date, count: int, *, inclusive: bool) -> list[tuple[date, str]]:
    """Return the days, other than the corresponding one, on which so many months can be read to end, each with how.

    No source at hand says how months are counted from the end of February, nor, for those that are `inclusive`, whether the
    day on which they begin is the first of them.
    """
    end = add_months(start, count)
    last = end.replace(day=calendar.monthrange(end.year, end.month)[1])
    found = (
        [(end - timedelta(days=1), "counted with the day it began on, so that it ends the day before")]
        if inclusive
        else []
    )
    if start.month == 2 and (start + timedelta(days=1)).month == 3:
        found.append((last, "from the last day of February to the last day of the month"))
        if start.day > last.day:
            found.append((last + timedelta(days=1), "to 1 March, where February has no 29th day"))
    return [one for one in found if one[0] != end]
