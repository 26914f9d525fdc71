"""Reads an entry for a date where only a day known in full will do."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.part_date import PartDate
from scr_desktop.domain.problem import Problem
from scr_desktop.ui.fields.date_entry import DateEntry


def whole_day(entry: DateEntry, field: str) -> date:
    """Return the day entered; raises `Problem` about `field` if it is not known in full."""
    try:
        day = PartDate.parse(entry.entry()).day
    except Problem as problem:
        raise Problem(problem.sentence, field) from problem
    if day is None:
        raise Problem("Enter the day in full, for example 12 May 2018.", field)
    return day
