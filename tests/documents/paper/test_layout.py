"""Content becomes blocks: which element each is, how much room it has, and what keeps it with its neighbour."""

from __future__ import annotations

from typing import Any

import pytest

from scr_desktop.documents.paper.blocks import Block, PictureBlock, RuledBlock, TextBlock
from scr_desktop.documents.paper.layout import HEADING_SPACE, MM, SPACE, Layout
from scr_desktop.documents.paper.pointer import PointerBlock
from scr_desktop.documents.paper.text import BODY
from scr_desktop.documents.parts.content import (
    Address,
    Bullets,
    Content,
    Drawing,
    Grid,
    Heading,
    KeepTogether,
    LinesToWrite,
    Link,
    Notice,
    PageBreak,
    Para,
    SignatureBoxes,
    SignedBy,
    Space,
    Stroke,
)
from tests.present import a


def laid(*content: Content, height: float = 700, window: float = 0) -> Layout:
    """Return the layout of a document on pages 480 points wide."""
    layout = Layout(480, height, lambda: None, window)
    layout.add_document(content)
    return layout


def blocks(*content: Content) -> list[Block]:
    """Return the blocks of a document."""
    return laid(*content).blocks


def tags(layout: Layout) -> list[str]:
    """Return the tags of the structure in reading order."""
    return [one.tag for one in layout.root.walk()]


def test_a_level_that_is_skipped_is_tagged_as_the_next_one() -> None:
    """PDF/UA-1 allows no gap in the levels; going up again is free."""
    levels: list[Content] = [Heading(2, "a"), Heading(3, "b"), Heading(1, "c"), Heading(3, "d")]
    assert tags(laid(*levels)) == ["Document", "H1", "H2", "H1", "H2"]


def test_a_heading_keeps_to_what_follows_and_has_the_room_of_its_own_level() -> None:
    """It is never parted and never last on a page."""
    for level in (1, 2, 3):
        (heading,) = blocks(Heading(level, "Title"))
        assert (heading.with_next, heading.whole, heading.space) == (True, True, HEADING_SPACE[level])


def test_empty_space_goes_to_the_block_that_follows() -> None:
    """Two spaces are added up; at the end of a document they are nothing."""
    first, second = blocks(Para("a"), Space(5), Space(5), Para("b"), Space(50))
    assert first.space == SPACE
    assert second.space == pytest.approx(SPACE + 10 * MM)


def test_a_break_belongs_to_the_next_block_alone() -> None:
    """A new sheet is a new page too, and of two breaks the stronger stays."""
    found = blocks(Para("a"), PageBreak(), Para("b"), PageBreak(sheet=True), PageBreak(), Para("c"), Para("d"))
    assert [(one.starts_page, one.starts_sheet) for one in found] == [
        (False, False), (True, False), (True, True), (False, False),
    ]  # fmt: skip


def test_items_of_a_list_stand_under_their_labels() -> None:
    """Each has a label and a body; from ten on the numbers need no more room than they have."""
    layout = laid(Bullets([f"Step {number}" for number in range(1, 13)], numbered=True))
    labels = [a(TextBlock, one).label for one in layout.blocks]
    assert [one.line.text for one in labels if one] == [f"{number}. " for number in range(1, 13)]
    assert tags(layout)[:5] == ["Document", "L", "LI", "Lbl", "LBody"]
    widest = BODY.face.width("12.", BODY.size)
    assert all(a(TextBlock, one).indent >= widest for one in layout.blocks)


@pytest.mark.parametrize(
    ("to", "text", "address"),
    [
        ("https://www.example.org", "Guidance: https://www.example.org", "https://www.example.org"),
        ("mailto:a@example.org", "Guidance: mailto:a@example.org", "mailto:a@example.org"),
        ("javascript:alert(1)", "Guidance", ""),
        ("#nowhere", "Guidance", ""),
    ],
)
def test_only_an_address_that_can_be_seen_leads_out(to: str, text: str, address: str) -> None:
    """On paper the address is read, so it is printed; what is no address is a plain paragraph."""
    layout = laid(Link("Guidance", to))
    (block,) = layout.blocks
    block = a(TextBlock, block)
    assert ("".join(one.line.text for one in block.lines), block.address) == (text, address)
    assert ("Link" in tags(layout)) == bool(address)


