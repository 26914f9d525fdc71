"""Text as typed by anyone, made printable and cut into lines by its measured width."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from scr_desktop.documents.paper.face import BOLD, MONO, REGULAR, Face, face, printable
from scr_desktop.documents.paper.script import right_to_left

_NEWLINE = re.compile("\r\n|[\r\x0b\x0c\x1c\x1d\x1e\u2028\u2029]")
# Quotation marks, dashes and the like of Windows-1252 that were read as Latin-1: nobody types these characters.
_MEANT = {code: meant for code in range(0x80, 0xA0) if (meant := bytes([code]).decode("cp1252", "ignore"))}
# What shows nothing, turns what follows round or marks a file's beginning; some of it no accessible PDF may hold
# (PDF/UA-1, 7.21.7). The marks that join and part letters, and those of direction, stay: Persian and Hebrew use them.
_SHOWS_NOTHING = re.compile("[\xad\u034f\u180e\u200b\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]")
_BLANK_LINES = re.compile(r"\n[ \n]*\n[ \n]*\n")
_BREAK_AFTER = frozenset("-/@_.,;:)]}\u2013\u2014")
_LOOK_BACK = 15
# No line holds so many letters, so a longer word need not be measured whole.
_LONGEST_WORD = 1000
# Of the narrowest letter in the smallest print a line holds two hundred.
_MOST_ON_A_LINE = 300


class Line(NamedTuple):
    """A line as it is printed; a space at its end keeps its last word apart from the next line's first."""

    text: str
    width: float


class Look(NamedTuple):
    """How text looks: typeface, size and distance of lines in points, grey (0 is black)."""

    face_name: str
    size: float
    leading: float
    grey: float = 0.0

    @property
    def face(self) -> Face:
        """Return the typeface itself."""
        return face(self.face_name)


BODY = Look(REGULAR, 11.5, 14.2)
STRONG = Look(BOLD, 11.5, 14.2)
LEAD = Look(REGULAR, 13, 16.8)
SMALL = Look(REGULAR, 9.5, 12, 0.25)
TITLE = Look(BOLD, 26, 31)
CODE = Look(MONO, 18, 28)
HEADINGS = {1: Look(BOLD, 19, 23), 2: Look(BOLD, 14.5, 18), 3: Look(BOLD, 12, 15)}
CELL = Look(REGULAR, 11, 13)
CELL_HEAD = Look(BOLD, 11, 13)
FINE_CELL = Look(REGULAR, 8, 9.6)
FINE_CELL_HEAD = Look(BOLD, 8, 9.6)


def clean(text: str) -> str:
    """Return text that can be printed, with nothing lost in silence.

    Letters and their accents become one character. A tab becomes a space, every kind of line end a
    newline, several blank lines one. A sign of Windows-1252 that was read as another is what was meant. What has no
    shape of its own (soft hyphens, variation selectors, byte order marks) is left out; half of a surrogate pair
    becomes U+FFFD; any other character that no typeface has, control characters among them, is written as its
    number: [U+0000].
    """
    text = _SHOWS_NOTHING.sub("", _NEWLINE.sub("\n", text).replace("\t", " ").translate(_MEANT))
    text = unicodedata.normalize("NFC", text)
    if unknown := set(text) - printable() - {"\n"}:
        text = text.translate({ord(character): _shown(character) for character in unknown})
    return _BLANK_LINES.sub("\n\n", text)


def clean_line(text: str) -> str:
    """Return `clean` text on one line, for headers, footers and bookmarks."""
    return " ".join(clean(text).split())


def missing_characters(text: str) -> str:
    """Return the characters of `text` that no typeface has, each once, in their order."""
    normal = unicodedata.normalize("NFC", text.translate(_MEANT))
    return "".join(dict.fromkeys(c for c in normal if c not in "\n\r\t" and c not in printable() and _shown(c)))


def _go_on() -> None:
    """Let text be cut to its end."""


