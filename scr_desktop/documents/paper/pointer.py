"""Words that lead to a heading of the same document and name its page: lines of the contents, and cross-references."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scr_desktop.documents.paper.blocks import Block, rise, underline
from scr_desktop.documents.paper.links import Place
from scr_desktop.documents.paper.structure import Element
from scr_desktop.documents.paper.tagged import TaggedPdf
from scr_desktop.documents.paper.text import Line, Look

# Room that is kept for the number before it is known: text is cut into lines before pages are.
WIDEST_NUMBER = "0000"
BEFORE_NUMBER = ", page "


@dataclass(kw_only=True, eq=False)
class PointerBlock(Block):
    """One entry: its lines, and after the last one its page number, at the right edge after dots if `dotted`."""

    lines: Sequence[Line]
    look: Look
    element: Element
    target: Place
    indent: float
    width: float
    dotted: bool

    def draw(self, pdf: TaggedPdf, left: float, top: float, first: int, last: int) -> None:
        """Draw these lines; all of them lead to the heading."""
        left += self.indent
        baseline = top - rise(self.look)
        texts = [line.text for line in self.lines]
        if not self.dotted:
            texts[-1] += BEFORE_NUMBER + self._number
        lines = [(left, baseline - at * self.look.leading, text) for at, text in enumerate(texts[first:last])]
        with pdf.content(self.element):
            pdf.write(self.look, lines)
        if not self.dotted:
            underline(pdf, self.look, lines)
        elif last == len(self.lines):
            self._draw_number(pdf, left, lines[-1][1])
        box = (left, top - sum(self.slices[first:last]), left + self.width, top)
        pdf.link(self.element, box, self.target, f"{self.target.heading.text}{BEFORE_NUMBER}{self._number}")

    @property
    def _number(self) -> str:
        return str(self.target.page + 1)

    def _draw_number(self, pdf: TaggedPdf, left: float, y: float) -> None:
        self._draw_dots(pdf, left + self.lines[-1].width, left + self.width, y)
        with pdf.content(self.element):
            pdf.write(self.look, [(left + self.width - self._wide(self._number), y, self._number)])

    def _draw_dots(self, pdf: TaggedPdf, start: float, end: float, y: float) -> None:
        """Draw dots in steps from the right edge, so that those of all entries stand below each other."""
        step = self._wide(" .")
        end -= self._wide(WIDEST_NUMBER[1:])
        count = max(0, int((end - start) / step))
        with pdf.artifact():
            pdf.write(self.look, [(end - count * step, y, " ." * count)])

    def _wide(self, text: str) -> float:
        return self.look.face.width(text, self.look.size)
