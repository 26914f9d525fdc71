"""What happened, in one sentence that says no more than the record."""

from __future__ import annotations

from typing import Any

import pytest

from scr_desktop.documents.sections.first_page.what_happened import what_happened
from scr_desktop.services.regime import by_key
from tests.domain.papers import DEATH, child, of_2022, stood


def said(**entries: Any) -> str:
    """Return the sentence of a case of 2015 with these entries."""
    return what_happened(stood(by_key("WT2015"), **entries))


def test_one_child_who_died() -> None:
    """Name, age, what happened, day, place, and what is suspected."""
    assert said() == (
        "Róisín-Mae Trelawney, aged 3 months, died in an incident on 12 May 2018; place: Twerton; abuse or neglect is "
        "known or suspected."
    )


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({"abuse_or_neglect": "no"}, "abuse or neglect is neither known nor suspected."),
        ({}, "whether abuse or neglect is suspected is not known yet."),
        ({"abuse_or_neglect": "yes", "suspected_suicide": "yes"}, "known or suspected and suicide is suspected."),
    ],
)
def test_what_is_suspected_is_never_firmer_than_the_answer(answers: dict[str, str], words: str) -> None:
    """No is no suspicion, and what nobody answered is not known."""
    assert said(answers=answers).endswith(words)


def test_a_death_of_another_day_has_its_own() -> None:
    """The day of the incident is that of the incident."""
    assert "died on 14 May 2018 in an incident on 12 May 2018" in said(
        children=[child(**DEATH | {"died_on": "14.5.18"})]
    )


def test_what_is_not_entered_is_said_to_be_so() -> None:
    """No day, no place, no harm, no child is made up."""
    nothing = said(incident_on="", children=[child(given_names="Isla")], incident={})
    assert "Isla, age not known, harm not known yet in an incident on a day not known; place not entered;" in nothing
    assert said(children=[]).startswith("No child has been entered; incident on 12 May 2018;")


def test_a_day_in_doubt_stays_in_doubt() -> None:
    """A month that was written with a question mark is uncertain."""
    assert "in an incident in May 2018 (uncertain);" in said(incident_on="?May 2018")


def test_several_children_each_with_what_happened() -> None:
    """Who died, who was harmed and who was not; of more than four the others are counted."""
    told = [
        child(given_names=name, born_on="1 May 2015", harm=harm)
        for name, harm in (("Ann", "died"), ("Ben", "not_harmed"))
    ]
    sentence = said(children=told)
    assert sentence.startswith("Ann, aged 3, died; and Ben, aged 3, was not harmed, in an incident on 12 May 2018;")
    many = said(children=[child(given_names=f"Child {number}", harm="died") for number in range(7)])
    assert "3 more children (see below)" in many
    assert "Child 4" not in many


def test_of_a_stillborn_child_nothing_says_that_it_lived() -> None:
    """The words are those of the record, without an age."""
    entries = of_2022() | {"children": [child(birth="stillborn", born_on="31.5.22")]}
    assert what_happened(stood(by_key("WT2018"), **entries)).startswith("Stillborn child, stillborn 31 May 2022 in an")
