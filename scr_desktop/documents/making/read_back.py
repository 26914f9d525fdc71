"""All the text of a finished PDF as another program reads it: pages, bookmarks, properties, and what is read aloud."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any, NamedTuple

_AT_LINE_END = re.compile(r"[-‐\u00ad]\n\s*")
_ALOUD = ("/Alt", "/ActualText", "/E", "/T", "/Contents", "/TU")


class Stretch(NamedTuple):
    """Some text of a PDF and where it stands: `Page 3`, `Bookmarks`, `Properties of the file`, `Read aloud`.

    `joined` says that it was given before with its lines apart.
    """

    place: str
    text: str
    joined: bool = False


def _nothing(page: int, pages: int) -> None:
    """Let the reading go on."""


def read_back(pdf: bytes, check: Callable[[int, int], None] = _nothing) -> Iterator[Stretch]:
    """Yield every text of a PDF; `check(page, pages)` is called again and again as it is read and may raise.

    A page is given with its lines as they are, and where lines end within words also joined: words that are
    parted by a hyphen or by the edge of a narrow column are found in one of these.
    """
    from pypdf import PdfReader

    reader = PdfReader(BytesIO(pdf))
    count = len(reader.pages)
    for number, page in enumerate(reader.pages, 1):
        check(number, count)
        text = page.extract_text()
        yield Stretch(f"Page {number}", text)
        yield Stretch(f"Page {number}", _AT_LINE_END.sub("", text), joined=True)
        yield Stretch(f"Page {number}", text.replace("\n", ""), joined=True)
        yield from _aloud(f"Page {number}", [one.get_object() for one in page.get("/Annots") or ()])
    yield from (Stretch("Bookmarks", title) for title in _titles(reader.outline))
    yield from (Stretch("Properties of the file", str(said)) for said in (reader.metadata or {}).values())
    catalogue: Any = reader.trailer["/Root"]
    if "/Metadata" in catalogue:
        yield Stretch("Properties of the file", catalogue["/Metadata"].get_data().decode("utf-8", "replace"))
    if "/StructTreeRoot" in catalogue:
        yield from _aloud("Read aloud", [catalogue["/StructTreeRoot"]], lambda: check(count, count))


def _titles(outline: Any) -> Iterator[str]:
    for entry in outline:
        if isinstance(entry, list):
            yield from _titles(entry)
        else:
            yield str(entry.title)


def _aloud(place: str, waiting: list[Any], check: Callable[[], None] = lambda: None) -> Iterator[Stretch]:
    """Yield the texts of these dictionaries and all below them; a tree is walked without its way back up."""
    while waiting:
        check()
        one = waiting.pop()
        if not isinstance(one, dict):
            continue
        yield from (Stretch(place, str(one[key])) for key in _ALOUD if isinstance(one.get(key), str))
        if isinstance(action := one.get("/A"), dict) and "/URI" in action:
            yield Stretch(place, str(action["/URI"]))
        kids = one.get("/K", [])
        waiting += [
            kid.get_object() for kid in (kids if isinstance(kids, list) else [kids]) if not isinstance(kid, int)
        ]
