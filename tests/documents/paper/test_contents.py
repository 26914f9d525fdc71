"""The contents and the cross-references: one entry a heading, deeper ones within, room for the page number."""

from __future__ import annotations

import pytest

from scr_desktop.documents.paper.contents import INDENT, SPACE, SPACE_BEFORE_CHAPTER, contents_blocks, pointer
from scr_desktop.documents.paper.links import Place
from scr_desktop.documents.paper.structure import Element
from scr_desktop.documents.paper.text import BODY, STRONG
from scr_desktop.documents.parts.content import Heading

PLACES = [
    Place(Heading(1, "Summary")),
    Place(Heading(2, "Next dates")),
    Place(Heading(3, "Monday")),
    Place(Heading(1, "Children")),
]


@pytest.mark.parametrize(
    ("levels", "shown"),
    [(1, ["Summary", "Children"]), (2, ["Summary", "Next dates", "Children"]), (3, ["Summary", "Next dates", "Monday", "Children"])],
)  # fmt: skip
def test_headings_are_listed_down_to_a_level(levels: int, shown: list[str]) -> None:
    """In reading order, and deeper ones are left out."""
    assert [one.target.heading.text for one in contents_blocks(PLACES, levels, Element("Document"), 480)] == shown


def test_deeper_entries_stand_further_in_and_chapters_stand_out() -> None:
    """Each level is set in once more; only where there are chapters and sections is a chapter bold with more room."""
    blocks = contents_blocks(PLACES, 3, Element("Document"), 480)
    assert [one.indent for one in blocks] == [0, INDENT, 2 * INDENT, 0]
    assert [one.look for one in blocks] == [STRONG, BODY, BODY, STRONG]
    assert [one.space for one in blocks] == [SPACE_BEFORE_CHAPTER, SPACE, SPACE, SPACE_BEFORE_CHAPTER]
    assert {one.look for one in contents_blocks(PLACES, 1, Element("Document"), 480)} == {BODY}


def test_a_list_stands_within_the_list_of_the_chapter() -> None:
    """Whoever hears the contents hears which entries are below which."""
    root = Element("Document")
    contents_blocks(PLACES, 3, root, 480)
    tags = [one.tag for one in root.walk() if one.tag in {"TOC", "TOCI"}]
    assert tags == ["TOC", "TOCI", "TOC", "TOCI", "TOC", "TOCI", "TOCI"]


def test_contents_that_begin_with_a_section_have_no_empty_chapter() -> None:
    """A section before the first chapter stands at the left; the chapter after it as well."""
    places = [Place(Heading(2, "First")), Place(Heading(1, "Chapter")), Place(Heading(2, "Second"))]
    assert [one.indent for one in contents_blocks(places, 2, Element("Document"), 480)] == [0, 0, INDENT]


def test_nothing_to_list_is_nothing() -> None:
    """Without a heading of that level there is no list in the structure either."""
    root = Element("Document")
    assert contents_blocks([Place(Heading(2, "a"))], 1, root, 480) == []
    assert root.children == []


def test_a_reference_leaves_room_for_the_number_of_its_page() -> None:
    """Text is cut into lines before pages are: no line, with the words and a number of four figures, is too wide."""
    text = "The decision of the independent Chair with the reasons that were given for it"
    block = pointer(text, BODY, Element("Link"), PLACES[0], 200)
    room = BODY.face.width(", page 0000", BODY.size)
    assert len(block.slices) == len(block.lines) > 2
    assert all(line.width + room <= 200 for line in block.lines)
    assert not block.dotted
    assert "".join(line.text for line in block.lines) == text
