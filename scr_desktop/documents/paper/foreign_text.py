"""The words of a foreign page that its picture shows: what is covered, clipped or invisible never becomes text.

A page is drawn a second time without its words: where both pictures are the same, a word is not to be seen, whatever hides
it. Words that were laid under a scanned picture to be searched for are never drawn; these stay where the picture shows ink.
"""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

NOT_SHOWN = "[not shown]"
_FAINTEST = 24
_LEAST_CONTRAST = 60
_LEAST_SEEN = 0.5
_MOST_OBJECTS = 200_000
_DEEPEST = 15
_WHOLE_PAGE = 0.9
_FAR = 10_000
_OVERLAP = 0.25
_CELL = 36.0
_THINNEST = 3.0
# What of a picture's differences is seen, as white.
_SEEN = [255 * (value > _FAINTEST) for value in range(256)]
# How PDFium gives a hyphen at the end of a line, with the line that ends after it.
_HYPHEN = re.compile(r"\x02\r?\n?")
# Text that is drawn by no filling or stroking: FPDF_TEXTRENDERMODE_INVISIBLE and _CLIP of fpdf_edit.h.
_NEVER_DRAWN = {3, 7}

Box = tuple[float, float, float, float]


class _Object(NamedTuple):
    """Words drawn on the page: their place in the order of drawing, and how they are drawn."""

    order: int
    mode: int


class _Cover(NamedTuple):
    """Something else drawn on the page, which may lie over words drawn before."""

    order: int
    box: Box
    picture: bool


class _Letter(NamedTuple):
    """A character of the page: as text, its box on the page (None: none), and the object that draws it."""

    text: str
    box: Box | None
    drawn: _Object | None


class _Pictures(NamedTuple):
    """The page in greys, and where its words changed the picture; `place` brings a box of the page onto them."""

    grey: Any
    changed: Any
    place: Any


def seen_text(page: Any, image: Any, draw_again: Any, rotation: int, longest: int) -> str:
    """Return the words of a page that its picture shows, `[not shown]` in the place of others; at most so many characters.

    `image` is the picture; `draw_again()` returns another of the same size once the words of the page are no longer
    drawn. The page is not to be used afterwards.
    """
    words = page.get_textpage()
    if not words.count_chars():
        return ""
    objects, covers = _objects(page)
    if objects is None:
        return ""
    letters = list(_letters(words, objects, longest))
    pictures = _Pictures(
        image.convert("L"), _changed(page, image, draw_again, letters), _placing(page, image.size, rotation)
    )
    whole = _WHOLE_PAGE * _area_of(page)
    scan = max((cover.order for cover in covers if cover.picture and _area(cover.box) >= whole), default=-1)
    buried = _buried(letters, covers)
    shown = [at not in buried and _is_shown(one, pictures, scan) for at, one in enumerate(letters)]
    return _said(letters, shown)


def _objects(page: Any) -> tuple[dict[int, _Object] | None, list[_Cover]]:
    """Return the words of the page by the address of their objects, and the boxes of all else, in the order of drawing.

    None stands for words that are hidden among too many objects to be looked at.
    """
    from pypdfium2 import raw

    found: dict[int, _Object] = {}
    covers: list[_Cover] = []
    box: Box = (0, 0, 0, 0)
    for order, one in enumerate(page.get_objects(max_depth=_DEEPEST)):
        if order > _MOST_OBJECTS:
            return None, covers
        if one.level == 0:
            box = one.get_bounds()
        if one.type == raw.FPDF_PAGEOBJ_TEXT:
            found[_address(one.raw)] = _Object(order, raw.FPDFTextObj_GetTextRenderMode(one.raw))
        else:
            covers.append(_Cover(order, box, one.type == raw.FPDF_PAGEOBJ_IMAGE))
    return found, covers


def _address(pointer: Any) -> int:
    return ctypes.addressof(pointer.contents) if pointer else 0


