"""Where pages end: no row alone, no signature without something of what is signed, sheets that are filed apart."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import pytest

from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.paper.blocks import Block, TextBlock
from scr_desktop.documents.paper.links import Place
from scr_desktop.documents.paper.pages import paginate
from scr_desktop.documents.parts.content import (
    Content,
    Facts,
    Grid,
    Heading,
    KeepTogether,
    LinesToWrite,
    PageBreak,
    Para,
    SignatureBoxes,
)
from scr_desktop.documents.parts.imprint import Imprint
from tests.documents.reading import ReadBack

FILLING = "A line of its own."


def over_a_page_end(*content: Content) -> Iterator[ReadBack]:
    """Yield documents in which this content comes ever nearer to the foot of a page, read back."""
    for lines in range(28, 44):
        yield ReadBack(draw([*(Para(FILLING) for _ in range(lines)), *content], Imprint("t", marking="")))


@pytest.mark.parametrize(
    "table",
    [
        Grid(["Agency", "Reply"], [(f"Row {number}.", "Yes") for number in range(1, 7)]),
        Facts([(f"Row {number}.", "Yes") for number in range(1, 7)]),
    ],
    ids=["grid", "facts"],
)
def test_no_row_stands_alone(table: Grid | Facts) -> None:
    """A table is never cut after its first row or before its last one."""
    seen = set()
    for read in over_a_page_end(table):
        for page in read.pages:
            rows = [number for number in range(1, 7) if f"Row {number}." in page]
            seen.add(tuple(rows))
    assert (1, 2) in seen, "it was cut somewhere"
    assert not seen & {(1,), (6,)}


def test_a_short_table_is_not_cut() -> None:
    """Two or three rows stand on one page."""
    for rows in (2, 3):
        table = Grid(["Partner", "Agrees"], [(f"Row {number}.", "Yes") for number in range(rows)])
        for read in over_a_page_end(table):
            assert sum("Row" in page for page in read.pages) == 1


@pytest.mark.parametrize(
    "before",
    [
        Para("The reasons."),
        Grid(["Agency", "View"], [(f"Agency {number}", "The reasons.") for number in range(4)]),
        LinesToWrite(3, "The reasons."),
    ],
    ids=["text", "table", "lines"],
)
def test_a_signature_stands_below_something(before: Content) -> None:
    """The page with a box to sign holds at least the end of what is signed."""
    boxes = KeepTogether([Heading(2, "Signed"), SignatureBoxes(["Chair"])])
    for read in over_a_page_end(before, boxes):
        signed = next(page for page in read.pages if "Signature" in page)
        if isinstance(before, LinesToWrite):
            assert FILLING in signed or "The reasons." in signed
        else:
            assert "The reasons." in signed


def test_many_signatures_are_not_forced_onto_one_page() -> None:
    """Only the first box keeps to what stands before it; ten boxes flow over pages."""
    read = ReadBack(draw([Para("Words"), SignatureBoxes([f"Person {number}" for number in range(10)])], Imprint("t")))
    assert len(read.pages) == 2
    assert "Person 3" in read.pages[0]


def test_a_new_sheet_begins_on_a_front() -> None:
    """What is filed apart never stands on the back of something else; one-sided papers have no empty page."""
    content: list[Content] = [Para("One"), PageBreak(sheet=True), Para("Two"), PageBreak(sheet=True), Para("Three")]
    bound, plain = (ReadBack(draw(content, Imprint("t", marking="MARK"), bound=one)) for one in (True, False))
    assert [("One" in page, "Two" in page, "Three" in page) for page in bound.pages] == [
        (True, False, False),
        (False, False, False),
        (False, True, False),
        (False, False, False),
        (False, False, True),
    ]
    assert ["Room for notes" in page for page in bound.pages] == [False, True, False, True, False]
    assert len(plain.pages) == 3
    assert bound.faults == []
    assert all(f"Page {number} of 5" in page for number, page in enumerate(bound.pages, 1))


# Slices put on pages, without a document


def stands(*blocks: Block, height: float = 100, both_sides: bool = False) -> list[list[tuple[int, int, int, float]]]:
    """Return for each page the number of each block, its slices there, and how far below the top they begin."""
    pages = paginate(blocks, height, lambda: None, both_sides=both_sides)
    return [[(blocks.index(one.block), one.first, one.last, one.top) for one in page] for page in pages]


def test_a_block_has_its_space_but_not_at_the_top_of_a_page() -> None:
    """Ten points are left between two blocks; the second of two that fill a page begins the next at its top."""
    one, other = Block(slices=[40], space=10), Block(slices=[50], space=10)
    assert stands(one, other) == [[(0, 0, 1, 0), (1, 0, 1, 50)]]
    assert stands(Block(slices=[60], space=10), other) == [[(0, 0, 1, 0)], [(1, 0, 1, 0)]]


def test_a_page_is_filled_to_its_last_point() -> None:
    """What fits exactly stays; a point more turns the page."""
    assert len(stands(Block(slices=[60]), Block(slices=[40]))) == 1
    assert len(stands(Block(slices=[60]), Block(slices=[40.5]))) == 2


def test_what_cannot_be_broken_goes_to_the_next_page_and_what_is_longer_is_split() -> None:
    """A whole block of 80 does not begin below 40; one of 120 must be parted all the same."""
    first, whole = Block(slices=[40]), Block(slices=[20] * 4, whole=True)
    assert stands(first, whole) == [[(0, 0, 1, 0)], [(1, 0, 4, 0)]]
    assert stands(Block(slices=[20] * 6, whole=True)) == [[(0, 0, 5, 0)], [(0, 5, 6, 0)]]


def test_nothing_is_one_page_and_a_break_at_the_end_leaves_none_empty() -> None:
    """A document has a page at least; a break before the first block makes none."""
    assert stands() == [[]]
    assert stands(Block(slices=[40], starts_page=True)) == [[(0, 0, 1, 0)]]


def test_a_head_is_repeated_only_where_a_row_begins_a_further_page() -> None:
    """The head takes its room there too: below 20 points of it stand four rows of 20."""
    head = Block(slices=[20], with_next=True)
    rows = [Block(slices=[20], repeats=[head]) for _ in range(6)]
    pages = paginate([head, *rows], 100, lambda: None)
    assert [[(one.block is head, one.again, one.top) for one in page] for page in pages] == [
        [(True, False, 0), (False, False, 20), (False, False, 40), (False, False, 60), (False, False, 80)],
        [(True, True, 0), (False, False, 20), (False, False, 40)],
    ]


def test_an_address_stands_no_higher_than_the_window_of_the_first_page_alone() -> None:
    """It is moved down on the first page, and stands where it comes on another."""
    address = Block(slices=[10], not_above=50)
    assert stands(address) == [[(0, 0, 1, 50)]]
    assert stands(Block(slices=[60]), address) == [[(0, 0, 1, 0), (1, 0, 1, 60)]]
    turned = Block(slices=[10], not_above=50, starts_page=True)
    assert stands(Block(slices=[60]), turned) == [[(0, 0, 1, 0)], [(1, 0, 1, 0)]]


def test_what_is_rather_kept_together_is_parted_before_a_page_stays_half_empty() -> None:
    """On a page of 100 of which 30 are used two blocks of 40 part; where 60 are used they turn the page together."""
    one, other = Block(slices=[20, 20], rather_with_next=True, rather_whole=True), Block(slices=[40])
    assert stands(Block(slices=[30]), one, other) == [[(0, 0, 1, 0), (1, 0, 2, 30)], [(2, 0, 1, 0)]]
    assert stands(Block(slices=[60]), one, other) == [[(0, 0, 1, 0)], [(1, 0, 2, 0), (2, 0, 1, 40)]]


def test_what_must_stay_together_does_so_on_any_page() -> None:
    """A heading goes with what it stands above, and a high row is parted with two lines on each side."""
    heading = Block(slices=[20], with_next=True, whole=True)
    row = Block(slices=[10] * 8, rather_whole=True)
    assert stands(Block(slices=[30]), heading, Block(slices=[60])) == [[(0, 0, 1, 0)], [(1, 0, 1, 0), (2, 0, 1, 20)]]
    assert stands(Block(slices=[45]), row) == [[(0, 0, 1, 0), (1, 0, 5, 45)], [(1, 5, 8, 0)]]
    assert stands(Block(slices=[75]), row) == [[(0, 0, 1, 0)], [(1, 0, 8, 0)]]


def test_what_follows_a_drawing_fills_the_page_before_it() -> None:
    """The drawing heads the next page, and no page is turned for it; where half is full it turns the page itself."""
    words, drawing, after = Block(slices=[30]), Block(slices=[80], floats=True), Block(slices=[10] * 9)
    assert stands(words, drawing, after) == [[(0, 0, 1, 0), (2, 0, 7, 30)], [(1, 0, 1, 0), (2, 7, 9, 80)]]
    full = Block(slices=[60])
    assert stands(full, drawing, after)[:2] == [[(0, 0, 1, 0)], [(1, 0, 1, 0), (2, 0, 2, 80)]]


def test_the_heading_of_a_drawing_stands_above_what_follows_or_goes_with_it() -> None:
    """It never stands alone: before a forced turn, and at the end, it goes with the drawing after all."""
    heading, drawing = Block(slices=[10], with_next=True, whole=True), Block(slices=[80], floats=True)
    words, after = Block(slices=[30]), Block(slices=[20])
    assert stands(words, heading, drawing, after) == [[(0, 0, 1, 0), (1, 0, 1, 30), (3, 0, 1, 40)], [(2, 0, 1, 0)]]
    apart = Block(slices=[20], starts_page=True)
    assert stands(words, heading, drawing, apart) == [[(0, 0, 1, 0)], [(1, 0, 1, 0), (2, 0, 1, 10)], [(3, 0, 1, 0)]]
    assert stands(words, heading, drawing) == [[(0, 0, 1, 0)], [(1, 0, 1, 0), (2, 0, 1, 10)]]


def test_a_table_goes_on_below_a_drawing_under_its_own_head() -> None:
    """A drawing that waited stands at the top of a page; the rows below it have their head again."""
    head = Block(slices=[10], with_next=True)
    rows = [Block(slices=[20], repeats=[head]) for _ in range(5)]
    pages = paginate([Block(slices=[40]), Block(slices=[50], floats=True), head, *rows], 80, lambda: None)
    assert [[(one.again, one.top) for one in page] for page in pages] == [
        [(False, 0), (False, 40), (False, 50)],
        [(False, 0), (True, 50), (False, 60)],
        [(True, 0), (False, 10), (False, 30), (False, 50)],
    ]


def test_two_drawings_that_wait_keep_their_order() -> None:
    """Each stands on a page of its own, in the order in which they were put."""
    one, two = Block(slices=[80], floats=True), Block(slices=[80], floats=True)
    assert stands(Block(slices=[30]), one, two) == [[(0, 0, 1, 0)], [(1, 0, 1, 0)], [(2, 0, 1, 0)]]


def test_the_first_page_holds_less() -> None:
    """What stands there whole of head and foot takes its room from that page alone."""
    pages = paginate([Block(slices=[10] * 20)], 100, lambda: None, first_less=30)
    assert [sum(one.last - one.first for one in page) for page in pages] == [7, 10, 3]


@pytest.mark.parametrize("level", [1, 2])
def test_no_heading_is_left_bare_above_another_part(level: Literal[1, 2]) -> None:
    """What follows a drawing fills the page before it only within its section: else the drawing's heading would say nothing."""
    named = Place(Heading(level, "Next"))
    words, heading = Block(slices=[30]), Block(slices=[10], with_next=True, whole=True)
    drawing, after = Block(slices=[80], floats=True), TextBlock(slices=[10], lines=[], place=named)
    together = [(1, 0, 1, 0), (2, 0, 1, 10), (3, 0, 1, 90)]
    assert stands(words, heading, drawing, after) == [[(0, 0, 1, 0)], together]


