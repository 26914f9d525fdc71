"""What an agency returned, as it was entered: one paper for each return, those that were replaced too."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from scr_desktop.documents.parts.content import Bullets, Content, Facts, Heading, KeepTogether, Notice, Para
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.words import NO_OFFICE, day_or, invented, noted_on
from scr_desktop.documents.sections.agencies import kind_sentence, return_facts
from scr_desktop.documents.sections.letters_to_agencies import period
from scr_desktop.documents.sections.said import facts_that_say
from scr_desktop.documents.subjects.thing import OfThing, ThingPaper
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.request_status import RequestLine, request_lines
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.request import AgencyReturn

NAME = "Agency return as received"


def body(of: OfThing, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the return with the id `item`, every entry that was filled in."""
    status, item = of.status, of.item
    line, given = next((line, one) for line, one in _returns(status) if one.id == item)
    request = line.request
    return [
        Heading(1, f"Return of {request.agency}"),
        Para(office.name or NO_OFFICE, "lead"),
        *invented(office),
        *_replaced(given),
        Para(kind_sentence(given)),
        Facts(
            [
                ("Our reference", f"{status.case.reference}/{request.number}"),
                ("Arrangements", status.regime.name),
                ("Asked", day_or(request.asked_on)),
                ("Due", day_or(line.due_on)),
                ("Period under review", period(request)),
                ("Why this is proportionate", request.proportionate),
                ("Marking of the return", given.marking or office.marking),
            ]
        ),
        KeepTogether([Heading(2, "What was asked"), Bullets(request.questions, numbered=True)]),
        Heading(2, "What was returned"),
        *facts_that_say(return_facts(given, status.regime.information)),
        Para(f"Source of the form: {status.regime.information.form}.", "small"),
    ]


def _replaced(given: AgencyReturn) -> list[Content]:
    if not given.superseded_at:
        return []
    since = f"It no longer stands since {noted_on(given.superseded_at)}: {given.superseded_why}"
    return [Notice(since, "No longer stands")]


def _returns(status: CaseStatus) -> list[tuple[RequestLine, AgencyReturn]]:
    return [(line, given) for line in request_lines(status) for given in line.returns]


def _items(status: CaseStatus) -> Sequence[Item]:
    return [Item(given.id, _label(line, given)) for line, given in _returns(status)]


def _label(line: RequestLine, given: AgencyReturn) -> str:
    replaced = ", no longer stands" if given.superseded_at else ""
    return f"{line.request.number}: {line.request.agency}, {day_or(given.returned_on)}{replaced}"


DOCUMENT = ThingPaper(
    key="agency-return",
    name=NAME,
    about="One return of an agency, every entry as it was received.",
    body=body,
    each=_items,
    applies=lambda status: bool(_items(status)),
    only_if="no agency has returned anything in it",
)
