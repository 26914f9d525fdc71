"""Drawings of a Word document: pictures that say in words what they show."""

from __future__ import annotations

import io
import zipfile

import pytest
from PIL import Image

from scr_desktop.documents.parts.content import Box, Drawing, Label, Picture, Stroke
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.documents.word.write import word_document
from tests.documents.word.reading import part

DRAWING = Drawing(
    "Two steps, the first done",
    200,
    100,
    [
        Box(10, 10, 80, 30, shade=0.2),
        Box(100, 10, 80, 30, dashed=True),
        Stroke(90, 25, 100, 25),
        Stroke(10, 60, 190, 60, dashed=True),
        Label(50, 30, "Notify", align="centre", bold=True),
        Label(10, 80, "A text that is much too long for its room", room=60),
    ],
)


def picture_in(made: bytes) -> Image.Image:
    """Return the one picture of a Word document."""
    with zipfile.ZipFile(io.BytesIO(made)) as file:
        name = next(one for one in file.namelist() if one.startswith("word/media/"))
        return Image.open(io.BytesIO(file.read(name))).convert("L")


def alternative(made: bytes) -> list[str | None]:
    """Return what is read aloud of each picture."""
    return [one.get("descr") for one in part(made).iter() if one.tag.endswith("}docPr")]


def test_a_drawing_is_painted_and_told() -> None:
    """What is grey, black and white stands where it was drawn; a label ends within its room."""
    made = word_document([DRAWING], Imprint("Note"))
    assert alternative(made) == ["Two steps, the first done"]
    picture, dots = picture_in(made), 200 / 72
    assert picture.size == (round(200 * dots) + 1, round(100 * dots) + 1)

    def grey(x: float, y: float) -> int:
        return picture.crop((round(x * dots), round(y * dots), round(x * dots) + 1, round(y * dots) + 1)).tobytes()[0]

    assert (grey(15, 15), grey(105, 15), grey(95, 25)) == (204, 255, 0)
    beyond = picture.crop((round(72 * dots), round(66 * dots), picture.width, picture.height))
    assert beyond.getextrema() == (255, 255)


def test_a_large_drawing_fits_the_page() -> None:
    """It is made smaller as a whole."""
    made = word_document([Drawing("Wide", 2000, 100, [])], Imprint("Note"))
    wide, high = next(
        (int(one.get("cx", 0)), int(one.get("cy", 0))) for one in part(made).iter() if one.tag.endswith("}extent")
    )
    assert wide / 914_400 * 25.4 == pytest.approx(170, abs=0.5)
    assert wide / high == pytest.approx(20, rel=0.02)


def test_a_logo_keeps_its_shape_and_says_whose_it_is() -> None:
    """As large as it can be in its room."""
    kept = io.BytesIO()
    Image.new("RGB", (300, 100), "red").save(kept, "PNG")
    made = word_document([Picture(kept.getvalue(), "Logo of Avonvale", 60, 12)], Imprint("Note"))
    assert alternative(made) == ["Logo of Avonvale"]
    wide = next(int(one.get("cx", 0)) for one in part(made).iter() if one.tag.endswith("}extent"))
    assert wide / 914_400 * 25.4 == pytest.approx(36, abs=0.5)
