"""What stands on every page around the text: marking, title, reference, copy, time, page x of y."""

from __future__ import annotations

from contextlib import AbstractContextManager

from scr_desktop.documents.paper.face import BOLD, REGULAR
from scr_desktop.documents.paper.structure import Element
from scr_desktop.documents.paper.tagged import TaggedPdf
from scr_desktop.documents.paper.text import Line, Look, clean_line, shorten, wrap
from scr_desktop.documents.parts.imprint import Imprint

MM = 72 / 25.4
PAGE_WIDTH = 210 * MM
PAGE_HEIGHT = 297 * MM
MARGIN = 20 * MM
# A bound sheet is shifted by this towards its free edge: room for staples or holes, no narrower text.
BINDING_SHIFT = 5 * MM
# An address that begins this far below the edge of a sheet folded in three is seen through the window of an envelope.
WINDOW = 51 * MM

MARK = Look(BOLD, 9, 11.5)
HANDLING = Look(REGULAR, 8, 10.5)
FOOT = Look(REGULAR, 8, 10.5, 0.2)


def in_one_line(imprint: Imprint) -> str:
    """Return marking, reference, time and copy on one line, for the file's own properties."""
    said = (imprint.marking, imprint.handling, imprint.reference, imprint.time, imprint.copy)
    return " · ".join(filter(None, map(clean_line, said)))


class Furniture:
    """The same on every page; where the text area lies follows from it, and how far below its top an address belongs.

    Lengths are points.
    """

    def __init__(self, imprint: Imprint, *, bound: bool = False) -> None:
        self.text_width = PAGE_WIDTH - 2 * MARGIN
        self._shift = BINDING_SHIFT if bound else 0.0
        self._marking = [
            (look, line)
            for text, look in ((imprint.marking, MARK), (imprint.handling, HANDLING))
            if text.strip()
            for line in wrap(clean_line(text), look, self.text_width * 0.9)
        ]
        self._title = shorten(clean_line(imprint.title), FOOT, self.text_width * 0.75)
        self._copy = shorten(clean_line(imprint.copy), FOOT, self.text_width * 0.6)
        room = self.text_width * 0.95 - FOOT.face.width(self._copy + imprint.time, FOOT.size)
        shown_reference = shorten(clean_line(imprint.reference), FOOT, room) if imprint.reference else ""
        self._below = " · ".join(filter(None, (shown_reference, imprint.time)))
        spill = sum(look.leading for look, _ in self._marking[1:])
        self.text_top = PAGE_HEIGHT - MARGIN - spill
        self.text_height = PAGE_HEIGHT - 2 * MARGIN - 2 * spill
        self.window = max(0.0, WINDOW - (PAGE_HEIGHT - self.text_top))
        self._foot_top = MARGIN + spill - 4 * MM
        self._announced: dict[str, Element] = {}

    def announce(self, root: Element) -> None:
        """Make marking, handling words, reference, time and copy the first that is read of a document.

        On its first page they are content, because who cannot see a page must know them too; on the others repetition.
        """
        for kind, there in (("Header", self._marking), ("Footer", self._below or self._copy)):
            if there:
                self._announced[kind] = root.add("P")

    def left(self, number: int) -> float:
        """Return where the text begins on page `number`; of a bound document odd pages are bound at their left."""
        return MARGIN + (self._shift if number % 2 else -self._shift)

    def draw(self, pdf: TaggedPdf, number: int, count: int) -> None:
        """Draw head and foot of page `number` of `count`."""
        left, top = self.left(number), self._foot_top
        with self._as(pdf, number, "Header"):
            self._draw_marking(pdf, left, PAGE_HEIGHT - 13 * MM)
        with pdf.artifact("Footer"):
            pdf.line(left, top, left + self.text_width, top, weight=0.4)
            self._draw_sides(pdf, left, top - 9.5, self._title, f"Page {number} of {count}")
        with self._as(pdf, number, "Footer"):
            self._draw_sides(pdf, left, top - 9.5 - FOOT.leading, self._below, self._copy)
        with pdf.artifact("Footer"):
            self._draw_marking(pdf, left, top - 12 - 2 * FOOT.leading)

    def _as(self, pdf: TaggedPdf, number: int, kind: str) -> AbstractContextManager[None]:
        announced = self._announced.get(kind) if number == 1 else None
        return pdf.content(announced) if announced else pdf.artifact(kind)

    def draw_left_empty(self, pdf: TaggedPdf, number: int) -> None:
        """Say on page `number` that it is empty on purpose."""
        with pdf.artifact():
            pdf.write(FOOT, [(self.left(number), self.text_top - FOOT.leading, "This page is left empty.")])

    def _draw_marking(self, pdf: TaggedPdf, left: float, y: float) -> None:
        for look, line in self._marking:
            # The space keeps marking and handling words apart when they are read aloud.
            pdf.write(look, [(left + self._centre(line), y, line.text + " ")])
            y -= look.leading

    def _centre(self, line: Line) -> float:
        return (self.text_width - line.width) / 2

    def _draw_sides(self, pdf: TaggedPdf, start: float, y: float, left: str, right: str) -> None:
        placed = [(start, y, left + " ")] if left else []
        if right:
            placed.append((start + self.text_width - FOOT.face.width(right, FOOT.size), y, right))
        if placed:
            pdf.write(FOOT, placed)
