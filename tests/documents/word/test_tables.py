"""Tables of a Word document: what stands in them, and what whoever reads aloud is told."""

from __future__ import annotations

import pytest

from scr_desktop.documents.parts.content import Column, Facts, Grid, Heading
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.word.write import word_document
from tests.documents.word.reading import WORD, found, words_of

GRID = Grid(
    ["Agency", Column("Days late", "right")],
    [("Police", "2"), ("Health",)],
    widths=(3, 1),
    caption="Returns",
    row_headers=True,
)


def test_a_head_repeats_and_is_known_as_one() -> None:
    """The first column too, where it names the rows."""
    made = word_document([GRID], Imprint("Note"))
    assert len(found(made, "tblHeader")) == 1
    assert len(found(made, "cantSplit")) == len(found(made, "tr")) == 3
    look = found(made, "tblLook")[0]
    assert (look.get(f"{WORD}firstRow"), look.get(f"{WORD}firstColumn")) == ("1", "1")


def test_a_table_is_named_by_its_caption_or_the_heading_above() -> None:
    """So it is announced."""
    made = word_document([GRID, Heading(1, "The child"), Facts([("Born", "2019")])], Imprint("Note"))
    assert [one.get(f"{WORD}val") for one in found(made, "tblCaption")] == ["Returns", "The child"]


def test_a_short_row_and_an_empty_table_are_written() -> None:
    """The one ends in empty cells, the other says that there is nothing."""
    made = word_document([GRID, Grid(["What"], [])], Imprint("Note"))
    assert words_of(made).split() == ["Returns", "Agency", "Days", "late", "Police", "2", "Health", "None", "recorded."]


def test_shares_become_widths() -> None:
    """Three quarters and one of the text's 170 millimetres, in twentieths of a point."""
    made = word_document([GRID], Imprint("Note"))
    wide = [int(one.get(f"{WORD}w")) for one in found(made, "gridCol")]
    assert [one / 1440 * 25.4 for one in wide] == pytest.approx([127.5, 42.5], abs=0.1)


def test_no_facts_leave_no_table() -> None:
    """Nothing is written of nothing."""
    assert found(word_document([Facts([])], Imprint("Note")), "tbl") == []
