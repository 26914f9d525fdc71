"""Elements of the XML of a Word document, for what the library has no words of its own."""

from __future__ import annotations

from typing import Any


def element(tag: str, values: dict[str, str] | None = None) -> Any:
    """Return a new element such as `w:tblHeader`, with its attributes by their prefixed names."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    made: Any = OxmlElement(tag)
    for name, value in (values or {}).items():
        made.set(qn(name), value)
    return made


def inside(part: Any) -> Any:
    """Return the element of a paragraph, row or table."""
    return part._element  # noqa: SLF001 - the only way that the library has, as its own documentation says
