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


def made(*fields: pikepdf.Dictionary, **kept: Any) -> bytes:
    """Return a PDF with these fields, saved as `kept` says."""
    with pikepdf.new() as document:
        document.add_blank_page()
        all_ = pikepdf.Array([document.make_indirect(one) for one in fields])
        document.Root.AcroForm = pikepdf.Dictionary(Fields=all_)
        out = io.BytesIO()
        document.save(out, **kept)
    return out.getvalue()


def test_a_file_that_is_only_protected_from_changes_is_read() -> None:
    """It opens without a password, whatever it was encrypted with; one that asks for a password is said to be locked."""
    for opens_with, read in (("", {"note": "Seen."}), ("secret", None)):
        note = pikepdf.Dictionary(FT=pikepdf.Name.Tx, T="note", V="Seen.")
        told = fields_child._read(made(note, encryption=pikepdf.Encryption(owner="owner", user=opens_with)))
        assert told.get("fields") == read
        assert told.get("fault") == (None if read else "locked")


@pytest.mark.parametrize(("value", "told"), [
    (pikepdf.Array([pikepdf.String("one"), pikepdf.String("two")]), {"note": "one\ntwo"}),
    (5, {"note": "5"}),
    (pikepdf.Name("/Seen"), {"note": "Seen"}),
    (pikepdf.Dictionary(A=1), None),
])  # fmt: skip
def test_an_answer_of_another_kind_is_text_or_no_answer(value: Any, told: dict[str, str] | None) -> None:
    """Nothing of how a program writes its own values comes out of it."""
    assert fields_child._read(form(value)).get("fields") == told


def test_a_box_that_is_shown_otherwise_than_it_says_is_not_believed() -> None:
    """Both are told; what is shown and said alike, or only one of the two, is what is ticked."""
    said = {}
    for shown in ("full", "nil", "Off"):
        place = pikepdf.Dictionary(AS=pikepdf.Name(f"/{shown}"))
        field = pikepdf.Dictionary(FT=pikepdf.Name.Btn, T="kind", V=pikepdf.Name("/full"), Kids=pikepdf.Array([place]))
        said[shown] = fields_child._read(made(field))["fields"]["kind"]
    assert said == {"full": "full", "nil": "full, but shown as nil", "Off": "full"}


def test_of_too_many_fields_no_more_are_read_than_are_needed_to_know_it() -> None:
    """So that it takes no longer than a form of ours."""
    many = (pikepdf.Dictionary(FT=pikepdf.Name.Tx, T=f"n{number}") for number in range(fields_child.MOST_FIELDS + 1))
    assert fields_child._read(made(*many)) == {"fault": "many"}
