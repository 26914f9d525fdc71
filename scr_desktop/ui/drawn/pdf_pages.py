"""A finished PDF in memory: its pages as pictures, their words, and where words are found in them."""

from __future__ import annotations

import re
import unicodedata
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import pypdfium2
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage

from scr_desktop.domain.naming.folding import fold
from scr_desktop.ui.drawn.printing import page_image

_POINTS_PER_INCH = 72
_KEPT = 8
_FROM_THE_RIGHT = {"R", "AL"}


class Hit(NamedTuple):
    """Where words were found: the page, from 0, the first of the letters on it, and how many they are."""

    page: int
    letter: int
    letters: int


class PdfPages:
    """An open PDF; `close` lets go of it."""

    def __init__(self, pdf: bytes) -> None:
        self._document = pypdfium2.PdfDocument(pdf)
        self._read: dict[int, Any] = {}
        self._plain_texts: dict[int, str] = {}
        self._drawn: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self.sizes = [QSizeF(*self._document.get_page_size(number)) for number in range(len(self._document))]

    def image(self, number: int, scale: float) -> QImage:
        """Return a page as a picture of so many pixels to the point; the last few that were drawn are kept."""
        key = (number, round(scale * _POINTS_PER_INCH))
        if key not in self._drawn:
            self._drawn[key] = page_image(self._document, *key)
            if len(self._drawn) > _KEPT:
                self._drawn.popitem(last=False)
        self._drawn.move_to_end(key)
        return self._drawn[key]

    def text(self, number: int) -> str:
        """Return the words of a page."""
        return str(self._words(number).get_text_bounded())

    def find(self, words: str) -> list[Hit]:
        """Return every place of these words in the order of the pages, also where a line ends between them.

        Capitals and accents make no difference.
        """
        if not words.strip():
            return []
        wanted = re.compile("|".join(_ways(words.translate(_PLAIN))))
        return [
            Hit(number, found.start(), found.end() - found.start())
            for number in range(len(self.sizes))
            for found in wanted.finditer(self._plain_text(number))
        ]

    def places(self, hit: Hit) -> list[QRectF]:
        """Return the rectangles that hold words that were found, in points from the top left corner of the page."""
        words, high = self._words(hit.page), self.sizes[hit.page].height()
        boxes = [words.get_rect(one) for one in range(words.count_rects(hit.letter, hit.letters))]
        return [QRectF(left, high - top, right - left, top - bottom) for left, bottom, right, top in boxes]

    def close(self) -> None:
        """Let go of the document."""
        self._read.clear()
        self._plain_texts.clear()
        self._drawn.clear()
        self._document.close()

    def _plain_text(self, number: int) -> str:
        if number not in self._plain_texts:
            self._plain_texts[number] = self._words(number).get_text_range().translate(_PLAIN)
        return self._plain_texts[number]

    def _words(self, number: int) -> Any:
        if number not in self._read:
            self._read[number] = self._document[number].get_textpage()
        return self._read[number]


class _Plain(dict[int, str]):
    """For `str.translate`: each letter as it is compared, and one for each, so that places stay where they are."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        plain = fold(letter)
        self[code] = plain if len(plain) == 1 else letter
        return self[code]


_PLAIN = _Plain()


def _ways(words: str) -> Iterator[str]:
    """Yield the patterns by which words are found. PDFium turns round the order of Arabic and Hebrew words in our lines."""
    parts = re.findall(r"\w+|\s+|[^\w\s]", words.strip())
    yield _pattern(parts)
    if any(unicodedata.bidirectional(word) in _FROM_THE_RIGHT for word in words):
        yield _pattern(parts[::-1])


def _pattern(parts: Sequence[str]) -> str:
    return "".join(r"\s+" if part.isspace() else re.escape(part) for part in parts)
