"""Values as programs of others write them, and files that are none: read without harm, or refused by one word."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pytest

from scr_desktop.documents.paper.form import fields_child


def form(value: Any, **more: Any) -> bytes:
    """Return a PDF with one text field `note` of this value, and whatever else its dictionary says."""
    with pikepdf.new() as document:
        document.add_blank_page()
        field = pikepdf.Dictionary(FT=pikepdf.Name.Tx, T="note", V=value, TU="A note", **more)
        document.Root.AcroForm = pikepdf.Dictionary(Fields=[document.make_indirect(field)])
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()


@pytest.mark.parametrize(("value", "read"), [
    (b"caf\xe9 \x84 \xa0", "café — €"),
    (b"\xfe\xff" + "Łódź".encode("utf-16-be"), "Łódź"),
    (b"\xff\xfe" + "Łódź".encode("utf-16-le"), "Łódź"),
    (b"\xef\xbb\xbf" + "Łódź".encode(), "Łódź"),
    (b"one\rtwo\r\nthree\nfour", "one\ntwo\nthree\nfour"),
    (b"\xfe\xff\x00a\x00\x00\x00b", "ab"),
])  # fmt: skip
def test_text_is_read_in_whichever_way_it_is_written(monkeypatch: pytest.MonkeyPatch, value: bytes, read: str) -> None:
    """PDFDocEncoding, UTF-16, UTF-8; every end of a line, and no character that is none."""
    told = fields_child._read(form(pikepdf.String(value)))
    assert told == {"fields": {"note": read}, "asked": {"note": "A note"}, "twice": []}


@pytest.mark.parametrize(("pdf", "fault"), [
    (b"", "broken"),
    (b"nothing of the sort", "broken"),
    (form(pikepdf.String("x" * (fields_child.LONGEST_VALUE + 1))), "long"),
])  # fmt: skip
def test_what_cannot_be_read_is_a_word(pdf: bytes, fault: str) -> None:
    """No traceback comes out of the process."""
    assert fields_child._read(pdf) == {"fault": fault}


def test_fields_that_hold_themselves_come_to_an_end() -> None:
    """A file made to be read for ever is refused."""
    with pikepdf.new() as document:
        document.add_blank_page()
        field = document.make_indirect(pikepdf.Dictionary(FT=pikepdf.Name.Tx, T="note"))
        field.Kids = pikepdf.Array([field])
        document.Root.AcroForm = pikepdf.Dictionary(Fields=[field])
        out = io.BytesIO()
        document.save(out)
    assert fields_child._read(out.getvalue()) == {"fault": "broken"}
