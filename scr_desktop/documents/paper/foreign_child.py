"""Runs in a process of its own: makes pictures of the pages of a PDF that somebody else wrote, and reads their text.

Nothing of such a file is trusted. A page that never ends, takes all memory or breaks the reader ends this process
and nothing else; and only pictures and plain text come out of it: no script, no font, no link, no hidden layer.
"""

from __future__ import annotations

import ctypes
import json
import sys
from io import BytesIO
from multiprocessing.connection import Connection
from typing import Any

from scr_desktop.documents.paper.foreign_text import seen_text
from scr_desktop.documents.paper.png import chunks

MOST_PAGES = 300
LONGEST_TEXT = 20_000
_DOTS_PER_POINT = 170 / 72
_LANDSCAPE = 1.15
_COUNTER_CLOCKWISE = 270
_MEMORY = 2 << 30
_PROCESSOR_SECONDS = 300
MOST_NOTES, LONGEST_NOTE = 30, 2_000
_FAINTEST_COLOUR = 24
_JPEG_QUALITY = 80
# Of zlib: what comes after it takes three times as long and makes a page a tenth smaller.
_PACKING = 4
# A page of print takes a byte for so many pixels or more, one with pictures fewer.
_PIXELS_OF_PRINT = 40
_MOST_ANNOTATIONS = 2_000
# In bytes, of two for each letter.
_LONGEST_CONTENTS = 200_000
# FPDF_ERR_PASSWORD and FPDF_ERR_SECURITY of fpdfview.h.
_LOCKED = {4, 5}


def render(pdf: bytes, width: float, height: float, connection: Connection) -> None:
    """Send how many pages there are, then each of them: a JSON head and the picture, made to fit this room in points.

    Instead of the pages `{"fault": …}` may come: "locked", "broken" or "pages" (there are too many).
    """
    limit()
    import pypdfium2

    try:
        with pypdfium2.PdfDocument(pdf) as document:
            _show_forms(document)
            _send(connection, {"pages": len(document)} if len(document) <= MOST_PAGES else {"fault": "pages"})
            for number in range(min(len(document), MOST_PAGES)):
                head, picture = _page(document[number], width, height)
                _send(connection, head)
                connection.send_bytes(picture)
    except pypdfium2.PdfiumError as error:
        _send(connection, {"fault": "locked" if error.err_code in _LOCKED else "broken"})


def limit() -> None:
    """Let a hostile file have so much memory and time, where the system can (Windows cannot)."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (_PROCESSOR_SECONDS, _PROCESSOR_SECONDS))


def _show_forms(document: Any) -> None:
    """Have what was typed into a form drawn, which is not done unasked, on white and not on the blue of a screen."""
    from pypdfium2 import raw

    document.init_forms()
    if document.formenv is not None:
        raw.FPDF_SetFormFieldHighlightAlpha(document.formenv, 0)


def _send(connection: Connection, head: dict[str, Any]) -> None:
    connection.send_bytes(json.dumps(head).encode())


def _page(page: Any, width: float, height: float) -> tuple[dict[str, Any], bytes]:
    """Return a page's head and picture; a wide page is turned, so that it can be read on upright paper."""
    wide, high = page.get_size()
    turned = wide > high * _LANDSCAPE
    if turned:
        wide, high = high, wide
    scale = min(1.0, width / wide, height / high)
    rotation = _COUNTER_CLOCKWISE if turned else 0

    def drawn() -> Any:
        dots = max(scale * _DOTS_PER_POINT, 1 / min(wide, high))
        image = page.render(scale=dots, rotation=rotation, rev_byteorder=True).to_pil()
        return image if image.mode == "RGB" else image.convert("RGB")

    # Looked at before the words of the page are taken out of it.
    notes = _notes(page)
    image = drawn()
    kind, picture = _encoded(image)
    head = {
        "text": seen_text(page, image, drawn, rotation, LONGEST_TEXT),
        "size": [wide * scale, high * scale],
        "pixels": image.size,
        "kind": kind,
        "notes": notes,
    }
    return head, picture


def _notes(page: Any) -> list[str]:
    """Return what is written on the page's sticky notes and in its remarks, which a picture shows as a mark or not at all.

    Neither what is hidden nor what is an entry of a form, a link or a window of another note.
    """
    from pypdfium2 import raw

    unread = {raw.FPDF_ANNOT_LINK, raw.FPDF_ANNOT_POPUP, raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_XFAWIDGET}
    found: list[str] = []
    for number in range(min(raw.FPDFPage_GetAnnotCount(page), _MOST_ANNOTATIONS)):
        one = raw.FPDFPage_GetAnnot(page, number)
        if not one:
            continue
        hidden = raw.FPDFAnnot_GetFlags(one) & (raw.FPDF_ANNOT_FLAG_HIDDEN | raw.FPDF_ANNOT_FLAG_NOVIEW)
        if not hidden and raw.FPDFAnnot_GetSubtype(one) not in unread and (said := _contents(one)):
            found.append(said)
        raw.FPDFPage_CloseAnnot(one)
        if len(found) == MOST_NOTES:
            break
    return found


def _contents(annotation: Any) -> str:
    """Return the words of an annotation, of an endless one the beginning."""
    from pypdfium2 import raw

    long = raw.FPDFAnnot_GetStringValue(annotation, b"Contents", None, 0)
    if not 2 < long <= _LONGEST_CONTENTS:
        return "" if long <= 2 else "(a note too long to be printed)"
    buffer = (ctypes.c_ushort * (long // 2))()
    raw.FPDFAnnot_GetStringValue(annotation, b"Contents", buffer, long)
    said = bytes(buffer).decode("utf-16-le", "replace").rstrip("\0").strip()
    return said if len(said) <= LONGEST_NOTE else f"{said[:LONGEST_NOTE]} … (the rest is left out)"


def _encoded(image: Any) -> tuple[str, bytes]:
    """Return a picture as "jpeg", "grey jpeg" or "grey" (16 greys a PNG's way): without colour, what is smaller.

    A page of print is so small in 16 greys that nobody need try the other way.
    """
    if _has_colour(image):
        return "jpeg", _jpeg(image)
    grey = image.convert("L")
    ways = {"grey": _sixteen_greys(grey)}
    if len(ways["grey"]) * _PIXELS_OF_PRINT > image.width * image.height:
        ways["grey jpeg"] = _jpeg(grey)
    return min(ways.items(), key=lambda way: len(way[1]))


def _has_colour(image: Any) -> bool:
    from PIL import ImageChops

    red, green, blue = image.split()
    if red.tobytes() == green.tobytes() == blue.tobytes():
        return False
    apart: list[Any] = [ImageChops.difference(red, green), ImageChops.difference(green, blue)]
    return any(one.getextrema()[1] > _FAINTEST_COLOUR for one in apart)


def _jpeg(image: Any) -> bytes:
    out = BytesIO()
    image.save(out, "JPEG", quality=_JPEG_QUALITY, subsampling=0, optimize=True)
    return out.getvalue()


def _sixteen_greys(grey: Any) -> bytes:
    """Return the compressed rows of a PNG of four bits a pixel, which a PDF can hold as they are."""
    small = grey.point([round(value / 17) for value in range(256)])
    small.putpalette([level * 17 for level in range(16) for _ in range(3)])
    out = BytesIO()
    small.save(out, "PNG", bits=4, compress_level=_PACKING)
    return b"".join(chunks(out.getvalue(), b"IDAT"))
