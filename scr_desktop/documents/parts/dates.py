"""Days and times as documents write them, in British English whatever the computer's language."""

from __future__ import annotations

from datetime import date, datetime

from scr_desktop.domain.time.part_date import MONTHS, WEEKDAYS


def written_day(day: date, *, weekday: bool = False) -> str:
    """Return "22 November 2026", or "Sunday 22 November 2026"."""
    words = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    return f"{WEEKDAYS[day.weekday()]} {words}" if weekday else words


def written_time(at: datetime) -> str:
    """Return "22 November 2026, 14:05" in local time; a time without a zone is taken as local."""
    local = at.astimezone() if at.tzinfo else at
    return f"{written_day(local)}, {local:%H:%M}"
