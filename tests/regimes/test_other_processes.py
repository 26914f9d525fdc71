"""Which other processes are brought up, by the tests that their own sources set."""

from __future__ import annotations

import itertools

import pytest

from scr_desktop.services.regime import by_key, regimes

EVERY = [regime.key for regime in regimes()]
YES_NO = ("yes", "no", "unknown")
ADULTS = (
    "adult_with_care_needs", "adult_joint_working_concern", "adult_died_of_abuse", "adult_seriously_abused",
    "adults_review_for_learning", "adults_review_running",
)  # fmt: skip


def adults_review(answers: dict[str, str]) -> bool:
    """Procedure 11.1 read with every question answered: (a) and (b), or (a) and (c); the Board may; or one is running."""
    said = {key: value == "yes" for key, value in answers.items()}
    bound = said["adult_joint_working_concern"] and (said["adult_died_of_abuse"] or said["adult_seriously_abused"])
    may = said["adults_review_for_learning"]
    return (said["adult_with_care_needs"] and (bound or may)) or said["adults_review_running"]


def state(key: str, facts: dict[str, str], process: str) -> str:
    """Return whether a process is brought up, may still be, or is not."""
    verdict = by_key(key).judge(facts)
    if process in {one.key for one in verdict.prompts}:
        return "yes"
    return "open" if process in {one.key for one in verdict.prompts_open} else "no"


@pytest.mark.parametrize("key", EVERY)
def test_an_adults_review_is_brought_up_by_its_own_tests_alone(key: str) -> None:
    """Every combination of the answers: settled only where every way of answering what is open agrees."""
    for given in itertools.product(YES_NO, repeat=len(ADULTS)):
        ways = itertools.product(*((one,) if one != "unknown" else ("yes", "no") for one in given))
        found = {adults_review(dict(zip(ADULTS, way, strict=True))) for way in ways}
        wanted = "open" if len(found) > 1 else "yes" if found.pop() else "no"
        facts = dict(zip(ADULTS, given, strict=True))
        assert state(key, facts, "safeguarding_adults_review") == wanted, facts


@pytest.mark.parametrize("key", EVERY)
@pytest.mark.parametrize("age", ["15", "16", "17", "18", "24"])
def test_no_age_by_itself_brings_up_an_adults_review(key: str, age: str) -> None:
    """Section 44 is for an adult with needs for care and support: a dead child of 16 or 17 is none."""
    facts = {"died": "yes", "age": age, "adult_with_care_needs": "no", "adults_review_running": "no"}
    assert state(key, facts, "safeguarding_adults_review") == "no"


@pytest.mark.parametrize("key", EVERY)
@pytest.mark.parametrize("abuse", YES_NO)
@pytest.mark.parametrize("coroner", YES_NO)
def test_the_coroner_is_brought_up_by_any_death(key: str, abuse: str, coroner: str) -> None:
    """Whatever else is answered: that nobody thought of the coroner yet is what the prompt is for."""
    assert state(key, {"died": "yes", "abuse_or_neglect": abuse, "coroner": coroner}, "coroner") == "yes"


@pytest.mark.parametrize("key", EVERY)
@pytest.mark.parametrize(("facts", "wanted"), [
    ({"died": "no", "coroner": "no"}, "no"), ({"died": "no"}, "open"), ({"coroner": "no"}, "open"),
    ({"died": "no", "coroner": "no", "somebody_died": "yes"}, "yes"),
])  # fmt: skip
def test_where_nobody_died_the_coroner_is_not_brought_up(key: str, facts: dict[str, str], wanted: str) -> None:
    """Nobody dead and no coroner is settled; either of them open is open; a death of an adult is a death."""
    assert state(key, facts, "coroner") == wanted


@pytest.mark.parametrize("key", EVERY)
@pytest.mark.parametrize("process", ["prisons_and_probation_ombudsman", "youth_justice_board"])
@pytest.mark.parametrize(("facts", "wanted"), [
    ({"died": "yes", "died_in_custody": "yes"}, "yes"),
    ({"died": "yes", "died_in_custody": "no", "on_remand": "yes"}, "yes"),
    ({"died": "yes", "died_in_custody": "no", "on_remand": "no"}, "no"),
    ({"died": "yes"}, "open"),
])  # fmt: skip
def test_a_death_in_custody_brings_up_who_else_looks_into_it(
    key: str, process: str, facts: dict[str, str], wanted: str
) -> None:
    """A remand is custody by procedure 2.3; what no source at hand settles is shown as one to check."""
    assert state(key, facts, process) == wanted
    (found,) = [one for one in by_key(key).processes if one.key == process]
    assert not found.source.sure


def test_a_death_in_custody_may_be_that_of_a_young_adult() -> None:
    """Who was harmed at 17 and died in custody at 20 died as no child: what is brought up does not say so."""
    for regime in regimes():
        brought_up = [
            one for one in regime.judge({"died_in_custody": "yes", "died": "no"}).prompts if "custody" in one.text
        ]
        assert {one.key for one in brought_up} == {"prisons_and_probation_ombudsman", "youth_justice_board"}
        assert not [one for one in brought_up if "A child died" in one.text]
