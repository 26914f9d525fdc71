"""Fields to fill in: found by programs of others, tagged, named and empty, over the lines that a pen writes on."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pypdf
import pytest

from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.parts.content import Content, Field, Fields, FormMark, Heading, LinesToWrite, Para, Ticks
from scr_desktop.documents.parts.imprint import Imprint
from tests.documents import filling
from tests.documents.reading import ReadBack, kids
from tests.documents.second_opinion import second_opinion
from tests.present import a

FORM: Sequence[Content] = [
    Heading(1, "A form"),
    Ticks("kind", "What kind it is", [("full", "Full"), ("nil", "Nothing at all")]),
    Ticks("why", "Which criteria", [("1", "A child (died)"), ("2", "Harm")], several=True, beside=True),
    Fields([Field("summary", "Summary", 4, "in your own words")]),
    Fields([Field("name", "Name"), Field("role", "Role"), Field("day", "Day")]),
    LinesToWrite(1, "Signature:"),
    FormMark("which form"),
]


def drawn(content: Sequence[Content] = FORM) -> ReadBack:
    """Return a form as other programs read it."""
    return ReadBack(draw(content, Imprint("A form", marking="")))


def test_a_form_keeps_to_pdf_ua() -> None:
    """By both programs that judge papers, also where a link stands on the same page."""
    read = drawn()
    assert read.faults == []
    assert second_opinion(read) == []


def test_each_field_has_its_name_and_says_aloud_what_it_asks() -> None:
    """In reading order; nothing is filled in but the mark, which cannot be changed by hand and is not seen."""
    found = drawn().reader.get_fields() or {}
    said = {name: field.get("/TU") for name, field in found.items()}
    assert said == {
        "kind": "What kind it is",
        "why-1": "Which criteria: A child (died)",
        "why-2": "Which criteria: Harm",
        "summary": "Summary – in your own words",
        "name": "Name",
        "role": "Role",
        "day": "Day",
        "scr_form": "Which form this is",
    }
    assert {name: field["/V"] for name, field in found.items() if field.get("/V") not in (None, "/Off")} == {
        "scr_form": "which form"
    }
    mark = found["scr_form"].indirect_reference.get_object()
    assert (mark["/Ff"], mark["/F"]) == (1, 2)
    assert "which form" not in drawn().text


def test_each_field_stands_beside_its_words_in_the_tree() -> None:
    """A paragraph holds the words as a label and the field, and Tab goes as it is read."""
    read = drawn()
    paragraphs = [[one["/S"] for one in kids(element)] for element in read.elements() if element["/S"] == "/P"]
    assert [one for one in paragraphs if "/Form" in one] == [["/Form", "/Lbl"]] * 4 + [["/Lbl", "/Form"]] * 4
    assert all(str(page["/Tabs"]) == "/S" for page in read.reader.pages)


def test_the_blank_form_shows_its_lines_and_boxes_for_a_pen() -> None:
    """Nothing is drawn over them, and no viewer is told to draw anything."""
    ruled = [line for line in drawn().mupdf[0].get_drawings() if line["items"][0][0] == "l"]
    assert len([one for one in ruled if one["rect"].width > 400]) >= 4
    form = a(dict, drawn().root["/AcroForm"].get_object())
    assert "/NeedAppearances" not in form
    assert form["/DR"]["/Font"]["/Helv"]["/BaseFont"] == "/Helvetica"


@pytest.mark.parametrize("way", ["pypdf", "MuPDF"])
def test_what_is_filled_in_stands_in_its_own_place(way: str) -> None:
    """No other field shows it: each has an appearance of its own."""
    filled = ReadBack(filling.WAYS[way](drawn().content, {"summary": "Seen twice.", "kind": "nil"}))
    assert filled.text.count("Seen twice.") == 1
    states = {
        (place.get("/Parent") or place).get_object().get("/T"): place["/AS"]
        for page in filled.reader.pages
        for place in (one.get_object() for one in a(list, page["/Annots"]))
        if place.get("/AS", "/Off") != "/Off"
    }
    assert states == {"kind": "/nil"}


def test_a_paper_without_fields_has_no_form() -> None:
    """Nothing of it is written."""
    read = drawn([Para("A letter.")])
    assert "/AcroForm" not in read.root
    assert pypdf.PdfReader(io.BytesIO(read.content)).get_fields() is None
