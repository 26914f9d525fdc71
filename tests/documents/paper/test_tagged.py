"""A tagged PDF: what is content and what is not, what the file says of itself, and where its links and bookmarks lead."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from scr_desktop.documents.paper.links import Place
from scr_desktop.documents.paper.structure import Element
from scr_desktop.documents.paper.tagged import LANGUAGE, TaggedPdf
from scr_desktop.documents.paper.text import BODY
from scr_desktop.documents.parts.content import Heading
from tests.documents.reading import ReadBack
from tests.present import a


def made(paint: Callable[[TaggedPdf, Element], None], **named: bool | str) -> ReadBack:
    """Return a PDF of one page that was painted so, read back."""
    root = Element("Document")
    pdf = TaggedPdf("A title", root, **named)  # type: ignore[arg-type]
    paint(pdf, root)
    pdf.end_page()
    return ReadBack(pdf.finish(lambda: None))


def write(pdf: TaggedPdf, root: Element) -> None:
    """Write a paragraph, and a foot that is no content."""
    with pdf.content(root.add("P")):
        pdf.write(BODY, [(100, 700, "Content ")])
    with pdf.artifact("Footer"):
        pdf.write(BODY, [(100, 40, "Foot")])


def test_content_is_in_the_structure_and_an_artifact_is_not() -> None:
    """Both are seen; only the paragraph is an element of the tree."""
    read = made(write)
    assert read.text == "Content Foot"
    assert [element["/S"] for element in read.elements()] == ["/Document", "/P"]
    assert read.faults == []


def test_without_tags_the_page_looks_the_same() -> None:
    """Only the structure is missing: the same words, and no tree."""
    read = made(write, tagged=False)
    assert read.pages == made(write).pages
    assert "/StructTreeRoot" not in read.root
    assert "/MarkInfo" not in read.root


def test_the_file_says_what_it_is() -> None:
    """Title, subject and language, escaped where markup would break them; nobody is named as its author."""
    read = made(write, subject="R/1 <b> & more")
    assert read.properties.title == "A title"
    assert read.properties.subject == "R/1 <b> & more"
    assert not read.properties.author
    assert read.root["/Lang"] == LANGUAGE
    assert "R/1 &lt;b&gt; &amp; more" in (read.mupdf.get_xml_metadata() or "")


@pytest.mark.parametrize("both", [True, False])
def test_a_viewer_offers_both_sides_only_where_that_is_asked_for(both: bool) -> None:
    """Other papers leave the print dialog alone."""
    assert ("/Duplex" in made(write, both_sides=both).root["/ViewerPreferences"]) is both


def test_a_bookmark_is_at_most_one_level_deeper_than_the_one_before() -> None:
    """Levels 2, 3, 1, 3 stand at depths 0, 1, 0, 1, and a heading without words has a sign."""
    places = [Place(Heading(2, "a")), Place(Heading(3, "b")), Place(Heading(1, "c")), Place(Heading(3, ""))]

    def paint(pdf: TaggedPdf, root: Element) -> None:
        write(pdf, root)
        for number, place in enumerate(places):
            pdf.bookmark(place, 700 - 10 * number)

    assert made(paint).outline == [(0, "a"), (1, "b"), (0, "c"), (1, "…")]
    assert [(place.page, place.top) for place in places] == [(0, 700), (0, 690), (0, 680), (0, 670)]


def test_a_link_leads_to_a_place_or_an_address_and_is_read_aloud() -> None:
    """What it says stands with it, on one line, also for who does not see the page."""
    place = Place(Heading(1, "Here"))

    def paint(pdf: TaggedPdf, root: Element) -> None:
        write(pdf, root)
        pdf.bookmark(place, 650)
        link = root.add("P").add("Link")
        with pdf.content(link):
            pdf.write(BODY, [(100, 600, "Here")])
        pdf.link(link, (100, 590, 150, 610), place, "To the\nheading")
        pdf.link(link, (100, 500, 150, 520), "https://www.example.org", "Out")

    read = made(paint)
    inside, out = (one.get_object() for one in a(list, read.reader.pages[0]["/Annots"]))
    assert inside["/Dest"][3] == pytest.approx(650)
    assert inside["/Contents"] == "To the heading"
    assert out["/A"]["/URI"] == "https://www.example.org"
    assert [round(float(value)) for value in inside["/Rect"]] == [100, 590, 150, 610]
    assert read.faults == []


def test_right_to_left_text_is_said_as_it_was_typed() -> None:
    """Its glyphs stand from left to right; beside them stands the text as typed, in an element of its own."""

    def paint(pdf: TaggedPdf, root: Element) -> None:
        with pdf.content(root.add("P")):
            pdf.write(BODY, [(100, 700, "before "), (160, 700, "\u05d3\u05d5\u05d3"), (220, 700, " after")])

    said = [element.get("/ActualText") for element in made(paint).elements() if element["/S"] == "/Span"]
    assert said == ["\u05d3\u05d5\u05d3"]


def test_finishing_looks_whether_to_go_on() -> None:
    """What is called meanwhile may raise, and that comes through."""

    def stop() -> None:
        raise InterruptedError("stopped")

    root = Element("Document")
    pdf = TaggedPdf("t", root)
    write(pdf, root)
    pdf.end_page()
    with pytest.raises(InterruptedError, match="stopped"):
        pdf.finish(stop)
