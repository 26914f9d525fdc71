"""The letter with which a case is passed on to the area that must decide it (procedure 2B, 4.1)."""

from __future__ import annotations

from collections.abc import Sequence

from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.letter import LetterText, greeted
from scr_desktop.documents.parts.words import NO_OFFICE, UNKNOWN, choice, inside_sentence
from scr_desktop.documents.sections.in_letters.which_case import references, sentence, subject
from scr_desktop.documents.subjects.thing import Letter, to_somebody_outside
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.telling import means_inside
from scr_desktop.domain.rules.vocabulary import WHERE


def text(status: CaseStatus, office: Office, item: str) -> LetterText:
    """Return the letter to the area of the record whose id is `item`."""
    case = status.case
    passed = next(one for one in case.passed_on if one.id == item)
    return LetterText(
        to=tuple(filter(None, (passed.to_whom, passed.area))),
        subject=subject("A case passed on for you to decide", case),
        paragraphs=greeted(
            f"On {written_day(passed.passed_on)} we passed this case on to you by {means_inside(passed.means)}. We think "
            f"that it is for your area to decide, for this reason. {sentence(passed.why)}",
            f"{_where_and_when(case)} We enclose the notification, which names the people.",
            "Please tell us whether you take the case and, later, what you decide. We work with you where agencies of our "
            "area were involved.",
            *([f"If we have not heard from you, we ask again on {written_day(passed.look_again_on)}."]
              if passed.look_again_on and passed.answered_on is None else []),
            to=passed.to_whom,
        ),
        enclosures=("The notification",),
        signed=(f"For {office.name or NO_OFFICE}",),
        source="Procedure 2B, 4.1",
        references=references(case, office, national=True),
    )  # fmt: skip


def _where_and_when(case: Case) -> str:
    """Return when and where the incident was, in a sentence; what is not known is said to be so."""
    where = inside_sentence(choice(WHERE.choices, case.where_it_happened))
    on, at = (
        case.incident_on.in_time if case.incident_on.known else "",
        where if where != inside_sentence(UNKNOWN) else "",
    )
    if not on and not at:
        return "We do not know yet when or where the incident happened."
    missing = "" if on and at else f" We do not know yet {'where' if on else 'when'}."
    return f"The incident happened {' '.join(filter(None, (on, at)))}.{missing}"


def _each(status: CaseStatus) -> Sequence[Item]:
    return [Item(one.id, f"{one.area}, {written_day(one.passed_on)}") for one in status.case.passed_on]


DOCUMENT = Letter(
    key="passed-on-letter",
    name="Letter: case passed on",
    about="Passes a case on to the area that must decide it, with the notification.",
    text=text,
    each=_each,
    applies=lambda status: bool(status.case.passed_on),
    only_if="it is for a case that was passed on to another area",
    goes_outside=to_somebody_outside,
)
