"""What of a case can be found by searching."""

from __future__ import annotations

from sqlalchemy.orm import Session

from scr_desktop.domain.case import Case
from scr_desktop.store import search


def texts(case: Case) -> dict[str, str]:
    """Return the words of a whole case by the columns of the search index."""
    children = [f"{child.name} {child.known_as} {child.nhs_number.replace(' ', '')}" for child in case.children]
    people = [f"{one.name} {one.relationship}" for one in case.family]
    return {
        "reference": f"{case.reference} {case.national_reference}",
        "names": " ".join([*children, case.more_children]),
        "people": " ".join([*people, case.from_person, case.from_agency, *(agency.name for agency in case.agencies)]),
        "places": " ".join(
            [case.place, *(f"{child.address} {child.home_area} {child.school}" for child in case.children)]
        ),
        "words": f"{case.what_happened} {case.why_criteria_met} {case.notes}",
    }


def index(session: Session, case: Case) -> None:
    """Bring the search index up to date with a case."""
    search.index_case(session, case.id, texts(case))
