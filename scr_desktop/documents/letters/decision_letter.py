"""The letter that tells of a decision to hold a review, to each of those who must know it (procedure 5.1, 5B)."""

from __future__ import annotations

from scr_desktop.documents.parts.letter import LetterText, greeted
from scr_desktop.documents.parts.words import capital, review_of
from scr_desktop.documents.sections.about_decision import (
    NATIONAL,
    beware_challenged,
    case_line,
    considered_again,
    decided_when,
    deciders,
    signs_letter,
)
from scr_desktop.documents.sections.addressees import copies, items_of, line_of, telling, told_after
from scr_desktop.documents.subjects.thing import Letter
from scr_desktop.domain.progress.case_status import CaseStatus, DutyLine
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.review.decision import Decision
from scr_desktop.domain.review.reviewer import COMMISSIONED, reviewer_of
from scr_desktop.domain.review.weighing import decision_of

_AFTER = ("decision", "review_begun", COMMISSIONED)
_NOT_NAMED = "No reviewer has been commissioned yet. The name follows as soon as one is."


def text(status: CaseStatus, office: Office, item: str) -> LetterText:
    """Return the letter to the addressee of the duty `item`."""
    line, made, regime = line_of(status, item), decision_of(status.case), status.regime
    assert made is not None
    name, reviewer = review_of(regime), reviewer_of(status.case)
    return LetterText(
        to=(line.duty.who,),
        subject=f"Decision to hold a {name}",
        paragraphs=greeted(
            case_line(status),
            f"{capital(decided_when(made))} {deciders(status, office)} decided to hold a {name}.",
            f"The reasons: {made.reasons}",
            *([f"Why the decision came late: {made.late_why}"] if made.late_why else []),
            f"Reviewer: {reviewer.name}." if reviewer else _NOT_NAMED,
            *considered_again(status),
            *(_national(made) if regime.national_review else ()),
            *copies(_lines(status), line),
        ),
        signed=signs_letter(status, office),
        source=str(line.duty.source),
    )


def _national(made: Decision) -> tuple[str, ...]:
    reasons = f" {made.national_reasons}" if made.national_reasons else ""
    return (f"{NATIONAL[made.national_view]}{reasons}",)


def _lines(status: CaseStatus) -> list[DutyLine]:
    return told_after(status, _AFTER)


def _applies(status: CaseStatus) -> bool:
    made = decision_of(status.case)
    return made is not None and made.outcome == "review" and bool(_lines(status))


DOCUMENT = Letter(
    key="decision-letter",
    name="Letter: a review is held",
    about="Tells one of those who must know it that a review is held, with the reviewer’s name.",
    text=text,
    each=lambda status: items_of(_lines(status)),
    applies=_applies,
    only_if="it is for a case in which it was decided to hold a review",
    sends=telling,
    beware=beware_challenged,
)
