"""Drawings and boxes to sign: things of fixed height that a function paints."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from scr_desktop.documents.paper.blocks import PictureBlock, TextBlock, aligned
from scr_desktop.documents.paper.face import BOLD, REGULAR
from scr_desktop.documents.paper.foreign import ForeignPage
from scr_desktop.documents.paper.png import chunks, pixels
from scr_desktop.documents.paper.structure import Element
from scr_desktop.documents.paper.tagged import TaggedPdf
from scr_desktop.documents.paper.text import SMALL, STRONG, Look, clean_line, shorten
from scr_desktop.documents.parts.content import Box, Drawing, Label, Picture, Stroke

SIGNATURE_GAP = 20.0
SIGNATURE_BOX = 32 * 72 / 25.4
# A page bound in is made smaller for its notes, but not to less than this share of its room.
_LEAST_OF_A_PAGE = 0.6
Paint = Callable[[TaggedPdf, float, float], None]


def scale_to(drawing: Drawing, width: float, height: float) -> float:
    """Return the scale, 1 at most, at which a drawing fits an area of this size in points."""
    return min(1.0, width / drawing.width, height / drawing.height)


def draw_shapes(drawing: Drawing, element: Element, scale: float) -> Paint:
    """Return what paints a drawing as one figure."""

    def paint(pdf: TaggedPdf, left: float, top: float) -> None:
        element.attributes = _place(left, top, drawing.width * scale, drawing.height * scale)
        with pdf.content(element):
            for shape in drawing.shapes:
                _draw_shape(pdf, shape, left, top, scale)

    return paint


def draw_foreign(page: ForeignPage, element: Element, width: float) -> Paint:
    """Return what paints a page bound in as one figure, framed, in the middle of this width."""

    def paint(pdf: TaggedPdf, left: float, top: float) -> None:
        wide, high = page.size
        left += (width - wide) / 2
        element.attributes = _place(left, top, wide, high)
        with pdf.content(element):
            pdf.picture(page.picture, page.kind, page.pixels, (left, top - high, wide, high))
        with pdf.artifact():
            pdf.box(left, top - high, wide, high, weight=0.4)

    return paint


def beside(page: ForeignPage, notes: Sequence[TextBlock], room: float) -> tuple[ForeignPage, bool]:
    """Return a page made small enough to stand below its notes in so much room, or as it is where they must follow it."""
    left = room - sum(sum(note.slices) + note.space for note in notes)
    if left < room * _LEAST_OF_A_PAGE:
        return page, True
    for note in notes:
        note.with_next = True
    scale = min(1.0, left / page.size[1])
    return page._replace(size=(page.size[0] * scale, page.size[1] * scale)), False


def size_within(picture: Picture, width: float, height: float) -> tuple[float, float]:
    """Return the width and height in points at which a picture fills a room of this size without being distorted."""
    wide, high = pixels(picture.png)
    scale = min(width / wide, height / high)
    return wide * scale, high * scale


def draw_picture(picture: Picture, element: Element, size: tuple[float, float]) -> Paint:
    """Return what paints a picture of this size in points as one figure."""

    def paint(pdf: TaggedPdf, left: float, top: float) -> None:
        wide, high = size
        element.attributes = _place(left, top, wide, high)
        rows = b"".join(chunks(picture.png, b"IDAT"))
        with pdf.content(element):
            pdf.picture(rows, "colour", pixels(picture.png), (left, top - high, wide, high))

    return paint


def signature_box(element: Element, width: float, sheet: str = "") -> PictureBlock:
    """Return a box for name, signature and date, with the code of its sheet."""
    paint = draw_signature_box(element, (width, SIGNATURE_BOX), sheet)
    return PictureBlock(slices=[SIGNATURE_BOX], space=3, paint=paint)


def draw_signature_box(element: Element, size: tuple[float, float], sheet: str = "") -> Paint:
    """Return what paints a box for name, signature and date with the code of the sheet, read as one paragraph."""
    width, height = size
    code = f"Sheet {clean_line(sheet)} " if sheet else ""

    def paint(pdf: TaggedPdf, left: float, top: float) -> None:
        date_left = left + width * 0.68
        low = top - height + 16
        with pdf.artifact():
            pdf.box(left, top - height, width, height, weight=0.6)
            pdf.line(left + 10, low, date_left - 14, low, weight=0.4)
            pdf.line(date_left, low, left + width - 10, low, weight=0.4)
            pdf.line(left + 10, low + 40, left + width - 10, low + 40, weight=0.4)
        with pdf.content(element):
            if code:
                wide = STRONG.face.width(code.rstrip(), STRONG.size)
                pdf.write(STRONG, [(left + width - 8 - wide, top - 13, code)])
            labels = [
                (left + 10, low + 31, "Name "),
                (left + 10, low - 9, "Signature "),
                (date_left, low - 9, "Date"),
            ]
            pdf.write(SMALL, labels)

    return paint


def draw_signatures(names: Sequence[TextBlock], width: float, room: float) -> Paint:
    """Return what paints a line to sign on above each of `names`, beside each other."""

    def paint(pdf: TaggedPdf, left: float, top: float) -> None:
        for number, name in enumerate(names):
            at = left + number * (width + SIGNATURE_GAP)
            with pdf.artifact():
                pdf.line(at, top - room, at + width, top - room, weight=0.4)
            name.draw(pdf, at - name.indent, top - room, 0, len(name.slices))

    return paint


def _place(left: float, top: float, width: float, height: float) -> str:
    """Return where a figure stands on its page, which PDF/UA-1 asks of every figure."""
    return f"/O /Layout /Placement /Block /BBox [{left:.1f} {top - height:.1f} {left + width:.1f} {top:.1f}]"


def _draw_shape(pdf: TaggedPdf, shape: Stroke | Box | Label, left: float, top: float, scale: float) -> None:
    if isinstance(shape, Stroke):
        x1, y1, x2, y2 = (value * scale for value in (shape.x1, shape.y1, shape.x2, shape.y2))
        pdf.line(left + x1, top - y1, left + x2, top - y2, weight=shape.weight, dashed=shape.dashed)
    elif isinstance(shape, Box):
        x, y, width, height = (value * scale for value in (shape.x, shape.y, shape.width, shape.height))
        pdf.box(left + x, top - y - height, width, height, weight=shape.weight, shade=shape.shade, dashed=shape.dashed)
    else:
        _draw_label(pdf, shape, left, top, scale)


def _draw_label(pdf: TaggedPdf, label: Label, left: float, top: float, scale: float) -> None:
    look = Look(BOLD if label.bold else REGULAR, label.size * scale, label.size * scale)
    text = clean_line(label.text)
    if label.room:
        text = shorten(text, look, label.room * scale)
    shift = aligned(label.align, 0, look.face.width(text, look.size))
    pdf.write(look, [(left + label.x * scale + shift, top - label.y * scale, text + " ")])
