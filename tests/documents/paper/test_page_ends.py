"""Where pages end: no row alone, no signature without something of what is signed, sheets that are filed apart."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from scr_desktop.documents.making.draw import draw
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
    assert ["This page is left empty." in page for page in bound.pages] == [False, True, False, True, False]
    assert len(plain.pages) == 3
    assert bound.faults == []
    assert all(f"Page {number} of 5" in page for number, page in enumerate(bound.pages, 1))
