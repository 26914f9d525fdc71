"""A verdict is as firm as what is entered: contradictions open it, a stated age settles it, and nothing is lost unsaid."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from scr_desktop.__main__ import main
from tests.commands.one_child import Answer, assessed, command, notification

NO_REVIEW = "No rapid review or local review is required"
RAPID_REVIEW = "A rapid review must be carried out"

Assess = Callable[[Answer], Answer]


@pytest.fixture
def said_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Assess:
    """Give a function that assesses a notification."""
    return partial(assessed, tmp_path, capsys)


def reasons(found: Answer) -> str:
    """Return everything that is given as a reason, in one text."""
    return " ".join(one["text"] for one in found["because"])


@pytest.mark.parametrize("abuse", ["yes", "no", "unknown"])
def test_the_death_of_a_care_leaver_needs_no_review_only_where_it_is_no_serious_case(
    said_of: Assess, abuse: str
) -> None:
    """At 17 both can be so: the definition decides, and as long as it is open neither is said."""
    answers = {"care_leaver_died": "yes", "care_leaver_of": "ours", "abuse_or_neglect": abuse}
    found = said_of(notification(children=[{"born_on": "1 June 2008"}], answers=answers))
    assert (RAPID_REVIEW in reasons(found)) is (abuse == "yes")
    assert (NO_REVIEW in reasons(found)) is (abuse == "no")


@pytest.mark.parametrize("answers", [{"age": "19"}, {"died": "no"}])
def test_a_contradiction_opens_the_review_as_it_opens_the_rest(said_of: Assess, answers: dict[str, str]) -> None:
    """A child who died at ten, and an answer that it was no child or did not die."""
    found = said_of(notification(answers=answers))
    assert found["contradictions"]
    assert [found[key] for key in ("serious_case", "review", "review_settled", "review_could_be")] == [
        "open", "none", False, "consider",
    ]  # fmt: skip
    assert found["because"] == []


@pytest.mark.parametrize("harm", ["died", "seriously_harmed"])
@pytest.mark.parametrize(
    ("age", "serious", "notifiable"), [("0", "yes", "ours"), ("17", "yes", "ours"), ("18", "no", "no")]
)
def test_a_stated_age_settles_what_the_date_of_birth_would(
    said_of: Assess, harm: str, age: str, serious: str, notifiable: str
) -> None:
    """Of a single child whose date of birth is not known."""
    died = {"died_on": "1 March 2026"} if harm == "died" else {"died_on": ""}
    child = {"born_on": "", "harm": harm, **died}
    found = said_of(notification(children=[child], answers={"age": age, "care_leaver_died": "no"}))
    assert (found["serious_case"], found["notifiable"], found["open"]) == (serious, notifiable, [])
    assert found["contradictions"] == []


def test_a_stated_age_of_eighteen_contradicts_that_a_child_died(said_of: Assess) -> None:
    """The answer that a child died is shown against it."""
    found = said_of(notification(children=[{"born_on": ""}], answers={"age": "18", "died": "yes"}))
    assert found["contradictions"]
    assert found["notifiable"] == "open"


def test_a_stated_age_says_nothing_of_several_children(said_of: Assess) -> None:
    """It is nobody's in particular."""
    two = [{"born_on": ""}, {"born_on": "", "family_name": "B"}]
    assert said_of(notification(children=two, answers={"age": "10"}))["serious_case"] == "open"


def test_an_adult_who_died_later_may_have_been_harmed_as_a_child(said_of: Assess) -> None:
    """Dead at 18, a year and a half after the incident: the date of birth settles it."""
    given = notification(children=[{"born_on": ""}], answers={"age": "18", "care_leaver_died": "no"})
    given["incident"]["incident_on"] = "1 September 2024"
    assert said_of(given)["serious_case"] == "open"


@pytest.mark.parametrize(("sent", "late"), [("2026-03-09", False), ("2026-03-10", True)])
def test_what_was_done_late_says_so(said_of: Assess, sent: str, late: bool) -> None:
    """Due on 9 March 2026."""
    found = said_of(notification(awareness={"aware_on": "2026-03-02", "notification_sent_on": sent}))
    (notify,) = (one for one in found["deadlines"] if one["rule"] == "notify")
    assert (notify["due"], notify["met"], notify["late"]) == ("2026-03-09", sent, late)


@pytest.mark.parametrize("path", ["nonsense", "children.1.born_on", "children.0.eyes", "answers.age.why", "kept"])
def test_an_entry_that_there_is_not_cannot_be_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], path: str
) -> None:
    """A reason for nothing is not lost silently."""
    assert main(command(tmp_path, json.dumps(notification(kept={path: "why"})))) == 1
    assert capsys.readouterr().err.startswith(f"“{path}” is no entry that could be kept")


@pytest.mark.parametrize("path", ["children.0.born_on", "answers.age.value", "local_authority", "awareness.aware_on"])
def test_an_entry_is_kept_by_its_place(said_of: Assess, path: str) -> None:
    """As `problems` names it."""
    assert said_of(notification(kept={path: "why"}))["notifiable"] == "ours"


def test_what_is_said_twice_is_not_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Of two answers to one name nobody can tell which counts."""
    twice = json.dumps(notification())[:-1] + ', "answers": {"abuse_or_neglect": "no"}}'
    assert main(command(tmp_path, twice)) == 1
    assert capsys.readouterr().err.startswith("“answers” stands twice in one place")


def test_nobody_is_nine_hundred_years_old(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing follows from what is no age."""
    assert main(command(tmp_path, json.dumps(notification(answers={"age": "999"})))) == 1
    assert "it takes a whole number of years up to 120" in capsys.readouterr().err


@pytest.mark.parametrize("year", ["2017", "2018"])
def test_whose_board_decides_on_a_child_of_another_country_is_named_as_said_by_no_source(
    said_of: Assess, year: str
) -> None:
    """Procedure 4.1 speaks of the board where the child lives: what is open is listed though no question stands for it."""
    child = {"born_on": "1 March 2010", "died_on": f"1 August {year}", "normally_resident": "no"}
    given = notification(children=[child], answers={"lives_in_england": "no"}, awareness={"aware_on": f"{year}-08-02"})
    given["incident"]["incident_on"] = f"1 August {year}"
    found = said_of(given)
    assert found["said"][1] == "A serious case; not settled yet for whom."
    assert [one for one in found["open"] if "no text at hand names one for a child who lives outside England" in one]
    given["answers"]["lives_in_england"] = "yes"
    assert not [one for one in said_of(given)["open"] if "no text at hand" in one]


def test_a_notice_of_the_law_stands_in_the_lines_too(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Without `--json` the officer reads it beside the verdict."""
    given = notification(
        children=[{"born_on": "1 March 2001", "died_on": "1 March 2009"}], awareness={"aware_on": "2009-03-02"}
    )
    given["incident"]["incident_on"] = "1 March 2009"
    assert main([one for one in command(tmp_path, json.dumps(given)) if one != "--json"]) == 0
    assert "Note: Working Together 2015 was published in March 2015." in capsys.readouterr().out
