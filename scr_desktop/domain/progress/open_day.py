"""A case of a board that was not decided by the last lawful day, in an office that has not stated its own.

The partner arrangements had begun by then, so that the case has passed to the partners; on which day is open, and no
event is made up for it. With the day stated it passes on that day (`domain/progress/change_of_arrangements.py`).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from scr_desktop.domain.progress.case_status import CaseStatus, for_the_partners
from scr_desktop.domain.progress.change_of_arrangements import began_words, passed_on_open_day
from scr_desktop.domain.rules.regime import SETTLED_BY

# What holds such a case up, and what to do, in as many words as a list has room for.
CAUSE = f"Passed to the partners undecided, {began_words(None)}: the day is open, because the office has not stated it"
TO_DO = "State the day with the office’s own details"
_NOTICE = (
    f"The partner arrangements began {began_words(None)}, and no decision is on record: the case and all information about "
    "it have passed to the safeguarding partners (procedure, grace period). On which day is open, because the office has "
    f"not stated its own. {SETTLED_BY} Before that the time limits of the board stay listed as they ran."
)


_NOTICE_BEFORE_OPENING = (
    f"No decision is entered, and the partner arrangements began {began_words(None)}. If none was made before they began, "
    "the case and all information about it have passed to the safeguarding partners (procedure, grace period), and no board "
    "decides on it any more: what is said of a review here holds only for a case decided in time. Enter in the "
    f"notification what was decided, and when. {SETTLED_BY}"
)


def on_open_day(status: CaseStatus, begin: date | None) -> CaseStatus:
    """Return where a case stands, with what follows for it if it has passed to the partners on an open day."""
    if not passed_on_open_day(status.case, status.regime, begin, status.today):
        return status
    verdict, notices = for_the_partners(status.verdict), (*status.notices, _NOTICE)
    return replace(status, verdict=verdict, notices=notices, held_by_day=f"{CAUSE}. {TO_DO}.")


def noted_open_day(status: CaseStatus, begin: date | None) -> CaseStatus:
    """Return where a notification stands, saying in a notice that its case has passed if it was not decided in time.

    Its verdict stays what the criteria call for: whether it was decided in time may still be entered.
    """
    if not passed_on_open_day(status.case, status.regime, begin, status.today):
        return status
    return replace(status, notices=(*status.notices, _NOTICE_BEFORE_OPENING))
