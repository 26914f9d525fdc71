"""The other children of a case: those for whom nothing is entered yet that makes them safe."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.progress.other_children import none_in_doubt, nothing_said, open_safety, unseen, unseen_words
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.safety_item import NONE, OTHERS, SafetyItem
from tests.domain.papers import DEATH, case, child


def item(of: str, what: str = "Visit", *, done: bool = False) -> SafetyItem:
    """Return what is to be done for a child."""
    on = date(2018, 5, 20)
    return SafetyItem(child=of, what=what, owner="Health Visiting", due_on=on, done_on=on if done else None)


def family(*relatives: tuple[str, str, str], **entries: str) -> Case:
    """Return the case of a child who died on 12 May 2018, with relatives: name, relationship and day of birth."""
    rows = [{"name": name, "relationship": what, "born_on": born} for name, what, born in relatives]
    found = case(family=rows)
    for key, value in entries.items():
        setattr(found, key, value)
    return found


@pytest.mark.parametrize(("relationship", "born", "seen_to"), [
    ("brother", "", True),
    ("Half-sister", "1/1/2010", True),
    ("younger step sister", "", True),
    ("unborn baby", "", True),
    ("cousin", "", True),
    ("twin", "", True),
    ("brother", "12 May 2000", False),  # 18 on the day of the incident
    ("brother", "13 May 2000", True),  # 17 on that day
    ("sister", "2000", True),  # 17 or 18
    ("sister of mother", "", False),
    ("mother", "", False),
    ("uncle", "", False),
    ("childminder", "", False),
    ("babysitter", "", False),
    ("", "", False),
])  # fmt: skip
def test_a_sibling_who_may_be_a_child_is_to_be_seen_to(relationship: str, born: str, seen_to: bool) -> None:
    """By the relationship to the child, unless known to be grown up on the day of the incident."""
    assert unseen(family(("Kit", relationship, born))) == (["Kit"] if seen_to else [])


def test_who_came_to_harm_and_lives_is_to_be_seen_to_and_who_died_is_not() -> None:
    """A child in hospital goes home; a relative without a name cannot be listed."""
    hurt = child(given_names="Ann", harm="seriously_harmed", born_on="2015")
    still = child(given_names="Bo", birth="stillborn")
    found = case(children=[child(**DEATH), hurt, still], family=[{"name": " ", "relationship": "brother"}])
    assert unseen(found) == ["Ann"]


@pytest.mark.parametrize(("entered", "open_"), [
    ("Ann Trelawney", []), ("ann", []), ("TRELAWNEY, Ann", []), ("Anna", ["Ann Trelawney"]), ("Bo", ["Ann Trelawney"]),
])  # fmt: skip
def test_an_item_names_a_child_whole_or_by_the_first_name(entered: str, open_: list[str]) -> None:
    """As people write it; another name is another child."""
    found = family(("Ann Trelawney", "sister", ""))
    found.safety_items.append(item(entered))
    assert unseen(found) == open_


def test_safety_is_open_until_it_is_recorded_as_seen_to() -> None:
    """Those entered and not done, then those of whom nothing is entered."""
    found = family(("Ann", "sister", ""), ("Bo", "brother", ""), ("Cy", "brother", ""))
    found.safety_items += [item("Ann"), item("Bo", done=True)]
    assert open_safety(found) == ["Ann", "Cy"]


def test_nobody_has_said_anything_of_other_children_only_where_there_is_one() -> None:
    """A second child, a named sibling, or an item, also one that says that there are none, says something."""
    assert nothing_said(case())
    assert nothing_said(family(("Kay", "mother", "")))
    assert not nothing_said(family(("Ann", "sister", "")))
    assert not nothing_said(case(children=[child(**DEATH), child(given_names="Ann", harm="not_harmed")]))
    said = case()
    said.safety_items.append(item(OTHERS, NONE, done=True))
    assert not nothing_said(said)


def test_that_there_are_none_is_in_doubt_beside_one_who_is_entered() -> None:
    """By itself it stands; a sibling entered since, or another item, speaks against it."""
    alone, beside = case(), family(("Ann", "sister", ""))
    for found in (alone, beside):
        found.safety_items.append(item(OTHERS, NONE, done=True))
    assert not none_in_doubt(alone)
    assert none_in_doubt(beside)
    alone.safety_items.append(item("Ann"))
    assert none_in_doubt(alone)
    assert not none_in_doubt(family(("Ann", "sister", "")))


@pytest.mark.parametrize(("said", "words"), [
    ("", "Ann: nothing is entered yet of this child's safety."),
    ("Siblings with\ngrandmother.",
     "Ann: the notification says “Siblings with grandmother.” Who sees to it, and by when, is not entered yet."),
    ("Ann with grandmother tonight",
     "Ann: the notification says “Ann with grandmother tonight”. Who sees to it, and by when, is not entered yet."),
    ("Ann and Bo are with aunt.",
     "Ann: the notification says “Ann and Bo are with aunt.” Who sees to it, and by when, is not entered yet."),
    ("Bo is with his aunt.", "Ann: nothing is entered yet of this child's safety."),  # of another child
])  # fmt: skip
def test_what_the_notification_says_of_a_child_stands_beside_its_name(said: str, words: str) -> None:
    """In its own words, unless they speak of other children by name and of this one not."""
    found = family(("Ann", "sister", ""), ("Bo", "brother", ""), immediate_safety=said)
    assert unseen_words("Ann", found) == words
