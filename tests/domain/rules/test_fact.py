"""The facts that the law turns on: when one is asked, which answers it takes, and which of two counts."""

from __future__ import annotations

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.rules.condition import Is, Truth
from scr_desktop.domain.rules.fact import (
    AnswerKind,
    Fact,
    Question,
    asked_once,
    checked_answers,
    firmer,
    is_age,
    lacks_reason,
)
from scr_desktop.domain.sources.source import Force, Source

DIED = Fact("died", "Has a child died?")
AGE = Fact("age", "How old was the child?", AnswerKind.NUMBER)
AREA = Fact("other_area", "Are other areas involved?")
FACTS = {one.key: one for one in (DIED, AGE, AREA)}


@pytest.mark.parametrize(("given", "kept"), [
    (True, "yes"), (False, "no"), (None, "unknown"), (" YES ", "yes"), ("unknown", "unknown"),
])  # fmt: skip
def test_truths_and_words_are_the_same_answer(given: object, kept: str) -> None:
    """As a program gives them, or a person types them."""
    assert checked_answers({"died": given}, FACTS) == {"died": kept}


@pytest.mark.parametrize(("given", "kept"), [(0, "0"), ("17", "17"), ("017", "17"), (120, "120"), ("", ""), (None, "")])
def test_a_number_is_kept_plainly(given: object, kept: str) -> None:
    """Without zeros before it; not known is no number."""
    assert checked_answers({"age": given}, FACTS) == {"age": kept}


@pytest.mark.parametrize(("given", "field", "says"), [
    ({"died": "maybe"}, "died", "takes one of yes, no, unknown, not “maybe”"),
    ({"died": 1}, "died", "not “1”"),
    ({"age": 121}, "age", "takes a whole number of years up to 120, not “121”"),
    ({"age": "twelve"}, "age", "not “twelve”"),
    ({"weather": "wet"}, "weather", "“weather” is not a fact that is asked here: the questions are died, age, other_area"),
])  # fmt: skip
def test_any_other_answer_is_refused_with_what_it_takes(given: dict[str, object], field: str, says: str) -> None:
    """The sentence names the question, what it takes and what was given."""
    with pytest.raises(Problem) as refused:
        checked_answers(given, FACTS)
    assert says in refused.value.sentence
    assert refused.value.field == field


def test_of_two_answers_to_one_question_the_firmer_counts() -> None:
    """An answer before none, yes before no, whichever was given first; a number before not known."""
    assert [firmer(*pair) for pair in (("", "unknown"), ("no", "unknown"), ("yes", "no"), ("no", "yes"))] == [
        "unknown", "no", "yes", "yes",
    ]  # fmt: skip
    assert firmer("unknown", "17") == firmer("17", "unknown") == "17"
    assert checked_answers({"several_areas": "yes", "other_area": "no"}, FACTS) == {"other_area": "yes"}


@pytest.mark.parametrize(("answer", "age"), [
    ("0", True), ("17", True), ("120", True), ("121", False), ("", False), ("-1", False), ("1.5", False), ("0000017", False),
])  # fmt: skip
def test_nobody_is_older_than_120(answer: str, age: bool) -> None:
    """A number beyond it is no age, nor is anything but a whole number."""
    assert is_age(answer) is age


@pytest.mark.parametrize(("key", "value", "reason", "lacks"), [
    ("no_interagency_concern_shown", "yes", "", True),
    ("no_interagency_concern_shown", "yes", " \n", True),
    ("no_interagency_concern_shown", "yes", "Audit of 4 June", False),
    ("no_interagency_concern_shown", "no", "", False),
    ("unborn_counts", "no", "", True),
    ("harm_certainty", "likely", "", True),
    ("harm_certainty", "certain", "", False),
    ("died", "yes", "", False),
])  # fmt: skip
def test_some_answers_count_only_with_their_reason(key: str, value: str, reason: str, lacks: bool) -> None:
    """A claim shows nothing; spaces are no reason."""
    assert lacks_reason(key, value, reason) is lacks


@pytest.mark.parametrize(("facts", "arises"), [
    ({}, Truth.NO),
    ({"unborn_child": "no"}, Truth.NO),
    ({"unborn_child": "yes"}, Truth.UNKNOWN),
    ({"unborn_child": "yes", "died": "no", "harmed": "no"}, Truth.NO),
    ({"unborn_child": "yes", "died": "no"}, Truth.UNKNOWN),
    ({"unborn_child": "yes", "died": "no", "harmed": "yes"}, Truth.YES),
])  # fmt: skip
def test_a_question_arises_only_with_what_it_is_about(facts: dict[str, str], arises: Truth) -> None:
    """It needs the entry that it appears with, and one of the answers that leave anything to ask."""
    asked = Fact("counts", "Does it count?", only_with="unborn_child", only_if=(Is("died"), Is("harmed")))
    assert asked.arises(facts) is arises
    assert DIED.arises(facts) is Truth.YES


def test_a_yes_that_is_not_asked_is_not_open() -> None:
    """Without the entry that it appears with it does not hold; with it an open answer leaves it open."""
    asked = Fact("counts", "Does it count?", only_with="unborn_child").yes_if_asked
    assert asked.holds({}) is Truth.NO
    assert asked.holds({"unborn_child": "yes"}) is Truth.UNKNOWN
    assert asked.holds({"unborn_child": "yes", "counts": "no"}) is Truth.NO
    assert asked.holds({"counts": "yes"}) is Truth.YES


def test_an_answer_in_words_is_the_readers() -> None:
    """A missing one, and one that the question does not know, are not known yet."""
    assert [DIED.answer_in_words(one) for one in ("yes", "unknown", "", "odd")] == [
        "Yes", "Not known yet", "Not known yet", "Not known yet",
    ]  # fmt: skip
    assert [AGE.answer_in_words(one) for one in ("17", "")] == ["17", "Not known yet"]


def test_a_fact_asked_by_several_paragraphs_is_asked_under_the_first() -> None:
    """Once, with the source and heading of the first."""
    first, again = (Source(text, Force.LOCAL) for text in ("first", "again"))
    asked = asked_once(Question(DIED, first, "A"), Question(AGE, first, "A"), Question(DIED, again, "B"))
    assert {one.fact.key: (one.source.paragraph, one.heading) for one in asked} == {
        "died": ("first", "A"), "age": ("first", "A"),
    }  # fmt: skip
    assert len(asked) == 2
