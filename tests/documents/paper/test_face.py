"""The typefaces: how wide their letters are, and which of them borrow from the regular cut."""

from __future__ import annotations

import pytest

from scr_desktop.documents.paper.face import BOLD, LENDER, LENDER_BOLD, MONO, REGULAR, face, printable

# What could be printed before there was a text face of its own: no later paper may print less.
SCRIPTS = "ŵŷ ąćęłńóśźż Ελένη Юлия Ұлан Վահան თამარ أحمد ٹھیک שָׁלוֹם ⅓ ✓ ☐ ☒ ≤ ⠃ ➔ Ɛ"


@pytest.mark.parametrize(
    ("name", "letter", "ems"), [(REGULAR, "i", 246 / 1000), (LENDER, "i", 569 / 2048), (MONO, "i", 1233 / 2048)]
)
def test_a_letter_is_as_wide_as_in_the_font(name: str, letter: str, ems: float) -> None:
    """Ten letters of twelve points are ten times as wide as their font files have them."""
    assert face(name).width(letter * 10, 12) == pytest.approx(ems * 120, rel=0.002)


def test_every_letter_of_the_fixed_cut_is_as_wide_as_another() -> None:
    """Also those that come late in its file, whose widths it gives only once."""
    mono = face(MONO)
    assert len({round(mono.ems(letter), 3) for letter in "iMW0.é£Ω"}) == 1


def test_what_a_cut_lacks_is_borrowed() -> None:
    """A letter that a cut lacks is printed in one that has it, a heavy one if there is, between stretches of its own."""
    bold = face(BOLD)
    assert list(bold.pieces("ab שרה c")) == [(BOLD, "ab ", 1), (LENDER_BOLD, "שרה", 1), (BOLD, " c", 1)]
    assert bold.ems("ש") == face(LENDER_BOLD).ems("ש") != face(LENDER).ems("ש")
    assert list(bold.pieces("plain")) == [(BOLD, "plain", 1)]
    only_light = next(one for one in sorted(face(LENDER).own) if one not in bold.own | face(LENDER_BOLD).own)
    assert list(bold.pieces(only_light)) == [(LENDER, only_light, 1)]
    assert list(face(MONO).pieces("אb")) == [(LENDER, "א", 1), (MONO, "b", 1)]


def test_nothing_that_could_be_printed_is_lost() -> None:
    """Every character of the faces that lend can be printed in every cut, and each has a width."""
    everything = face(REGULAR).own | face(LENDER).own
    assert set(SCRIPTS) <= printable()
    assert printable() >= everything - {"☐"}
    for name in (REGULAR, BOLD, MONO):
        assert set(face(name).widths) >= printable()
        assert "".join(piece for _, piece, _ in face(name).pieces(SCRIPTS)) == SCRIPTS


def test_a_box_to_tick_takes_a_pen() -> None:
    """In the smallest text that anybody fills in its outline is 4 mm wide: of an em it takes 651 thousandths."""
    (_, _, times), (_, _, beside) = face(REGULAR).pieces("☐ yes")
    assert times * 11 * 651 / 1000 / 72 * 25.4 >= 4
    assert beside == 1
    assert face(REGULAR).ems("☐") == pytest.approx(0.799 * times)


def test_a_typeface_is_loaded_once() -> None:
    """Two readings of one file would number its glyphs apart."""
    assert face(REGULAR) is face(REGULAR)
    assert printable() is printable()


def test_what_people_write_can_be_printed() -> None:
    """Welsh, Polish, Greek and Cyrillic names, and the signs of money and quotation."""
    assert set("ŵŷâêîôûẁẃẅỳ ąćęłńóśźż Ελένη Юлия £€“”‘’–—…") <= printable()


def test_joined_letters_are_measured_as_they_are_printed() -> None:
    """Lam and alef become one letter: together they are narrower than one after the other."""
    regular = face(REGULAR)
    assert regular.ems("\u0644\u0627") < regular.ems("\u0644") + regular.ems("\u0627")
