"""Word documents for tests: written by python-docx, changed in their XML as Word changes them."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from typing import Any

import docx

HEAD = (
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
)


def run(text: str) -> str:
    """Return a run of text as XML."""
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def put_in(text: str, by: str = "Dr Osei") -> str:
    """Return a run that somebody put in while changes were marked."""
    return f'<w:ins w:id="1" w:author="{by}" w:date="2018-12-19T10:00:00Z">{run(text)}</w:ins>'


def taken_out(text: str, by: str = "Dr Osei") -> str:
    """Return a run that somebody took out while changes were marked."""
    return f'<w:del w:id="2" w:author="{by}"><w:r><w:delText>{text}</w:delText></w:r></w:del>'


def with_body(*paragraphs: str) -> bytes:
    """Return a document of these paragraphs, each the XML inside it."""
    body = "".join(f"<w:p>{one}</w:p>" for one in paragraphs)
    return with_xml(f"{HEAD}<w:body>{body}</w:body></w:document>")


def with_xml(document: str, **more: str) -> bytes:
    """Return a document with this main part, and comments or footnotes if they are given."""
    made = docx.Document()
    out = io.BytesIO()
    made.save(out)
    parts = {"word/document.xml": document}
    relations = ""
    for kind, content in more.items():
        parts[f"word/{kind}.xml"] = content
        space = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        relations += f'<Relationship Id="x{kind}" Type="{space}/{kind}" Target="{kind}.xml"/>'

    def change(name: str, told: str) -> str:
        told = told.replace("</Relationships>", f"{relations}</Relationships>") if name.endswith("xml.rels") else told
        return parts.pop(name, told)

    return changed(out.getvalue(), change, parts)


def changed(document: bytes, change: Callable[[str, str], str], more: dict[str, str] | None = None) -> bytes:
    """Return a document whose XML is changed part by part, with the parts in `more` that are left then."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(document)) as before, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after:
        for one in before.infolist():
            told = before.read(one.filename)
            if one.filename.endswith((".xml", ".rels")):
                told = change(one.filename, told.decode()).encode()
            after.writestr(one.filename, told)
        for name, told_more in (more or {}).items():
            after.writestr(name, told_more)
    return out.getvalue()


def edited(document: bytes, edit: Callable[[Any], object]) -> bytes:
    """Return a document as it is after `edit` was done on it with python-docx."""
    opened = docx.Document(io.BytesIO(document))
    edit(opened)
    out = io.BytesIO()
    opened.save(out)
    return out.getvalue()


def rewritten(was: str, now: str) -> Callable[[Any], None]:
    """Return an edit by which the one paragraph with these words has others."""

    def edit(opened: Any) -> None:
        (one,) = (one for one in opened.paragraphs if one.text == was)
        one.text = now

    return edit


def without_mark(document: bytes) -> bytes:
    """Return a document of which somebody had the properties removed."""

    def change(name: str, told: str) -> str:
        return re.sub(r"<property .*</property>", "", told) if name == "docProps/custom.xml" else told

    return changed(document, change)
