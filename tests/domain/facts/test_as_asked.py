"""A case with the answers alone that its arrangements ask for: what they do not ask decides nothing."""

from __future__ import annotations

from scr_desktop.domain.facts.as_asked import as_asked, unasked_answers
from tests.domain.papers import case

ASKED = ("died", "other_area")


def test_an_answer_to_what_is_not_asked_does_not_count_and_is_named() -> None:
    """The case itself keeps it as it was given; all else of it is as it is."""
    found = case(answers={"died": "yes", "reversed_burden": "no"})
    read = as_asked(found, ASKED)
    assert [one.fact for one in read.answers] == ["died"]
    assert [one.fact for one in found.answers] == ["died", "reversed_burden"]
    assert (read.id, read.children, read.day_of("aware")) == (found.id, found.children, found.day_of("aware"))
    assert unasked_answers(found, ASKED) == ["reversed_burden"]


def test_where_all_is_asked_it_is_the_case_itself() -> None:
    """Also with answers that say nothing."""
    found = case(answers={"died": "yes", "weather": "unknown"})
    assert as_asked(found, ASKED) is found
    assert unasked_answers(found, ASKED) == []


def test_what_was_asked_before_under_another_name_is_asked() -> None:
    """Its renamed question counts, and so does the one that stood for three."""
    found = case(answers={"several_areas": "yes", "adult_at_risk": "yes"})
    assert unasked_answers(found, ASKED) == []
    assert unasked_answers(found, ("died",)) == ["other_area"]
