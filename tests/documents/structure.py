"""The structure tree of a PDF as a short text that a person can read: what a screen reader meets, in its order.

`python -m tests.documents.structure` writes what is kept in `tests/data/structure` again; read what changed.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from ctypes import c_ushort
from itertools import groupby
from pathlib import Path

import pypdf
import pypdfium2
from pypdfium2 import raw

KEPT = Path(__file__).resolve().parents[1] / "data" / "structure"
SHORTENED = {"/TR", "/LI", "/TOCI"}
SHOWN = 2
LONGEST_TEXT = 60


def outline(pdf: bytes) -> str:
    """Return the tree: an element a line, with its own text; of many rows or points only the first are shown.

    pypdf reads the tree and PDFium the text of each stretch that it points at; we wrote neither.
    """
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    pages = {page.indirect_reference.idnum: number for number, page in enumerate(reader.pages)}
    texts = _texts(pdf)
    root = reader.trailer["/Root"]["/StructTreeRoot"]["/K"][0].get_object()
    return "\n".join(_lines(root, "", pages, texts)) + "\n"


def _lines(element, indent, pages, texts) -> Iterator[str]:
    own, below = _children(element, pages, texts)
    yield indent + _said(element, own)
    for _, same in groupby(below, lambda child: (child["/S"], "/A" in child)):
        alike = list(same)
        shown = SHOWN if alike[0]["/S"] in SHORTENED else len(alike)
        for child in alike[:shown]:
            yield from _lines(child, indent + "  ", pages, texts)
        if len(alike) > shown:
            yield f"{indent}  … and {len(alike) - shown} more {alike[0]['/S'][1:]}"


def _children(element, pages, texts):
    """Return the text that an element holds itself, and the elements within it."""
    own, below = [], []
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        found = kid.get_object()
        if isinstance(found, int):
            own.append(texts.get((pages[element.raw_get("/Pg").idnum], found), ""))
        elif "/MCID" in found:
            own.append(texts.get((pages[found.raw_get("/Pg").idnum], found["/MCID"]), ""))
        elif "/S" in found:
            below.append(found)
        else:
            own.append(f" -> {found['/Obj']['/Subtype'][1:]}")
    return "".join(own), below


def _said(element, own: str) -> str:
    said = element["/S"][1:]
    if "/A" in element:
        said += "".join(
            f" {key[1:]}={value}" for key, value in element["/A"].items() if key in {"/Scope", "/ListNumbering"}
        )
    for words in (own, element.get("/Alt", ""), element.get("/ActualText", "")):
        if words.strip():
            said += f' "{_short(words)}"'
    return said


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= LONGEST_TEXT else words[:LONGEST_TEXT] + "…"


def _texts(pdf: bytes) -> dict[tuple[int, int], str]:
    """Return the text of each marked stretch, by page and number."""
    found: dict[tuple[int, int], str] = {}
    with pypdfium2.PdfDocument(pdf) as document:
        for number, page in enumerate(document):
            text_page = page.get_textpage()
            for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT]):
                mcid = raw.FPDFPageObj_GetMarkedContentID(one.raw)
                if mcid >= 0:
                    found[number, mcid] = found.get((number, mcid), "") + _text(one.raw, text_page.raw) + " "
    return found


def _text(one, text_page) -> str:
    length = raw.FPDFTextObj_GetText(one, text_page, None, 0)
    buffer = (c_ushort * (length // 2))()
    raw.FPDFTextObj_GetText(one, text_page, buffer, length)
    return bytes(buffer).decode("utf-16-le").rstrip("\0")


def main() -> None:
    """Write every outline that is kept."""
    from tests.documents.test_structure import DOCUMENTS

    for name, made in DOCUMENTS.items():
        (KEPT / f"{name}.txt").write_text(outline(made()), encoding="utf-8")


if __name__ == "__main__":
    main()