def test_a_drawing_stays_in_its_part() -> None:
    """Below a heading that has words a smaller heading may stand before it, a main one never."""
    drawing = Block(slices=[80], floats=True)
    for level, pages in (
        (2, [[(0, 0, 1, 0), (2, 0, 1, 30)], [(1, 0, 1, 0)]]),
        (1, [[(0, 0, 1, 0)], [(1, 0, 1, 0), (2, 0, 1, 80)]]),
    ):
        after = TextBlock(slices=[10], lines=[], place=Place(Heading(level, "Next")))  # type: ignore[arg-type]
        assert stands(Block(slices=[30]), drawing, after) == pages


def test_a_part_begins_on_a_page_that_holds_what_stands_together() -> None:
    """The page before ends with its part, however full it is; within a part what stands together is parted instead."""
    rows = [10] * 6
    for level, pages in (
        (1, [[(0, 0, 1, 0)], [(1, 0, 1, 0), (2, 0, 6, 10)]]),
        (2, [[(0, 0, 1, 0), (1, 0, 1, 40), (2, 0, 4, 50)], [(2, 4, 6, 0)]]),
    ):
        heading = TextBlock(
            slices=[10],
            lines=[],
            with_next=True,
            place=Place(Heading(level, "Next")),  # type: ignore[arg-type]
        )
        together = Block(slices=rows, rather_whole=True)
        assert stands(Block(slices=[40]), heading, together) == pages
