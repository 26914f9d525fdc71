"""The embedded typefaces: which characters they have and how wide each is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from threading import RLock
from typing import Any

from scr_desktop.documents.paper.script import in_visual_order, joined, right_to_left
from scr_desktop.paths import resource

REGULAR = "SCR-Regular"
BOLD = "SCR-Bold"
MONO = "SCR-Mono"

_FILES = {REGULAR: "DejaVuSans.ttf", BOLD: "DejaVuSans-Bold.ttf", MONO: "DejaVuSansMono.ttf"}


@dataclass(frozen=True, slots=True)
class Face:
    """One cut of the typeface.

    `own` are its own characters; `widths` gives the width of every printable character in ems, also of
    those that are borrowed from the regular cut because this one lacks them.
    """

    name: str
    own: frozenset[str]
    widths: Mapping[str, float]

    def width(self, text: str, size: float) -> float:
        """Return the width in points of cleaned text at so many points."""
        return self.ems(text) * size

    def ems(self, text: str) -> float:
        """Return the width of cleaned text in ems, its letters joined as they will be printed."""
        shown = joined(text, printable()) if right_to_left(text) else text
        return sum(map(self.widths.__getitem__, shown))

    def drawn(self, line: str) -> str:
        """Return a line of cleaned text as its glyphs stand from left to right."""
        return in_visual_order(joined(line, printable()))

    def pieces(self, text: str) -> Iterator[tuple[str, str]]:
        """Cut cleaned text into (typeface name, text), borrowing what this cut lacks from the regular one."""
        if self.own.issuperset(text):
            yield self.name, text
            return
        for mine, run in groupby(text, self.own.__contains__):
            yield (self.name if mine else REGULAR), "".join(run)


# A typeface registered twice while two threads draw would mix up the glyph numbers of both documents.
_LOADING = RLock()


def face(name: str) -> Face:
    """Return the typeface of this name; the first call reads its file and makes it known to the PDF library."""
    with _LOADING:
        return _face(name)


@cache
def _face(name: str) -> Face:
    own = _widths(_registered(name))
    borrowed = {} if name == REGULAR else face(REGULAR).widths
    return Face(name, frozenset(own), {**borrowed, **own})


def printable() -> frozenset[str]:
    """Return every character that can be printed."""
    return face(REGULAR).own


def _registered(name: str) -> Any:
    from reportlab.pdfbase import pdfmetrics

    from scr_desktop.documents.paper.embedded import EmbeddedFont

    font = EmbeddedFont(name, str(resource("fonts", _FILES[name])))
    pdfmetrics.registerFont(font)
    return font


def _widths(font: Any) -> dict[str, float]:
    return {chr(code): font.face.getCharWidth(code) / 1000 for code in font.face.charToGlyph}
