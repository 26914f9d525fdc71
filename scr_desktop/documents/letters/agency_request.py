"""The letter that asks an agency for its information: procedure 4.3."""

from __future__ import annotations

from collections.abc import Sequence

from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.letter import LetterText, Sending, follows, greeted
from scr_desktop.documents.parts.words import review_of
from scr_desktop.documents.sections.in_letters.which_case import references, sentence, subject
from scr_desktop.documents.sections.letters_to_agencies import (
    addressee,
    due_sentences,
    how_to_return,
    of_item,
    people,
    period,
    under_which_power,
)
from scr_desktop.documents.subjects.thing import Letter, to_somebody_outside
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.request_status import RequestLine, request_lines
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.request import InformationRequest
from scr_desktop.domain.rules.deadline_state import is_past

_RETURN_FORM = "Return form"


def text(status: CaseStatus, office: Office, item: str) -> LetterText:
    """Return the letter of the request `item`; one that was not sent yet is due as if it were sent today."""
    line, regime = of_item(status, item), status.regime
    request = line.request
    return LetterText(
        to=addressee(request),
        subject=subject("Request for information", status.case),
        paragraphs=greeted(
            _opening(status, office),
            *_asked_before(status, request),
            *under_which_power(regime.information.power),
            people(status.case),
            _what_is_asked(request),
            *_why_so_much(request),
            *_by_when(status, line),
            how_to_return(office),
            "If your agency had no involvement with any of the people named, please say so: a nil return is needed too. "
            "If you can send only a part by that day, send it and say when the rest will come.",
            "Please take and keep a dated copy of all records of the people named now. Alter or delete nothing that is written "
            "already; go on recording what you do as usual.",
            "Please show this letter only to those who need it to answer, and ask us before you speak of it with the "
            "family.",
            f"What you return is put before the {regime.recommender} together with what other agencies return.",
            to=request.addressed_to,
        ),
        enclosures=(_RETURN_FORM,),
        signed=(f"For {office.name or regime.recommender}",),
        source=follows(regime.information.source),
        references=references(status.case, office, of=str(request.number)),
    )


def _opening(status: CaseStatus, office: Office) -> str:
    regime = status.regime
    who = office.name or f"The {regime.board}"
    aware = status.case.day_of("aware")
    known = f" of which the authority became aware on {written_day(aware)}" if aware else ""
    return (
        f"{who} is gathering information about an incident{known}, to help the {regime.recommender} consider whether a "
        f"{review_of(regime)} is called for. Please tell us what your agency knew."
    )


def _asked_before(status: CaseStatus, request: InformationRequest) -> tuple[str, ...]:
    """Say of a letter that is drawn again on a later day when the agency was first asked."""
    if request.asked_on is None or not is_past(request.asked_on, status.today):
        return ()
    return (f"We first asked you for this on {written_day(request.asked_on)}. This letter repeats our request.",)


def _by_when(status: CaseStatus, line: RequestLine) -> tuple[str, ...]:
    """Return by when the return is asked for; a day that has gone by is said to have."""
    if line.due_on and is_past(line.due_on, status.today):
        due = written_day(line.due_on, weekday=True)
        return (f"It was due by the end of {due}. If you have not sent it, please send it at once.",)
    return due_sentences(status, line.request)


def _what_is_asked(request: InformationRequest) -> str:
    """Return over which time is asked, and what, a question a line."""
    over = period(request)
    asked = f"We ask about {over if over.startswith('all ') else f'the time {over}'}."
    if not request.questions:
        return asked
    return "\n".join([f"{asked} Please tell us:", *(f"- {question}" for question in request.questions)])


def _why_so_much(request: InformationRequest) -> tuple[str, ...]:
    why = sentence(request.proportionate)
    return (f"We ask for this much, and no more, because of the following. {why}",) if why else ()


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
