"""Names in running text: whole, in part, in any order, mistyped; and what looks like one and is none."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from scr_desktop.domain.anonymising.likely_names import LikelyNames
from scr_desktop.domain.anonymising.names_in_text import FAMILY_NAME, NameFinder, Person
from scr_desktop.domain.naming.folding import fold
from scr_desktop.domain.naming.name_words import NO_NAMES

PEOPLE = [
    Person("1", ("Rosie-Mae Trelawney", "Rosie"), "Child A", woman=True),
    Person("2", ("Kayleigh Trelawney",), "Mother", woman=True),
    Person("3", ("Dean Prosser",), "Father", woman=False),
    Person("4", ("Łucja Żółkiewska",), "Child B", woman=True),
    Person("5", ("Siân O’Brien",), "Aunt 1", woman=True),
    Person("6", ("Grace May Will",), "Cousin 1", woman=True),
]
FINDER = NameFinder(PEOPLE)


def renamed(text: str) -> str:
    """Return a text with what stands for each name in it."""
    said, at = "", 0
    for found in FINDER.find(text):
        said, at = f"{said}{text[at : found.start]}{found.instead}", found.end
    return said + text[at:]


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("Rosie-Mae Trelawney’s cot", "Child A’s cot"),
        ("TRELAWNEY, Rosie-Mae", "Child A"),
        ("rosiemae and Rosie  Mae", "Child A and Child A"),
        ("Lucja Zolkiewska, ŻÓŁKIEWSKA", "Child B"),
        ("Sian OBrien; Sian O'Brien; o'brien", "Aunt 1; Aunt 1; Aunt 1"),
        ("R.M.T. and RMT", "Child A. and Child A"),
        ("K. Trelawney", "Mother"),
        ("Mr Prosser and Mr. D. Prosser", "Father and Father"),
        ("Kayliegh; Trelawny", f"Mother; {FAMILY_NAME}"),
        ("the Trelawney family", f"the {FAMILY_NAME} family"),
        ("Dean\nProsser", "Father"),
        ("\u200bKay\u00adleigh", "\u200bMother"),
        ("Tre-\nlawney; Kay-leigh; kay\nleigh", f"{FAMILY_NAME}; Mother; Mother"),
        ("R o s i e; R.o.s.i.e", "Child A; Child A"),
        ("dean prosser; Mr P; Mr. P.", "Father; Father; Father."),
        ("Dе\u0430n Prоsser", "Father"),
    ],
)
def test_a_name_is_replaced_however_it_is_written(text: str, becomes: str) -> None:
    """Order, case, accents, hyphens, apostrophes, initials, titles and slips of the finger hide nobody."""
    assert renamed(text) == becomes


@pytest.mark.parametrize(
    "text",
    ["the dean of the school", "It may be that they will come", "12 May 2018", "in May 2018", "GP", "May the Panel write?",
     "Will the Panel agree?", "The grace period", "Grace period", "in May", "THE CHILD WAS AT HOME", "days of grace"],
)  # fmt: skip
def test_words_that_are_names_too_stay_words(text: str) -> None:
    """What only sounds like a name is left alone: months, verbs, posts."""
    assert renamed(text) == text


@pytest.mark.parametrize(
    ("word", "called"),
    [("Kay", "Kayleigh Trelawney"), ("Deano", "Dean Prosser"), ("Gracie", "Grace May Will"), ("Rose", "Rosie-Mae Trelawney"),
     ("KT", "Kayleigh Trelawney"), ("k.t.", "Kayleigh Trelawney"),
     ("BabyRosie", "Rosie-Mae Trelawney"), ("Rosalie", "Rosie-Mae Trelawney"), ("Żółkiewskiej", "Łucja Żółkiewska"),
     ("Łucję", "Łucja Żółkiewska"), ("Brosser", "Dean Prosser"), ("Posserr", "Dean Prosser"), ("Grace Smith", "Grace May Will"),
     ("Will Manager", "Grace May Will"), ("the Wills", "Grace May Will")],
)  # fmt: skip
def test_what_may_be_a_name_is_pointed_out(word: str, called: str) -> None:
    """Nicknames, bare initials, joined words, other endings and what may be another's is shown to the officer, and stays."""
    (found,) = LikelyNames(FINDER).find(f"Neighbours heard {word} cry.")
    assert found.people[0].called == called
    assert renamed(word) == word


def test_the_words_of_every_paper_are_nobodys_nickname() -> None:
    """A month or a heading of the papers themselves does not stop each of them where a Julie or a Stephen is known."""
    people = [Person("1", ("Julie Marsh",), "Mother"), Person("2", ("Stephen Keynes",), "Father")]
    assert (
        list(LikelyNames(NameFinder(people)).find("3 July 2018. Step 2 of the Key practice episodes, 12 March 2018"))
        == []
    )


def test_two_of_one_letter_are_asked_for() -> None:
    """`Mr P` is replaced where one person is meant, and pointed out where it may be two."""
    two = NameFinder([*PEOPLE, Person("7", ("Ivor Parry",), "Uncle 1", woman=False)])
    assert list(two.find("Mr P came")) == []
    assert [one.words for one in LikelyNames(two).find("Mr P came")] == [("p",)]


def test_only_the_name_is_learnt_of_an_entry() -> None:
    """What was typed beside a name is no name: `there` stays, and a role that stands for somebody is nobody's name."""
    finder = NameFinder(
        [Person("1", ("Dean Prosser (not living there)",), "Father"), Person("2", ("Unknown male",), "Lodger")]
    )
    assert [one.words for one in finder.find("The male nurse found Dean living there.")] == [("dean",)]


def test_a_name_used_day_by_day_is_sure() -> None:
    """Who is called by a word of the language has the pseudonym wherever it begins with a capital."""
    finder = NameFinder([Person("1", ("Grace Field", "Grace"), "Child A")])
    assert [one.instead for one in finder.find("the Grace Smith saw. Will the Field be cut?")] == ["Child A"]


LETTERS = st.text("abcdefghijklmnopqrstuvwxyząćęłńóśźżŵŷâêîôûéèëïø", min_size=4, max_size=12)


@given(given_name=LETTERS, family=LETTERS, form=st.sampled_from(range(7)))
def test_no_form_of_a_name_is_left(given_name: str, family: str, form: int) -> None:
    """Whatever somebody is called, neither given nor family name stands in the text afterwards."""
    assume(not {fold(given_name), fold(family)} & (NO_NAMES | {"then", "came"}))
    first, last = given_name.capitalize(), family.capitalize()
    finder = NameFinder([Person("1", (f"{first} {last}",), "Child A")])
    text = [f"{first} {last}", f"{last}, {first}", f"{first}’s", f"{last.upper()} {first}", f"({first})", f"{first}-{last}",
            f"{first}\n{last}"][form]  # fmt: skip
    found = list(finder.find(f"Then {text} came."))
    left = "".join(
        letter for at, letter in enumerate(f"Then {text} came.") if not any(one.start <= at < one.end for one in found)
    )
    assert first.casefold() not in left.casefold()
    assert last.casefold() not in left.casefold()
