"""By what words an address, a place or a school is known: whole, cut short, and as people say it."""

from __future__ import annotations

import pytest

from scr_desktop.domain.anonymising.identifier_kinds import IdentifierKind, Phrase
from scr_desktop.domain.anonymising.places_in_text import (
    names_school,
    phrases_of_address,
    phrases_of_school,
    proper_name,
)

OURS = "Bath & North East Somerset"


def said(phrases: list[Phrase], kind: IdentifierKind) -> set[str]:
    """Return the words of each phrase of a kind."""
    return {" ".join(one.words) for one in phrases if one.kind is kind}


def address(text: str) -> list[Phrase]:
    """Return what identifies in an address."""
    return list(phrases_of_address(text, OURS))


def test_a_street_is_known_with_its_number_without_and_cut_short() -> None:
    """The street's own word alone may be it; its number alone is nothing."""
    found = address("14 Kelston Road")
    assert {"14 kelston road", "kelston road", "kelston rd"} <= said(found, IdentifierKind.ADDRESS)
    assert said(found, IdentifierKind.LIKELY_PLACE) == {"kelston"}
    assert not {"14", "road", "rd"} & {" ".join(one.words) for one in found}
    assert {one.instead for one in found} == {"[address removed]"}


def test_a_word_with_which_many_streets_begin_says_nothing_alone() -> None:
    """Church Lane is an address, and a church is not."""
    found = address("Church Lane")
    assert "church lane" in said(found, IdentifierKind.ADDRESS)
    assert said(found, IdentifierKind.LIKELY_PLACE) == set()


def test_each_line_of_an_address_stands_for_itself_and_our_own_area_for_nothing() -> None:
    """Everybody whom the office has to do with lives there."""
    found = address("Flat 3, Somer Court, Twerton, Bath")
    assert said(found, IdentifierKind.PLACE) == {"twerton"}
    assert "somer court" in said(found, IdentifierKind.ADDRESS)
    assert not any("bath" in one.words for one in found)


@pytest.mark.parametrize(
    "text", ["", "Not known", "Foster placement", "at home", "Bath", "Mother's address", "with his aunt"]
)
def test_a_description_identifies_nobody(text: str) -> None:
    """What could be said of anybody stays in a paper."""
    assert address(text) == []


def test_a_school_is_known_by_its_name_cut_short_and_by_its_saint() -> None:
    """St Mark's as people write it, with the endings that schools have; and by its initials perhaps."""
    found = list(phrases_of_school("St Mark's Primary School", "School 1"))
    whole = said(found, IdentifierKind.SCHOOL)
    assert {"st mark s primary school", "st marks", "st mark", "saint mark", "st marks school"} <= whole
    assert {one.instead for one in found} == {"School 1"}


def test_the_short_name_of_a_school_of_one_word_may_be_something_else() -> None:
    """`Kelston` may be the place: it is pointed out and not replaced; a word of schools alone is none."""
    found = list(phrases_of_school("Kelston Primary School", "School 1"))
    assert said(found, IdentifierKind.SCHOOL) == {"kelston primary school"}
    assert said(found, IdentifierKind.LIKELY_SCHOOL) == {"kelston", "kps"}
    assert [one.words for one in phrases_of_school("Primary School", "School 1")] == [("primary", "school")]
    assert [one.words for one in phrases_of_school("Kelston", "School 1")] == [("kelston",)]


@pytest.mark.parametrize(("text", "proper"), [
    ("Holy Oak Nursery", True), ("Kelston", True), ("14 Kelston Road", True), ("St Mark's on the Hill", True),
    ("Secondary school", False), ("a school in Bath", False), ("Not known", False), ("", False),
])  # fmt: skip
def test_a_name_begins_with_capitals_and_a_description_does_not(text: str, proper: bool) -> None:
    """Small words within a name are no matter."""
    assert proper_name(text) is proper


@pytest.mark.parametrize(("agency", "school"), [
    ("Quarry Lane Primary", True), ("Holy Oak Nursery", True), ("St Mark's C of E Primary School", True),
    ("Quarry Lane Primary, Bath", True), ("Education Service", False), ("Virtual School", False), ("School nursing", False),
    ("School Nursing Team", False), ("Primary School", False), ("Police", False),
])  # fmt: skip
def test_an_agency_is_one_school_by_its_name(agency: str, school: bool) -> None:
    """A service for schools, or a school without a name, is nobody's school."""
    assert names_school(agency) is school
