"""Text that somebody else wrote is laid out whole, breaks where it has no end, and turns nothing around."""

from __future__ import annotations

import pytest

from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.look.readable import heading_of, readable, unturned
from tests.ui.some_cases import open_case

BREAK = "\u200b"


@pytest.mark.parametrize("text", ["", "Rosie-Mae Trelawney", "Two\nlines", "x" * 40, "https://example.org/" + "a" * 20])
def test_ordinary_words_stay_as_they_are(text: str) -> None:
    """A word of forty letters, as long as an address that somebody may copy, has no sign put into it."""
    assert readable(text) == text


def test_a_longer_word_may_break_after_each_sixteen_letters() -> None:
    """Forty-one letters are broken twice, the words beside it never; read twice nothing more is put in."""
    shown = readable("Seen at " + "x" * 41 + " yesterday")
    assert shown == f"Seen at {'x' * 16}{BREAK}{'x' * 16}{BREAK}{'x' * 9} yesterday"
    assert readable(shown) == shown


def test_an_endless_text_says_where_its_rest_stands() -> None:
    """Twenty thousand letters are shown; of more the end says where all of it can be read."""
    assert readable("ab " * 6_666 + "ab") == "ab " * 6_666 + "ab"
    shown = readable("ab " * 7_000)
    assert shown.endswith("… (the rest stands in the decision pack)")
    assert len(shown) < 20_100


@pytest.mark.parametrize("sign", ["\u202a", "\u202e", "\u2066", "\u2069"])
def test_signs_that_turn_what_follows_are_left_out(sign: str) -> None:
    """They would turn the program's own words too; letters of any alphabet stay."""
    assert unturned(f"Łukasz {sign}Nowak") == "Łukasz Nowak"
    assert unturned("محمد") == "محمد"


def test_a_heading_has_the_reference_first_and_an_end(case_file: CaseFile) -> None:
    """A title that a paste made endless is cut in the heading, with a mark; a short one is whole."""
    case = open_case(case_file)
    assert heading_of(case) == f"{case.reference}  {case.title}"
    case.title = "ab " * 400
    assert heading_of(case).startswith(case.reference)
    assert len(heading_of(case)) == 201
    assert heading_of(case).endswith("…")
