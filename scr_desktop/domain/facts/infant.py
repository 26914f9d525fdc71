"""The age of a child in the first two years: in months, or in days."""

from __future__ import annotations

from datetime import date


def months_or_days(born: date, on: date) -> str:
    """Return the age on a day that is not before the birth: `7 months`, `1 day`, `less than a day`."""
    months = (on.year - born.year) * 12 + on.month - born.month - (on.day < born.day)
    if months > 0:
        return f"{months} month{'' if months == 1 else 's'}"
    days = (on - born).days
    return f"{days} day{'' if days == 1 else 's'}" if days > 0 else "less than a day"
