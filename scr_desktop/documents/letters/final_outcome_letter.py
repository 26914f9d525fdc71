"""The letter that tells of the final outcome after a decision was considered again (procedure 5.4)."""

from __future__ import annotations

from scr_desktop.documents.parts.letter import LetterText, follows, greeted
from scr_desktop.documents.parts.words import capital, inside_sentence
from scr_desktop.documents.sections.about_decision import (
    beware_challenged,
    considered_again,
    decided_day,
    decided_when,
    outcome_words,
    signs_letter,
)
from scr_desktop.documents.sections.addressees import copies, greeting, is_panel, items_of, line_of, telling, told_after
from scr_desktop.documents.sections.in_letters.on_decision import reasons, to_know
from scr_desktop.documents.sections.in_letters.which_case import subject, to_one_told
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
        subject=subject("Final outcome of a decision considered again", case),
        paragraphs=greeted(
            f"{_first(status, first)} {_why(again)}",
            f"{capital(decided_when(made))} the decision was {_kept(first, made)}. The final outcome is "
            f"{outcome_words(made, status.regime)}.",
            *considered_again(status),
            *reasons(made),
            *([f"The reviewer is {made.reviewer}."] if made.reviewer else []),
            to_know(panel=is_panel(line)),
            otherwise=greeting(line.duty.who),
        ),
        signed=signs_letter(status, office),
        source=follows(line.duty.source),
        references=to_one_told(status, office, line.duty.who),
        copies=copies(_lines(status), line),
    )  # fmt: skip


def _first(status: CaseStatus, first: Decision | None) -> str:
    """Return what was decided first about the incident; nothing is made up where that is not on record."""
    if first is None:
        return "A decision on the incident named above has been considered again."
    return (
        f"The decision of {decided_day(first)} on the incident named above was to hold "
        f"{outcome_words(first, status.regime)}."
    )


def _why(again: Decision) -> str:
    why = dict(CHANGED_AFTER).get(again.changed_after, "")
    return (
        f"It was considered again because {inside_sentence(why)}."
        if why
        else "Our record does not say why it was considered again."
    )


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
