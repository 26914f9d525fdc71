"""Another type of review: suggested by the answers, chosen with every principle answered, approved or not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import product
from typing import Any

import pytest

from scr_desktop.domain.law.other_reviews import GROUNDS, OF_BOARD, PRINCIPLES, QUESTIONS, TYPES
from scr_desktop.domain.problem import Problem
from scr_desktop.services.case import case as cases
from scr_desktop.services.review import other_review
from scr_desktop.services.review.other_review import Chosen
from scr_desktop.store.case_file import CaseFile
from tests.present import present
from tests.services.opening import Opened

UNKNOWN = {question.key: "unknown" for question in QUESTIONS}


@pytest.fixture(autouse=True)
def later(desk_day: Callable[[str], None]) -> None:
    """Let it be Tuesday 5 June 2018."""
    desk_day("2018-06-05")


def suggested(**answers: str) -> list[str]:
    """Return the keys of the types suggested by these answers, the rest not known."""
    return [one.type.key for one in OF_BOARD.suggest(UNKNOWN | answers)]


def chosen(kind: str = "multi_agency", **entries: Any) -> Chosen:
    """Return a complete choice as it is entered."""
    said: dict[str, Any] = {
        "chosen_on": date(2018, 6, 1), "chosen": kind, "reasons": "It fits the scale.",
        "answers": UNKNOWN | {"agencies": "several"}, "principles": {one.key: "As in the plan." for one in PRINCIPLES},
    }  # fmt: skip
    return Chosen(**(said | entries))


@pytest.mark.parametrize(("answers", "expected"), [
    ({}, []),
    ({"agencies": "several"}, ["multi_agency"]),
    ({"agencies": "one"}, ["single_agency"]),
    ({"agencies": "none", "good_practice": "no", "theme": "no"}, ["none"]),
    ({"agencies": "none", "good_practice": "yes", "theme": "no"}, ["appreciative"]),
    ({"theme": "yes"}, ["thematic"]),
    ({"harm": "near_miss"}, ["after_action"]),
    ({"agencies": "several", "harm": "harm"}, ["multi_agency", "critical_incident"]),
    ({"health": "yes"}, ["root_cause"]),
    ({"scale": "small", "quick": "yes"}, ["learning_event", "after_action"]),
    ({"systems": "yes", "resource": "yes", "scale": "large"}, ["learning_together"]),
    ({"agencies": "several", "practitioners": "yes", "plan_or_care": "yes"}, ["multi_agency", "welsh_extended"]),
    ({"agencies": "several", "practitioners": "yes", "plan_or_care": "no"}, ["multi_agency", "welsh_concise"]),
])  # fmt: skip
def test_the_answers_suggest_types(answers: dict[str, str], expected: list[str]) -> None:
    """The same answers give the same types in the same order; what is not known suggests nothing."""
    assert suggested(**answers) == expected


def test_every_type_can_be_suggested_and_every_ground_has_a_source() -> None:
    """No type is out of reach of the questions, and none is suggested without a paragraph and its force."""
    assert {one.type for one in GROUNDS} == {one.key for one in TYPES}
    assert all(one.source.paragraph and one.source.force for one in (*GROUNDS, *QUESTIONS, *PRINCIPLES, *TYPES))
    asked = {question.key for question in QUESTIONS}
    assert {key for one in GROUNDS for key in one.when.asks()} == asked


def test_there_are_five_and_eight_principles() -> None:
    """Procedure 10.4 names five, 10.6 eight."""
    found = [one.source.paragraph.split(";")[0] for one in PRINCIPLES]
    assert (found.count("Procedure 10.4"), found.count("Procedure 10.6")) == (5, 8)


def test_a_plain_case_with_all_answered_always_has_a_suggestion() -> None:
    """Whoever answers whose practice is in question gets at least one type, whatever the scale and means."""
    for agencies, scale, resource in product(("several", "one"), ("small", "medium", "large"), ("yes", "no")):
        assert suggested(agencies=agencies, scale=scale, resource=resource)


def test_a_choice_goes_to_the_chair_and_its_steps_are_done(case_file: CaseFile, opened: Opened) -> None:
    """What was suggested is kept with what was chosen; the approval gives the second day."""
    found = other_review.choose(case_file, opened().id, chosen("silp"))
    kept = cases.get(case_file, found.id)
    (one,) = kept.other_reviews
    assert (one.chosen, one.suggested, len(one.principles)) == ("silp", ["multi_agency"], 13)
    assert kept.day_of("other_review_chosen") == date(2018, 6, 1)
    other_review.approve(case_file, found.id, one.id, "yes", "Ms Independent", date(2018, 6, 4))
    kept = cases.get(case_file, found.id)
    assert (kept.other_reviews[0].approved, kept.day_of("other_review_approved")) == ("yes", date(2018, 6, 4))


def test_what_is_not_approved_is_chosen_again(case_file: CaseFile, opened: Opened) -> None:
    """The refusal has its reason; the next choice supersedes the first, which stays readable."""
    found = other_review.choose(case_file, opened().id, chosen())
    one = cases.get(case_file, found.id).other_reviews[0]
    with pytest.raises(Problem, match="why it was not approved"):
        other_review.approve(case_file, found.id, one.id, "no", "Ms Independent", date(2018, 6, 4))
    other_review.approve(case_file, found.id, one.id, "no", "Ms Independent", date(2018, 6, 4), "Too large.")
    assert cases.get(case_file, found.id).day_of("other_review_approved") is None
    with pytest.raises(Problem, match="waits for approval"):
        other_review.approve(case_file, found.id, one.id, "yes", "Ms Independent", date(2018, 6, 4))
    with pytest.raises(Problem, match="stands already"):
        other_review.choose(case_file, found.id, chosen("learning_event"))
    other_review.choose(case_file, found.id, chosen("learning_event"), "The Chair found it too large")
    first, second = cases.get(case_file, found.id).other_reviews
    assert (first.superseded_why, second.approved) == ("The Chair found it too large", "")
    assert present(OF_BOARD.by_key(second.chosen)).name == "Learning event or reflective workshop"


@pytest.mark.parametrize(("entries", "field"), [
    ({"chosen": "nonsense"}, "chosen"), ({"reasons": " "}, "reasons"), ({"answers": {}}, "agencies"),
    ({"principles": {}}, "complexity"), ({"chosen_on": date(2018, 6, 6)}, "chosen_on"),
])  # fmt: skip
def test_a_choice_that_lacks_something_is_refused(
    case_file: CaseFile, opened: Opened, entries: dict[str, Any], field: str
) -> None:
    """Each question and each principle is answered, the type is one of the list, and the day is not ahead."""
    found = opened()
    with pytest.raises(Problem) as problem:
        other_review.choose(case_file, found.id, chosen(**entries))
    assert problem.value.field == field
    assert cases.get(case_file, found.id).other_reviews == []
