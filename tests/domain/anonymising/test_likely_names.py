"""What may name somebody and is not sure to: shown to the officer before a paper leaves, never changed."""

from __future__ import annotations

import pytest

from scr_desktop.domain.anonymising.likely_names import LikelyNames
from scr_desktop.domain.anonymising.names_in_text import NameFinder, Person

LIKELY = LikelyNames(
    NameFinder(
        [
            Person("1", ("Kayleigh Trelawney",), "Mother", woman=True),
            Person("2", ("Dean Prosser",), "Father", woman=False),
            Person("3", ("Caradog Morgan",), "Child A", woman=False),
        ]
    )
)


def pointed_out(text: str) -> list[str]:
    """Return the words of a text that may name one of the people, each once."""
    return list(dict.fromkeys(text[one.start : one.end].strip() for one in LIKELY.find(text)))


@pytest.mark.parametrize(("text", "words"), [
    ("seen by Kay today", ["Kay"]),  # short
    ("yng Nghaerdydd with Garadog", ["Garadog"]),  # changed at the beginning, as Welsh does
    ("Morgans came", ["Morgans"]),
    ("Prossers Lane", ["Prossers"]),
    ("k.t. said", ["k.t."]),
    ("e.g. and i.e. and a.m.", []),  # stand for something else
    ("BabyKayleigh posted", ["BabyKayleigh"]),
    ("kay came", []),  # without a capital it is a word
    ("The Key Panel met on 12 May", []),
    ("", []),
])  # fmt: skip
def test_what_is_near_a_name_is_pointed_out(text: str, words: list[str]) -> None:
    """Short, in another ending or spelling, as initials or within a longer word; ordinary words are not."""
    assert pointed_out(text) == words


def test_whose_it_may_be_is_said_of_all() -> None:
    """Initials of two people may be either's."""
    two = LikelyNames(NameFinder([Person("1", ("Kay Tyler",), "Aunt 1"), Person("2", ("Kim Tate",), "Aunt 2")]))
    (found,) = two.find("KT came")
    assert [one.called for one in found.people] == ["Kay Tyler", "Kim Tate"]


@pytest.mark.parametrize(("text", "accounts"), [
    ("#JusticeForKayleigh and @kayleigh_18", ["#JusticeForKayleigh", "@kayleigh_18"]),
    ("prosser99", ["prosser99"]),
    ("mail kayleigh@home", []),  # an e-mail address is found by its form
    ("room B12 and @school_news", []),
])  # fmt: skip
def test_an_account_that_holds_a_name_is_found(text: str, accounts: list[str]) -> None:
    """By its signs, digits or underscores; one without a name of the case is another's."""
    assert [text[one.start : one.end] for one in LIKELY.accounts(text)] == accounts
