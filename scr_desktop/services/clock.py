"""The time of an entry: UTC for the record, the office's local day for the law."""

from __future__ import annotations

from datetime import UTC, date, datetime


def now() -> str:
    """Return the present time in UTC, ISO 8601 to the microsecond."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def day_of(at: str) -> date:
    """Return the day on which a moment that `now` gave was, where the office is."""
    return datetime.fromisoformat(at).astimezone().date()


def local_time() -> datetime:
    """Return the present time where the office is, without a time zone, as papers state it."""
    return datetime.now()


def today() -> date:
    """Return the present day where the office is, without a time zone."""
    return date.today()
