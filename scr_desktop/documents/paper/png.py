"""The inside of a PNG, as far as a PDF can hold it as it is."""

from __future__ import annotations

import struct

_HEAD = 8


def pixels(png: bytes) -> tuple[int, int]:
    """Return how many pixels wide and high a PNG is."""
    width, height = struct.unpack(">II", chunks(png, b"IHDR")[0][:8])
    return int(width), int(height)


def chunks(png: bytes, wanted: bytes) -> list[bytes]:
    """Return what the chunks of one kind hold, in order: those of `IDAT` are the compressed rows."""
    found, at = [], _HEAD
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == wanted:
            found.append(png[at + 8 : at + 8 + length])
        at += 12 + length
    return found
