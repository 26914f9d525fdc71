"""The letter that tells somebody who notified that the office has the notification, and what happens with it."""

from __future__ import annotations

from scr_desktop.documents.parts.letter import LetterText, gap, greeted
from scr_desktop.documents.parts.words import NO_OFFICE
from scr_desktop.documents.sections.in_letters.which_case import references, subject, whom_to_ring
from scr_desktop.documents.sections.notifiers import (
    address_of,
    in_danger,
    letters_to,
    notifier_of,
    of_the_public,
    stranger,
    told_us,
)
from scr_desktop.documents.subjects.thing import Letter, to_somebody_outside
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.notifier import Notifier
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.review.weighing import decision_of
from scr_desktop.domain.rules.event import EVENTS, FELL_AWAY


def text(status: CaseStatus, office: Office, item: str) -> LetterText:
    """Return the letter to the notifier of the record whose id is `item`; no paragraph of the procedure asks for it.

    Who told for no agency is written to without a word of the trade, and that subject does not say that a child is spoken of.
    """
    one = notifier_of(status, item)
    public = of_the_public(one)
    words = (*_to_the_public(status, one), *whom_to_ring(office)) if public else _to_an_agency(status, one)
    return LetterText(
        to=address_of(one) or (gap("whom this letter goes to"),),
        subject="What you told us" if public else subject("Your notification to us", status.case),
        paragraphs=greeted(*words, to=one.person, otherwise=stranger(one)),
        signed=(f"For {office.name or NO_OFFICE}",),
        references=references(status.case, office),
    )


def _to_an_agency(status: CaseStatus, one: Notifier) -> tuple[str, ...]:
    return (
        f"Thank you for telling us{told_us(one)} about this incident. We keep it under the reference above: please give it "
        "whenever you write to us or ring.",
        f"{_what_happens(status)} Please secure your records now, and tell us at once if you learn anything that bears on a child’s safety.",
        "You must still make any notification that your own agency owes: telling us does not replace it.",
    )


def _to_the_public(status: CaseStatus, one: Notifier) -> tuple[str, ...]:
    return (
        f"Thank you for telling us{told_us(one)}. We are sorry for what has happened, and we know that it may not have "
        "been easy to tell.",
        f"{_what_happens_plainly(status)} We may not be able to tell you everything that we learn, because it is about other people too.",
        in_danger(),
        "If you write to us or ring, please give the reference above.",
    )


def _what_happens(status: CaseStatus) -> str:
    """Return where the notification is by now: a letter printed late does not say that all is still to come."""
    case = status.case
    if fell := next((EVENTS[kind].words for kind in FELL_AWAY if case.day_of(kind)), ""):
        return f"Nothing more is looked at under it: {fell}."
    if decision_of(case) or case.decided_already:
        return "We have looked at it against the criteria of our procedure, and a decision has been made on it."
    if not status.may_commission:
        return "It passes to the safeguarding partners with all information about it, and they decide what follows."
    if not case.open:
        return "We have closed the case of it."
    return "We are looking at it against the criteria of our procedure, and we may ask your agency for what it knows."


def _what_happens_plainly(status: CaseStatus) -> str:
    case = status.case
    if any(case.day_of(kind) for kind in FELL_AWAY):
        return "We are not looking at it any further."
    if decision_of(case) or case.decided_already:
        return "We have looked at it with care, and a decision has been made. We write to you about it separately."
    if not status.may_commission:
        return (
            "We pass it to the safeguarding partners for the area, who are the council, the health service and the police. "
            "They decide what happens next."
        )
    if not case.open:
        return "We have looked at it with care, and have finished."
    return "We are looking at it with care, to see what needs to happen next."


DOCUMENT = Letter(
    key="acknowledgement-letter",
    # It stands at the foot: nobody who sees the letter at home is to read there that somebody told.
    name="Letter: acknowledgement",
    about="Tells one of those who notified that the notification is here, and what happens with it.",
    text=text,
    each=letters_to,
    applies=lambda status: bool(status.case.notifiers),
    only_if="it is for a case of which a notifier is entered",
    goes_outside=to_somebody_outside,
)
