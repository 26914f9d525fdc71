"""Drawings of a Word document: pictures of 200 dots to the inch, with the words that say what they show."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from scr_desktop.documents.parts.content import Box, Drawing, Label, Picture, Stroke
from scr_desktop.documents.word.characters import in_one_line, writable
from scr_desktop.paths import resource

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

_DOTS = 200 / 72
_ROOM = (170 / 25.4 * 72, 240 / 25.4 * 72)
_DASH = 3.0
_ANCHORS = {"left": "ls", "centre": "ms", "right": "rs"}


def add_drawing(word: WordDocument, item: Drawing) -> None:
    """Add a drawing as a picture, made smaller as a whole where it is wider or higher than the page."""
    scale = min(1.0, _ROOM[0] / item.width, _ROOM[1] / item.height)
    _add(word, _painted(item), item.width * scale, item.alt)


def add_picture(word: WordDocument, item: Picture) -> None:
    """Add a picture, as large as it can be in its room."""
    from PIL import Image

    with Image.open(BytesIO(item.png)) as picture:
        wide, high = picture.size
    scale = min(item.width / wide, item.height / high) / 25.4 * 72
    _add(word, item.png, wide * scale, item.alt)


def _add(word: WordDocument, png: bytes, width: float, alt: str) -> None:
    """Add a PNG so many points wide; the words go where whoever reads aloud looks for them."""
    from docx.shared import Pt

    shape: Any = word.add_picture(BytesIO(png), width=Pt(width))
    said = shape._inline.docPr  # noqa: SLF001 - the library has no words for what a picture shows
    said.set("descr", writable(alt))
    said.set("name", f"Picture {said.get('id')}")


def _painted(item: Drawing) -> bytes:
    from PIL import Image, ImageDraw

    picture = Image.new("L", (round(item.width * _DOTS) + 1, round(item.height * _DOTS) + 1), 255)
    pen = ImageDraw.Draw(picture)
    for shape in item.shapes:
        match shape:
            case Stroke():
                _stroke(pen, shape)
            case Box():
                _box(pen, shape)
            case Label():
                _label(pen, shape)
    kept = BytesIO()
    picture.save(kept, "PNG", optimize=True)
    return kept.getvalue()


def _stroke(pen: Any, shape: Stroke) -> None:
    wide = max(1, round(shape.weight * _DOTS))
    steps = _dashes(shape) if shape.dashed else [(0.0, 1.0)]
    for begin, end in steps:
        points = [
            ((shape.x1 + (shape.x2 - shape.x1) * at) * _DOTS, (shape.y1 + (shape.y2 - shape.y1) * at) * _DOTS)
            for at in (begin, end)
        ]
        pen.line(points, fill=0, width=wide)


def _dashes(shape: Stroke) -> list[tuple[float, float]]:
    """Return the parts of a dashed line that are drawn, from 0 at its beginning to 1 at its end."""
    length = max(abs(shape.x2 - shape.x1), abs(shape.y2 - shape.y1)) / _DASH
    count = max(1, round(length))
    return [(at / count, min(1.0, (at + 1) / count)) for at in range(0, count, 2)]


def _box(pen: Any, shape: Box) -> None:
    left, top, right, low = (
        value * _DOTS for value in (shape.x, shape.y, shape.x + shape.width, shape.y + shape.height)
    )
    if shape.dashed:
        pen.rectangle((left, top, right, low), fill=round(255 * (1 - shape.shade)))
        corners = [(shape.x, shape.y), (shape.x + shape.width, shape.y)]
        corners += [(shape.x + shape.width, shape.y + shape.height), (shape.x, shape.y + shape.height)]
        for (x1, y1), (x2, y2) in zip(corners, [*corners[1:], corners[0]], strict=True):
            _stroke(pen, Stroke(x1, y1, x2, y2, shape.weight, dashed=True))
        return
    edge = max(1, round(shape.weight * _DOTS)) if shape.weight else 0
    pen.rectangle(
        (left, top, right, low), fill=round(255 * (1 - shape.shade)), outline=0 if edge else None, width=edge or 1
    )


def _label(pen: Any, shape: Label) -> None:
    from PIL import ImageFont

    name = "DejaVuSans-Bold.ttf" if shape.bold else "DejaVuSans.ttf"
    face = ImageFont.truetype(str(resource("fonts", name)), shape.size * _DOTS)
    text = in_one_line(shape.text)
    if shape.room:
        text = _cut(text, face, shape.room * _DOTS)
    pen.text((shape.x * _DOTS, shape.y * _DOTS), text, fill=0, font=face, anchor=_ANCHORS[shape.align])


def _cut(text: str, face: Any, room: float) -> str:
    """Return a text that is no wider than so many dots, cut with an ellipsis."""
    if face.getlength(text) <= room:
        return text
    while text and face.getlength(f"{text}…") > room:
        text = text[:-1]
    return f"{text.rstrip()}…"
