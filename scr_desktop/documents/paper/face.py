"""The embedded typefaces: which characters they have and how wide each is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from threading import RLock
from typing import Any

from scr_desktop.documents.paper.script import in_visual_order, joined, right_to_left
from scr_desktop.documents.parts.content import TICK
from scr_desktop.paths import resource

REGULAR = "SCR-Regular"
BOLD = "SCR-Bold"
MONO = "SCR-Mono"
# A box to tick is drawn so many times as large as the text beside it: in 11 points 4 mm wide, enough for a pen.
BOX, BOX_TIMES = TICK, 1.6
# The cuts that only lend: scripts and signs that the text face lacks.
LENDER = "SCR-Lender"
LENDER_BOLD = "SCR-Lender-Bold"

_FILES = {
    REGULAR: "SourceSans3-Regular.ttf",
    BOLD: "SourceSans3-Bold.ttf",
    MONO: "DejaVuSansMono.ttf",
    LENDER: "DejaVuSans.ttf",
    LENDER_BOLD: "DejaVuSans-Bold.ttf",
}
# From whom each borrows what it lacks itself, the first that has it.
_LENDERS = {
    REGULAR: (LENDER,),
    BOLD: (LENDER_BOLD, LENDER),
    MONO: (REGULAR, LENDER),
    LENDER: (),
    LENDER_BOLD: (LENDER,),
}


@dataclass(frozen=True, slots=True)
class Face:
    """One cut of the typeface.

    `own` are its own characters; `widths` gives the width of every printable character in ems, also of those that
    this cut lacks and `borrowed` says from which other it has them.
    """

    name: str
    own: frozenset[str]
    widths: Mapping[str, float]
    borrowed: Mapping[str, str]

    def width(self, text: str, size: float) -> float:
        """Return the width in points of cleaned text at so many points."""
        return self.ems(text) * size

    def ems(self, text: str) -> float:
        """Return the width of cleaned text in ems, its letters joined as they will be printed."""
        shown = joined(text, printable()) if right_to_left(text) else text
        return sum(map(self.widths.__getitem__, shown))

    def drawn(self, line: str) -> str:
        """Return a line of cleaned text as its glyphs stand from left to right."""
        return in_visual_order(joined(line, printable()), printable())

    def pieces(self, text: str) -> Iterator[tuple[str, str, float]]:
        """Cut cleaned text into (typeface name, text, how many times as large), borrowing what this cut lacks."""
        if self.own.issuperset(text):
            yield self.name, text, 1.0
            return
        for (name, times), run in groupby(text, self._drawn_from):
            yield name, "".join(run), times

    def _drawn_from(self, character: str) -> tuple[str, float]:
        return self.borrowed.get(character, self.name), BOX_TIMES if character == BOX else 1.0


# A typeface registered twice while two threads draw would mix up the glyph numbers of both documents.
_LOADING = RLock()


def face(name: str) -> Face:
    """Return the typeface of this name; the first call reads its file and makes it known to the PDF library."""
    with _LOADING:
        return _face(name)


@cache
def _face(name: str) -> Face:
    own = _widths(_registered(name))
    widths, borrowed = dict(own), dict[str, str]()
    for lender in map(face, _LENDERS[name]):
        for character in lender.widths.keys() - widths.keys():
            widths[character], borrowed[character] = (
                lender.widths[character],
                lender.borrowed.get(character, lender.name),
            )
    if BOX in own:
        widths[BOX] *= BOX_TIMES
    # What is drawn larger is looked at each by itself, like what is borrowed.
    return Face(name, frozenset(own) - {BOX}, widths, borrowed)


@cache
def printable() -> frozenset[str]:
    """Return every character that can be printed."""
    return frozenset(face(REGULAR).widths)


def _registered(name: str) -> Any:
    from reportlab.pdfbase import pdfmetrics

    from scr_desktop.documents.paper.embedded import EmbeddedFont

    font = EmbeddedFont(name, str(resource("fonts", _FILES[name])))
    pdfmetrics.registerFont(font)
    return font


def _widths(font: Any) -> dict[str, float]:
    return {chr(code): font.face.getCharWidth(code) / 1000 for code in font.face.charToGlyph}
