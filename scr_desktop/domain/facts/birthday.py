"""The next birthday of each child entered in a case: a sensitive day that is offered by itself, and never set."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from datetime import date, timedelta

from scr_desktop.domain.records.birth import BORN
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.sensitive_day import NEAR
from scr_desktop.domain.rules.deadline_state import is_past, lies_within
from scr_desktop.domain.time.part_date import PartDate

_KIND = "birthday"


def near(case: Case, today: date) -> Iterator[tuple[str, date]]:
    """Yield the children of a case whose birthday is within the next seven days, each with that day, by name.

    It is that of whoever died too: the family thinks of it. A day of birth known in part, or marked as uncertain, has no
    birthday here. What was entered or set aside for that day is not offered again.
    """
    settled = {sensitive_day.on.day for sensitive_day in case.sensitive_days if sensitive_day.kind == _KIND}
    for child in case.children:
        day = next_birthday(child.born_on, today) if child.birth == BORN else None
        if day and lies_within(day, today, today + timedelta(days=NEAR)) and day not in settled:
            yield child.name, day


def next_birthday(born: PartDate, today: date) -> date | None:
    """Return the next birthday from `today` on, None of a day not known for certain; that of 29 February is a 29 February."""
    if born.day is None:
        return None
    # Nine years on, there was a 29 February. The day of birth itself is no birthday.
    for year in range(max(today.year, born.day.year + 1), max(today.year, born.day.year + 1) + 9):
        with suppress(ValueError):
            day = born.day.replace(year=year)
            if not is_past(day, today):
                return day
    return None
