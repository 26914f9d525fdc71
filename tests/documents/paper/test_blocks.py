"""Blocks: where a line stands within its room, and where a block may be broken."""

from __future__ import annotations

import pymupdf
import pytest

from scr_desktop.documents.paper.blocks import Block, Cell, PictureBlock, Printed, RowBlock, TextBlock, aligned, rise
from scr_desktop.documents.paper.structure import Element
from scr_desktop.documents.paper.tagged import TaggedPdf
from scr_desktop.documents.paper.text import BODY, CELL, Line, Look, wrap

A4_HEIGHT = 841.89


def drawn(block: Block, root: Element, first: int = 0, last: int | None = None) -> pymupdf.Page:
    """Return a page on which slices of a block are drawn 100 points from the left and 100 below the top."""
    pdf = TaggedPdf("t", root)
    block.draw(pdf, 100, A4_HEIGHT - 100, first, len(block.slices) if last is None else last)
    pdf.end_page()
    return pymupdf.open(stream=pdf.finish(lambda: None))[0]


def words(page: pymupdf.Page) -> dict[str, tuple[float, float]]:
    """Return the left edge and the middle of each word, from the page's top left corner."""
    return {word: (left, (top + bottom) / 2) for left, top, _, bottom, word, *_ in page.get_text("words")}


@pytest.mark.parametrize(
    ("count", "breaks"), [(0, []), (1, []), (2, []), (3, []), (4, [2]), (5, [2, 3]), (6, [2, 3, 4])]
)
def test_no_single_slice_is_parted_from_the_others(count: int, breaks: list[int]) -> None:
    """A page may end before a slice only where two stand before it and two from it on; never in a whole block."""
    block = Block(slices=[10] * count)
    assert [index for index in range(count) if block.may_break(index)] == breaks
    assert not any(Block(slices=[10] * count, whole=True).may_break(index) for index in range(count))


@pytest.mark.parametrize(("align", "shift"), [("left", 0), ("centre", 30), ("right", 60)])
def test_a_line_stands_where_its_room_says(align: str, shift: float) -> None:
    """Forty points in a hundred leave sixty: none, half or all of them before it."""
    assert aligned(align, 100, 40) == shift


def test_the_baseline_lies_within_the_line() -> None:
    """Of ten points in a line of fourteen two are above the letters, and their baseline is at 83 in a hundred of them."""
    assert rise(Look(BODY.face_name, 10, 14)) == pytest.approx(2 + 8.3)


def test_lines_stand_below_each_other_and_may_be_drawn_in_part() -> None:
    """The second line stands one leading lower; drawn alone it begins at the top."""
    root = Element("Document")
    element = root.add("P")
    lines = [Printed(line, BODY, element) for line in wrap("first\nsecond", BODY, 300)]
    block = TextBlock(lines=lines, width=300, slices=[BODY.leading] * 2, indent=20)
    both = words(drawn(block, root))
    assert both["first"][0] == pytest.approx(120, abs=1.5)
    assert both["second"][1] - both["first"][1] == pytest.approx(BODY.leading, abs=0.1)
    second = words(drawn(block, root, 1, 2))
    assert list(second) == ["second"]
    assert second["second"][1] == pytest.approx(both["first"][1], abs=0.1)


def test_a_row_stands_under_its_columns() -> None:
    """The line of each cell stands at its column's left or right edge, the padding below the row's top."""
    root = Element("Document")
    cells = [
        Cell(root.add("TD"), wrap("left", CELL, 80), CELL, 0, 80, "left"),
        Cell(root.add("TD"), wrap("right", CELL, 80), CELL, 100, 80, "right"),
    ]
    block = RowBlock(cells=cells, width=180, padding=4, slices=[CELL.leading + 8])
    found = words(drawn(block, root))
    wide = CELL.face.width("right", CELL.size)
    assert found["left"][0] == pytest.approx(100, abs=1)
    assert found["right"][0] == pytest.approx(100 + 100 + 80 - wide, abs=1)
    assert found["left"][1] == pytest.approx(found["right"][1])
    assert found["left"][1] > 104


def test_a_head_that_is_repeated_is_no_content() -> None:
    """It is seen on the further page and read aloud only once: nothing is added to its element."""
    root = Element("Document")
    head = root.add("TH")
    cell = Cell(head, [Line("Agency", 40)], CELL, 0, 80, "left")
    block = RowBlock(cells=[cell], width=80, padding=4, slices=[20], head=True)
    pdf = TaggedPdf("t", root)
    block.draw_again(pdf, 100, 700)
    assert head.children == []
    block.draw(pdf, 100, 600, 0, 1)
    assert len(head.children) == 1
    pdf.end_page()
    assert pymupdf.open(stream=pdf.finish(lambda: None))[0].get_text().split() == ["Agency", "Agency"]


def test_a_picture_is_painted_where_it_stands() -> None:
    """The function is given the left edge and the top, and is called once."""
    painted: list[tuple[float, float]] = []
    block = PictureBlock(slices=[50], paint=lambda _, left, top: painted.append((left, top)))
    block.draw(TaggedPdf("t", Element("Document")), 100, 700, 0, 1)
    assert painted == [(100, 700)]


def test_a_line_of_an_address_leads_there_and_is_underlined() -> None:
    """A link is known by its line, not by its colour; the link covers the words and no more."""
    root = Element("Document")
    element = root.add("P").add("Link")
    lines = [Printed(line, BODY, element) for line in wrap("www.example.org", BODY, 300)]
    page = drawn(TextBlock(lines=lines, slices=[BODY.leading], address="https://www.example.org"), root)
    (link,) = page.get_links()
    assert link["uri"] == "https://www.example.org"
    assert link["from"].width == pytest.approx(lines[0].line.width, abs=1)
    assert len(page.get_drawings()) == 1


def test_a_row_that_goes_on_begins_without_its_padding() -> None:
    """The padding belongs above the first line alone: the second, at the top of a page, stands four points higher."""
    root = Element("Document")
    cells = [Cell(root.add("TD"), wrap("first\nsecond", CELL, 80), CELL, 0, 80, "left")]
    block = RowBlock(cells=cells, width=80, padding=4, slices=[CELL.leading + 4, CELL.leading + 4])
    whole, rest = words(drawn(block, root)), words(drawn(block, root, 1, 2))
    assert list(rest) == ["second"]
    assert whole["first"][1] - rest["second"][1] == pytest.approx(4, abs=0.1)
