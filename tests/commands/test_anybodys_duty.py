"""Whether there is a duty to notify at all: where both the place and the home may lie abroad nobody's is settled."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.commands.one_child import Answer, assessed, notification

WHERE = "Where did the death or serious harm happen?"
HOME = "Is the child normally resident in our area?"
IN_ENGLAND = "Does the child who is not normally resident in our area normally live in England?"

Assess = Callable[[Answer], Answer]


@pytest.fixture
def said_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Assess:
    """Give a function that assesses a notification."""
    return partial(assessed, tmp_path, capsys)


@pytest.mark.parametrize(
    ("where", "resident", "in_england", "wanted"),
    [
        ("outside_england", "unknown", "unknown", [HOME, IN_ENGLAND]),
        ("outside_england", "no", "unknown", [IN_ENGLAND]),
        ("unknown", "no", "no", [WHERE]),
        ("unknown", "unknown", "unknown", [WHERE, HOME, IN_ENGLAND]),
    ],
)
def test_what_may_be_nobodys_is_not_settled(
    said_of: Assess, where: str, resident: str, in_england: str, wanted: list[str]
) -> None:
    """Section 16C lays no duty on anybody where it happened abroad to a child who lives there: every question is named."""
    given = notification(
        where=where, children=[{"normally_resident": resident}], answers={"lives_in_england": in_england}
    )
    found = said_of(given)
    assert found["said"][0] == "Not settled yet whether it is notifiable."
    assert found["open"] == wanted
    hangs = {one["rule"]: one["if"] for one in found["deadlines"] if one["due"] and one["rule"] != "tell_other_area"}
    assert set(hangs.values()) <= {"if it proves notifiable"}


def test_what_is_somebodys_hangs_only_on_whose(said_of: Assess) -> None:
    """A child who lives in our area has an authority that must notify, wherever it happened."""
    found = said_of(notification(where="unknown"))
    assert found["said"][0].startswith(
        "Notifiable; not settled yet by whom. Until it is, treat it as the duty of Bath."
    )
    hangs = {one["rule"]: one["if"] for one in found["deadlines"] if one["due"]}
    assert hangs == dict.fromkeys(
        ("notify", "report_locally", "rapid_review_from_awareness"), "if it proves ours to notify"
    )


def test_answers_that_contradict_each_other_settle_no_duty(said_of: Assess) -> None:
    """On remand and not looked after: which is so decides whether there is anything to notify."""
    given = notification(children=[{"born_on": "1 June 2008"}], answers={"abuse_or_neglect": "no", "on_remand": "yes"})
    found = said_of(given)
    assert found["said"][0] == "Not settled yet whether it is notifiable: what is entered contradicts itself."
    assert [one["if"] for one in found["deadlines"] if one["rule"] == "notify"] == ["if it proves notifiable"]