def _letters(words: Any, objects: dict[int, _Object], longest: int) -> Iterator[_Letter]:
    """Yield the characters of the page in the order in which it is read."""
    from pypdfium2 import raw

    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    for at in range(min(words.count_chars(), longest + 1)):
        text = chr(raw.FPDFText_GetUnicode(words, at))
        if text.isspace():
            yield _Letter(text, None, None)
            continue
        drawn = objects.get(_address(raw.FPDFText_GetTextObject(words, at)))
        box = None
        if drawn and raw.FPDFText_GetCharBox(words, at, left, right, bottom, top):
            box = (left.value, bottom.value, right.value, top.value)
        yield _Letter(text, box if box and _area(box) > 0 else None, drawn)


def _changed(page: Any, image: Any, draw_again: Any, letters: Sequence[_Letter]) -> Any:
    """Return white where the picture of the page is another without its words, None where no words are drawn."""
    from PIL import ImageChops
    from pypdfium2 import raw

    if not any(letter.drawn and letter.drawn.mode not in _NEVER_DRAWN for letter in letters):
        return None
    for text_object in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=_DEEPEST):
        raw.FPDFTextObj_SetTextRenderMode(text_object.raw, raw.FPDF_TEXTRENDERMODE_INVISIBLE)
    red, green, blue = ImageChops.difference(image, draw_again()).split()
    most: Any = ImageChops.lighter(ImageChops.lighter(red, green), blue)
    return most.point(_SEEN)


