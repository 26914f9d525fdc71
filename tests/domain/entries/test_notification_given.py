"""A notification given from outside, as the form would hold it: each entry by its name, and none that there is not."""

from __future__ import annotations

from typing import Any

import pytest

from scr_desktop.domain.entries.form import blank, blank_child
from scr_desktop.domain.entries.notification_given import described, filled
from scr_desktop.domain.problem import Problem


def test_what_is_left_out_or_null_is_not_written() -> None:
    """Nothing given is the blank form; null is the same as leaving it out."""
    assert filled({}) == blank()
    assert filled({"children": None, "incident": {"place": None}}) == blank()


def test_an_entry_stands_among_the_blank_ones_beside_it() -> None:
    """A child of whom the name is given has every other entry as on the blank form."""
    found = filled({"children": [{"given_names": "Kit"}, {}]})
    assert found["children"] == [blank_child() | {"given_names": "Kit"}, blank_child()]


def test_numbers_and_truths_become_text() -> None:
    """As a program writes them: true is yes, a number its digits."""
    found = filled({"children": [{"looked_after": True, "normally_resident": False, "nhs_number": 9434765919}]})
    (child,) = found["children"]
    assert (child["looked_after"], child["normally_resident"], child["nhs_number"]) == ("yes", "no", "9434765919")


@pytest.mark.parametrize(("given", "kept"), [
    ("yes", {"value": "yes", "evidence": ""}),
    (True, {"value": "yes", "evidence": ""}),
    (None, {"value": "unknown", "evidence": ""}),
    ({"value": "no", "evidence": "Audit"}, {"value": "no", "evidence": "Audit"}),
    ({"evidence": "Audit"}, {"value": "unknown", "evidence": "Audit"}),
    ({"value": None}, {"value": "unknown", "evidence": ""}),
])  # fmt: skip
def test_an_answer_may_be_given_with_its_evidence_or_alone(given: object, kept: dict[str, str]) -> None:
    """Without a value it is not known."""
    assert filled({"answers": {"died": given}})["answers"] == {"died": kept}


@pytest.mark.parametrize(("given", "field", "says"), [
    ({"childern": []}, "childern", "is no part of a notification"),
    ({"children": {}}, "children", "must be a list"),
    ({"children": ["Kit"]}, "children", "must say which entry is which"),
    ({"children": [{"name": "Kit"}]}, "children.name", "“name” is no entry of “children”"),
    ({"incident": {"where": "x"}}, "incident.where", "“where” is no entry of “incident”"),
    ({"incident": []}, "incident", "must say which entry is which"),
    ({"incident": {"place": ["a", "b"]}}, "incident.place", "holds several things"),
    ({"more_children": {"a": "b"}}, "more_children", "holds several things"),
    ({"answers": {"died": {"valeu": "yes"}}}, "answers.died.valeu", "there are value, evidence"),
    ({"considerations": {"inquest": "taken_up"}}, "considerations.inquest", "must say which entry is which"),
    ({"kept": {"children.0.born": "as it is"}}, "kept.children.0.born", "is no entry that could be kept"),
    ({"kept": {"children.1.born_on": "as it is"}}, "kept.children.1.born_on", "is no entry that could be kept"),
])  # fmt: skip
def test_what_a_notification_has_not_is_refused_where_it_stands(given: dict[str, Any], field: str, says: str) -> None:
    """A slip in a name would otherwise be lost in silence; the sentence says what there is instead."""
    with pytest.raises(Problem) as refused:
        filled(given)
    assert says in refused.value.sentence
    assert refused.value.field == field


@pytest.mark.parametrize(
    "place", ["children.0.born_on", "incident.place", "answers.died", "answers.died.value", "more_children"]
)
def test_an_entry_that_is_there_can_be_kept_as_it_is(place: str) -> None:
    """By its place: its section, its row from 0, its name."""
    assert filled({"kept": {place: "As on the form"}})["kept"] == {place: "As on the form"}


def test_the_description_names_every_entry_of_the_form_and_no_other() -> None:
    """Whoever writes a notification reads there what it takes; each entry says something."""
    form, told = blank(), described()
    assert told.keys() == form.keys()
    for section in ("notification", "awareness", "incident"):
        assert told[section].keys() == form[section].keys()
        assert all(told[section].values())
    assert told["children"][0].keys() == blank_child().keys()
    assert told["children"][0]["harm"] == "died, seriously_harmed, not_harmed or unknown"
