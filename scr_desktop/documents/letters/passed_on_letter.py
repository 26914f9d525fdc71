"""The letter with which a case is passed on to the area that must decide it (procedure 2B, 4.1)."""

from __future__ import annotations

from collections.abc import Sequence

from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.letter import LetterText, greeted
from scr_desktop.documents.parts.words import NO_OFFICE, choice, inside_sentence, or_unknown
from scr_desktop.documents.sections.about_decision import case_line
from scr_desktop.documents.subjects.thing import Letter, to_somebody_outside
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.telling import means_inside
from scr_desktop.domain.rules.vocabulary import WHERE


def text(status: CaseStatus, office: Office, item: str) -> LetterText:
    """Return the letter to the area of the record whose id is `item`."""
    case = status.case
    passed = next(one for one in case.passed_on if one.id == item)
    return LetterText(
        to=tuple(filter(None, (passed.to_whom, passed.area))),
        subject="A case passed on for you to decide",
        paragraphs=greeted(
            case_line(status),
            f"On {written_day(passed.passed_on)} we passed this case on to you by {means_inside(passed.means)}. It is for your area to "
            f"decide because: {passed.why}",
            f"Date of the incident: {or_unknown(case.incident_on)}. Where it happened: "
            f"{inside_sentence(choice(WHERE.choices, case.where_it_happened))}. The notification is enclosed.",
            "Please tell us whether you take the case, and what you decide. We work with you where agencies of our area "
            "were involved.",
            *([f"We ask again on {written_day(passed.look_again_on)} if we have not heard from you."]
              if passed.look_again_on else []),
            to=passed.to_whom,
        ),
        enclosures=("The notification",),
        signed=(f"For {office.name or NO_OFFICE}",),
        source="Procedure 2B, 4.1",
    )  # fmt: skip


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
