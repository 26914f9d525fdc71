"""The mark by which a Word document of ours is known when it comes back: a property of the file that no page shows."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

PROPERTY = "SCR Desktop draft"
_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
# The number under which every custom property is filed (ECMA-376, part 1, 22.3.2.2).
_FILED = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
_XML = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
    'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
    '<property fmtid="{filed}" pid="2" name="{name}"><vt:lpwstr>{value}</vt:lpwstr></property></Properties>'
)


def add_mark(word: WordDocument, mark: str) -> None:
    """Write a mark, which names nobody, among the properties of a document; Word and others keep it when they save."""
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    package = word.part.package
    assert package is not None
    told = _XML.format(filed=_FILED, name=PROPERTY, value=escape(mark)).encode()
    package.relate_to(Part(PackURI("/docProps/custom.xml"), _TYPE, told, package), _RELATION)
