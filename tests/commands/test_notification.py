"""A whole notification on the command line: what it says of children not born yet, other processes and what is noticed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeAlias

import pytest

from tests.test_commands import answer

AWARE = {
    "awareness": {"aware_on": "5 May 2026"},
    "incident": {"incident_on": "3 May 2026", "where_it_happened": "in_area"},
}
NOT_ASKED = {"care_leaver_died": "no", "looked_after": "no", "died_in_custody": "no", "on_remand": "no"}

Assess: TypeAlias = Callable[..., dict[str, Any]]


@pytest.fixture
def assessed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Assess:
    """Give a function that assesses a notification of May 2026 with these parts."""

    def run(**parts: Any) -> dict[str, Any]:
        file = tmp_path / "notification.json"
        incident = {**AWARE["incident"], **parts.pop("incident", {})}
        file.write_text(json.dumps({**AWARE, "incident": incident, **parts}), encoding="utf-8")
        found = answer(capsys, "assess", "--notification", str(file))
        assert isinstance(found, dict)
        return found

    return run


@pytest.mark.parametrize(("reason", "wanted"), [("", "open"), ("The guidance on notifying", "ours")])
def test_a_child_not_born_yet_is_open_until_the_office_answers(assessed: Assess, reason: str, wanted: str) -> None:
    """The same as in the wizard: the question is among what is open, and its answer counts with its reason."""
    unborn = {"given_names": "Baby", "birth": "unborn", "born_on": "August 2026", "harm": "seriously_harmed"}
    given = {"abuse_or_neglect": "yes", **NOT_ASKED, "unborn_counts": {"value": "yes", "evidence": reason}}
    found = assessed(children=[unborn], answers=given)
    assert found["notifiable"] == wanted
    assert found["problems"] == []
    assert any("If it happened before birth" in one for one in found["open"]) is (wanted == "open")


def test_a_death_in_custody_names_everybody_who_looks_into_it(assessed: Assess) -> None:
    """Coroner, Ombudsman and Youth Justice Board; no adults review for a child of 17."""
    died = {"given_names": "A", "born_on": "1 June 2008", "died_on": "3 May 2026", "harm": "died", "looked_after": "no"}
    no_adult = {"adult_with_care_needs": "no", "adults_review_running": "no"}
    found = assessed(children=[died], answers={"abuse_or_neglect": "no", "died_in_custody": "yes", **no_adult})
    names = [one.partition(":")[0] for one in found["prompts"]]
    for name in ("Coroner's investigation", "Prisons and Probation Ombudsman's investigation",
                 "Youth Justice Board serious incident", "Child death review"):  # fmt: skip
        assert name in names
    assert "Safeguarding adults review" not in [*names, *found["prompts_open"]]


def test_what_the_text_speaks_of_and_the_other_children_are_named(assessed: Assess) -> None:
    """Offered, as on the case's page; nothing of it is entered."""
    brother = {"name": "Noah Marsh", "relationship": "brother", "born_on": "3/3/2020"}
    died = {"given_names": "Amelia", "born_on": "17/08/2017", "harm": "died", "died_on": "3 May 2026"}
    found = assessed(
        children=[died], family=[brother], incident={"what_happened": "House fire.\nFuneral date not set."}
    )
    assert found["spoken_of"] == ["The text speaks of the funeral (“Funeral date not set”): enter it?"]
    assert found["children_to_see_to"] == ["Noah Marsh"]


def test_the_shape_of_a_notification_says_what_a_birth_takes(capsys: pytest.CaptureFixture[str]) -> None:
    """Every entry is named with what it takes."""
    shape = answer(capsys, "facts", "--notification")
    assert isinstance(shape, dict)
    assert "unborn" in shape["children"][0]["birth"]


def test_the_day_that_the_office_has_not_stated_stands_among_the_problems(assessed: Assess) -> None:
    """Without the day of the partner arrangements no case can be opened from it: said as the check page says it."""
    given = {"awareness": {"aware_on": "1 July 2019"}, "incident": {"incident_on": "1 July 2019"}}
    (problem,) = assessed(**given)["problems"]
    assert problem["entry"] == "arrangements_begin_on"
    assert problem["text"].startswith(
        "The office has not stated on which day its safeguarding partner arrangements began"
    )
    assert problem["text"].endswith("state it first, with the office’s own details.")


def test_whom_several_open_questions_may_add_is_named(assessed: Assess) -> None:
    """With nothing answered the Panel hangs on two answers: a list without it would read as whole."""
    found = assessed()
    listed = {one["who"] for one in found["notify"]}
    assert "Child Safeguarding Practice Review Panel" in {*listed, *found["notify_open"]}
    assert "Safeguarding partners" in {*listed, *found["notify_open"]}
    assert not listed & set(found["notify_open"])
    settled = assessed(children=[{"given_names": "A", "born_on": "1 June 2018", "died_on": "3 May 2026", "harm": "died",
                                  "looked_after": "no"}],
                       answers={"abuse_or_neglect": "no", "died_in_custody": "no", "care_leaver_died": "no"})  # fmt: skip
    assert settled["notify_open"] == []
