"""A decision that is still owed though no deadline runs on: its time limit was that of a rapid review sent without it."""

from __future__ import annotations

from datetime import date

from scr_desktop.domain.progress.standing import Standing
from scr_desktop.domain.review.deciding import decision_of
from scr_desktop.domain.review.review_need import SENT
from scr_desktop.domain.time.part_date import written

_DECIDED = ("decision", "no_review", "review_begun", "withdrawn", "criteria_not_met")


def owed_by(standing: Standing) -> date | None:
    """Return the day by which the decision was owed, where the rapid review is on record as sent and it is not; or None."""
    case = standing.case
    made = decision_of(case) or case.decided_already or any(case.day_of(kind) for kind in _DECIDED)
    if made or case.ended_by or not case.open or not standing.may_commission or case.day_of(SENT) is None:
        return None
    limits = standing.regime.decision_limits
    days = [one.last_on for one in standing.deadlines if one.rule.key in limits and one.last_on and not one.set_aside]
    return min(days, default=None)


def owed_words(standing: Standing) -> str:
    """Return in a sentence that no decision is on record and by when it was owed; empty where that is not so."""
    day = owed_by(standing)
    return f"No decision is on record: it was to be made by {written(day)}" if day else ""
