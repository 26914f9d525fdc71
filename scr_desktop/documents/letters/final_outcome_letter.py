"""The letter that tells of the final outcome after a decision was considered again (procedure 5.4)."""

from __future__ import annotations

from scr_desktop.documents.parts.letter import LetterText, greeted
from scr_desktop.documents.parts.words import capital
from scr_desktop.documents.sections.about_decision import (
    beware_challenged,
    case_line,
    considered_again,
    decided_day,
    decided_when,
    outcome_words,
    signs_letter,
)
from scr_desktop.documents.sections.addressees import copies, items_of, line_of, telling, told_after
from scr_desktop.documents.subjects.thing import Letter
from scr_desktop.domain.progress.case_status import CaseStatus, DutyLine
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.review.decision import CHANGED_AFTER, CORRECTION, Decision
from scr_desktop.domain.review.weighing import decision_of

_AFTER = ("reconsidered",)


def text(status: CaseStatus, office: Office, item: str) -> LetterText:
    """Return the letter to the addressee of the duty `item`."""
    case, line = status.case, line_of(status, item)
    made = decision_of(case)
    assert made is not None
    first, again = _considered(case, made)
    return LetterText(
        to=(line.duty.who,),
        subject="Final outcome after the decision was considered again",
        paragraphs=greeted(
            case_line(status),
            *([f"The decision of {decided_day(first)} was to hold "
               f"{outcome_words(first, status.regime)}."] if first else []),
            f"It was considered again because: {dict(CHANGED_AFTER).get(again.changed_after, 'not recorded')}.",
            f"{capital(decided_when(made))} the decision was {_kept(first, made)}. The final outcome is "
            f"{outcome_words(made, status.regime)}.",
            *considered_again(status),
            f"The reasons: {made.reasons}",
            *([f"Reviewer: {made.reviewer}."] if made.reviewer else []),
            *copies(_lines(status), line),
        ),
        signed=signs_letter(status, office),
        source=str(line.duty.source),
    )  # fmt: skip


def _considered(case: Case, made: Decision) -> tuple[Decision | None, Decision]:
    """Return the decision that was considered again, and the one that came of it as it was first recorded.

    What only corrects a decision says nothing of why it was considered, nor is what it corrects an earlier one.
    """
    found = [decision for decision in case.decisions if decision.number < made.number]
    again = made
    while again.changed_after == CORRECTION and found:
        again = found.pop()
    return (found[-1] if found else None), again


def _kept(first: Decision | None, made: Decision) -> str:
    return "kept" if first and (first.outcome, first.other_review) == (made.outcome, made.other_review) else "changed"


def _lines(status: CaseStatus) -> list[DutyLine]:
    return told_after(status, _AFTER)


DOCUMENT = Letter(
    key="final-outcome-letter",
    name="Letter: final outcome",
    about="Tells one of those who must know it what came of a decision that was considered again.",
    text=text,
    each=lambda status: items_of(_lines(status)),
    applies=lambda status: decision_of(status.case) is not None and bool(_lines(status)),
    only_if="it is for a case whose decision was considered again",
    sends=telling,
    beware=beware_challenged,
)
