"""The letter that tells somebody who notified what was decided."""

from __future__ import annotations

from scr_desktop.documents.parts.letter import LetterText, gap, greeted
from scr_desktop.documents.parts.words import NO_OFFICE, capital, review_of
from scr_desktop.documents.sections.about_decision import (
    beware_challenged,
    considered_again,
    decided_when,
    outcome_words,
)
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
from scr_desktop.domain.records.review.decision import Decision
from scr_desktop.domain.review.weighing import decision_of


def text(status: CaseStatus, office: Office, item: str) -> LetterText:
    """Return the letter to the notifier of the record whose id is `item`; no paragraph of the procedure asks for it.

    Who told for no agency is written to without a word of the trade, and that subject does not say that a child is spoken of.
    """
    one, made = notifier_of(status, item), decision_of(status.case)
    assert made is not None
    public = of_the_public(one)
    words = (*_to_the_public(status, one, made), *whom_to_ring(office)) if public else _to_an_agency(status, one, made)
    return LetterText(
        to=address_of(one) or (gap("whom this letter goes to"),),
        subject="What you told us" if public else subject("What was decided on your notification", status.case),
        paragraphs=greeted(*words, to=one.person, otherwise=stranger(one)),
        signed=(f"For {office.name or NO_OFFICE}",),
        references=references(status.case, office),
    )


def _to_an_agency(status: CaseStatus, one: Notifier, made: Decision) -> tuple[str, ...]:
    return (
        f"Thank you for telling us{told_us(one)} about this incident.",
        f"{capital(decided_when(made))} it was decided to hold {outcome_words(made, status.regime)}.",
        *considered_again(status),
        "You do not need to do anything now. If your agency is asked to take part, we write to it separately.",
    )


def _to_the_public(status: CaseStatus, one: Notifier, made: Decision) -> tuple[str, ...]:
    return (
        f"Thank you for telling us{told_us(one)}. We are sorry for what has happened.",
        f"We have looked at what you told us. {capital(decided_when(made))} it was decided {_plainly(status, made)}",
        *considered_again(status),
        in_danger(),
        "You do not need to do anything now. If you write to us or ring, please give the reference above.",
    )


def _plainly(status: CaseStatus, made: Decision) -> str:
    """Return what was decided, to go on a sentence, as somebody reads it who never heard of such reviews."""
    name = review_of(status.regime)
    if made.outcome == "review":
        return (
            f"that there will be a review, which is called a {name}. It looks at how organisations worked together, so "
            "that they learn from it. It does not look for somebody to blame; what the police or a court may do is separate from it."
        )
    if made.outcome == "other_review":
        return (
            f"that there will be no {name}. The organisations will look at what happened in another way, so that they "
            "learn from it."
        )
    return f"that there will be no review of the kind that is called a {name}."


DOCUMENT = Letter(
    key="notifier-outcome-letter",
    # It stands at the foot: see the acknowledgement.
    name="Letter: outcome",
    about="Tells one of those who notified what was decided, without the reasons.",
    text=text,
    each=letters_to,
    applies=lambda status: bool(status.case.notifiers) and decision_of(status.case) is not None,
    only_if="it is for a case that is decided and of which a notifier is entered",
    goes_outside=to_somebody_outside,
    beware=beware_challenged,
)
