"""The letter on the final outcome: what was decided first, why it was considered again, and what came of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from scr_desktop.documents.letters.final_outcome_letter import DOCUMENT, text
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.review.decision import Decision
from tests.documents.cases import OFFICE, add, made

FIRST, AGAIN = date(2018, 6, 4), date(2018, 7, 9)


def again(outcome: str, *, first: str = "no_review", **more: Any) -> CaseStatus:
    """Return a case whose decision was considered again."""
    of = made("WT2015")
    earlier = Decision(number=1, decided_on=FIRST, outcome=first, superseded_at="x", superseded_why="Challenged")
    of.case.decisions += [
        *([earlier] if first else []),
        Decision(
            number=2, decided_on=AGAIN, outcome=outcome, reasons="Weighed.", **{"changed_after": "challenge"} | more
        ),
    ]
    return replace(add(of, decision=FIRST, reconsidered=AGAIN), today=date(2018, 7, 10))


def paragraphs(of: CaseStatus) -> tuple[str, ...]:
    """Return the words of the letter to the first of those who must know it."""
    return text(of, OFFICE, (DOCUMENT.items(of) or ())[0].id).paragraphs


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        ("review", "On 9 July 2018 the decision was changed. The final outcome is a serious case review."),
        (
            "no_review",
            "On 9 July 2018 the decision was kept. The final outcome is no serious case review, and no other review.",
        ),
    ],
)
def test_it_says_whether_the_decision_was_kept(outcome: str, said: str) -> None:
    """Beside the first decision, and what led to it being considered again."""
    words = paragraphs(again(outcome))
    assert said in words
    assert (
        "The decision of 4 June 2018 on the incident named above was to hold no serious case review, and no other review. "
        "It was considered again because the Panel challenged it."
    ) in words
    assert "The reasons for this decision are as follows. Weighed." in words


def test_a_first_decision_that_is_not_on_record_is_not_made_up() -> None:
    """Then it was changed, as far as the record goes; what is not recorded is said to be so."""
    words = paragraphs(again("review", first="", changed_after=""))
    assert not any(one.startswith("The decision of") for one in words)
    assert any(one.endswith("Our record does not say why it was considered again.") for one in words)


def test_a_correction_hides_neither_the_first_decision_nor_why_it_was_considered() -> None:
    """What was decided again was recorded wrongly at first: the Panel's challenge stays the reason, and 4 June the first day."""
    of = again("no_review")
    corrected = Decision(
        number=3, decided_on=date(2018, 7, 10), outcome="review", reasons="Weighed.", changed_after="correction"
    )
    of.case.decisions[-1].superseded_at = "y"
    of.case.decisions.append(corrected)
    words = paragraphs(of)
    assert (
        "The decision of 4 June 2018 on the incident named above was to hold no serious case review, and no other review. "
        "It was considered again because the Panel challenged it."
    ) in words
    assert any("the decision was changed" in one for one in words)


def test_a_reviewer_is_named_where_there_is_one() -> None:
    """And only there."""
    assert "The reviewer is Ann Reed." in paragraphs(again("review", reviewer="Ann Reed"))
    assert not any(one.startswith("The reviewer") for one in paragraphs(again("review")))


def test_it_is_offered_only_once_a_decision_was_considered_again() -> None:
    """And only as long as a decision stands: one that was taken back has no outcome to tell."""
    of = again("review")
    assert DOCUMENT.applies(of)
    of.case.decisions[-1].superseded_at = "x"
    assert not DOCUMENT.applies(of)
    first = made("WT2015")
    first.case.decisions.append(Decision(decided_on=FIRST, outcome="review"))
    assert not DOCUMENT.applies(add(first, decision=FIRST))
