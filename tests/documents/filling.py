"""Filling in the forms that the program gives out, as programs of others do it: none of this is the program's own."""

from __future__ import annotations

import io
from collections.abc import Mapping

import pikepdf
import pymupdf
import pypdf
from pypdf.generic import NameObject

from tests.present import a


def by_pypdf(pdf: bytes, answers: Mapping[str, str]) -> bytes:
    """Fill in a form with pypdf, which writes values and appearances."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    boxes = {name for name, field in (writer.get_fields() or {}).items() if field.get("/FT") == "/Btn"}
    given = {name: f"/{said}" if name in boxes else said for name, said in answers.items()}
    for page in writer.pages:
        if "/Annots" in page:
            writer.update_page_form_field_values(page, given, auto_regenerate=False)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def by_mupdf(pdf: bytes, answers: Mapping[str, str]) -> bytes:
    """Fill in a form with MuPDF."""
    document = pymupdf.open(stream=pdf, filetype="pdf")
    for page in document.pages():
        for widget in page.widgets():
            said = answers.get(widget.field_name)
            if said is None:
                continue
            if widget.field_type_string in {"CheckBox", "RadioButton"}:
                if widget.on_state() != said:
                    continue
                widget.field_value = True
            else:
                widget.field_value = said
            widget.update()
    filled: bytes = document.tobytes()
    return filled


def by_old_viewer(pdf: bytes, answers: Mapping[str, str]) -> bytes:
    """Fill in a form as an old viewer does: values alone, no appearance, texts in PDFDocEncoding where it can say them."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for field in document.Root.AcroForm.Fields:
            said = answers.get(str(field.T))
            if said is None:
                continue
            if field.FT == "/Btn":
                field.V = pikepdf.Name(f"/{said}")
                continue
            field.V = pikepdf.String(said.replace("\n", "\r"))
            if "/AP" in field:
                del field["/AP"]
        document.Root.AcroForm.NeedAppearances = True
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()


def by_ticks_shown(pdf: bytes, answers: Mapping[str, str]) -> bytes:
    """Fill in a form as some do on a telephone: texts in UTF-16, of a box only the state in which it is shown."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        for field in document.Root.AcroForm.Fields:
            said = answers.get(str(field.T))
            if said is None:
                continue
            if field.FT == "/Btn":
                for place in field.get("/Kids", [field]):
                    if f"/{said}" in place.AP.N:
                        place.AS = pikepdf.Name(f"/{said}")
            else:
                field.V = pikepdf.String(b"\xfe\xff" + said.replace("\n", "\r\n").encode("utf-16-be"))
        out = io.BytesIO()
        document.save(out)
    return out.getvalue()


def flattened(pdf: bytes) -> bytes:
    """Return a form as a picture of itself: its fields are gone."""
    document = pymupdf.open(stream=pdf, filetype="pdf")
    document.bake()
    flat: bytes = document.tobytes()
    return flat


def changed(pdf: bytes, *, without: str = "", mark: str | None = None) -> bytes:
    """Return a form from which a field was taken, or whose mark was changed (None: it stays)."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    fields = a(dict, writer.root_object["/AcroForm"].get_object())["/Fields"]
    for at, one in reversed(list(enumerate(fields))):
        field = one.get_object()
        if field.get("/T") == without:
            del fields[at]
        elif field.get("/T") == "scr_form" and mark is not None:
            field[NameObject("/V")] = pypdf.generic.create_string_object(mark)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def locked(pdf: bytes) -> bytes:
    """Return a form that opens only with a password."""
    with pikepdf.open(io.BytesIO(pdf)) as document:
        out = io.BytesIO()
        document.save(out, encryption=pikepdf.Encryption(owner="o", user="u"))
    return out.getvalue()


WAYS = {"pypdf": by_pypdf, "MuPDF": by_mupdf, "old viewer": by_old_viewer, "ticks shown": by_ticks_shown}


def field_names(pdf: bytes) -> list[str]:
    """Return the name of each field of a form, as pypdf has them."""
    return list(pypdf.PdfReader(io.BytesIO(pdf)).get_fields() or {})
