"""Working days in England: Monday to Friday, less the bank holidays of GOV.UK's list for England and Wales.

No statute or guidance read here defines "working day" for these clocks, so the program states its
own convention and prints it with every deadline: council shut-down days count, bank holidays do not.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache, lru_cache
from itertools import accumulate
from pathlib import Path
from types import ModuleType
from typing import Any

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.sources.reading import Readings
from scr_desktop.domain.time.part_date import WEEKDAYS, written

FIRST_YEAR, LAST_YEAR = 2005, 2040
# GOV.UK publishes its list a few years ahead; past its last day the rules of the calendar are
# followed, but a day proclaimed later (19 September 2022 was) is not in any table.
RELIABLE_UNTIL = date(2028, 12, 31)
LIST_READ = "August 2026"
CONVENTION = (
    "A working day is Monday to Friday, except the bank holidays of GOV.UK's list for England and Wales. "
    "Council closing days count. The day after the starting day is day 1."
)

# Where GOV.UK's title is not the one that the `holidays` library gives.
_TITLES = {
    "New Year's Day": "New Year’s Day",
    "May Day": "Early May bank holiday",
    "Spring Bank Holiday": "Spring bank holiday",
    "Late Summer Bank Holiday": "Summer bank holiday",
}
_TITLES_ON = {
    date(2012, 6, 4): "Spring bank holiday (substitute day)",
    date(2012, 6, 5): "Queen’s Diamond Jubilee",
    date(2020, 5, 8): "Early May bank holiday (VE day)",
    date(2022, 6, 3): "Platinum Jubilee bank holiday",
    date(2022, 9, 19): "Bank Holiday for the State Funeral of Queen Elizabeth II",
    date(2023, 5, 8): "Bank holiday for the coronation of King Charles III",
}


@cache
def listed_bank_holidays() -> Mapping[date, str]:
    """Return every listed bank holiday that falls on Monday to Friday, with GOV.UK's title for it.

    The library's weekend entries are left out: GOV.UK lists only the substitute day, and a weekend
    is no working day anyway.
    """
    found = _england()(subdiv="ENG", years=range(FIRST_YEAR, LAST_YEAR + 1))
    return {day: _govuk_title(day, name) for day, name in sorted(found.items()) if day.weekday() < 5}


def _england() -> Any:
    """Return what the library knows of the United Kingdom, from its one module.

    Asked for a country, the library imports those of all the world: three hundred modules and eight megabytes for one
    table. The package of countries is kept from doing that by an empty one that stands in its place meanwhile.
    """
    # Imported here because even without them it loads a hundred modules.
    import holidays

    name = f"{holidays.__name__}.countries"
    if name in sys.modules:
        return importlib.import_module(f"{name}.united_kingdom").UnitedKingdom
    alone = sys.modules[name] = ModuleType(name)
    alone.__path__ = [str(Path(folder) / "countries") for folder in holidays.__path__]
    try:
        return importlib.import_module(f"{name}.united_kingdom").UnitedKingdom
    finally:
        del sys.modules[name]


def _govuk_title(day: date, name: str) -> str:
    if day in _TITLES_ON:
        return _TITLES_ON[day]
    plain = name.removesuffix(" (observed)")
    title = _TITLES.get(plain, plain)
    return f"{title} (substitute day)" if plain != name else title


@lru_cache(maxsize=4)
def _counted(closed: frozenset[date]) -> tuple[list[date], list[int]]:
    """Return the working days of all years, and before each day of theirs how many there were; `closed` are the holidays.

    Kept, for an office reads the same list again with every page.
    """
    span = range(date(FIRST_YEAR, 1, 1).toordinal(), date(LAST_YEAR, 12, 31).toordinal() + 1)
    numbers = {day.toordinal() for day in closed}
    # 1 January of year 1 was a Monday with ordinal 1, so ordinals give the weekday directly.
    open_ = [number % 7 not in (6, 0) and number not in numbers for number in span]
    days = [date.fromordinal(number) for number, is_open in zip(span, open_, strict=True) if is_open]
    return days, list(accumulate(open_, initial=0))


class WorkingDays:
    """How one office counts: the listed bank holidays, the one-off days it has added, the readings it has chosen.

    `one_off_days` maps a day to its title; `readings` are its choices where the sources allow several. Dates carry no time zone: they are days in England.
    Calculations outside 1 January 2005 to 31 December 2040 raise `Problem`.
    """

    def __init__(self, one_off_days: Mapping[date, str] | None = None, readings: Readings | None = None) -> None:
        self.readings: Readings = dict(readings or {})
        self._one_off = dict(one_off_days or {})
        self._titles = {**listed_bank_holidays(), **self._one_off}
        self._origin = date(FIRST_YEAR, 1, 1).toordinal()
        self._days, self._up_to = _counted(frozenset(self._titles))

    reliable_until = RELIABLE_UNTIL
    list_read = LIST_READ

    def is_working(self, day: date) -> bool:
        """Return whether `day` is a working day."""
        place = day.toordinal() - self._origin
        if 0 <= place < len(self._up_to) - 1:
            return self._up_to[place + 1] > self._up_to[place]
        return not self.why_not(day)

    def why_not(self, day: date) -> str:
        """Return why `day` is not a working day, for example `Saturday` or `Good Friday`, or the empty text."""
        if day in self._titles:
            return self._titles[day]
        return WEEKDAYS[day.weekday()] if day.weekday() >= 5 else ""

    def after(self, day: date, count: int) -> date:
        """Return the `count`-th working day after `day`; `day` itself is never counted."""
        place = day.toordinal() - self._origin
        try:
            if place < 0:
                raise IndexError
            return self._days[self._up_to[place + 1] + count - 1]
        except IndexError:
            raise _outside(day) from None

    def before(self, day: date, count: int) -> date:
        """Return the `count`-th working day before `day`; `day` itself is never counted."""
        place = day.toordinal() - self._origin
        try:
            index = self._up_to[place] - count
            if place < 0 or index < 0:
                raise IndexError
            return self._days[index]
        except IndexError:
            raise _outside(day) from None

    def on_or_before(self, day: date) -> date:
        """Return `day` if it is a working day, else the last working day before it."""
        return day if self.is_working(day) else self.before(day, 1)

    def count_between(self, first: date, last: date) -> int:
        """Return how many working days lie after `first` up to and including `last` (negative if `last` is earlier)."""
        start, end = (day.toordinal() - self._origin for day in (first, last))
        if min(start, end) < 0 or max(start, end) + 1 >= len(self._up_to):
            raise _outside(first if start < 0 or start + 1 >= len(self._up_to) else last)
        return self._up_to[end + 1] - self._up_to[start + 1]

    def bank_holidays(self, first: date, last: date) -> Iterator[tuple[date, str]]:
        """Yield the bank holidays and one-off days from `first` to `last`, in order, with their titles."""
        return ((day, title) for day, title in sorted(self._titles.items()) if first <= day <= last)

    @property
    def one_off_days(self) -> Mapping[date, str]:
        """The days this office has added to the list, with their titles."""
        return dict(self._one_off)


def _outside(day: date) -> Problem:
    return Problem(
        f"The table of working days runs from {FIRST_YEAR} to {LAST_YEAR}, so nothing can be counted "
        f"from {written(day)}: check the year."
    )