def test_an_address_that_stands_in_the_text_is_not_said_twice() -> None:
    """The words themselves say where they lead."""
    (block,) = blocks(Link("See www.example.org", "https://www.example.org"))
    assert "".join(one.line.text for one in a(TextBlock, block).lines) == "See www.example.org"


def test_a_link_into_the_document_may_stand_before_its_heading() -> None:
    """It leads to the heading with that anchor, also where that is kept together with others."""
    first, *_ = blocks(Link("The decision", "#decision"), KeepTogether([Heading(2, "Decision", "decision")]))
    assert a(PointerBlock, first).target.heading.text == "Decision"


def test_an_empty_table_is_a_sentence() -> None:
    """The caption stands over it as a paragraph, for there is no table to name."""
    layout = laid(Grid(["Agency"], [], caption="Replies", empty="Nobody replied."))
    assert tags(layout) == ["Document", "P", "P"]
    assert [a(TextBlock, one).lines[0].line.text for one in layout.blocks] == ["Replies", "Nobody replied."]
    assert layout.blocks[0].with_next


def test_what_is_kept_together_is_parted_only_if_a_page_cannot_hold_it() -> None:
    """Three lines hold on to each other on a page, and flow where it is too small."""
    kept = KeepTogether([Para("a"), Para("b"), Para("c")])
    assert [one.rather_with_next for one in laid(kept).blocks] == [True, True, False]
    assert [one.rather_with_next for one in laid(kept, height=40).blocks] == [False, False, False]


def test_what_is_signed_stands_above_the_first_box() -> None:
    """The paragraph before keeps to the name, and each name to its box; after a break nothing is held."""
    words, chair, box, *others = blocks(Para("Words"), SignatureBoxes(["Chair", "Director"]))
    assert (words.with_next, chair.with_next, box.with_next) == (True, True, False)
    assert isinstance(box, PictureBlock)
    assert len(others) == 2
    assert not blocks(Para("Words"), PageBreak(), SignatureBoxes(["Chair"]))[0].with_next


def test_letters_are_signed_three_in_a_row() -> None:
    """Four people sign in two rows; a row is as high as its highest name."""
    found = blocks(Para("Yours"), SignedBy(["A", "B", "C", "D"]))[1:]
    assert len(found) == 2
    long = blocks(Para("Yours"), SignedBy(["A", "For the clinical commissioning group of the whole county"]))[1]
    assert long.slices[0] > found[0].slices[0]


def test_an_address_begins_no_higher_than_the_window() -> None:
    """Its lines are never parted, and only it waits for the window."""
    layout = laid(Address(["Chief Constable", "Avon Police", "Bristol"]), Para("Dear"), window=90)
    assert [(one.not_above, one.whole, len(one.slices)) for one in layout.blocks] == [(90, True, 3), (0, False, 1)]


def test_a_notice_has_room_above_and_below_its_words() -> None:
    """The title and the text are lines of one frame, which stands further off than a paragraph."""
    _, notice = blocks(Para("a"), Notice("Read this."))
    assert a(TextBlock, notice).framed
    assert len(notice.slices) == 2
    assert notice.slices[0] > BODY.leading
    assert notice.slices[1] > BODY.leading
    assert notice.space > SPACE


def test_lines_to_write_on_are_nine_millimetres_apart() -> None:
    """A label, if there is one, stays with the first of them."""
    label, lines = blocks(LinesToWrite(3, "Reasons:"))
    assert label.with_next
    assert isinstance(lines, RuledBlock)
    assert lines.slices == pytest.approx([9 * MM] * 3)
    assert len(blocks(LinesToWrite(3))) == 1


def test_a_drawing_wider_than_the_page_is_made_smaller_as_a_whole() -> None:
    """Twice as wide as the text area, it is half as high; one that fits stays as it is."""
    assert blocks(Drawing("A line", 960, 100, [Stroke(0, 0, 960, 0)]))[0].slices == [50]
    assert blocks(Drawing("A line", 100, 100, [Stroke(0, 0, 100, 0)]))[0].slices == [100]


def test_what_is_no_content_is_refused() -> None:
    """A fault of the program is named, not left out in silence."""
    nonsense: Any = 5
    with pytest.raises(TypeError, match="int is not a word of the content vocabulary"):
        laid(nonsense)
