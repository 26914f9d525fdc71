"""What stands for a day in an anonymised paper: an age for a day of birth, else the month."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.anonymising.identifier_kinds import Born, Found, IdentifierKind
from scr_desktop.domain.time.days_in_text import DayFound
from scr_desktop.domain.time.part_date import MONTHS


def birth_found(day: DayFound, born: Born, *, said: bool) -> Found:
    """Return what stands for a day of birth: the age where it is `said` to be one or can be no other, else its month."""
    if born.instead and (said or (day.year and not born.young)):
        return Found(day.start, day.end, IdentifierKind.BORN, "", born.instead)
    return Found(day.bare, day.end, IdentifierKind.BORN, "", month_of(day))


def month_of(day: DayFound) -> str:
    """Return the month of a day, with its year if one is said: `on 3 May 2018` is `in May 2018`."""
    on = {"o": "in ", "O": "In "}.get(day.on[:1], "")
    return f"{on}{MONTHS[day.month - 1]}{f' {day.year}' if day.year else ''}"


def same(found: DayFound, day: date) -> bool:
    """Return whether a day found in a text is this day, as far as the text says."""
    return (found.month, found.day) == (day.month, day.day) and found.year in {0, day.year}
