"""Reading a Word document back with a program that ours does not use, and looking into its XML."""

from __future__ import annotations

import io
import zipfile
from typing import Any
from xml.etree import ElementTree as ET

import mammoth

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def words_of(document: bytes) -> str:
    """Return all text, cells and paragraphs in the order of reading."""
    return str(mammoth.extract_raw_text(io.BytesIO(document)).value)


def html_of(document: bytes) -> str:
    """Return the document as HTML: headings, lists and tables as what they are."""
    return str(mammoth.convert_to_html(io.BytesIO(document)).value)


def part(document: bytes, name: str = "word/document.xml") -> ET.Element:
    """Return a part of the file, parsed."""
    with zipfile.ZipFile(io.BytesIO(document)) as file:
        return ET.fromstring(file.read(name))


def texts_of(document: bytes, name: str) -> str:
    """Return the text of a part such as the head of the pages."""
    return "".join(one.text or "" for one in part(document, name).iter(f"{WORD}t"))


def found(document: bytes, tag: str) -> list[Any]:
    """Return the elements of a kind in the body, such as `tblHeader`."""
    return list(part(document).iter(f"{WORD}{tag}"))
