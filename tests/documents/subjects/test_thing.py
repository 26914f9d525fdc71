"""Which one of several things a paper is about, and whose words a letter has."""

from __future__ import annotations

import pytest

from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.subjects.thing import meant
from scr_desktop.domain.problem import Problem

POLICE, SCHOOL, SECOND = Item("a1", "1: Police, 2 June"), Item("b2", "2: School"), Item("c3", "2: School, 9 June")


def test_the_only_one_need_not_be_named() -> None:
    """Of several one must be."""
    assert meant([POLICE], "", "Return") == "a1"
    with pytest.raises(Problem):
        meant([POLICE, SCHOOL], "", "Return")


@pytest.mark.parametrize(
    ("item", "found"),
    [("a1", "a1"), ("1: Police, 2 June", "a1"), ("1: Police", "a1"), ("2: School", "b2"), ("2: School, 9 June", "c3")],
)
def test_it_is_known_by_its_id_its_label_or_how_its_label_begins(item: str, found: str) -> None:
    """A label that is given whole counts before one that only begins so."""
    assert meant([POLICE, SCHOOL, SECOND], item, "Return") == found


@pytest.mark.parametrize(
    ("items", "item", "labels"),
    [
        ([], "", "there is none yet"),
        ([POLICE], "9", "1: Police, 2 June"),
        ([Item("a", "1, first"), Item("b", "1, second")], "1", "1, first; 1, second"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_what_can(items: list[Item], item: str, labels: str) -> None:
    """None, another, and a beginning that two have: the sentence lists the labels, at the entry."""
    with pytest.raises(Problem) as refused:
        meant(items, item, "Return")
    assert refused.value.sentence == f"Say which one the paper “Return” is about: {labels}."
    assert refused.value.field == "item"
