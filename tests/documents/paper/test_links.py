"""Contents with page numbers, cross-references and addresses: right on paper, working on the screen."""

from __future__ import annotations

import pytest

from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.parts.content import Content, Contents, Heading, KeepTogether, Link, PageBreak, Para
from scr_desktop.documents.parts.imprint import Imprint
from tests.documents.reading import Element, ReadBack, ReadsBack, squeeze

LONG = "The quick brown fox jumps over the lazy dog. " * 120


def chapters() -> list[Content]:
    """Return a document of five chapters, some with sections, one with a heading that needs two lines."""
    found: list[Content] = [Para("Pack", "title"), Contents(2), PageBreak()]
    for number in range(1, 5):
        found += [
            Heading(1, f"Chapter {number}", f"c{number}"),
            Para(LONG),
            Heading(2, f"Section {number}"),
            Para(LONG),
        ]
    return [*found, KeepTogether([Heading(1, "What " + "was very long " * 9 + "ago"), Para("End.")])]


def links(read: ReadBack) -> list[tuple[int, Element]]:
    """Return each link annotation of a document with the page it stands on, from 0."""
    return [
        (number, annotation.get_object())
        for number, page in enumerate(read.reader.pages)
        for annotation in page.get("/Annots", [])
    ]


def page_led_to(read: ReadBack, annotation: Element) -> int:
    """Return the page, from 0, that a link leads to."""
    page = annotation["/Dest"][0].get_object()
    return next(number for number, one in enumerate(read.reader.pages) if one.get_object() == page)


@pytest.fixture(scope="module")
def drawn() -> bytes:
    """Return the PDF of the chapters."""
    return draw(chapters(), Imprint("Pack"))


def test_the_contents_name_the_page_of_each_heading(drawn: bytes, read_back: ReadsBack) -> None:
    """Whoever looks a heading up in the contents finds it on the page that stands beside it."""
    read = read_back(drawn)
    lines = read.by_poppler().split("\f")[0].splitlines()
    for name in [f"Chapter {number}" for number in range(1, 5)] + [f"Section {number}" for number in range(1, 5)]:
        (line,) = [line for line in lines if line.startswith(name)]
        assert name in read.pages[int(line.split()[-1]) - 1]
        assert " . . . " in line


def test_each_entry_of_the_contents_leads_to_its_heading(drawn: bytes, read_back: ReadsBack) -> None:
    """A click on an entry opens the page of its heading, at its height, and a screen reader is told which."""
    read = read_back(drawn)
    found = links(read)
    assert len(found) == 9
    for _, annotation in found:
        heading, _, number = annotation["/Contents"].rpartition(", page ")
        assert page_led_to(read, annotation) == int(number) - 1
        assert squeeze(heading) in squeeze(read.pages[int(number) - 1])
        assert 50 < annotation["/Dest"][3] < 800


def test_the_contents_are_accessible(drawn: bytes, read_back: ReadsBack) -> None:
    """The contents are a list of their own kind with a link in each entry, and no rule of PDF/UA-1 is broken."""
    read = read_back(drawn)
    assert read.faults == []
    tree = [line.strip() for line in read.structure().splitlines()]
    assert tree.count("TOC") == 5
    assert tree.count("TOCI") == 9
    assert sum(line.startswith("Link") for line in tree) == 9


def test_contents_of_a_document_without_headings_are_empty(read_back: ReadsBack) -> None:
    """Nothing to list is no list, and no fault."""
    read = read_back(draw([Contents(), Para("Text")], Imprint("t")))
    assert read.faults == []
    assert links(read) == []


def test_a_reference_names_the_page_and_leads_there(read_back: ReadsBack) -> None:
    """On paper the reader needs the number, on the screen a click is enough; the heading may come later."""
    read = read_back(
        draw([Link("See Decision", "#decision"), PageBreak(), Heading(1, "Decision", "decision")], Imprint("t"))
    )
    assert "See Decision, page 2" in squeeze(read.pages[0])
    ((_, annotation),) = links(read)
    assert page_led_to(read, annotation) == 1
    assert read.faults == []


def test_an_address_is_printed_and_can_be_followed(read_back: ReadsBack) -> None:
    """A link of the web is worth nothing on paper unless its address is printed."""
    content = [
        Link("The Panel's guidance", "https://www.example.org/guidance (1)?a=b"),
        Link("desk@example.org", "mailto:desk@example.org"),
        Link("half", "https://example.org/\ud800\\)/JS"),
    ]
    read = read_back(draw(content, Imprint("t")))
    assert "The Panel's guidance: https://www.example.org/guidance (1)?a=b desk@example.org" in read.text
    assert [annotation["/A"]["/URI"] for _, annotation in links(read)] == [
        "https://www.example.org/guidance%20%281%29?a=b",
        "mailto:desk@example.org",
        "https://example.org/?%5C%29/JS",
    ]
    assert read.faults == []


@pytest.mark.parametrize(
    "to",
    ["", "#nowhere", "#", "javascript:alert(1)", "file:///etc/passwd", "http://example.org", "C:\\x.exe", "\0https://"],
)
def test_nothing_else_is_made_a_link(to: str, read_back: ReadsBack) -> None:
    """Scripts, files and places that are not there stay text, and so does an address that somebody typed."""
    typed = Para("Look at https://example.org, file:///etc/passwd or mailto:desk@example.org")
    read = read_back(draw([Link("Words", to), typed, Heading(1, "https://example.org")], Imprint("t")))
    assert links(read) == []
    assert "Words" in read.text


def test_a_reference_over_two_pages_is_a_link_on_both(read_back: ReadsBack) -> None:
    """A link that a page's end cuts in two can be followed from either half."""
    content: list[Content] = [Para("\n".join("x" * 48)), Link("word " * 200, "https://example.org"), Heading(1, "End")]
    assert [page for page, _ in links(read_back(draw(content, Imprint("t"))))] == [0, 1]
