"""The letter that asks an agency for its information: procedure 4.3."""

from __future__ import annotations

from collections.abc import Sequence

from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.letter import LetterText, Sending, greeted
from scr_desktop.documents.parts.words import review_of
from scr_desktop.documents.sections.letters_to_agencies import (
    addressee,
    due_sentences,
    how_to_return,
    of_item,
    people,
    period,
)
from scr_desktop.documents.subjects.thing import Letter, to_somebody_outside
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.request_status import RequestLine, request_lines
from scr_desktop.domain.records.office import Office

_RETURN_FORM = "Return form"


def text(status: CaseStatus, office: Office, item: str) -> LetterText:
    """Return the letter of the request `item`; one that was not sent yet is due as if it were sent today."""
    request = of_item(status, item).request
    return LetterText(
        to=addressee(request),
        subject="Request for information",
        paragraphs=greeted(
            f"Our reference {status.case.reference}/{request.number}.",
            _opening(status, office),
            people(status.case),
            f"The period: {period(request)}.",
            "\n".join(["Please tell us:", *(f"- {question}" for question in request.questions)]),
            f"Why this is asked and no more: {request.proportionate}",
            *due_sentences(status, request),
            how_to_return(office),
            "If your agency had no involvement with any of the people named, please say so: a nil return is needed too. "
            "If you can return a part by the day, return that part and say when the rest will come.",
            "Please secure all records of the people named now, so that nothing in them is changed.",
            to=request.addressed_to,
        ),
        enclosures=(_RETURN_FORM,),
        signed=(f"For {office.name or status.regime.recommender}",),
        source=str(status.regime.information.source),
    )


def _opening(status: CaseStatus, office: Office) -> str:
    regime = status.regime
    who = office.name or f"The {regime.board}"
    aware = status.case.day_of("aware")
    known = f" that became known on {written_day(aware)}" if aware else ""
    return (
        f"{who} is gathering information about an incident{known}, to help the {regime.recommender} consider whether a "
        f"{review_of(regime)} is called for. Please tell us what your agency knew."
    )


def _items(status: CaseStatus) -> Sequence[Item]:
    return [Item(line.request.id, _label(line)) for line in request_lines(status) if not line.request.withdrawn_on]


def _label(line: RequestLine) -> str:
    return f"{line.request.number}: {line.request.agency}"


DOCUMENT = Letter(
    key="agency-request",
    name="Request to an agency",
    about="To one agency: what is asked, for which people and period, by when and how it is returned.",
    text=text,
    each=_items,
    applies=lambda status: bool(_items(status)),
    only_if="no request to an agency has been prepared in it",
    sends=lambda _status, item: Sending("request", item),
    goes_outside=to_somebody_outside,
)
