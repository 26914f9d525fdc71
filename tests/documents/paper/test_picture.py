"""Drawings and pictures: made to fit without being distorted, and said where they stand."""

from __future__ import annotations

import io

import pymupdf
import pytest
from PIL import Image

from scr_desktop.documents.paper.picture import (
    Paint,
    draw_picture,
    draw_shapes,
    draw_signature_box,
    scale_to,
    size_within,
)
from scr_desktop.documents.paper.structure import Element
from scr_desktop.documents.paper.tagged import TaggedPdf
from scr_desktop.documents.parts.content import Box, Drawing, Label, Picture, Stroke

A4_HEIGHT = 841.89


def png(width: int, height: int) -> bytes:
    """Return a red picture."""
    out = io.BytesIO()
    Image.new("RGB", (width, height), "#ff0000").save(out, "PNG")
    return out.getvalue()


def painted(paint: Paint, root: Element) -> pymupdf.Page:
    """Return a page that was painted on 100 points from the left and 100 below the top."""
    pdf = TaggedPdf("t", root)
    paint(pdf, 100, A4_HEIGHT - 100)
    pdf.end_page()
    return pymupdf.open(stream=pdf.finish(lambda: None))[0]


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(100, 50, 1), (480, 700, 1), (960, 100, 0.5), (100, 2800, 0.25), (960, 2800, 0.25)]
)
def test_a_drawing_is_made_smaller_as_a_whole_and_never_larger(width: float, height: float, scale: float) -> None:
    """The side that is further over decides."""
    assert scale_to(Drawing("a", width, height, []), 480, 700) == scale


@pytest.mark.parametrize(
    ("pixels", "size"), [((200, 100), (60, 30)), ((100, 200), (15, 30)), ((10, 10), (30, 30)), ((400, 100), (60, 15))]
)
def test_a_picture_fills_its_room_in_its_own_shape(pixels: tuple[int, int], size: tuple[float, float]) -> None:
    """In a room of 60 by 30 it touches two edges; a small one is enlarged."""
    assert size_within(Picture(png(*pixels), "Logo", 0, 0), 60, 30) == pytest.approx(size)


def test_a_drawing_stands_where_its_figure_says() -> None:
    """Its shapes lie from its top left corner downwards, all of one scale; the label stands on its baseline."""
    root = Element("Document")
    element = root.add("Figure", alt="A box")
    shapes: list[Stroke | Box | Label] = [
        Box(0, 0, 200, 100),
        Stroke(0, 50, 200, 50),
        Label(100, 60, "Named", align="centre"),
    ]
    page = painted(draw_shapes(Drawing("A box", 200, 100, shapes), element, 0.5), root)
    box, stroke = (one["rect"] for one in page.get_drawings())
    assert tuple(box) == pytest.approx((100, 100, 200, 150), abs=0.5)
    assert (stroke.y0, stroke.width) == (pytest.approx(125, abs=0.5), pytest.approx(100, abs=0.5))
    ((left, _, right, bottom, word, *_),) = page.get_text("words")
    assert word == "Named"
    assert (left + right) / 2 == pytest.approx(150, abs=1.5)
    assert bottom > 130
    assert "/BBox [100.0 691.9 200.0 741.9]" in element.attributes


def test_a_label_without_room_enough_is_cut() -> None:
    """It ends with an ellipsis within its room; without a room it is written whole."""
    root = Element("Document")
    shapes = [Label(0, 20, "A very long name of an agency", room=60), Label(0, 40, "Another long name of one")]
    page = painted(draw_shapes(Drawing("a", 200, 100, shapes), root.add("Figure", alt="a"), 1), root)
    first, second = page.get_text().strip().splitlines()
    assert first.strip().endswith("…")
    assert second.strip() == "Another long name of one"


def test_a_picture_is_seen_in_its_colour() -> None:
    """Red is red in the middle of the place where it stands."""
    root = Element("Document")
    page = painted(draw_picture(Picture(png(20, 10), "Logo", 0, 0), root.add("Figure", alt="Logo"), (40, 20)), root)
    shown = page.get_pixmap()
    assert shown.pixel(120, 110) == (255, 0, 0)
    assert shown.pixel(150, 110) == (255, 255, 255)


def test_a_box_to_sign_asks_for_three_things() -> None:
    """Name, signature and date are read as one paragraph, after the code of the sheet; the rules are nothing to read."""
    root = Element("Document")
    element = root.add("P")
    page = painted(draw_signature_box(element, (400, 90), "2018-003-D1-MJXG"), root)
    assert page.get_text().split() == ["Sheet", "2018-003-D1-MJXG", "Name", "Signature", "Date"]
    assert len(page.get_drawings()) == 4


def test_a_bold_label_is_printed_in_the_bold_cut() -> None:
    """And only that one."""
    root = Element("Document")
    shapes = [Label(0, 20, "Plain"), Label(0, 40, "Heavy", bold=True)]
    page = painted(draw_shapes(Drawing("a", 200, 100, shapes), root.add("Figure", alt="a"), 1), root)
    lines = [line for block in page.get_text("dict")["blocks"] for line in block["lines"]]
    fonts = {span["text"].strip(): span["font"] for line in lines for span in line["spans"]}
    assert "Bold" in fonts["Heavy"]
    assert "Bold" not in fonts["Plain"]
