"""The structure tree of a tagged PDF: what each stretch of a page is, in reading order.

Terms of ISO 32000-1, 14.7 and 14.8: an element (H1, P, TD...) owns stretches of page content, each known by
the page and its marked-content number (MCID); the parent tree leads from a number back to its element.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from reportlab.pdfbase.pdfdoc import PDFObject

# Attributes as ISO 32000-1, 14.8.5 writes them.
COLUMN_HEADER = "/O /Table /Scope /Column"
ROW_HEADER = "/O /Table /Scope /Row"
NUMBERED = "/O /List /ListNumbering /Decimal"
BULLETED = "/O /List /ListNumbering /Disc"


class Annotated(NamedTuple):
    """An annotation as a child of its element: its page, from 0, and the number of its object."""

    page: int
    number: int


class Marked(NamedTuple):
    """A stretch of a page as a child of its element: the page, from 0, and its marked-content number."""

    page: int
    mcid: int


class Element:
    """One element of the tree: its tag, its children in reading order, and what assistive software needs.

    `attributes` is ready PDF text such as `ROW_HEADER`; `alt` says in words what a figure shows, `actual` what text
    was typed that is drawn otherwise.
    """

    __slots__ = ("actual", "alt", "attributes", "children", "number", "tag")

    def __init__(self, tag: str, *, attributes: str = "", alt: str = "", actual: str = "") -> None:
        self.tag = tag
        self.actual = actual
        self.attributes = attributes
        self.alt = alt
        self.children: list[Element | Marked | Annotated] = []
        self.number = 0

    def add(self, tag: str, *, attributes: str = "", alt: str = "", actual: str = "") -> Element:
        """Return a new last child."""
        child = Element(tag, attributes=attributes, alt=alt, actual=actual)
        self.children.append(child)
        return child

    def walk(self) -> Iterator[Element]:
        """Yield this element and everything below it in reading order."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()


def write_structure(
    doc: Any,
    root: Element,
    marked: Sequence[Sequence[Element]],
    page_numbers: Sequence[int],
    annotated: Sequence[Element],
    check: Callable[[], None],
) -> Any:
    """Put the tree into a reportlab document and return the reference to its root.

    `marked[page][mcid]` is the element that owns a stretch; `page_numbers` are the numbers of the page objects;
    `annotated` are the elements of the annotations, whose keys follow those of the pages.
    `check` is called often and may raise.
    The objects are written as ready text: reportlab's own dictionaries took half the time of a document.
    """
    tree = Written()
    tree_reference = doc.Reference(tree, "StructTreeRoot")
    elements = list(root.walk())
    for index, element in enumerate(elements):
        doc.Reference(Written(), f"Element{index}")
        element.number = doc.objectcounter
    parents = {id(child): element for element in elements for child in element.children}
    tree_number = object_number(doc, tree)
    for index, element in enumerate(elements):
        check()
        parent = parents[id(element)].number if element is not root else tree_number
        doc.idToObject[f"Element{index}"].text = _element(element, parent, page_numbers)
    rows = " ".join(f"{page} [{' '.join(f'{e.number} 0 R' for e in row)}]" for page, row in enumerate(marked))
    rows += "".join(f" {key} {element.number} 0 R" for key, element in enumerate(annotated, start=len(marked)))
    tree.text = (
        f"<< /Type /StructTreeRoot /K [{root.number} 0 R] /ParentTree << /Nums [{rows}] >> "
        f"/ParentTreeNextKey {len(marked) + len(annotated)} >>"
    )
    return tree_reference


class Written(PDFObject):  # type: ignore[misc]
    """A PDF object that is written as its `text`, ready PDF, says."""

    __RefOnly__ = 1
    text = ""

    def format(self, document: Any) -> bytes:
        """Return the text as reportlab writes it."""
        del document
        return self.text.encode("ascii")


def _element(element: Element, parent: int, page_numbers: Sequence[int]) -> str:
    entries = [f"<</S /{element.tag} /P {parent} 0 R"]
    first = next((child.page for child in element.children if isinstance(child, Marked)), None)
    if first is not None:
        entries.append(f"/Pg {page_numbers[first]} 0 R")
    kids = [_kid(child, first, page_numbers) for child in element.children]
    entries.append(f"/K {kids[0]}" if len(kids) == 1 else f"/K [{' '.join(kids)}]")
    if element.attributes:
        entries.append(f"/A <<{element.attributes}>>")
    if element.alt:
        entries.append(f"/Alt {text_string(element.alt)}")
    if element.actual:
        entries.append(f"/ActualText {text_string(element.actual)}")
    return " ".join(entries) + ">>"


def _kid(child: Element | Marked | Annotated, first: int | None, page_numbers: Sequence[int]) -> str:
    if isinstance(child, Element):
        return f"{child.number} 0 R"
    if isinstance(child, Annotated):
        return f"<</Type /OBJR /Pg {page_numbers[child.page]} 0 R /Obj {child.number} 0 R>>"
    if child.page == first:
        return str(child.mcid)
    return f"<</Type /MCR /Pg {page_numbers[child.page]} 0 R /MCID {child.mcid}>>"


def text_string(text: str) -> str:
    """Return text as a PDF writes it outside of pages."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def summary(text: str) -> str:
    """Return the attribute by which a table without a caption says what it is (ISO 32000-1, 14.8.5.7)."""
    # Plain letters as they are: some programs that show attributes read no other.
    said = re.sub(r"([()\\])", r"\\\1", text)
    return f"/O /Table /Summary {f'({said})' if text.isascii() else text_string(text)}"


def object_number(doc: Any, registered: Any) -> int:
    """Return the number of an object that a reportlab document knows."""
    return int(doc.idToObjectNumberAndVersion[registered.__InternalName__][0])
