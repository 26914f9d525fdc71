"""Gives dates that lack their year the year of the entries around them, and says so."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from scr_desktop.exchange.entry import Entry
from scr_desktop.exchange.when import When, in_year

Near = tuple[date, int]
"""A day that is certain to its year, and the line on which it stands."""


def with_years(entries: Sequence[Entry], period: tuple[date, date] | None, today: date) -> list[Entry]:
    """Return the entries, those without a year in the year that puts them nearest to their neighbours.

    Where no entry has a year, the period that the file covers decides. What was inferred stands among the doubts; where
    nothing tells, the entry keeps its fault.
    """
    if not any(entry.when.no_year for entry in entries):
        return list(entries)
    before = _nearest(entries)
    after = list(reversed(_nearest(list(reversed(entries)))))
    return [
        entry._replace(when=_inferred(entry.when, before[place], after[place], period, today))
        if entry.when.no_year
        else entry
        for place, entry in enumerate(entries)
    ]


def _nearest(entries: Sequence[Entry]) -> list[Near | None]:
    """Return for each entry the last day before it that has its year written."""
    last: Near | None = None
    found: list[Near | None] = []
    for entry in entries:
        found.append(last)
        if entry.when.on.earliest:
            last = entry.when.on.earliest, entry.line
    return found


def _inferred(
    when: When, before: Near | None, after: Near | None, period: tuple[date, date] | None, today: date
) -> When:
    near = [one for one in (before, after) if one]
    days = [day for day, _ in near] or list(period or ())
    if not days:
        return when
    if near:
        lines = " and ".join(str(line) for _, line in sorted(near, key=lambda one: one[1]))
        why = f"line{'s' if len(near) > 1 else ''} {lines}"
    else:
        why = "the period that the file covers"
    tried = [in_year(when, year, today, "") for year in range(min(days).year - 1, max(days).year + 2)]
    possible = [one for one in tried if one.on.earliest]
    if not possible:
        return when
    best = min(possible, key=lambda one: (_distance(one, days), abs((_first(one) - days[0]).days)))
    doubt = f"No year is written: {_first(best).year} is taken from {why}."
    return best._replace(doubts=(*(one for one in best.doubts if one), doubt))


def _first(when: When) -> date:
    assert when.on.earliest is not None
    return when.on.earliest


def _distance(when: When, days: Sequence[date]) -> int:
    """Return how many days a date lies outside the days around it; 0 if it lies between them."""
    first, last = min(days), max(days)
    day = _first(when)
    return (first - day).days if day < first else (day - last).days if day > last else 0
