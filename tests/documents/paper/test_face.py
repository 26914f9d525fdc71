"""The typefaces: how wide their letters are, and which of them borrow from the regular cut."""

from __future__ import annotations

import pytest

from scr_desktop.documents.paper.face import BOLD, MONO, REGULAR, face, printable

# The advance widths of DejaVu Sans, in 2048ths of an em, as its font file has them.
EM = 2048


@pytest.mark.parametrize(("name", "letter", "units"), [(REGULAR, "i", 569), (REGULAR, "M", 1767), (MONO, "i", 1233)])
def test_a_letter_is_as_wide_as_in_the_font(name: str, letter: str, units: int) -> None:
    """Ten letters of twelve points are ten times as wide."""
    assert face(name).width(letter * 10, 12) == pytest.approx(units / EM * 120, rel=0.002)


def test_every_letter_of_the_fixed_cut_is_as_wide_as_another() -> None:
    """Also those that come late in its file, whose widths it gives only once."""
    mono = face(MONO)
    assert len({round(mono.ems(letter), 3) for letter in "iMW0.é£Ω"}) == 1


def test_what_a_cut_lacks_is_borrowed_from_the_regular_one() -> None:
    """A letter that only the regular cut has is printed in it, between stretches of the cut's own."""
    mono = face(MONO)
    lacks = next(one for one in sorted(printable()) if one not in mono.own and one.isalpha())
    assert list(mono.pieces(f"ab{lacks}c")) == [(MONO, "ab"), (REGULAR, lacks), (MONO, "c")]
    assert mono.ems(lacks) == face(REGULAR).ems(lacks)
    assert list(face(BOLD).pieces("plain")) == [(BOLD, "plain")]


def test_a_typeface_is_loaded_once() -> None:
    """Two readings of one file would number its glyphs apart."""
    assert face(REGULAR) is face(REGULAR)
    assert printable() == face(REGULAR).own


def test_what_people_write_can_be_printed() -> None:
    """Welsh, Polish, Greek and Cyrillic names, and the signs of money and quotation."""
    assert set("ŵŷâêîôûẁẃẅỳ ąćęłńóśźż Ελένη Юлия £€“”‘’–—…") <= printable()


def test_joined_letters_are_measured_as_they_are_printed() -> None:
    """Lam and alef become one letter: together they are narrower than one after the other."""
    regular = face(REGULAR)
    assert regular.ems("\u0644\u0627") < regular.ems("\u0644") + regular.ems("\u0627")
