"""The letter that tells somebody who notified what was decided."""

from __future__ import annotations

from scr_desktop.documents.parts.letter import LetterText, gap, greeted
from scr_desktop.documents.parts.words import NO_OFFICE, capital
from scr_desktop.documents.sections.about_decision import (
    beware_challenged,
    case_line,
    considered_again,
    decided_when,
    outcome_words,
)
from scr_desktop.documents.sections.notifiers import address_of, letters_to, notifier_of, told_us
from scr_desktop.documents.subjects.thing import Letter, to_somebody_outside
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.review.weighing import decision_of


def text(status: CaseStatus, office: Office, item: str) -> LetterText:
    """Return the letter to the notifier of the record whose id is `item`; no paragraph of the procedure asks for it."""
    one, made = notifier_of(status, item), decision_of(status.case)
    assert made is not None
    return LetterText(
        to=address_of(one) or (gap("whom this letter goes to"),),
        subject="What was decided on the incident that you notified",
        paragraphs=greeted(
            case_line(status),
            f"You told us of this incident{told_us(one)}.",
            f"{capital(decided_when(made))} it was decided to hold {outcome_words(made, status.regime)}.",
            *considered_again(status),
            "If your agency is asked to take part, we write to it separately.",
            to=one.person,
        ),
        signed=(f"For {office.name or NO_OFFICE}",),
    )


DOCUMENT = Letter(
    key="notifier-outcome-letter",
    name="Letter: outcome to a notifier",
    about="Tells one of those who notified what was decided, without the reasons.",
    text=text,
    each=letters_to,
    applies=lambda status: bool(status.case.notifiers) and decision_of(status.case) is not None,
    only_if="it is for a case that is decided and of which a notifier is entered",
    goes_outside=to_somebody_outside,
    beware=beware_challenged,
)
