"""A finished PDF in memory: its pages as pictures, their words, and where words are found in them."""

from __future__ import annotations

from typing import NamedTuple

import pypdfium2
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage

from scr_desktop.ui.printing import page_image

_POINTS_PER_INCH = 72


class Hit(NamedTuple):
    """Where words were found: the page, from 0, and the rectangles that hold them, in points from its top left corner."""

    page: int
    places: tuple[QRectF, ...]


class PdfPages:
    """An open PDF; `close` lets go of it."""

    def __init__(self, pdf: bytes) -> None:
        self._document = pypdfium2.PdfDocument(pdf)
        self.sizes = [QSizeF(*self._document.get_page_size(number)) for number in range(len(self._document))]

    def image(self, number: int, scale: float) -> QImage:
        """Return a page as a picture of so many pixels to the point."""
        return page_image(self._document, number, round(scale * _POINTS_PER_INCH))

    def text(self, number: int) -> str:
        """Return the words of a page."""
        return str(self._document[number].get_textpage().get_text_bounded())

    def find(self, words: str) -> list[Hit]:
        """Return every place of these words in the order of the pages, however their letters are cased."""
        if not words.strip():
            return []
        return [hit for number in range(len(self.sizes)) for hit in self._found_on(number, words.strip())]

    def close(self) -> None:
        """Let go of the document."""
        self._document.close()

    def _found_on(self, number: int, words: str) -> list[Hit]:
        text = self._document[number].get_textpage()
        search, found = text.search(words), list[Hit]()
        while (place := search.get_next()) is not None:
            rectangles = range(text.count_rects(*place))
            found.append(Hit(number, tuple(self._from_top(number, text.get_rect(one)) for one in rectangles)))
        return found

    def _from_top(self, number: int, box: tuple[float, float, float, float]) -> QRectF:
        left, bottom, right, top = box
        return QRectF(left, self.sizes[number].height() - top, right - left, top - bottom)
