"""The month of a birth where a text says that it is one: `born 05/15`, `DOB May 2015`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scr_desktop.domain.anonymising.identifier_kinds import Born, Found, IdentifierKind
from scr_desktop.domain.time.days_in_text import MONTH, month_number, year_of

_MONTH_AND_YEAR = (
    rf"(?:(?<![\d/.-])(?P<number>0?[1-9]|1[0-2])\s?[/.-]\s?(?P<year>(?:19|20)\d\d|\d\d)(?![\d/-]|\.\d)"
    rf"|(?<![\d/.-])(?P<iso_year>(?:19|20)\d\d)[-/.](?P<iso_number>0[1-9]|1[0-2])(?![\d/.-])"
    rf"|(?<!\d)(?<!\d[ /.-])(?<!\dst )(?<!\dnd )(?<!\drd )(?<!\dth )\b(?P<name>{MONTH})(?:,?\s|[-/’'])(?:of )?['’]?(?P<name_year>(?:19|20)\d\d|\d\d)\b(?![\d:]|\.\d))"
)
_WRITTEN = re.compile(_MONTH_AND_YEAR, re.IGNORECASE)
_SAID_BEFORE = re.compile(
    r"(?:(?P<goes>\bborn|\bd\.?\s?o\.?\s?b\.?|\bdate of birth)|\b(?:month of )?birth(?:day|date)?|\bdelivered)(?: was| is)?"
    r"\s{0,2}(?:[:,–-]|(?P<within>\())?\s{0,2}(?P<on>(?:(?:on|in|about|around|approx\.?|early|mid|late|the|month|of)[\s-]){0,4})$",
    re.IGNORECASE,
)
_SAID_AFTER = re.compile(r"\s?\(?(?:birth|baby)\b", re.IGNORECASE)
_BEFORE, _AFTER = 50, 10


def months_of_birth(text: str, births: Sequence[Born], *, of_birth: bool = False) -> Iterator[Found]:
    """Yield the month and year of each of the `births` that a text says to be one, with the age that stands instead.

    All that stands where only births stand (`of_birth`) is said to be one. Whose age would tell the day has none: there the
    month is left, as it is of the whole date.
    """
    for found in _WRITTEN.finditer(text):
        start = found.start() if of_birth else _said_from(text, found)
        born = next((birth for birth in births if birth.instead and _is_month(found, birth)), None)
        if born is not None and start is not None:
            yield Found(start, found.end(), IdentifierKind.BORN, "", born.instead)


def _said_from(text: str, found: re.Match[str]) -> int | None:
    """Return where a month that is said to be of a birth begins with the words that say so, None if nothing does."""
    before = _SAID_BEFORE.search(text[max(0, found.start() - _BEFORE) : found.start()])
    if before is None:
        return found.start() if _SAID_AFTER.match(text[found.end() : found.end() + _AFTER]) else None
    # `Her birth (aged 3)` is read; `born aged 3` is not.
    goes = before[0] if before["goes"] else before["on"]
    return found.start() - (0 if before["within"] else len(goes))


def _is_month(found: re.Match[str], born: Born) -> bool:
    """Return whether a month as it is written is that of a birth, which may be known to the month only."""
    first = born.on.earliest
    if first is None or born.on.part not in {"day", "month", "part"}:
        return False
    month, year = found["number"] or found["iso_number"], found["year"] or found["iso_year"]
    return (year_of(year or found["name_year"]), month_number(month or found["name"])) == (first.year, first.month)
