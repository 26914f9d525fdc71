"""The office's logo: a picture from a file, looked at with care and made anew, small enough for the head of a letter."""

from __future__ import annotations

import warnings
from io import BytesIO
from pathlib import Path

from scr_desktop.domain.problem import Problem

MOST_BYTES = 10 * 1024 * 1024
MOST_PIXELS = 40_000_000
# At the size that it has on paper this is 300 dots to the inch.
LARGEST = (720, 240)


def read_logo(path: Path) -> bytes:
    """Return the picture in a PNG or JPEG file as a PNG of 8 bits in red, green and blue, made smaller if it is large.

    What is transparent becomes white; nothing else of the file is kept. Raises `Problem` if it is no such picture,
    cannot be read or is too large.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise Problem(
            f"{path.name} cannot be read ({error.strerror or error}): choose another picture.", "logo"
        ) from error
    if len(content) > MOST_BYTES:
        raise Problem(f"{path.name} is larger than {MOST_BYTES >> 20} MB: choose a smaller picture.", "logo")
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # Pillow only warns of what it doubts
        try:
            return _made_anew(content, path.name)
        except Problem:
            raise
        except Exception as error:
            raise Problem(
                f"{path.name} is not a PNG or JPEG picture that can be read: choose another.", "logo"
            ) from error


def _made_anew(content: bytes, name: str) -> bytes:
    # Imported when a picture is chosen: the window opens long before that.
    from PIL import Image, ImageOps

    with Image.open(BytesIO(content), formats=("PNG", "JPEG")) as image:
        if image.width * image.height > MOST_PIXELS:
            raise Problem(
                f"{name} has more than {MOST_PIXELS // 1_000_000} million pixels: choose a smaller picture.", "logo"
            )
        upright = ImageOps.exif_transpose(image).convert("RGBA")
    upright.thumbnail(LARGEST, Image.Resampling.LANCZOS)
    on_white = Image.new("RGB", upright.size, "white")
    on_white.paste(upright, mask=upright.getchannel("A"))
    out = BytesIO()
    on_white.save(out, "PNG", optimize=True)
    return out.getvalue()
