"""Words that lead to a heading name its page, and all of their lines lead there."""

from __future__ import annotations

import pymupdf
import pytest

from scr_desktop.documents.paper.contents import contents_blocks, pointer
from scr_desktop.documents.paper.links import Place
from scr_desktop.documents.paper.pointer import PointerBlock
from scr_desktop.documents.paper.structure import Element
from scr_desktop.documents.paper.tagged import TaggedPdf
from scr_desktop.documents.paper.text import BODY
from scr_desktop.documents.parts.content import Heading


def drawn(block: PointerBlock, root: Element) -> pymupdf.Page:
    """Return a page on which a pointer is drawn 100 points from the left."""
    pdf = TaggedPdf("t", root)
    block.draw(pdf, 100, 700, 0, len(block.slices))
    block.target.page = 0
    pdf.end_page()
    return pymupdf.open(stream=pdf.finish(lambda: None))[0]


def test_a_cross_reference_ends_with_the_page() -> None:
    """Pages are counted from 1, and the words are underlined, for a link is not known by its colour."""
    root = Element("Document")
    place = Place(Heading(2, "Decision"), page=8)
    page = drawn(pointer("The decision", BODY, root.add("P").add("Link"), place, 400), root)
    assert page.get_text().strip() == "The decision, page 9"
    assert len(page.get_drawings()) == 1


def test_an_entry_of_the_contents_has_its_number_at_the_right_edge_after_dots() -> None:
    """Whatever figures the number has, it ends at the same edge."""
    for at, shown in ((0, "1"), (99, "100")):
        root = Element("Document")
        (block,) = contents_blocks([Place(Heading(1, "Summary"), page=at)], 1, root, 400)
        page = drawn(block, root)
        *_, right, _, word = max((word[:5] for word in page.get_text("words")), key=lambda word: word[2])
        assert (word.lstrip("."), right) == (shown, pytest.approx(500, abs=1.5))
        assert ". . ." in page.get_text()


def test_every_line_of_it_leads_to_the_heading_and_says_so() -> None:
    """The link is as high as its lines, and reads aloud where it leads and on which page that is."""
    root = Element("Document")
    place = Place(Heading(1, "Decision"), page=8)
    block = pointer("The decision of the Chair " * 6, BODY, root.add("P").add("Link"), place, 300)
    lines = len(block.slices)
    assert lines > 2
    page = drawn(block, root)
    (link,) = page.get_links()
    assert link["from"].height == pytest.approx(lines * BODY.leading, abs=0.5)
    assert link["from"].width == pytest.approx(300, abs=0.5)
    (annotation,) = [page.parent.xref_get_key(number, "Contents") for number, *_ in page.annot_xrefs()]
    assert annotation[1] == "Decision, page 9"
