"""What a notification from outside says where only certain values can be said: a harmless spelling is read, nothing else."""

from __future__ import annotations

from typing import Any

import pytest

from scr_desktop.domain.entries.notification_choices import chosen
from scr_desktop.domain.entries.notification_given import filled
from scr_desktop.domain.rules.fact import AnswerKind, Fact

FACTS = {
    "died": Fact("died", "Has a child died?"),
    "age": Fact("age", "How old?", AnswerKind.NUMBER),
    "other_area": Fact("other_area", "Are other areas involved?"),
}
OURS = ("Avonvale Council", "North Avon Council")


def read(ours: tuple[str, ...] = OURS, **given: Any) -> tuple[dict[str, Any], list[tuple[str, str]]]:
    """Return a notification as it is read, with its problems as field and sentence."""
    found, problems = chosen(filled(given), FACTS, ("inquest", "trial"), ours)
    return found, [(one.field, one.sentence) for one in problems]


@pytest.mark.parametrize("typed", ["seriously_harmed", "Seriously harmed", " SERIOUSLY-HARMED ", "seriously  harmed"])
def test_case_spaces_and_hyphens_do_not_matter(typed: str) -> None:
    """They are no part of what is said."""
    found, problems = read(children=[{"harm": typed}])
    assert (found["children"][0]["harm"], problems) == ("seriously_harmed", [])


@pytest.mark.parametrize(("entry", "typed", "value"), [
    ("looked_after", "true", "yes"), ("looked_after", "False", "no"), ("looked_after", "", "unknown"),
    ("harm", "", "unknown"), ("birth", "", "born"),
])  # fmt: skip
def test_nothing_said_is_what_says_nothing(entry: str, typed: str, value: str) -> None:
    """True and false are yes and no; an empty entry is not known, and a child counts as born."""
    found, problems = read(children=[{entry: typed}])
    assert (found["children"][0][entry], problems) == (value, [])


def test_any_other_word_leaves_it_open_and_is_a_problem() -> None:
    """Never taken for a no: not known, with the child named and what the entry takes."""
    found, problems = read(children=[{"given_names": "Kit", "looked_after": "maybe"}])
    assert found["children"][0]["looked_after"] == "unknown"
    said = "“maybe” is not among what can be said here: it takes yes, no or unknown."
    assert problems == [("children.0.looked_after", said)]


def test_whether_a_child_is_born_decides_what_its_harm_means() -> None:
    """Where the one cannot be read, the other is not settled either."""
    found, problems = read(children=[{"birth": "perhaps", "harm": "died"}])
    assert (found["children"][0]["birth"], found["children"][0]["harm"]) == ("born", "unknown")
    assert [field for field, _ in problems] == ["children.0.birth"]


def test_the_parts_of_an_area_are_read_one_by_one() -> None:
    """With commas or spaces between; what is no part is named, and the others stand."""
    found, problems = read(other_areas=[{"name": "Torbay Council", "parts": "Happened, nearby"}])
    assert [field for field, _ in problems] == ["other_areas.0.parts"]
    assert found["other_areas"][0]["parts"] == "happened"
    found, problems = read(other_areas=[{"name": "Torbay Council", "parts": "Happened, looks after"}])
    assert (found["other_areas"][0]["parts"], problems) == ("happened looks_after", [])


@pytest.mark.parametrize(("typed", "value", "wrong"), [
    ("17", "17", False), (" 0 ", "0", False), ("120", "120", False), ("", "", False), ("Unknown", "unknown", False),
    ("121", "unknown", True), ("seventeen", "unknown", True), ("-1", "unknown", True), ("17.5", "unknown", True),
])  # fmt: skip
def test_an_age_is_a_whole_number_of_years(typed: str, value: str, wrong: bool) -> None:
    """Nobody is older than 120; anything else is not known, and said."""
    found, problems = read(answers={"age": typed})
    assert (found["answers"]["age"]["value"], bool(problems)) == (value, wrong)


def test_an_answer_under_an_earlier_key_is_read_and_an_unknown_question_left_out() -> None:
    """What was asked before under another name still counts; what nobody asks is a problem."""
    found, problems = read(answers={"several_areas": "YES", "weather": "wet"})
    assert found["answers"] == {"several_areas": {"value": "yes", "evidence": ""}}
    assert [field for field, _ in problems] == ["answers.weather"]


def test_only_processes_there_are_can_be_considered() -> None:
    """Without an outcome one is still to be considered."""
    found, problems = read(considerations={"inquest": {"note": "asked"}, "party": {"outcome": "taken_up"}})
    assert found["considerations"] == {"inquest": {"note": "asked", "outcome": "to_do"}}
    assert [field for field, _ in problems] == ["considerations.party"]


@pytest.mark.parametrize(("typed", "ours", "named", "wrong"), [
    ("avonvale  council", OURS, "Avonvale Council", False),
    ("", OURS, "", False),
    ("Leeds City Council", OURS, "", True),
    ("Leeds City Council", (), "Leeds City Council", False),
])  # fmt: skip
def test_the_authority_is_one_of_the_offices_own(typed: str, ours: tuple[str, ...], named: str, wrong: bool) -> None:
    """By its name, capitals and spaces apart; an office that has named none takes what is said."""
    found, problems = read(ours, local_authority=typed)
    assert (found["local_authority"], [field for field, _ in problems]) == (named, ["local_authority"] * wrong)
