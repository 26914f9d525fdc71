"""The return form of an agency, blank: every entry of the return, to be filled in on a screen or by pen, and sent back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from scr_desktop.documents.parts.content import (
    Bullets,
    Content,
    Facts,
    Field,
    Fields,
    Heading,
    KeepTogether,
    LinesToWrite,
    Para,
    Ticks,
)
from scr_desktop.documents.parts.form import with_mark
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.words import NO_OFFICE, day_or, invented
from scr_desktop.documents.sections.letters_to_agencies import due_sentences, how_to_return, of_item, people, period
from scr_desktop.documents.subjects.thing import OfThing, ThingPaper
from scr_desktop.domain.papers.form_mark import RETURN
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.request_status import request_lines, return_rule
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.request import KINDS_OF_RETURN, InformationRequest
from scr_desktop.domain.rules.agency_information import Entry, Section

NAME = "Agency return form"
_KIND = "What kind of return this is"
_SECURED = (("yes", "The records have been secured"), ("no", "Not secured yet"))
_ON_SCREEN = (
    "Fill it in on a screen and save it, or print it and use a pen. Send the saved file itself: one that was printed to a "
    "PDF, scanned or photographed has to be typed in again."
)


def body(of: OfThing, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the blank form that goes with the request `item`: what the agency needs, and nothing of the office's own."""
    status, item = of.status, of.item
    request, information = of_item(status, item).request, status.regime.information
    content = [
        Heading(1, NAME),
        Para(office.name or NO_OFFICE, "lead"),
        *invented(office),
        _which(status, request),
        Para(people(status.case).replace("\n- ", "\n")),
        *(Para(sentence) for sentence in due_sentences(status, request, reason=False)),
        Para(how_to_return(office, "form")),
        Para(_ON_SCREEN),
        *_asked(request),
        KeepTogether([Heading(2, _KIND), Ticks("kind", _KIND, KINDS_OF_RETURN)]),
        KeepTogether([_field("late_why", "If it is late: the reason")]),
        KeepTogether([_field("refused_why", "If it is refused: the reason")]),
        *(part for section in information.sections for part in _section(section)),
        *_end(),
        Para(f"Source: {information.form}.", "small"),
    ]
    return with_mark(content, RETURN, request.id, office.name)


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
    return KeepTogether([_field(entry.key, entry.label, entry.lines, entry.hint)])


def _field(key: str, label: str, lines: int = 1, hint: str = "") -> Fields:
    return Fields([Field(key, label, lines, hint)])


def _end() -> list[Content]:
    signed = [
        Field("signed_off_by", "Signed off in the agency by"),
        Field("signed_off_role", "Role"),
        Field("signed_off_on", "Day"),
    ]
    return [
        KeepTogether(
            [
                Heading(2, "Records and sign-off"),
                Ticks("records_secured", "Whether the records have been secured", _SECURED),
                _field("records_secured_on", "Secured on"),
                Fields(signed),
                LinesToWrite(1, "Signature, where it is sent on paper:"),
            ]
        ),
        KeepTogether([_field("marking", "Marking of this return")]),
    ]


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
