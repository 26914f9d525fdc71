"""A TrueType font whose embedded subsets say correctly which character each glyph stands for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

from scr_desktop.documents.paper.script import unjoined


class EmbeddedFont(TTFont):  # type: ignore[misc]
    """reportlab's TrueType font with its own ToUnicode tables and the right widths in fixed-width fonts.

    reportlab writes a row for the missing glyph (PDF/UA-1, 7.21.7 forbids U+0000 there), five hexadecimal
    digits for characters above U+FFFF, and more than the hundred rows that a block may have.
    """

    def __init__(self, name: str, path: str) -> None:
        # Not "ASCII readable": that embeds all of ASCII in each file and gives DEL a glyph that it has not.
        super().__init__(name, path, asciiReadable=0, shapable=False)
        self._mend_widths()

    def _mend_widths(self) -> None:
        """Give glyphs after the last full metric its width in font units: reportlab gives it in thousandths."""
        full = int.from_bytes(self.face.get_table("hhea")[34:36], "big")
        metrics = self.face.hmetrics
        self.face.hmetrics = metrics[:full] + [(metrics[full - 1][0], bearing) for _, bearing in metrics[full:]]

    def addObjects(self, doc: Any) -> None:  # noqa: N802 - reportlab's name
        """Add the font's objects to the PDF, then put the right ToUnicode table in each subset."""
        subsets = list(self.state[doc].subsets)
        super().addObjects(doc)
        for number, subset in enumerate(subsets):
            name = b"".join((SUBSETN(number), b"+", self.face.name, self.face.subfontNameX)).decode("latin-1")
            doc.idToObject[f"toUnicodeCMap:{name}"].content = to_unicode(name, subset)


def to_unicode(name: str, subset: Sequence[int]) -> str:
    """Return the ToUnicode table of a subset: the character code of each glyph number, 0 for none.

    A joined form of an Arabic letter stands for the letter, so that it is found however it was written.
    """
    rows = [f"<{glyph:02X}> <{_utf16(unjoined(chr(code)))}>" for glyph, code in enumerate(subset) if code]
    blocks = [rows[at : at + 100] for at in range(0, len(rows), 100)]
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            f"/CMapName /{name} def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<00> <FF>",
            "endcodespacerange",
            *("\n".join([f"{len(block)} beginbfchar", *block, "endbfchar"]) for block in blocks),
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        ]
    )


def _utf16(text: str) -> str:
    return text.encode("utf-16-be").hex().upper()
