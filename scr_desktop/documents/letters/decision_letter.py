"""The letter that tells of a decision to hold a review, to each of those who must know it (procedure 5.1, 5B)."""

from __future__ import annotations

from scr_desktop.documents.parts.letter import LetterText, follows, greeted
from scr_desktop.documents.parts.words import capital, review_of
from scr_desktop.documents.sections.about_decision import (
    beware_challenged,
    considered_again,
    decided_when,
    deciders,
    signs_letter,
)
from scr_desktop.documents.sections.addressees import copies, greeting, is_panel, items_of, line_of, telling, told_after
from scr_desktop.documents.sections.in_letters.on_decision import national, reasons, report_due, to_know
from scr_desktop.documents.sections.in_letters.which_case import subject, to_one_told
from scr_desktop.documents.subjects.thing import Letter
from scr_desktop.domain.progress.case_status import CaseStatus, DutyLine
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.review.reviewer import COMMISSIONED, reviewer_of
from scr_desktop.domain.review.weighing import decision_of

_AFTER = ("decision", "review_begun", COMMISSIONED)
_NOT_NAMED = "No reviewer has been commissioned yet. We write to you with the name as soon as one is."


def text(status: CaseStatus, office: Office, item: str) -> LetterText:
    """Return the letter to the addressee of the duty `item`."""
    line, made = line_of(status, item), decision_of(status.case)
    assert made is not None
    name, reviewer = review_of(status.regime), reviewer_of(status.case)
    return LetterText(
        to=(line.duty.who,),
        subject=subject(f"Decision to hold a {name}", status.case),
        paragraphs=greeted(
            f"{capital(decided_when(made))} {deciders(status, office)} decided to hold a {name} about the incident named "
            "above.",
            *reasons(made),
            f"The reviewer is {reviewer.name}." if reviewer else _NOT_NAMED,
            *considered_again(status),
            *national(status, made),
            *report_due(status),
            to_know(panel=is_panel(line)),
            otherwise=greeting(line.duty.who),
        ),
        signed=signs_letter(status, office),
        source=follows(line.duty.source),
        references=to_one_told(status, office, line.duty.who),
        copies=copies(_lines(status), line),
    )


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
