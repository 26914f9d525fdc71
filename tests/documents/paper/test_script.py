"""Arabic, Persian, Urdu and Hebrew names: in the right order, joined, and read back as they were typed."""

from __future__ import annotations

import pymupdf
import pypdfium2
import pytest

from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.paper.face import BOLD, MONO, REGULAR, face
from scr_desktop.documents.paper.text import BODY, STRONG, wrap
from scr_desktop.documents.parts.content import Bullets, Content, Drawing, Facts, Grid, Heading, Label, Para
from scr_desktop.documents.parts.imprint import Imprint
from tests.documents.reading import ReadsBack

NAMES = ["أحمد علي", "فاطمة الزهراء", "مُحَمَّد", "لانا", "پژمان", "ٹھیک", "שרה לוי", "שָׁלוֹם"]


def placed(pdf: bytes) -> list[tuple[str, float]]:
    """Return each character of the first page as its glyph says, with its left edge, from left to right."""
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].get_textpage()
        found = [(page.get_text_range(at, 1), page.get_charbox(at)[0]) for at in range(page.count_chars())]
    return sorted((one for one in found if one[0].strip()), key=lambda one: one[1])


def glyphs(text: str, name: str = REGULAR) -> list[str]:
    """Return the glyphs of a line from left to right, by their Unicode numbers."""
    return [f"{ord(one):04X}" for one in face(name).drawn(text)]


@pytest.mark.parametrize("name", [REGULAR, BOLD, MONO])
def test_arabic_letters_join_and_run_from_right_to_left(name: str) -> None:
    """Ahmad is drawn dal, meem, hah, alef from the left, each in the form that it takes beside the others."""
    assert glyphs("أحمد", name) == ["FEAA", "FEE4", "FEA3", "FE83"]


def test_lam_and_alef_become_one_letter() -> None:
    """Lam and alef are never written apart."""
    assert glyphs("لا") == ["FEFB"]


def test_hebrew_runs_from_right_to_left_within_english() -> None:
    """A name within a sentence is turned round; the sentence, its brackets and its numbers are not."""
    assert face(REGULAR).drawn("Mother: שרה (born 12 May)") == "Mother: הרש (born 12 May)"


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("קרא (123)", "(123) ארק"),
        ("שרה (לוי) כהן", "ןהכ (יול) הרש"),
        ("Ali (שרה [לוי] כהן), aged 3", "Ali (ןהכ [יול] הרש), aged 3"),
        ("שרה 1 < 2 ב", "ב 2 > 1 הרש"),
        ("a (שרה) b", "a (הרש) b"),
        ("(born 12 May) שרה", "(born 12 May) הרש"),
        ("שרה\u034f (לוי) כהן", "ןהכ (יול) הרש"),
    ],
)
def test_brackets_open_the_way_their_words_run(typed: str, seen: str) -> None:
    """Within words from right to left a bracket is mirrored (rule L4 of the standard), within English it is not."""
    assert face(REGULAR).drawn(typed) == seen


def test_brackets_in_arabic_are_seen_to_open_the_right_way() -> None:
    """By the glyphs as MuPDF meets them, from the left: the number in its brackets, then the word."""
    with pymupdf.open(stream=draw([Para("قال (123)")], Imprint("t", marking=""))) as document:
        found = [(x, chr(code)) for span in document[0].get_texttrace() for code, _, (x, _), _ in span["chars"]]
    order = [one for _, one in sorted(found) if one in "()123قال"]
    assert order[:5] == list("(123)")
    assert set(order[5:8]) == set("قال")


def test_hidden_orders_of_direction_turn_nothing_round() -> None:
    """Characters that order a direction cannot make a paper show other than what was typed."""
    assert face(REGULAR).drawn("a\u202efdp.exe\u202c שרה") == "afdp.exe הרש"


def test_names_read_back_as_typed(read_back: ReadsBack) -> None:
    """What is found, copied and read aloud is the name as it was typed, wherever it stands."""
    content: list[Content] = [
        Heading(1, f"Family of {NAMES[0]}"),
        *(Para(f"Mother: {name} (born 12 May 1990)") for name in NAMES),
        Facts([("Child", name) for name in NAMES]),
        Grid(["Name", "Role"], [(name, "aunt") for name in NAMES]),
        Bullets(NAMES),
        Drawing("Family", 200, 30, [Label(10, 20, NAMES[1])]),
    ]
    read = read_back(draw(content, Imprint(f"Family of {NAMES[0]}", reference=NAMES[6])))
    assert read.faults == []
    assert read.outline == [(0, f"Family of {NAMES[0]}")]
    assert read.properties.title == f"Family of {NAMES[0]}"
    typed = [element["/ActualText"].strip() for element in read.elements() if "/ActualText" in element]
    for name in NAMES:
        assert typed.count(f"Mother: {name} (born 12 May 1990)") == 1
        assert typed.count(name) >= 3


def test_letters_are_found_by_a_reader_that_knows_only_glyphs(read_back: ReadsBack) -> None:
    """Even without the text beside them the glyphs say which letters they are."""

    def by_pypdf(*names: str) -> str:
        (page,) = read_back(draw([Para(name) for name in names], Imprint("t", marking=""))).reader.pages
        return page.extract_text()

    text = by_pypdf(*(name for name in NAMES if name != "لانا"))
    assert all(word in text for name in NAMES if name != "لانا" for word in name.split())
    assert set("لانا") <= set(by_pypdf("لانا"))


def test_a_long_arabic_text_is_cut_into_lines_that_fit(read_back: ReadsBack) -> None:
    """A page of Arabic keeps within its margins and loses no word."""
    words = " ".join(NAMES[:5] * 60)
    for look in (BODY, STRONG):
        lines = wrap(words, look, 200)
        assert "".join(line.text for line in lines).split() == words.split()
        assert all(line.width <= 200 for line in lines)
    read = read_back(draw([Para(words)], Imprint("t")))
    typed = "".join(element.get("/ActualText", "") for element in read.elements())
    assert typed.split() == words.split()
    assert read.faults == []


def test_an_endless_arabic_word_is_cut_so_that_its_joined_letters_fit() -> None:
    """A word of 20,000 letters is cut by the width of its letters as they are drawn."""
    lines = wrap("ىلا" * 7000, BODY, 300)
    assert sum(len(line.text) for line in lines) == 21_000
    assert all(line.width <= 300 for line in lines)


def test_the_first_letter_of_a_name_stands_at_its_right() -> None:
    """Seen by the eye: alef stands right of hah, hah right of meem, meem right of dal."""
    order = [one for one, _ in placed(draw([Para("أحمد")], Imprint("t", marking=""))) if one in "أحمد"]
    assert order == list("دمحأ")
