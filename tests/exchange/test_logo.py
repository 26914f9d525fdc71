"""The office's logo: a picture is made anew and small; anything else is refused in one sentence."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from scr_desktop.domain.problem import Problem
from scr_desktop.exchange.logo import LARGEST, read_logo


def picture(path: Path, size: tuple[int, int] = (900, 300), mode: str = "RGBA", kind: str = "PNG") -> Path:
    """Write a picture of one colour and return its path."""
    Image.new(mode, size, (200, 30, 30, 0)[: len(mode)] if len(mode) > 1 else 0).save(path, kind)
    return path


def read(path: Path) -> Image.Image:
    """Return the logo of a file as an image."""
    return Image.open(BytesIO(read_logo(path)))


@pytest.mark.parametrize(
    ("mode", "kind"), [("RGBA", "PNG"), ("RGB", "JPEG"), ("L", "JPEG"), ("CMYK", "JPEG"), ("P", "PNG")]
)
def test_a_picture_becomes_a_plain_png_that_is_small_enough(tmp_path: Path, mode: str, kind: str) -> None:
    """Whatever kind of PNG or JPEG it was, it is then 8 bits in three colours, and no larger than the room it has."""
    found = read(picture(tmp_path / "logo", mode=mode, kind=kind))
    assert (found.format, found.mode) == ("PNG", "RGB")
    assert found.size == LARGEST


def test_a_small_picture_stays_small_and_its_proportions_stay(tmp_path: Path) -> None:
    """Nothing is blown up or distorted."""
    assert read(picture(tmp_path / "a", (100, 50))).size == (100, 50)
    assert read(picture(tmp_path / "b", (1000, 100))).size == (720, 72)


def test_what_is_transparent_becomes_white(tmp_path: Path) -> None:
    """Paper is white: a logo without a ground has none on paper."""
    assert read(picture(tmp_path / "logo", (10, 10))).getpixel((5, 5)) == (255, 255, 255)


def chunk(kind: bytes, held: bytes) -> bytes:
    """Return a chunk of a PNG."""
    return struct.pack(">I", len(held)) + kind + held + struct.pack(">I", zlib.crc32(kind + held))


def bomb() -> bytes:
    """Return a PNG of a few bytes that says it has forty thousand million pixels."""
    head = struct.pack(">IIBBBBB", 200_000, 200_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    "content", [b"", b"no picture", b"GIF89a" + bytes(60), b"\x89PNG\r\n\x1a\n", bomb(), b"%PDF-1.7", b"<svg/>"]
)
def test_what_is_no_picture_is_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    """The sentence names the file and says what to do."""
    path = tmp_path / "crest.png"
    path.write_bytes(content)
    with pytest.raises(Problem, match=r"^crest\.png .*: choose a") as problem:
        read_logo(path)
    assert problem.value.field == "logo"


def test_a_picture_cut_short_is_refused(tmp_path: Path) -> None:
    """Half a file is not half a logo."""
    path = picture(tmp_path / "crest.png")
    path.write_bytes(path.read_bytes()[:-400])
    with pytest.raises(Problem, match="not a PNG or JPEG picture"):
        read_logo(path)


def test_a_file_too_large_or_missing_is_refused(tmp_path: Path) -> None:
    """Neither a video nor a folder is read to its end."""
    large = tmp_path / "large.png"
    with large.open("wb") as file:
        file.truncate(11 * 1024 * 1024)
    with pytest.raises(Problem, match="larger than 10 MB"):
        read_logo(large)
    with pytest.raises(Problem, match="cannot be read"):
        read_logo(tmp_path / "missing.png")
    with pytest.raises(Problem, match="cannot be read"):
        read_logo(tmp_path)
