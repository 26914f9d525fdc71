"""Whether a child's home area agrees with whether the child is said to live in our own."""

from __future__ import annotations

import pytest

from scr_desktop.domain.facts.home_area import contradiction_of, may_be
from scr_desktop.domain.records.case import Child

OURS = ["Avonvale Council", "North Avon Council"]


@pytest.mark.parametrize(("resident", "home", "said"), [
    ("yes", "Kent", "is entered as normally living in our area, and with another home area, Kent: correct one"),
    ("yes", "Avonvale", ""),
    ("yes", "NORTH AVON COUNCIL", ""),
    ("yes", " ", ""),
    ("no", "Avonvale Council", "is entered as not normally living in our area, and Avonvale Council is our own"),
    ("no", "Avonvale", ""),  # a place may be called as the council is, and lie elsewhere
    ("no", "Kent", ""),
    ("no", "", ""),
    ("unknown", "Kent", ""),
    ("unknown", "Avonvale Council", ""),
])  # fmt: skip
def test_a_home_elsewhere_contradicts_living_here_and_the_other_way_round(resident: str, home: str, said: str) -> None:
    """Only two entries that are both there contradict each other; the officer corrects one."""
    child = Child(given_names="Kai", normally_resident=resident, home_area=home)
    found = contradiction_of(child, OURS)
    assert found.startswith(f"Kai {said}") if said else found == ""


@pytest.mark.parametrize(("area", "authority", "may"), [
    ("Kent", "Kent County Council", True),
    ("Kent County Council", "kent", True),
    ("County of Kent", "Kent County Council", False),
    ("Ken", "Kent County Council", False),
    ("North Avon", "Avon", False),
    ("", "Kent", False),
    ("Kent", "", False),
])  # fmt: skip
def test_an_area_may_be_the_authority_whose_name_begins_so(area: str, authority: str, may: bool) -> None:
    """Whole words from the beginning, whichever of the two is the shorter."""
    assert may_be(area, authority) is may
