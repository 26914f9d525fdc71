"""A decision that is still owed though no deadline runs on: its time limit was that of a rapid review sent without it."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.review.review_need import SENT
from scr_desktop.domain.review.weighing import decision_of
from scr_desktop.domain.rules.deadline_state import DeadlineStanding, stand
from scr_desktop.domain.time.part_date import written
from scr_desktop.domain.time.working_days import WorkingDays

OWED = "decision_owed"
"""Stands where a rule's key stands: no rule gives the decision a day of its own any more."""
OWED_WORDS = "The decision is made: none is on record, and the rapid review is sent"
DECIDED = ("decision", "no_review", "review_begun", "withdrawn", "criteria_not_met")


def owed_by(status: CaseStatus) -> date | None:
    """Return the day by which the decision was owed, where the rapid review is on record as sent and it is not; or None.

    Where its own time limit still runs, that deadline says it.
    """
    case = status.case
    made = decision_of(case) or case.decided_already or any(case.day_of(kind) for kind in DECIDED)
    if made or case.ended_by or not case.open or not status.may_commission or case.day_of(SENT) is None:
        return None
    limits = status.regime.decision_limits
    lines = [line for line in status.deadlines if line.rule.key in limits and line.last_on and not line.set_aside]
    if any(line.open for line in lines):
        return None
    return min((line.last_on for line in lines if line.last_on), default=None)


def owed_words(status: CaseStatus) -> str:
    """Return in a sentence that no decision is on record and by when it was owed; empty where that is not so."""
    day = owed_by(status)
    return f"No decision is on record: it was to be made by {written(day)}" if day else ""


def owed_standing(day: date, today: date, table: WorkingDays) -> DeadlineStanding:
    """Return where such a decision stands on a day: due by the day by which it was to be made, or late."""
    return stand(day, today, table)