def _placing(page: Any, size: tuple[int, int], rotation: int) -> Any:
    """Return what brings a box of the page onto its picture, as left, top, right, bottom in pixels."""
    from pypdfium2 import raw

    across, down = ctypes.c_int(), ctypes.c_int()

    def point(x: float, y: float) -> tuple[int, int]:
        raw.FPDF_PageToDevice(page, 0, 0, *size, rotation // 90, x, y, across, down)
        return across.value, down.value

    (x0, y0), (x1, y1), (x2, y2) = point(0, 0), point(_FAR, 0), point(0, _FAR)
    ax, ay, bx, by = (x1 - x0) / _FAR, (y1 - y0) / _FAR, (x2 - x0) / _FAR, (y2 - y0) / _FAR

    def place(box: Box) -> Box:
        corners = [(x0 + ax * x + bx * y, y0 + ay * x + by * y) for x, y in ((box[0], box[1]), (box[2], box[3]))]
        (left, top), (right, bottom) = corners
        return min(left, right), min(top, bottom), max(left, right), max(top, bottom)

    return place


def _is_shown(letter: _Letter, pictures: _Pictures, scan: int) -> bool:
    """Return whether the picture shows a letter or digit; other signs go with the rest of their word."""
    if letter.box is None or letter.drawn is None or not letter.text.isalnum():
        return True
    box = pictures.place(letter.box)
    if letter.drawn.mode in _NEVER_DRAWN or letter.drawn.order < scan:
        return _has_ink(pictures.grey, box)
    return _is_changed(pictures.changed, box)


def _is_changed(changed: Any, box: Box) -> bool:
    """Return whether most of a character's height and width was drawn by words."""
    left, top = max(int(box[0]), 0), max(int(box[1]), 0)
    right, bottom = min(int(box[2]) + 1, changed.width), min(int(box[3]) + 1, changed.height)
    if left >= right or top >= bottom:
        return False
    # A page has thousands of letters: what a picture does around its own core takes five times as long as this.
    found = changed.im.crop((left, top, right, bottom)).getbbox()
    if not found:
        return False
    wide, high = found[2] - found[0], found[3] - found[1]
    return bool(wide >= _LEAST_SEEN * (box[2] - box[0]) and high >= _LEAST_SEEN * (box[3] - box[1]))


def _has_ink(grey: Any, box: Box) -> bool:
    """Return whether light and dark are beside one another in the middle of a line, at a character and its neighbours."""
    wide, high = max(box[2] - box[0], 2.0), box[3] - box[1]
    left, right = max(int(box[0] - wide / 2), 0), min(int(box[2] + wide / 2) + 1, grey.width)
    top, bottom = max(int(box[1] + high / 4), 0), min(int(box[3] - high / 4) + 1, grey.height)
    if left >= right or top >= bottom:
        return False
    darkest, lightest = grey.crop((left, top, right, bottom)).getextrema()
    return bool(lightest - darkest >= _LEAST_CONTRAST)


def _buried(letters: Sequence[_Letter], covers: Sequence[_Cover]) -> set[int]:
    """Return which characters lie under words drawn later, with something between: a name under `REDACTED` on a box."""
    cells: dict[tuple[int, int], list[int]] = {}
    for at, one in enumerate(letters):
        if one.box and one.drawn and one.drawn.mode not in _NEVER_DRAWN:
            cells.setdefault(_cell(one.box), []).append(at)
    found: dict[int, int] = {}
    for cover in covers:
        for at in _under(cover, letters, cells):
            found.setdefault(at, cover.order)
    return {at for at, order in found.items() if _is_under_words(letters[at], order, letters, cells)}


def _under(cover: _Cover, letters: Sequence[_Letter], cells: dict[tuple[int, int], list[int]]) -> Iterator[int]:
    """Yield the characters that were drawn before something and lie within it."""
    if min(cover.box[2] - cover.box[0], cover.box[3] - cover.box[1]) < _THINNEST:
        return
    (left, low), (right, high) = _cell(cover.box[:2] * 2), _cell(cover.box[2:] * 2)
    there = [(x, y) for x, y in cells if left - 1 <= x <= right + 1 and low - 1 <= y <= high + 1]
    for at in (at for cell in there for at in cells[cell]):
        box, drawn = letters[at].box, letters[at].drawn
        if box and drawn and drawn.order < cover.order and _shared(box, cover.box) > _OVERLAP:
            yield at


def _is_under_words(
    letter: _Letter, order: int, letters: Sequence[_Letter], cells: dict[tuple[int, int], list[int]]
) -> bool:
    """Return whether words drawn after something else stand where a character stands."""
    if not letter.box:
        return False
    x, y = _cell(letter.box)
    near = (at for across in (x - 1, x, x + 1) for up in (y - 1, y, y + 1) for at in cells.get((across, up), ()))
    return any(
        other.drawn.order > order and _shared(other.box, letter.box) > _OVERLAP
        for other in (letters[at] for at in near)
        if other.drawn and other.box
    )


def _cell(box: Box) -> tuple[int, int]:
    """Return the part of the page in which the middle of a box lies."""
    return int((box[0] + box[2]) / 2 // _CELL), int((box[1] + box[3]) / 2 // _CELL)


def _shared(one: Box, other: Box) -> float:
    """Return how much of the smaller of two boxes lies within the other."""
    wide = min(one[2], other[2]) - max(one[0], other[0])
    high = min(one[3], other[3]) - max(one[1], other[1])
    if wide <= 0 or high <= 0:
        return 0.0
    return wide * high / (min(_area(one), _area(other)) or wide * high)


def _area(box: Box) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def _area_of(page: Any) -> float:
    wide, high = page.get_size()
    return float(wide * high)


def _said(letters: Sequence[_Letter], shown: Sequence[bool]) -> str:
    """Return the words that are shown, and one mark for each run of others."""
    pieces: list[str] = []
    at = 0
    while at < len(letters):
        end = at
        while end < len(letters) and not letters[end].text.isspace():
            end += 1
        if end > at:
            pieces.append(_word([letter.text for letter in letters[at:end]], shown[at:end]))
        pieces += [letters[end].text] if end < len(letters) else []
        at = end + 1
    return _once(_HYPHEN.sub("", "".join(pieces)))


def _word(text: Sequence[str], shown: Sequence[bool]) -> str:
    """Return what of a word is shown. Beside what is hidden a letter may be half covered: it goes too."""
    if all(shown):
        return "".join(text)
    kept = [all(shown[max(0, at - 1) : at + 2]) for at in range(len(text))]
    if sum(kept) * 2 < len(text):
        return NOT_SHOWN
    return "".join(one if stays else NOT_SHOWN for one, stays in zip(text, kept, strict=True))


def _once(text: str) -> str:
    """Return a text with one mark in the place of several with nothing between, and nothing if there is nothing else."""
    mark = re.escape(NOT_SHOWN)
    text = re.sub(rf"{mark}(?:\s*{mark})+", NOT_SHOWN, text)
    return text if text.replace(NOT_SHOWN, "").strip() else ""
