"""Text as typed: made printable, cut into lines by width, nothing lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.paper.text import BODY, CELL, CODE, STRONG, Look, clean, missing_characters, shorten, wrap
from scr_desktop.documents.parts.content import Content, Grid, Heading, Para
from scr_desktop.documents.parts.imprint import Imprint
from tests.documents.paper.growing import grows_evenly
from tests.documents.reading import ReadsBack


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("<b>&amp;</b> =1+1", "<b>&amp;</b> =1+1"),
        ("NUL\0 bell\a", "NUL[U+0000] bell[U+0007]"),
        ("half \ud800 pair", "half \ufffd pair"),
        ("a\tb", "a b"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("one\n\n\n \n\ntwo", "one\n\ntwo"),
        ("safe\xadguarding", "safeguarding"),
        ("\u200fmark\u200e", "\u200fmark\u200e"),
        ("Siôn Ŵŷ Łukasz Żaneta Šarūnas Țepeș Ελένη Юлия", "Siôn Ŵŷ Łukasz Żaneta Šarūnas Țepeș Ελένη Юлия"),
        ("A\u030angstro\u0308m", "Ångström"),
        ("王", "[U+738B]"),
        ("\x93He said\x94 \x96 it\x92s 5\x80\x85", "“He said” – it’s 5€…"),
        ("\x81 \x9d", "[U+0081] [U+009D]"),
        ("\ufeffName\ufeff of\u2060 it\u202e\u200b", "Name of it"),
    ],
)
def test_clean_keeps_or_shows_every_character(typed: str, printed: str) -> None:
    """What can be printed stays; what cannot is shown as its number, never dropped."""
    assert clean(typed) == printed


def test_what_shows_nothing_breaks_no_accessible_paper(read_back: ReadsBack) -> None:
    """A text pasted with its byte order mark, and every other invisible character, makes a valid PDF/UA-1."""
    invisible = "".join(map(chr, range(0x200B, 0x2010))) + "".join(map(chr, range(0x2028, 0x2070)))
    content: list[Content] = [
        Heading(1, f"\ufeffName{invisible}"),
        Para(f"a{invisible}b\ufeff\xad\u034f\u180e\ufff9\ufffb\ufffe"),
        Grid(["\ufeffOn"], [["\ufeff\x93day\x94"]], caption="\ufeffDays"),
        Para("\ufeff"),
    ]
    read = read_back(draw(content, Imprint("\ufeffTitle", reference="\ufeff")))
    assert read.faults == []
    assert "\ufeff" not in read.text
    assert "“day”" in read.text


def test_missing_characters_are_named_once_in_order() -> None:
    """The officer is told which characters no font has, before printing."""
    assert missing_characters("王小明 Ŵŷ 王\u200f\n") == "王小明"
    assert missing_characters("Łukasz أحمد שרה") == ""


@given(
    st.text(alphabet=st.characters(exclude_categories=[]), max_size=300), st.sampled_from([BODY, STRONG, CODE, CELL])
)
def test_lines_hold_all_of_any_text_and_none_is_too_wide(text: str, look: Look) -> None:
    """Wrapping adds nothing, loses only white space, and keeps within the width."""
    width = 90.0
    printable = clean(text)
    lines = wrap(printable, look, width)
    assert "".join(line.text for line in lines).replace(" ", "") == printable.replace(" ", "").replace("\n", "")
    assert all(line.width <= width + 0.01 or len(line.text) == 1 for line in lines)
    assert all(abs(look.face.width(line.text.rstrip(" "), look.size) - line.width) < 0.01 for line in lines)


def test_words_stay_whole_and_apart() -> None:
    """Lines break between words, and the space before the break is kept for whoever reads the text aloud."""
    lines = wrap("alpha beta gamma delta", BODY, 80)
    assert [line.text for line in lines] == ["alpha beta ", "gamma delta"]


def test_a_word_that_is_too_long_is_cut_after_punctuation_without_a_hyphen() -> None:
    """An address breaks where a person would break it, and no character is added."""
    lines = [line.text for line in wrap("safeguarding.board@somewhere-in-england.example", BODY, 150)]
    assert "".join(lines) == "safeguarding.board@somewhere-in-england.example"
    assert len(lines) > 1
    assert all(line[-1] in "@.-" for line in lines[:-1])


def test_a_cut_never_parts_a_letter_from_its_accent() -> None:
    """A combining mark stays with the letter before it."""
    lines = [line.text for line in wrap("q\u0301" * 60, BODY, 100)]
    assert len(lines) > 1
    assert all(line.startswith("q") for line in lines)


def test_a_newline_is_a_line_break() -> None:
    """Lines stay as they were typed, an empty one too; a space parts their words for whoever reads aloud."""
    assert [line.text for line in wrap("one\n\ntwo", BODY, 100)] == ["one ", "", "two"]


def test_hostile_lengths_are_cut_in_a_moment() -> None:
    """A word of 200,000 characters and a paragraph of 50,000 words cost as many times as much as they are longer."""
    assert sum(len(line.text) for line in wrap(clean("x" * 200_000), BODY, 480)) == 200_000
    assert grows_evenly(lambda letters: wrap(clean("x" * letters), BODY, 480), 200_000)
    words = " ".join(f"word{number}" for number in range(50_000))
    assert grows_evenly(lambda length: wrap(clean(words[:length]), BODY, 480), len(words))


def test_a_shortened_line_says_so() -> None:
    """Text cut for a footer ends with an ellipsis and fits."""
    text = shorten("A very long title of a decision pack", BODY, 100)
    assert text.endswith("…")
    assert BODY.face.width(text, BODY.size) <= 100
    assert shorten("Short", BODY, 100) == "Short"
