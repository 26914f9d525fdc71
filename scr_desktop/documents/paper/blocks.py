"""Blocks: content measured and cut into slices that are never split, ready to be put on pages.

A block knows the height of each slice and can draw any run of them; which slices stand on which page is
decided in `pages`. Heights and places are in points; a block is drawn downwards from its top edge.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from scr_desktop.documents.paper.links import Place
from scr_desktop.documents.paper.structure import Element
from scr_desktop.documents.paper.tagged import TaggedPdf
from scr_desktop.documents.paper.text import Line, Look

# What is left within a frame above and below its lines.
PADDING = 7.0


class Printed(NamedTuple):
    """A line in its look, and the element that it is content of."""

    line: Line
    look: Look
    element: Element


@dataclass(kw_only=True, eq=False)
class Block:
    """What every block has: its slices and the rules for breaking it.

    `whole` forbids a break inside, `with_next` a break after it; `rather_whole` and `rather_with_next` ask for the same
    as long as no page is left mostly empty for it. `floats` lets what follows stand before it for that reason.
    `starts_page` asks for a break before it, `starts_sheet` for a new sheet where both sides are printed on;
    `repeats` stand above it again when it begins a page; `space` is left above it elsewhere. On the first page it
    begins no higher than `not_above` below the top of the text.
    """

    slices: Sequence[float] = ()
    space: float = 0
    whole: bool = False
    with_next: bool = False
    rather_whole: bool = False
    rather_with_next: bool = False
    floats: bool = False
    starts_page: bool = False
    starts_sheet: bool = False
    repeats: Sequence[Block] = ()
    not_above: float = 0

    def may_break(self, index: int) -> bool:
        """Return whether a page may end before this slice; never so that one slice stands alone."""
        return not self.whole and 2 <= index <= len(self.slices) - 2

    def draw(self, pdf: TaggedPdf, left: float, top: float, first: int, last: int) -> None:
        """Draw the slices from `first` up to but not including `last`."""

    def draw_again(self, pdf: TaggedPdf, left: float, top: float) -> None:
        """Draw the whole block as a repetition, which is no content."""


@dataclass(kw_only=True, eq=False)
class TextBlock(Block):
    """Lines of text below each other: paragraph, heading, list item, boxed notice."""

    lines: Sequence[Printed]
    indent: float = 0
    width: float = 0
    align: str = "left"
    label: Printed | None = None
    framed: bool = False
    place: Place | None = None
    address: str = ""

    def draw(self, pdf: TaggedPdf, left: float, top: float, first: int, last: int) -> None:
        """Draw these lines, with their label, frame and bookmark."""
        if self.framed:
            self._draw_frame(pdf, left, top, sum(self.slices[first:last]))
        if self.place and first == 0:
            pdf.bookmark(self.place, top)
        if self.label and first == 0:
            line, look, element = self.label
            with pdf.content(element):
                pdf.write(look, [(left, top - rise(look), line.text)])
        y = top
        if self.framed and first == 0:
            y -= self.slices[0] - self.lines[0].look.leading
        for (element, look), run in groupby(self.lines[first:last], lambda printed: (printed.element, printed.look)):
            placed = []
            for line, _, _ in run:
                placed.append((left + self.indent + self._shift(line), y - rise(look), line.text))
                y -= look.leading
            with pdf.content(element):
                pdf.write(look, placed)
            if self.address:
                width = max(line.width for line, _, _ in self.lines[first:last])
                pdf.link(element, (left, y, left + width, top), self.address, self.address)
                underline(pdf, look, placed)

    def _shift(self, line: Line) -> float:
        return aligned(self.align, self.width, line.width)

    def _draw_frame(self, pdf: TaggedPdf, left: float, top: float, height: float) -> None:
        with pdf.artifact():
            pdf.box(left, top - height, self.width + 2 * self.indent, height, weight=0.75)
            pdf.box(left, top - height, 3.5, height, shade=1)


def framed(lines: Sequence[Printed], width: float, indent: float) -> TextBlock:
    """Return lines in a frame of this width, set in by `indent` at both sides."""
    heights = [printed.look.leading for printed in lines]
    heights[0] += PADDING
    heights[-1] += PADDING
    return TextBlock(slices=heights, lines=lines, indent=indent, width=width - 2 * indent, framed=True)


def keep_together(blocks: Sequence[Block], height: float) -> None:
    """Let blocks rather stand on one page, if one of this height can hold them."""
    if sum(sum(block.slices) + block.space for block in blocks) < height:
        for block in blocks:
            block.rather_whole = True
        for block in blocks[:-1]:
            block.rather_with_next = True


class Cell(NamedTuple):
    """A cell of a table row: its element, its lines and where they stand."""

    element: Element
    lines: Sequence[Line]
    look: Look
    left: float
    width: float
    align: str


@dataclass(kw_only=True, eq=False)
class RowBlock(Block):
    """A row of a table; slice n is the n-th line of every cell."""

    cells: Sequence[Cell]
    width: float
    padding: float
    head: bool = False

    def draw(self, pdf: TaggedPdf, left: float, top: float, first: int, last: int) -> None:
        """Draw these lines of every cell, cell after cell, and the rule below."""
        self._draw_ground(pdf, left, top, first, last)
        for cell in self.cells:
            if placed := self._placed(cell, left, top, first, last):
                with pdf.content(cell.element):
                    pdf.write(cell.look, placed)

    def draw_again(self, pdf: TaggedPdf, left: float, top: float) -> None:
        """Draw a head row again at the top of a further page."""
        self._draw_ground(pdf, left, top, 0, len(self.slices))
        with pdf.artifact("Header"):
            for cell in self.cells:
                pdf.write(cell.look, self._placed(cell, left, top, 0, len(self.slices)))

    def _placed(self, cell: Cell, left: float, top: float, first: int, last: int) -> list[tuple[float, float, str]]:
        y = top - (self.padding if first == 0 else 0) - rise(cell.look)
        return [
            (left + cell.left + aligned(cell.align, cell.width, line.width), y - index * cell.look.leading, line.text)
            for index, line in enumerate(cell.lines[first:last])
            if line.text
        ]

    def _draw_ground(self, pdf: TaggedPdf, left: float, top: float, first: int, last: int) -> None:
        height = sum(self.slices[first:last])
        with pdf.artifact():
            if self.head:
                pdf.box(left, top - height, self.width, height, shade=0.1)
                pdf.line(left, top, left + self.width, top, weight=0.9)
            weight = 0.9 if self.head else 0.35
            pdf.line(left, top - height, left + self.width, top - height, weight=weight)


@dataclass(kw_only=True, eq=False)
class RuledBlock(Block):
    """Ruled lines for handwriting; each slice is one."""

    width: float

    def draw(self, pdf: TaggedPdf, left: float, top: float, first: int, last: int) -> None:
        """Draw the rules as artifacts: there is nothing to read in them."""
        with pdf.artifact():
            for height in self.slices[first:last]:
                top -= height
                pdf.line(left, top, left + self.width, top, weight=0.4)


@dataclass(kw_only=True, eq=False)
class PictureBlock(Block):
    """Something of fixed height drawn by a function: a drawing, a box to sign."""

    paint: Callable[[TaggedPdf, float, float], None] = field(repr=False)

    def draw(self, pdf: TaggedPdf, left: float, top: float, first: int, last: int) -> None:
        """Let the function draw; there is one slice only."""
        del first, last
        self.paint(pdf, left, top)


def aligned(align: str, room: float, width: float) -> float:
    """Return how far from the left edge text of this width begins."""
    return {"left": 0.0, "centre": (room - width) / 2, "right": room - width}[align]


def underline(pdf: TaggedPdf, look: Look, lines: Sequence[tuple[float, float, str]]) -> None:
    """Underline lines of text, each given with its x and baseline y: a link is not known by its colour."""
    with pdf.artifact():
        for x, y, text in lines:
            pdf.line(x, y - 1.6, x + look.face.width(text.rstrip(" "), look.size), y - 1.6)


def rise(look: Look) -> float:
    """Return how far the baseline lies below the top of its line."""
    return (look.leading - look.size) / 2 + look.size * 0.83
