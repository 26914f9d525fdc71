"""The days proposed for a row of meetings, such as every second Tuesday."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.review.meeting_days import PlannedDay, monthly
from scr_desktop.services import loading
from scr_desktop.store.case_file import CaseFile

# A row of meetings longer than this is a slip in a year.
_MOST_AT_ONCE = 60


def monthly_days(case_file: CaseFile, which: int, weekday: int, first: date, until: date) -> list[PlannedDay]:
    """Return the days of a monthly row of meetings (`domain/review/meeting_days.py`); raises `Problem` for an impossible span."""
    if until < first:
        raise Problem("The last day comes before the first: check the two.", "until")
    with case_file.read() as session:
        found = monthly(which, weekday, first, until, loading.working_days(session))
    if not found:
        raise Problem("No such day lies between the two: choose a later last day.", "until")
    if len(found) > _MOST_AT_ONCE:
        raise Problem(f"That makes {len(found)} meetings: check the year of the last day.", "until")
    return found
