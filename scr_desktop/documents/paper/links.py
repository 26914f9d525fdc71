"""Links: places of a document that can be pointed at, and the annotations that point at them or out of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple
from urllib.parse import quote

from scr_desktop.documents.paper.structure import Element, Written, text_string
from scr_desktop.documents.parts.content import BoundIn, Content, Heading, KeepTogether

_SCHEMES = ("https://", "mailto:")
# What RFC 3986 lets stand in an address, but for brackets, which would end a PDF's text early.
_KEPT = ":/?#[]@!$&'*+,;=%-._~"


@dataclass(eq=False, slots=True)
class Place:
    """A heading that can be pointed at; its page (from 0) and its height in points are known once it has them."""

    heading: Heading
    page: int = 0
    top: float = 0


class Link(NamedTuple):
    """A part of a page (left, bottom, right, top in points) that leads to a place or an address.

    `says` is what is read aloud of it, `annotation` the object to be filled in when every page is known.
    """

    element: Element
    page: int
    box: tuple[float, float, float, float]
    target: Place | str
    says: str
    annotation: Written


def places(content: Iterable[Content]) -> Iterator[Place]:
    """Yield a place for each heading, in reading order, also of what is kept together or bound in."""
    for item in content:
        if isinstance(item, Heading):
            yield Place(item)
        elif isinstance(item, BoundIn):
            yield Place(item.heading)
        elif isinstance(item, KeepTogether):
            yield from places(item.items)


def address(to: str) -> str:
    """Return a web or mail address as a PDF may hold it, or the empty text if it is neither."""
    told = to.strip()
    return quote(told, safe=_KEPT, errors="replace") if told.lower().startswith(_SCHEMES) else ""


def fill_in(links: Sequence[Link], page_numbers: Sequence[int], *, tagged: bool) -> None:
    """Write the annotation of every link; `page_numbers` are the numbers of the page objects.

    PDF/UA-1, 7.18.5 asks for words to be read aloud and for the way back into the structure tree.
    """
    for index, link in enumerate(links):
        parent = f" /StructParent {len(page_numbers) + index}" if tagged else ""
        box = " ".join(f"{value:.1f}" for value in link.box)
        link.annotation.text = (
            f"<< /Type /Annot /Subtype /Link /Rect [{box}] /Border [0 0 0] /F 4 "
            f"/Contents {text_string(link.says)} {_leads(link.target, page_numbers)}{parent} >>"
        )


def _leads(target: Place | str, page_numbers: Sequence[int]) -> str:
    if isinstance(target, Place):
        return f"/Dest [{page_numbers[target.page]} 0 R /XYZ 0 {target.top:.1f} null]"
    return f"/A << /S /URI /URI ({target}) >>"


def number_places(pages: Iterable[Iterable[Any]]) -> None:
    """Tell each heading's place its page, for what is drawn before the heading itself."""
    for number, page in enumerate(pages):
        for placed in page:
            if placed.first == 0 and (place := getattr(placed.block, "place", None)) is not None:
                place.page = number
