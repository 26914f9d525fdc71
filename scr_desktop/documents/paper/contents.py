"""The contents of a document and its cross-references, as blocks whose page numbers are known only when they are drawn."""

from __future__ import annotations

from collections.abc import Sequence

from scr_desktop.documents.paper.links import Place
from scr_desktop.documents.paper.pointer import BEFORE_NUMBER, WIDEST_NUMBER, PointerBlock
from scr_desktop.documents.paper.structure import Element
from scr_desktop.documents.paper.text import BODY, STRONG, Look, clean, wrap

INDENT = 14.0
SPACE = 3.0
SPACE_BEFORE_CHAPTER = 5.0


def contents_blocks(places: Sequence[Place], levels: int, root: Element, width: float) -> list[PointerBlock]:
    """Return an entry for each heading of level 1 to `levels`; entries of a deeper level are lists within lists."""
    shown = [place for place in places if place.heading.level <= levels]
    if not shown:
        return []
    lists = [root.add("TOC")]
    blocks = []
    for place in shown:
        depth = min(place.heading.level, len(lists) + bool(lists[-1].children))
        del lists[depth:]
        if depth > len(lists):
            lists.append(lists[-1].add("TOC"))
        link = lists[-1].add("TOCI").add("Reference").add("Link")
        blocks.append(_entry(place, link, depth, width, chapters=levels > 1))
    return blocks


def pointer(text: str, look: Look, link: Element, place: Place, width: float) -> PointerBlock:
    """Return a cross-reference: the text, then the page of the heading that it leads to."""
    room = look.face.width(BEFORE_NUMBER + WIDEST_NUMBER, look.size)
    lines = wrap(clean(text), look, width - room)
    block = PointerBlock(lines=lines, look=look, element=link, target=place, indent=0, width=width, dotted=False)
    block.slices = [look.leading] * len(lines)
    block.space = 7.0
    return block


def _entry(place: Place, link: Element, depth: int, width: float, *, chapters: bool) -> PointerBlock:
    chapter = chapters and depth == 1
    look = STRONG if chapter else BODY
    indent = (depth - 1) * INDENT
    room = look.face.width(" . . " + WIDEST_NUMBER, look.size)
    lines = wrap(clean(place.heading.text), look, width - indent - room)
    block = PointerBlock(
        lines=lines, look=look, element=link, target=place, indent=indent, width=width - indent, dotted=True
    )
    block.slices = [look.leading] * len(lines)
    block.space = SPACE_BEFORE_CHAPTER if chapter else SPACE
    return block
