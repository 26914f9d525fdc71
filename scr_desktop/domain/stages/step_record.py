"""What the record says of a step of the pathway: done on which day, by what, or what is still missing for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from scr_desktop.domain.progress.request_status import not_asked
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.request import SETTLING
from scr_desktop.domain.review.reviewer import reviewer_of
from scr_desktop.domain.rules.event import HANDED_OVER
from scr_desktop.domain.rules.flow_chart import Step
from scr_desktop.domain.time.part_date import written


class Recorded(NamedTuple):
    """Whether the record shows a step done, and what it says of it; a step begun and not done says what is missing."""

    done: bool
    words: str = ""


def recorded(step: Step, case: Case) -> Recorded:
    """Return what the record of `case` says of `step`: a step that names several things is done when all of them are."""
    if step.needs in _SHOWN:
        return _SHOWN[step.needs](case)
    on = case.day_of(step.done_by) if step.done_by else None
    if on is None:
        return Recorded(done=False)
    lacks = _LACKS[step.needs](case) if step.needs else ""
    return Recorded(not lacks, "; ".join(filter(None, (written(on), lacks or _refused(step, case)))))


def _not_asked_yet(case: Case) -> str:
    """Return which of the agencies named were not asked; a day recorded without any request says it of all of them."""
    prepared = [request.agency for request in case.requests if request.asked_on is None and not request.withdrawn_on]
    named = [one.name.strip() or "an agency not named" for one in not_asked(case)] if case.requests else []
    return f"not asked yet: {', '.join([*prepared, *named])}" if prepared or named else ""


def _waited_for(case: Case) -> str:
    """Return which of the agencies asked have not answered in full."""
    settled = {
        agency_return.request_id
        for agency_return in case.returns
        if agency_return.current and agency_return.kind in SETTLING
    }
    missing = [
        request.agency
        for request in case.requests
        if request.asked_on and not request.withdrawn_on and request.id not in settled
    ]
    return f"still waited for: {', '.join(missing)}" if missing else ""


def _refused(step: Step, case: Case) -> str:
    """Return who refused, so that a refusal is not taken for information that came in."""
    if step.needs != "all_in":
        return ""
    by_refusal = {
        agency_return.request_id
        for agency_return in case.returns
        if agency_return.current and agency_return.kind == "refused"
    }
    who = [request.agency for request in case.requests if request.id in by_refusal and not request.withdrawn_on]
    return f"refused by {', '.join(who)}" if who else ""


def _reviewer(case: Case) -> Recorded:
    found = reviewer_of(case)
    return Recorded(found is not None, found.words if found else "No reviewer is on record")


def _reviewer_named(case: Case) -> Recorded:
    """Return when the name was told: on a day of its own, or with the decision that names the reviewer."""
    told, found = case.day_of("reviewer_told"), reviewer_of(case)
    if told:
        return Recorded(done=True, words=written(told))
    with_decision = case.day_of("decision_told")
    if found and found.in_decision and with_decision:
        return Recorded(done=True, words=f"{written(with_decision)}, with the decision")
    return Recorded(done=False, words="" if found else "No reviewer is on record")


def _review_handed_over(case: Case) -> Recorded:
    """Return when a review was handed over; an incident passed on undecided had none."""
    on = case.day_of(HANDED_OVER) if case.day_of("review_begun") else None
    return Recorded(on is not None, written(on) if on else "")


_LACKS: dict[str, Callable[[Case], str]] = {"all_asked": _not_asked_yet, "all_in": _waited_for}
_SHOWN: dict[str, Callable[[Case], Recorded]] = {
    "reviewer": _reviewer,
    "reviewer_named": _reviewer_named,
    "review_begun": _review_handed_over,
}