def wrap(text: str, look: Look, width: float, check: Callable[[], None] = _go_on) -> list[Line]:
    """Cut cleaned text into lines no wider than `width` points; a newline ends a line, no text is one empty line.

    A line that a newline ends has a space after it, or whoever reads aloud would join its last word with the next.
    `check` is called for each line: it may raise, to have done with a text that takes too long.
    """
    limit = width / look.size
    widths = look.face.widths.__getitem__
    measure: Callable[[str], float] = lru_cache(maxsize=5000)(look.face.ems)
    lines: list[Line] = []
    for number, paragraph in enumerate(text.split("\n")):
        if number:
            lines[-1] = _parted(lines[-1])
        words = list(filter(None, paragraph.split(" ")))
        parts = _parts(words, look.face, limit, measure)
        lines += _fill(parts, limit, widths(" "), check)
    return [Line(line, wide * look.size) for line, wide in lines]


def _parted(line: Line) -> Line:
    """Return a line with a space after its last word; one from right to left says its words apart from its glyphs."""
    spaced = line.text and not right_to_left(line.text)
    return line._replace(text=f"{line.text} ") if spaced else line


def shorten(text: str, look: Look, width: float) -> str:
    """Return one cleaned line, cut with an ellipsis where it is wider than `width` points."""
    if look.face.width(text, look.size) <= width:
        return text
    ends = list(accumulate(map(look.face.widths.__getitem__, text)))
    room = width / look.size - look.face.widths["…"]
    return text[: bisect_right(ends, room)].rstrip() + "…"


class _Part(NamedTuple):
    """A word, or a stretch of one that is too long for a line; `ends_word` says whether a space follows."""

    text: str
    width: float
    ends_word: bool


def _parts(words: list[str], face_: Face, limit: float, measure: Callable[[str], float]) -> Iterator[_Part]:
    for word in words:
        width = measure(word) if len(word) <= _LONGEST_WORD else limit + 1
        if width <= limit:
            yield _Part(word, width, ends_word=True)
        else:
            yield from _cut(word, face_, limit)


def _fill(parts: Iterator[_Part], limit: float, space: float, check: Callable[[], None]) -> list[Line]:
    """Put parts on lines as long as they fit; widths are in ems here."""
    lines: list[Line] = []
    line: list[str] = []
    used = 0.0
    gap = 0.0
    for part in parts:
        if line and used + gap + part.width > limit:
            check()
            lines.append(Line("".join(line), used))
            line, used, gap = [], 0.0, 0.0
        line.append(part.text + " " if part.ends_word else part.text)
        used += gap + part.width
        gap = space if part.ends_word else 0.0
    check()
    lines.append(Line("".join(line).rstrip(" "), used))
    return lines


def _cut(word: str, face_: Face, limit: float) -> Iterator[_Part]:
    """Cut a word that is wider than a line, after punctuation where there is some; no hyphen is added."""
    start = 0
    while start < len(word):
        ends = list(accumulate(map(face_.widths.__getitem__, word[start : start + _MOST_ON_A_LINE])))
        end = start + max(bisect_right(ends, limit + 1e-9), 1)
        if end < len(word):
            end = _better_cut(word, start, end)
        width = ends[end - start - 1]
        if right_to_left(word[start:end]):
            end, width = _joined_cut(word, start, end, face_, limit)
        yield _Part(word[start:end], width, ends_word=end == len(word))
        start = end


def _joined_cut(word: str, start: int, end: int, face_: Face, limit: float) -> tuple[int, float]:
    """Return a cut and the width before it: joined letters are seldom wider than single ones, but it happens."""
    while (width := face_.ems(word[start:end])) > limit and end > start + 1:
        end -= 1
    return end, width


def _better_cut(word: str, start: int, end: int) -> int:
    for at in range(end, max(start, end - _LOOK_BACK), -1):
        if word[at - 1] in _BREAK_AFTER:
            return at
    at = end
    while at > start + 1 and unicodedata.combining(word[at]):
        at -= 1
    return at if at > start + 1 else end


def _shown(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cs":
        return "\ufffd"
    if category == "Zs":
        return " "
    if category == "Cf" or unicodedata.name(character, "").startswith("VARIATION SELECTOR"):
        return ""
    return f"[U+{ord(character):04X}]"
