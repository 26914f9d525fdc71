"""All the words of a document, wherever in it they stand, and the characters among them that cannot be printed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import NamedTuple

from scr_desktop.documents.parts.content import Content

# Fields that say how something looks or where it leads; nobody reads them.
_UNREAD = {"align", "anchor", "style", "to", "key", "mark"}
_AROUND = 20


class Missing(NamedTuple):
    """A character that no typeface has, and the words around the first place where it stands."""

    character: str
    among: str


def texts(content: Iterable[Content]) -> Iterator[str]:
    """Yield every text of this content in reading order, also what is only read aloud; not what is bound in."""
    for item in content:
        yield from _texts(item)


def missing_characters(content: Iterable[Content], *more: str) -> list[Missing]:
    """Return each character of a document that cannot be printed, once, to be named before it is drawn.

    `more` are its title, marking and whatever else stands around the text. Each would be printed as its
    number: [U+738B].
    """
    from scr_desktop.documents.paper.text import missing_characters as missing_of

    found: dict[str, Missing] = {}
    for text in (*more, *texts(content)):
        for character in missing_of(text):
            found.setdefault(character, Missing(character, _around(text, character)))
    return list(found.values())


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in _UNREAD:
                yield from _texts(getattr(value, field.name))
    elif isinstance(value, Iterable) and not isinstance(value, bytes):
        for one in value:
            yield from _texts(one)


def _around(text: str, character: str) -> str:
    """Return some of the words on both sides of a character; composed letters are looked for as they were typed."""
    at = max(text.find(character), 0)
    start, end = max(0, at - _AROUND), at + _AROUND
    return f"{'…' if start else ''}{' '.join(text[start:end].split())}{'…' if end < len(text) else ''}"
