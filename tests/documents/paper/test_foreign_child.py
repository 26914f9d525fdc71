"""Pages of others become pictures: made to fit, turned where they are wide, small where they have no colour."""

from __future__ import annotations

import io
import json
import multiprocessing
import zlib
from typing import Any

import pytest
from PIL import Image
from reportlab.lib import colors, pagesizes

from scr_desktop.documents.paper import foreign_child
from scr_desktop.documents.paper.foreign_child import render
from tests.documents.paper.test_foreign import written


@pytest.fixture(autouse=True)
def _unlimited(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave this process its memory and time: what is limited is the process of its own that the program starts."""
    monkeypatch.setattr(foreign_child, "limit", lambda: None)


def rendered(
    pdf: bytes, width: float = 480, height: float = 700
) -> tuple[dict[str, Any], list[tuple[dict[str, Any], bytes]]]:
    """Return what is sent of a PDF: its head, and head and picture of each page."""
    receiving, sending = multiprocessing.Pipe(duplex=False)
    render(pdf, width, height, sending)
    sending.close()
    parts: list[bytes] = []
    while True:
        try:
            parts.append(receiving.recv_bytes())
        except EOFError:
            break
    first, *rest = parts
    pages = [(json.loads(rest[at]), rest[at + 1]) for at in range(0, len(rest) - 1, 2)]
    return json.loads(first), pages


@pytest.mark.parametrize(
    ("size", "fits"),
    [
        ((240, 350), (240, 350)),
        ((480, 700), (480, 700)),
        ((960, 1400), (480, 700)),
        ((100, 1400), (50, 700)),
        ((400, 390), (400, 390)),
        ((800, 400), (350, 700)),
    ],
    ids=["small stays", "full", "halved", "high", "hardly wide", "wide is turned"],
)
def test_a_page_fits_its_room_in_its_own_shape(size: tuple[float, float], fits: tuple[float, float]) -> None:
    """It is never enlarged; a page clearly wider than high is turned, so that it can be read on upright paper."""
    _, [(head, _)] = rendered(written("Words", size=size))
    assert head["size"] == pytest.approx(fits)
    wide, high = head["pixels"]
    assert wide / high == pytest.approx(fits[0] / fits[1], rel=0.02)


def test_each_page_comes_with_its_text() -> None:
    """In their order, as many as were announced."""
    head, pages = rendered(written("First page", "Second page"))
    assert head == {"pages": 2}
    assert [one["text"] for one, _ in pages] == ["First page", "Second page"]


def test_a_page_without_colour_is_kept_in_greys() -> None:
    """Black on white is smallest as sixteen greys a pixel; a page with red on it keeps its colour."""
    _, [(black, picture)] = rendered(written("Black"))
    assert black["kind"] == "grey"
    wide, high = black["pixels"]
    assert len(zlib.decompress(picture)) == high * (1 + -(-wide // 2)), (
        "a filter byte and half a byte a pixel for each row"
    )
    _, [(red, coloured)] = rendered(written("Red", colour=colors.red))
    assert red["kind"] == "jpeg"
    assert Image.open(io.BytesIO(coloured)).mode == "RGB"


@pytest.mark.parametrize(
    ("pdf", "fault"),
    [(b"no PDF at all", "broken"), (written("Secret", encrypt="password"), "locked")],
    ids=["broken", "locked"],
)
def test_a_file_that_cannot_be_read_says_why(pdf: bytes, fault: str) -> None:
    """Instead of pages one word comes, which the officer reads as a sentence."""
    assert rendered(pdf) == ({"fault": fault}, [])


def test_one_page_too_many_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    """As many as are read are let through."""
    monkeypatch.setattr(foreign_child, "MOST_PAGES", 2)
    small = pagesizes.A8
    assert rendered(written("a", "b", size=small))[0] == {"pages": 2}
    assert rendered(written("a", "b", "c", size=small))[0] == {"fault": "pages"}
