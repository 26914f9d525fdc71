"""Which backups are worth keeping: all of two days, then daily, weekly, monthly."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from datetime import datetime, timedelta

ALL_FOR = timedelta(days=2)
DAILY_FOR = timedelta(weeks=2)
WEEKLY_FOR = timedelta(days=92)
# What was kept before a risky step is the way back from it, which may be wanted much later.
GUARDED = {"before-restore", "before-migration", "before-new-passphrase"}
GUARDED_FOR = timedelta(days=365)


def to_keep(backups: Iterable[tuple[datetime, str]], now: datetime) -> set[tuple[datetime, str]]:
    """Return those of `backups` (when made, why) to keep at `now`; all times local, without a zone.

    All of the last two days, the last of each day for two weeks, of each week for three months, of
    each month for good; those before a risky step for a year; always the newest of all.
    """
    kept: set[tuple[datetime, str]] = set()
    seen: set[Hashable] = set()
    for made_at, reason in sorted(backups, reverse=True):
        span = _span(made_at, now)
        guarded = reason in GUARDED and now - made_at <= GUARDED_FOR
        if span is None or guarded or span not in seen or not kept:
            kept.add((made_at, reason))
            seen.add(span)
    return kept


def _span(made_at: datetime, now: datetime) -> Hashable:
    """Return the day, week or month of which one backup is enough, or None if every one is kept."""
    age = now - made_at
    if age <= ALL_FOR:
        return None
    if age <= DAILY_FOR:
        return made_at.date()
    if age <= WEEKLY_FOR:
        return made_at.isocalendar()[:2]
    return "month", made_at.year, made_at.month
