"""Names run together with others, with words or digits are found; words of the language that hold a name are not."""

from __future__ import annotations

import pytest

from scr_desktop.domain.anonymising.identifiers import Identifiers
from scr_desktop.domain.anonymising.names_in_text import Person
from scr_desktop.domain.naming.fixed import Fixed

CASE = Identifiers(
    people=[
        Person("1", ("Ann-Marie Quill", "Annie"), "Child A", woman=True),
        Person("2", ("Sarah Quill-Harrow", "Saz"), "Mother", woman=True),
        Person("3", ("Ross Hall",), "Father", woman=False),
        Person("4", ("Kent Ware",), "Uncle 1", woman=False),
        Person("5", ("Sam Page",), "Uncle 2", woman=False),
    ],
    fixed=Fixed.of(["children of the house and the hospital", "the page", "room"]),
)


@pytest.mark.parametrize(
    ("text", "becomes"),
    [("Annie.Quill2015 was", "[account removed] was"), ("Quill2015", "[account removed]"), ("annie.quill", "Child A"),
     ("annie.quill_15", "[account removed]"), ("quillbaby15", "[account removed]"), ("Saz98, saz_98", "[account removed], [account removed]"),
     ("#JusticeForSaz", "[account removed]"), ("anniequill; then QuillAnnie", "Child A; then Child A"), ("ANNIEQUILL", "Child A")],
)  # fmt: skip
def test_a_name_in_an_account_is_replaced(text: str, becomes: str) -> None:
    """Joined to a stop, digits, a mark or another name of the same person it can be nothing else."""
    assert CASE.anonymous(text) == becomes
    assert CASE.finds(becomes) == []


@pytest.mark.parametrize(
    "word", ["quillfamily", "teamquill", "therealquill", "quillchildren", "rossfamily", "babyrossxx"]
)
def test_a_name_run_together_with_words_stops_the_paper(word: str) -> None:
    """It is a name among words, or a word that nobody thought of: the officer is shown it."""
    assert CASE.anonymous(f"They saw {word} there.") == f"They saw {word} there."
    assert [one.kind.value for one in CASE.finds(f"They saw {word} there.")] == ["Perhaps a name"]


@pytest.mark.parametrize(
    "text",
    ["cross, across, crossed", "hallway and hallmark", "warehouse and wareroom", "Kentish", "quilted, quilling, tranquil",
     "She left home.2 days on", "samesex household"],
)  # fmt: skip
def test_a_word_that_holds_a_name_is_left(text: str) -> None:
    """Most short names stand within words of the language."""
    assert CASE.anonymous(text) == text
    assert CASE.finds(text) == []
