"""Recommendations and decisions as the tests of the services enter them. Everything is invented."""

from __future__ import annotations

from datetime import date
from typing import Any

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.services.review import decision, meeting, minutes
from scr_desktop.services.review.decision import Decided, PartnerSaid, Recommended, View
from scr_desktop.services.review.minutes import Present
from scr_desktop.store.case_file import CaseFile

GROUP, CHAIR = "SCR Sub Group", "Ms Independent"
PARTNERS = tuple(
    PartnerSaid(partner, f"Somebody of the {partner.lower()}")
    for partner in ("Local authority", "Health body", "Chief officer of police")
)


def meet(case_file: CaseFile, found: Case, *, on: str = "2018-06-01", group: str = GROUP) -> Meeting:
    """Have a group meet on a case, and record who came."""
    (held,) = meeting.add(case_file, [date.fromisoformat(on)], group)
    meeting.put_on_agenda(case_file, found.id, held.id, "To recommend")
    return minutes.record_attendance(case_file, held.id, [Present("Sam Pell", "Police")], "Jo Bell", "")


def recommend(
    case_file: CaseFile, found: Case, outcome: str = "review", *, on: str = "2018-06-01", why: str = "", **more: Any
) -> Case:
    """Record what the sub-group recommends, two agencies agreeing."""
    views = more.pop("views", (View("Avonvale Council"), View("Royal United Hospital")))
    said = Recommended(date.fromisoformat(on), GROUP, outcome, "The criteria were weighed.", **more, views=views)
    return decision.recommend(case_file, found.id, said, why)


def decided(outcome: str = "review", *, on: str = "2018-06-04", **more: Any) -> Decided:
    """Return a decision as it is entered."""
    return Decided(date.fromisoformat(on), CHAIR, outcome, more.pop("reasons", "The Chair weighed it."), **more)


def decide(case_file: CaseFile, found: Case, outcome: str = "review", *, on: str = "2018-06-04", **more: Any) -> Case:
    """Record the decision."""
    return decision.decide(case_file, found.id, decided(outcome, on=on, **more))


def decide_against(case_file: CaseFile, found: Case, *, on: str = "2018-06-04", **more: Any) -> Case:
    """Record a decision not to review where a criterion must lead to one, with its reason."""
    return decide(case_file, found, "no_review", on=on, contrary_why="The Chair reads it otherwise.", **more)
