"""Runs in a process of its own: reads what was filled into the fields of a PDF that came from outside.

Only names and plain text come out of it. The value of a field counts, not what a viewer drew of it: some write only one of
the two, and what is drawn may be the words of another.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from itertools import islice
from multiprocessing.connection import Connection
from typing import Any

from scr_desktop.documents.paper.foreign_child import limit

MOST_FIELDS = 2_000
LONGEST_VALUE = 100_000
_DEEPEST = 20
_OFF = {"", "Off"}


def read_fields(pdf: bytes, connection: Connection) -> None:
    """Send `{"fields": {name: value}, "asked": {name: words}, "twice": [names]}`; of a box the value is what it says ticked, empty if it is not.

    Instead of these `{"fault": …}` may come: "locked", "broken", "flat" (there are no fields), "many", "long".
    """
    limit()
    # What is wrong with the file is said to the officer in one sentence, not to a console.
    logging.disable(logging.CRITICAL)
    connection.send_bytes(json.dumps(_read(pdf)).encode())


def _read(pdf: bytes) -> dict[str, Any]:
    from io import BytesIO

    from pypdf import PdfReader
    from pypdf.errors import DependencyError, PyPdfError

    try:
        reader = PdfReader(BytesIO(pdf))
        if reader.is_encrypted and not reader.decrypt(""):
            return {"fault": "locked"}
        if not len(reader.pages):
            return {"fault": "broken"}
        return _told(list(islice(_fields(_asked(reader)), MOST_FIELDS + 1)))
    except DependencyError:
        # Encrypted in a way that needs a tool of its own, perhaps only so that it is not changed: then it opens without a word.
        return _read(opened) if (opened := _without_lock(pdf)) else {"fault": "locked"}
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError, OSError):
        return {"fault": "broken"}


def _without_lock(pdf: bytes) -> bytes:
    """Return a PDF that opens without a password as it is without encryption; empty if it asks for one."""
    from io import BytesIO

    import pypdfium2
    from pypdfium2 import raw

    try:
        with pypdfium2.PdfDocument(pdf) as document:
            out = BytesIO()
            document.save(out, flags=raw.FPDF_REMOVE_SECURITY)
    except pypdfium2.PdfiumError:
        return b""
    return b"" if b"/Encrypt" in out.getvalue() else out.getvalue()


def _told(found: list[tuple[str, str, str]]) -> dict[str, Any]:
    if not found:
        return {"fault": "flat"}
    if len(found) > MOST_FIELDS:
        return {"fault": "many"}
    if any(len(value) > LONGEST_VALUE for _, *said in found for value in said):
        return {"fault": "long"}
    names = [name for name, *_ in found]
    twice = sorted({name for name in names if names.count(name) > 1})
    first = {name: (value, words) for name, value, words in reversed(found)}
    return {
        "fields": {name: value for name, (value, _) in first.items()},
        "asked": {name: words for name, (_, words) in first.items()},
        "twice": twice,
    }


def _asked(reader: Any) -> list[Any]:
    """Return the fields at the top of the form."""
    form = reader.trailer["/Root"].get_object().get("/AcroForm")
    fields = form.get_object().get("/Fields") if form is not None else None
    return list(fields.get_object()) if fields is not None else []


def _fields(top: list[Any], before: str = "", kind: str = "", depth: int = 0) -> Iterator[tuple[str, str, str]]:
    """Yield the name, the value and the words of each field below these; a kid without a name is only a place of its field."""
    if depth > _DEEPEST:
        raise ValueError("the fields go too deep")
    for one in top:
        field = one.get_object()
        name, its_kind = _name(field, before), str(field.get("/FT") or kind)
        kids = [kid.get_object() for kid in _list(field.get("/Kids"))]
        named = [kid for kid in kids if "/T" in kid]
        if named:
            yield from _fields(named, name, its_kind, depth + 1)
        elif its_kind == "/Btn":
            yield name, _ticked(field, kids), _text(field.get("/TU"))
        else:
            yield name, _text(field.get("/V")), _text(field.get("/TU"))


def _list(value: Any) -> list[Any]:
    return list(value.get_object()) if value is not None else []


def _name(field: Any, before: str) -> str:
    own = _text(field.get("/T"))
    return f"{before}.{own}" if before and own else own or before


def _ticked(field: Any, kids: list[Any]) -> str:
    """Return what a box or a group says: its value, or where that says nothing the state in which one of it is shown.

    Where another is shown ticked than its value says, both are told: neither is believed.
    """
    # Some write the name of the state as a text, its stroke included.
    value = _text(field.get("/V")).removeprefix("/")
    shown = [state for place in (field, *kids) if (state := _text(place.get("/AS"))) not in _OFF]
    if value in _OFF:
        return shown[0] if shown else ""
    return f"{value}, but shown as {', '.join(shown)}" if shown and value not in shown else value


def _text(value: Any) -> str:
    """Return a text or a name, in whichever of the PDF's ways it is written, each end of a line as a newline.

    Of several, each is a line. Raises `TypeError` for what no answer can be.
    """
    from pypdf.generic import (
        ArrayObject,
        ByteStringObject,
        DictionaryObject,
        NameObject,
        StreamObject,
        TextStringObject,
    )

    plain = value.get_object() if value is not None else ""
    if isinstance(plain, ArrayObject):
        return "\n".join(str(one.get_object()) for one in plain)
    if isinstance(plain, StreamObject):
        plain = ByteStringObject(plain.get_data())
    if isinstance(plain, DictionaryObject):
        raise TypeError("an answer is a dictionary")
    if isinstance(plain, TextStringObject):
        text = _decoded(plain.original_bytes)
    elif isinstance(plain, ByteStringObject):
        text = _decoded(bytes(plain))
    else:
        text = str(plain).removeprefix("/") if isinstance(plain, NameObject) else str(plain)
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


def _decoded(written: bytes) -> str:
    """Return the text of a PDF's string: UTF-16 or UTF-8 with its mark at the beginning, otherwise PDFDocEncoding."""
    from pypdf.errors import PyPdfError
    from pypdf.generic import decode_pdfdocencoding

    for begins, encoding in ((b"\xfe\xff", "utf-16-be"), (b"\xff\xfe", "utf-16-le"), (b"\xef\xbb\xbf", "utf-8")):
        if written.startswith(begins):
            return written[len(begins) :].decode(encoding, "replace")
    try:
        return decode_pdfdocencoding(written)
    except (PyPdfError, UnicodeError):
        # Some bytes have no character there; what was meant is not guessed.
        return written.decode("ascii", "replace")
