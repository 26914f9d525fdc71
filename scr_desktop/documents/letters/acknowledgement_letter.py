"""The letter that tells somebody who notified that the office has the notification, and what happens with it."""

from __future__ import annotations

from scr_desktop.documents.parts.letter import LetterText, gap, greeted
from scr_desktop.documents.parts.words import NO_OFFICE
from scr_desktop.documents.sections.about_decision import case_line
from scr_desktop.documents.sections.notifiers import address_of, letters_to, notifier_of, told_us
from scr_desktop.documents.subjects.thing import Letter, to_somebody_outside
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.review.weighing import decision_of
from scr_desktop.domain.rules.event import EVENTS, FELL_AWAY


def text(status: CaseStatus, office: Office, item: str) -> LetterText:
    """Return the letter to the notifier of the record whose id is `item`; no paragraph of the procedure asks for it."""
    one = notifier_of(status, item)
    return LetterText(
        to=address_of(one) or (gap("whom this letter goes to"),),
        subject="Your notification of an incident",
        paragraphs=greeted(
            case_line(status),
            f"Thank you for telling us of this incident{told_us(one)}. We keep it under the reference above.",
            f"{_what_happens(status)} Please secure your records now, and tell us at once if you learn anything that bears on a child’s safety.",
            "If your agency has a duty of its own to notify anybody, that duty stands: telling us does not meet it.",
            to=one.person,
        ),
        signed=(f"For {office.name or NO_OFFICE}",),
    )


def _what_happens(status: CaseStatus) -> str:
    """Return where the notification is by now: a letter printed late does not say that all is still to come."""
    case = status.case
    if fell := next((EVENTS[kind].words for kind in FELL_AWAY if case.day_of(kind)), ""):
        return f"Nothing more is looked at under it: {fell}."
    if decision_of(case) or case.decided_already:
        return "It has been looked at against the criteria of our procedure, and a decision has been made on it."
    if not status.may_commission:
        return "It passes to the safeguarding partners with all information about it, and they decide what follows."
    if not case.open:
        return "The case of it is closed."
    return "It is looked at against the criteria of our procedure, and we may ask your agency for what it knows."


DOCUMENT = Letter(
    key="acknowledgement-letter",
    name="Letter: acknowledgement to a notifier",
    about="Tells one of those who notified that the notification is here, and what happens with it.",
    text=text,
    each=letters_to,
    applies=lambda status: bool(status.case.notifiers),
    only_if="it is for a case of which a notifier is entered",
    goes_outside=to_somebody_outside,
)
