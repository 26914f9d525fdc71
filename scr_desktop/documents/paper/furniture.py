"""What stands on every page around the text: marking, title, reference, copy, time, page x of y."""

from __future__ import annotations

from datetime import datetime

from scr_desktop.documents.dates import written_time
from scr_desktop.documents.paper.face import BOLD, REGULAR
from scr_desktop.documents.paper.tagged import TaggedPdf
from scr_desktop.documents.paper.text import Line, Look, clean_line, shorten, wrap

MM = 72 / 25.4
PAGE_WIDTH = 210 * MM
PAGE_HEIGHT = 297 * MM
MARGIN = 20 * MM

MARK = Look(BOLD, 9, 11.5)
FOOT = Look(REGULAR, 8, 10.5, 0.2)


class Furniture:
    """The same on every page; where the text area lies follows from it. Lengths are points."""

    def __init__(self, title: str, marking: str, reference: str, as_at: datetime | None, copy: str) -> None:
        self.left = MARGIN
        self.text_width = PAGE_WIDTH - 2 * MARGIN
        self._marking = wrap(clean_line(marking), MARK, self.text_width * 0.9) if marking.strip() else []
        self._title = shorten(clean_line(title), FOOT, self.text_width * 0.75)
        self._copy = shorten(clean_line(copy), FOOT, self.text_width * 0.6)
        time = f"As at {written_time(as_at)}" if as_at else ""
        room = self.text_width * 0.95 - FOOT.face.width(self._copy + time, FOOT.size)
        shown_reference = shorten(clean_line(reference), FOOT, room) if reference else ""
        self._below = " · ".join(filter(None, (shown_reference, time)))
        spill = max(0, len(self._marking) - 1) * MARK.leading
        self.text_top = PAGE_HEIGHT - MARGIN - spill
        self.text_height = PAGE_HEIGHT - 2 * MARGIN - 2 * spill
        self._foot_top = MARGIN + spill - 4 * MM

    def draw(self, pdf: TaggedPdf, number: int, count: int) -> None:
        """Draw head and foot of page `number` of `count`."""
        with pdf.artifact("Header"):
            self._draw_marking(pdf, PAGE_HEIGHT - 13 * MM)
        with pdf.artifact("Footer"):
            top = self._foot_top
            pdf.line(self.left, top, self.left + self.text_width, top, weight=0.4)
            self._draw_sides(pdf, top - 9.5, self._title, f"Page {number} of {count}")
            self._draw_sides(pdf, top - 9.5 - FOOT.leading, self._below, self._copy)
            self._draw_marking(pdf, top - 12 - 2 * FOOT.leading)

    def _draw_marking(self, pdf: TaggedPdf, y: float) -> None:
        placed = [(self._centre(line), y - at * MARK.leading, line.text) for at, line in enumerate(self._marking)]
        if placed:
            pdf.write(MARK, placed)

    def _centre(self, line: Line) -> float:
        return self.left + (self.text_width - line.width) / 2

    def _draw_sides(self, pdf: TaggedPdf, y: float, left: str, right: str) -> None:
        placed = [(self.left, y, left + " ")] if left else []
        if right:
            placed.append((self.left + self.text_width - FOOT.face.width(right, FOOT.size), y, right))
        if placed:
            pdf.write(FOOT, placed)
