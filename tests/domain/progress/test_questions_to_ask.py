"""Which questions are worth asking, and how a verdict is put into words."""

from __future__ import annotations

import pytest

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.questions_to_ask import questions, why_not_asked
from scr_desktop.domain.progress.verdict_words import (
    notifiable_sentence,
    review_sentence,
    review_state,
    serious_case_sentence,
)
from scr_desktop.domain.rules import vocabulary as facts
from scr_desktop.domain.rules.fact import Fact
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.regimes import grace, wt2023
from scr_desktop.regimes.wt2015 import REGIME
from tests.domain.papers import stood


@pytest.mark.parametrize("fact", [facts.SUICIDE, facts.REGULATED_SETTING, facts.CUSTODY, facts.DETAINED])
def test_a_question_about_a_death_is_not_asked_when_nobody_died(fact: Fact) -> None:
    """Where yes would contradict what the entries settle, the reason is given in the words of the question settled."""
    assert why_not_asked(fact, REGIME, {"died": "no"}) == "“Has a child died?” is answered “No”"


def test_what_is_not_settled_is_asked() -> None:
    """While it is not known whether a child died, and when one did, the question stays."""
    assert not why_not_asked(facts.CUSTODY, REGIME, {})
    assert not why_not_asked(facts.CUSTODY, REGIME, {"died": "yes"})


@pytest.mark.parametrize(("lives", "appears"), [("yes", False), ("unknown", True), ("no", True)])
def test_whether_a_child_lives_in_england_arises_only_for_one_who_may_not_live_here(lives: str, appears: bool) -> None:
    """Abroad it may be nobody's duty, s16C(1): the question appears, and is open, unless the child lives in our area."""
    answers = {"abuse_or_neglect": "yes", "died": "yes", "normally_resident": lives}
    found = stood(wt2023.REGIME, children=[], where="outside_england", answers=answers)
    key = facts.LIVES_IN_ENGLAND.key
    assert (key in {one.fact.key for one in questions(found)}) is appears
    assert (key in found.verdict.unanswered) is appears


@pytest.mark.parametrize(("lives", "state"), [("unknown", "unknown"), ("no", "no"), ("yes", "yes")])
def test_whose_review_it_is_stays_open_with_the_home(lives: str, state: str) -> None:
    """Abroad, and not known whether the child lives in England: no review is ruled out that others may decide on."""
    answers = {"abuse_or_neglect": "yes", "died": "yes", "normally_resident": "no", "lives_in_england": lives}
    found = stood(wt2023.REGIME, children=[], where="outside_england", answers=answers)
    assert review_state(found) == state
    assert ("not settled yet" in review_sentence(found)) is (state == "unknown")


@pytest.mark.parametrize(("where", "state"), [("unknown", "unknown"), ("in_area", "yes")])
def test_a_review_to_be_considered_is_not_settled_before_its_place(where: str, state: str) -> None:
    """Until it is known where it happened it may be for nobody to consider: no tick stands beside it."""
    answers = {"abuse_or_neglect": "yes", "died": "yes", "normally_resident": "no", "lives_in_england": "no"}
    found = stood(wt2023.REGIME, children=[], where=where, answers=answers)
    assert review_state(found) == state
    assert ("Who decides is not settled yet." in review_sentence(found)) is (state == "unknown")


def test_an_age_rules_a_question_out() -> None:
    """A deprivation of liberty order concerns only a child of 16 or 17."""
    assert "is answered “3”" in why_not_asked(facts.DEPRIVED_OF_LIBERTY, REGIME, {"died": "yes", "age": "3"})
    assert not why_not_asked(facts.DEPRIVED_OF_LIBERTY, REGIME, {"died": "yes", "age": "16"})


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"abuse_or_neglect": "yes", "died": "yes"}, "A serious case review must be held."),
        (
            {"abuse_or_neglect": "yes", "died": "no", "seriously_harmed": "yes", "interagency_concern": "no"},
            "A serious case review must be held unless there is definitive evidence that there are no concerns about "
            "how agencies worked together.",
        ),
        (
            {"abuse_or_neglect": "no", "died": "no", "seriously_harmed": "no"},
            "The criteria do not call for a serious case review.",
        ),
    ],
)
def test_the_review_in_words(answers: dict[str, str], said: str) -> None:
    """Each strength of the verdict has a sentence of its own, which says when it can still change."""
    assert review_sentence(answered(REGIME, {"normally_resident": "yes", **answers})) == said


def answered(regime: Regime, answers: dict[str, str]) -> CaseStatus:
    """Return the status of a case in which nothing is entered of any child, only these answers."""
    return stood(regime, "Avonvale Council", children=[], where="unknown", answers=answers)


def test_where_none_may_be_commissioned_no_answer_calls_for_one() -> None:
    """In the grace period the sentence is the same whatever was answered: the case passes on."""
    for answers in ({}, {"abuse_or_neglect": "yes", "died": "yes"}, {"abuse_or_neglect": "no"}):
        said = review_sentence(answered(grace.REGIME, answers))
        assert said.startswith("No new serious case review may be commissioned")


def test_what_is_open_is_said_to_be_open() -> None:
    """Without answers nothing is claimed."""
    status = answered(REGIME, {})
    assert notifiable_sentence(status) == "Not settled yet whether it is notifiable."
    assert serious_case_sentence(status) == "Not settled yet whether it is a serious case."
    assert "could make it one that must be held" in review_sentence(status)
