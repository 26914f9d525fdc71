"""The return form of an agency, blank: every entry of the return, to be filled in by hand or copied from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime

from scr_desktop.documents.parts.content import (
    Bullets,
    Content,
    Facts,
    Heading,
    KeepTogether,
    LinesToWrite,
    Para,
    SignatureBoxes,
    TickBoxes,
)
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.words import NO_OFFICE, day_or, invented
from scr_desktop.documents.sections.letters_to_agencies import due_sentences, how_to_return, of_item, people, period
from scr_desktop.documents.subjects.thing import OfThing, ThingPaper
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.request_status import request_lines, return_rule
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.request import KINDS_OF_RETURN, InformationRequest
from scr_desktop.domain.rules.agency_information import Entry, Section

NAME = "Agency return form"


def body(of: OfThing, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the blank form that goes with the request `item`: what the agency needs, and nothing of the office's own."""
    status, item = of.status, of.item
    request, information = of_item(status, item).request, status.regime.information
    return [
        Heading(1, NAME),
        Para(office.name or NO_OFFICE, "lead"),
        *invented(office),
        _which(status, request),
        Para(people(status.case).replace("\n- ", "\n")),
        *(Para(sentence) for sentence in due_sentences(status, request, reason=False)),
        Para(how_to_return(office, "form")),
        *_asked(request),
        KeepTogether([Heading(2, "What kind of return this is"), *_boxes(words for _, words in KINDS_OF_RETURN)]),
        KeepTogether([LinesToWrite(2, "If it is late or refused: the reason")]),
        *(part for section in information.sections for part in _section(section)),
        *_end(),
        Para(f"Source: {information.form}.", "small"),
    ]


def _which(status: CaseStatus, request: InformationRequest) -> Content:
    return Facts(
        [
            ("Our reference", f"{status.case.reference}/{request.number}"),
            ("Agency", request.agency),
            ("Issued", day_or(request.asked_on, "Not sent yet")),
            ("Due", day_or(request.due_on, f"{return_rule(status.regime).within} from the day it is sent")),
            ("Period under review", period(request)),
            ("Why this is proportionate", request.proportionate),
        ]
    )


def _asked(request: InformationRequest) -> list[Content]:
    return [KeepTogether([Heading(2, "What is asked"), Bullets(request.questions, numbered=True)])]


def _section(section: Section) -> list[Content]:
    """Return a part of the form: its heading stays with its first entry."""
    entries = [_entry(entry) for entry in section.entries]
    if not entries:
        return []
    first = KeepTogether([Heading(2, section.title), *entries[0].items])
    return [first, *entries[1:]]


def _entry(entry: Entry) -> KeepTogether:
    label = f"{entry.label} – {entry.hint}" if entry.hint else entry.label
    return KeepTogether([LinesToWrite(entry.lines, f"{label}:")])


def _end() -> list[Content]:
    return [
        KeepTogether(
            [
                Heading(2, "Records and sign-off"),
                *_boxes(("The records have been secured, on: ____________", "Not secured yet")),
                Para("Assured and signed off in the agency by (name, role):"),
                SignatureBoxes(["For the agency"]),
            ]
        ),
        KeepTogether([LinesToWrite(1, "Marking of this return:")]),
    ]


def _boxes(words: Iterable[str]) -> list[Content]:
    items = list(words)
    return [TickBoxes(items)] if items else []


def _items(status: CaseStatus) -> Sequence[Item]:
    lines = [line for line in request_lines(status) if not line.request.withdrawn_on]
    return [Item(line.request.id, f"{line.request.number}: {line.request.agency}") for line in lines]


DOCUMENT = ThingPaper(
    key="return-form",
    name=NAME,
    about="Enclosed with a request: every entry of the return, with room to write.",
    body=body,
    each=_items,
    applies=lambda status: bool(_items(status)),
    only_if="no request to an agency has been prepared in it",
    for_others=True,
    in_word=False,
)
