"""Reads an entry for a date where only a day known in full will do."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.time.part_date import OR_IN_PART, PartDate
from scr_desktop.ui.fields.date_entry import IN_FULL, DateEntry


def whole_day(entry: DateEntry, field: str) -> date:
    """Return the day entered; raises `Problem` about `field` if it is not known in full.

    From then on the entry counsels the same: two counsels for one day would be one too many.
    """
    entry.ask_in_full()
    try:
        day = PartDate.parse(entry.entry()).day
    except Problem as problem:
        # What is offered for a date known in part would be refused here once it was followed.
        raise Problem(problem.sentence.replace(OR_IN_PART, IN_FULL), field) from problem
    if day is None:
        raise Problem("Enter the day in full, for example 12 May 2018.", field)
    return day


def part_of_day(entry: DateEntry) -> PartDate:
    """Return as much of a day as is entered, nothing where it cannot be read."""
    try:
        return PartDate.parse(entry.entry())
    except Problem:
        return PartDate()


def day_if_any(entry: DateEntry, field: str) -> date | None:
    """Return the day entered, None if nothing is; raises `Problem` about `field` if it is not known in full."""
    return whole_day(entry, field) if entry.entry().strip() else None


def day_in(text: str) -> date | None:
    """Return the day that a text means while it is typed, None as long as it is not known in full."""
    try:
        return PartDate.parse(text).day
    except Problem:
        return None
