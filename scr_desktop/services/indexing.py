"""What of a case can be found by searching."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy.orm import Session

from scr_desktop.domain.records.case import Case
from scr_desktop.store import search


def texts(case: Case) -> dict[str, str]:
    """Return the words of a whole case by the columns of the search index."""
    children = [f"{child.name} {child.known_as} {child.nhs_number.replace(' ', '')}" for child in case.children]
    people = [f"{one.name} {one.relationship}" for one in case.family]
    people += [f"{one.person} {one.agency}" for one in case.notifiers]
    return {
        "reference": f"{case.reference} {case.national_reference}",
        "names": " ".join([*children, case.more_children]),
        "people": " ".join([*people, *(agency.name for agency in case.agencies)]),
        "places": " ".join(
            [
                case.place,
                *(one.name for one in case.other_areas),
                *(f"{child.address} {child.home_area} {child.school}" for child in case.children),
            ]
        ),
        "words": " ".join([case.what_happened, case.why_criteria_met, case.notes, *_reasons(case)]),
    }


def _reasons(case: Case) -> Iterator[str]:
    """Yield what was argued and decided in a case, also what something later took the place of."""
    for review in case.rapid_reviews:
        if review.completed_on:
            yield " ".join(review.content.values())
    for said in case.recommendations:
        yield f"{said.by} {said.reasons}"
    yield from (view.reason for view in case.agency_views)
    yield from (view.reason for view in case.partner_views)
    for made in case.decisions:
        yield f"{made.decided_by} {made.reviewer} {made.reasons} {made.national_reasons}"
        yield f"{made.departs_why} {made.contrary_why} {made.late_why}"
    yield from (one.late_why for one in case.events)
    yield from (one.late_why for one in case.tellings)
    for chosen in case.other_reviews:
        yield f"{chosen.reasons} {chosen.approved_by} {chosen.approval_note}"
    for reply in case.panel_replies:
        yield f"{reply.words} {reply.reference}"
    for taken in case.national_views:
        yield f"{taken.new_information} {taken.reasons}"


def index(session: Session, case: Case) -> None:
    """Bring the search index up to date with a case."""
    search.index_case(session, case.id, texts(case))
