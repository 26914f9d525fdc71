"""Which backups are worth keeping: all of the last days, then daily, weekly, monthly.

Days, weeks and months are counted by the backups themselves, in the order in which they were made, never from the
clock: a clock that was ahead for one start would otherwise make every backup look old. Where the last two do not follow
one another in time, or lie far apart, nothing is removed at all.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import datetime, timedelta

Made = tuple[datetime, str]
"""When a backup was made, local and without a zone, and why."""

ALL_DAYS = 3
DAILY_DAYS = 15
WEEKLY_WEEKS = 13
# What was kept before a risky step is the way back from it, which may be wanted much later.
GUARDED = {"before-restore", "before-migration", "before-new-passphrase"}
GUARDED_DAYS = 366
FAR_APART = timedelta(days=60)


def to_keep(backups: Sequence[Made]) -> list[bool]:
    """Return for each of `backups`, the last made first, whether it is to be kept.

    All of the last three days on which one was made, the last of each day for two weeks of such days, of each week for
    thirteen, of each month for good; those before a risky step for a year of such days; always the newest of all.
    """
    if is_doubtful(backups):
        return [True] * len(backups)
    days, weeks, months = _Runs(), _Runs(), _Runs()
    seen: set[Hashable] = set()
    kept = []
    for made_at, reason in backups:
        day = days.number(made_at.date())
        span = _span(day, made_at, weeks, months)
        kept.append(span is None or span not in seen or (reason in GUARDED and day < GUARDED_DAYS))
        seen.add(span)
    return kept


def is_doubtful(backups: Sequence[Made]) -> bool:
    """Return whether the times of the last two backups cannot both be believed: out of order, or very far apart."""
    if len(backups) < 2:
        return False
    between = backups[0][0] - backups[1][0]
    return between < timedelta(0) or between > FAR_APART


class _Runs:
    """Numbers labels as they come, one after the other: the same label again, after another, counts anew."""

    def __init__(self) -> None:
        self._last: Hashable = None
        self._number = -1

    def number(self, label: Hashable) -> int:
        if label != self._last:
            self._last = label
            self._number += 1
        return self._number


def _span(day: int, made_at: datetime, weeks: _Runs, months: _Runs) -> Hashable:
    """Return the day, week or month of which one backup is enough, or None if every one is kept."""
    if day < ALL_DAYS:
        return None
    if day < DAILY_DAYS:
        return "day", day
    week = weeks.number(made_at.isocalendar()[:2])
    if week < WEEKLY_WEEKS:
        return "week", week
    return "month", months.number((made_at.year, made_at.month))
