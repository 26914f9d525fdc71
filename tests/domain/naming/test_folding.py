"""Text as names are compared in it: case, accents, unseen marks and look-alike letters hide nobody."""

from __future__ import annotations

import pytest

from scr_desktop.domain.naming.folding import fold, nearly, seen, tokens, words_of


@pytest.mark.parametrize(("typed", "folded"), [
    ("Żółkiewska", "zolkiewska"),
    ("SIÂN", "sian"),
    ("Ærø", "aero"),
    ("Straße", "strasse"),
    ("Þór", "thor"),
    ("O’Brien", "obrien"),
    ("Kay\u00adleigh\u200b", "kayleigh"),
    ("D\u0435\u0430n", "dean"),  # е and а are Cyrillic
    ("\u041e\u043b\u0435\u0433", "олег"),  # a name in Cyrillic throughout stays one
    ("Mae Trelawney", "mae trelawney"),
    ("", ""),
])  # fmt: skip
def test_one_name_has_one_form_however_it_is_typed(typed: str, folded: str) -> None:
    """Accents, capitals, apostrophes, soft hyphens and letters of another alphabet that look as ours do."""
    assert fold(typed) == folded


def test_an_accent_typed_as_a_mark_of_its_own_is_the_same_word() -> None:
    """Composed and decomposed, `é` is one letter, and no word ends within it."""
    assert words_of("Ren\u00e9e") == words_of("Rene\u0301e") == ("renee",)


def test_the_words_of_a_text_know_where_they_stand() -> None:
    """Hyphens, stops and spaces part them; a single letter before an apostrophe belongs to what follows."""
    text = "Rosie-Mae O'Brien’s, 12a St. Mark"
    found = list(tokens(text))
    assert [one.word for one in found] == ["rosie", "mae", "obrien", "s", "12a", "st", "mark"]
    assert all(text[one.start : one.end] == one.typed for one in found)
    assert [one.capital for one in found] == [True, True, True, False, False, True, True]


def test_marks_that_nobody_sees_are_taken_out_and_nothing_else() -> None:
    """Where a line may end says nothing; the letters and accents stay."""
    assert seen("Kay\u00adleigh\ufeff Żak\u2060") == "Kayleigh Żak"


@pytest.mark.parametrize(("one", "other", "most", "near"), [
    ("trelawney", "trelawney", 0, True),
    ("trelawny", "trelawney", 1, True),  # left out
    ("trelawneyy", "trelawney", 1, True),  # put in
    ("trelawnoy", "trelawney", 1, True),  # changed
    ("kayliegh", "kayleigh", 1, True),  # swapped with its neighbour: one slip
    ("kayliegh", "kayleigh", 0, False),
    ("prossor", "prosser", 1, True),
    ("brossor", "prosser", 1, False),
    ("brossor", "prosser", 2, True),
    ("ann", "annabel", 2, False),
    ("", "ab", 2, True),
])  # fmt: skip
def test_two_words_differ_by_so_many_slips(one: str, other: str, most: int, near: bool) -> None:
    """A letter left out, put in, changed or swapped is one, whichever of the words is the longer."""
    assert nearly(one, other, most) is near
    assert nearly(other, one, most) is near
