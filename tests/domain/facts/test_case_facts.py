"""The facts that follow from the entries, so that they are not asked again."""

from __future__ import annotations

from typing import Any

import pytest

from scr_desktop.domain.facts.case_facts import case_facts
from scr_desktop.domain.facts.derived import derived_facts
from tests.domain.papers import DEATH, TODAY, case, child

HARMED = {"given_names": "Noah", "harm": "seriously_harmed", "born_on": "3/3/2010", "normally_resident": "no"}


def values(**entries: Any) -> dict[str, str]:
    """Return the derived facts of a notification as answers."""
    return {key: fact.value for key, fact in derived_facts(case(**entries), TODAY).items() if fact.settled}


def test_the_entries_settle_what_happened_to_whom() -> None:
    """One child died at three months, nobody was harmed, not looked after, here and of here."""
    assert values() == {
        "died": "yes", "seriously_harmed": "no", "looked_after": "no", "age": "0", "where_it_happened": "in_area",
        "normally_resident": "yes", "aware_before_panel": "yes", "care_leaver_died": "no", "somebody_died": "yes",
    }  # fmt: skip


def test_each_says_why() -> None:
    """The officer sees from which entry an answer follows."""
    found = derived_facts(case(), TODAY)
    assert found["died"].why == "Róisín-Mae Trelawney died"
    assert found["age"].why == "Róisín-Mae Trelawney was less than a year old"
    assert found["where_it_happened"].why == "it happened in our area"


def test_several_children_are_taken_together() -> None:
    """One died, another was seriously harmed: both are facts, and the age is that of the one who died."""
    found = values(children=[child(**DEATH), child(**HARMED)])
    assert (found["died"], found["seriously_harmed"], found["age"]) == ("yes", "yes", "0")
    assert found["normally_resident"] == "yes"


def test_what_is_not_known_stays_a_question() -> None:
    """A child whose harm or status is not known yet leaves the question open."""
    found = values(where="unknown", children=[child(given_names="A")])
    assert set(found) == {"aware_before_panel"}
    assert "looked_after" not in values(children=[child(**DEATH | {"looked_after": "unknown"})])


def test_children_named_only_in_the_text_leave_the_question_open() -> None:
    """Beyond those entered there may be one who died."""
    found = values(children=[child(**HARMED)], more_children="A fifth sibling, see police log")
    assert "died" not in found
    assert found["seriously_harmed"] == "yes"
    assert values(children=[child(**HARMED)])["died"] == "no"


def test_a_date_of_death_is_a_death() -> None:
    """Where only the date is entered, the child has died."""
    assert values(children=[child(**DEATH | {"harm": "unknown"})])["died"] == "yes"


def test_the_eldest_who_died_gives_the_age() -> None:
    """The deaths of 16 and 17 are asked about by age."""
    elder = DEATH | {"given_names": "B", "born_on": "1 May 2001"}
    assert values(children=[child(**DEATH), child(**elder)])["age"] == "17"


def test_an_uncertain_birthday_gives_no_age() -> None:
    """Sixteen or seventeen is not an age; it is asked."""
    assert "age" not in values(children=[child(**DEATH | {"born_on": "2001"})])


def test_a_person_of_18_is_no_child() -> None:
    """A care leaver of 20 who died is no child who died, and no looked after child; the age is still known."""
    found = derived_facts(case(children=[child(**DEATH | {"born_on": "1 May 1998", "looked_after": "yes"})]), TODAY)
    assert found["died"].value == "no"
    assert "was 20 then, not a child" in found["died"].why
    assert found["age"].value == "20"
    assert "looked_after" not in found


def test_a_child_beside_an_adult_still_counts() -> None:
    """An elder of 19 and an infant died: a child died, of the infant's age."""
    found = values(children=[child(**DEATH | {"born_on": "1 May 1999"}), child(**DEATH)])
    assert (found["died"], found["age"]) == ("yes", "0")


@pytest.mark.parametrize("where", ["in_area", "elsewhere_in_england", "outside_england"])
def test_the_place_is_taken_over(where: str) -> None:
    """Where it happened is entered once."""
    assert values(where=where)["where_it_happened"] == where


def test_an_answer_stands_and_what_the_entries_say_is_shown_beside_it() -> None:
    """An officer's explicit answer is never overridden: it decides, and the contradiction is named."""
    found = case_facts(case(answers={"died": "no", "abuse_or_neglect": "yes"}), TODAY)
    assert (found.values["died"], found.values["abuse_or_neglect"]) == ("no", "yes")
    (disagreement,) = found.disagreements
    assert (disagreement.fact, disagreement.answered, disagreement.entered.value) == ("died", "no", "yes")
    assert "died" not in found.settled


def test_an_open_answer_leaves_the_entries_to_settle_it() -> None:
    """“Not known yet” says nothing against what is entered."""
    found = case_facts(case(answers={"died": "unknown"}), TODAY)
    assert (found.values["died"], found.disagreements) == ("yes", ())


def test_what_was_answered_under_an_earlier_question_still_counts() -> None:
    """Whether several areas are involved was asked twice; a yes to either is a yes to the one question now."""
    for answers in ({"several_areas": "yes"}, {"several_areas": "yes", "other_area": "no"}, {"other_area": "yes"}):
        assert case_facts(case(answers=answers), TODAY).values["other_area"] == "yes"
    assert case_facts(case(answers={"several_areas": "no"}), TODAY).values["other_area"] == "no"


@pytest.mark.parametrize(("answered", "wanted"), [("no", "no"), ("yes", "unknown")])
def test_what_was_answered_to_the_earlier_question_of_adults_still_counts(answered: str, wanted: str) -> None:
    """It asked three things at once: “no” answers each of them, “yes” none by itself, and its evidence is said."""
    given = {"adult_at_risk": {"value": answered, "evidence": "Transition worker since March"}}
    found = derived_facts(case(answers=given), TODAY)["adult_with_care_needs"]
    assert found.value == wanted
    assert answered == "no" or "Transition worker since March" in found.why
