"""Where the children of a case live, as far as it is entered of each who came to harm."""

from __future__ import annotations

from typing import Any

import pytest

from scr_desktop.domain.facts.derived_fact import DerivedFact
from scr_desktop.domain.facts.homes import home_in_england, other_home, resident, several_harmed
from tests.domain.papers import DEATH, TODAY, case, child

OURS = ["Avonvale Council"]


def kid(name: str, lives: str = "yes", harm: str = "seriously_harmed", **entries: str) -> dict[str, str]:
    """Return a child who was harmed in May 2018 and lives here, unless told otherwise."""
    given = {"given_names": name, "normally_resident": lives, "harm": harm, "born_on": "2015"}
    return child(**given | entries)


def lives(*children: dict[str, str], **entries: Any) -> DerivedFact | None:
    """Return whether a child concerned lives in our area."""
    return resident(case(children=list(children), **entries), TODAY, OURS)


def test_one_child_who_lives_here_is_enough() -> None:
    """Each of them is named; whoever came to no harm does not count beside one who did."""
    assert lives(kid("Ann"), kid("Bo", "no")) == DerivedFact("yes", "Ann normally lives in our area")
    assert lives(kid("Ann", "no"), kid("Bo", harm="not_harmed")) == DerivedFact(
        "no", "no child concerned normally lives in our area"
    )
    assert lives(kid("Bo", harm="not_harmed")) == DerivedFact("yes", "Bo normally lives in our area")


def test_it_is_asked_while_one_may_live_here() -> None:
    """Not known of one of them, named only in the text, or nobody entered."""
    assert lives(kid("Ann", "no"), kid("Bo", "unknown")) is None
    assert lives(kid("Ann", "no"), more_children="A fifth sibling") is None
    assert lives() is None


def test_a_home_that_contradicts_itself_settles_nothing() -> None:
    """Not living here, and with our own authority as home area."""
    found = lives(kid("Ann", "no", home_area="Avonvale Council"))
    assert found is not None
    assert not found.settled
    assert found.why.startswith("Ann is entered as not normally living in our area, and Avonvale Council is our own")


@pytest.mark.parametrize(("children", "more", "why"), [
    ([kid("Ann")], "", ""),
    ([kid("Ann"), kid("Bo", harm="not_harmed")], "", ""),
    ([kid("Ann"), kid("Bo")], "", "Ann, Bo are entered"),
    ([kid("Ann"), kid("Bo", harm="unknown")], "", "Ann, Bo are entered"),  # Bo may have been
    ([kid("Ann")], "Others in the police log", "Ann and others are entered"),
    ([kid("Ann", harm="not_harmed")], "Others in the police log", ""),
])  # fmt: skip
def test_several_were_harmed_where_more_than_one_may_have_been(
    children: list[dict[str, str]], more: str, why: str
) -> None:
    """Those named only in the text count as others."""
    found = several_harmed(case(children=children, more_children=more), TODAY)
    assert found == (DerivedFact("yes", why) if why else None)


@pytest.mark.parametrize(("homes", "value"), [
    (("yes", "yes"), "no"), (("yes", "no"), "yes"), (("no", "no"), "yes"), (("yes", "unknown"), "unknown"),
])  # fmt: skip
def test_whether_one_of_several_lives_elsewhere(homes: tuple[str, str], value: str) -> None:
    """One who does is enough; what is not known of one leaves it open."""
    found = other_home(case(children=[kid("Ann", homes[0]), kid("Bo", homes[1])]), TODAY, OURS)
    assert found is not None
    assert found.value == value


def test_of_a_single_child_another_home_is_not_asked() -> None:
    """There is no other; of those named only in the text it is asked where they live."""
    assert other_home(case(children=[child(**DEATH)]), TODAY, OURS) is None
    assert other_home(case(children=[child(**DEATH)], more_children="Others"), TODAY, OURS) is None


@pytest.mark.parametrize(("areas", "speaks_for"), [
    (["Torbay Council"], "yes"), (["Cardiff Council"], "no"), (["Torbay Council", "Cardiff Council"], "yes"), ([], ""),
])  # fmt: skip
def test_the_name_of_a_home_speaks_for_the_country_and_settles_nothing(areas: list[str], speaks_for: str) -> None:
    """One in England is enough, for it notifies for its own child; one that has another part is no home."""
    named = [{"name": name, "parts": "lives"} for name in areas] + [{"name": "Fife Council", "parts": "happened"}]
    found = home_in_england(case(other_areas=named))
    assert (found.speaks_for if found else "") == speaks_for
    assert found is None or not found.settled
