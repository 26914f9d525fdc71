"""The content of any document with its texts changed: no document needs to know of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import fields, is_dataclass, replace
from itertools import zip_longest
from typing import Any

from scr_desktop.documents.parts.content import BoundIn, Column, Content, Facts, Grid, KeepTogether, Link, Para

# Fields that say how something looks, and the names by which places of a document are found in it.
_NOT_WORDS = {"align", "anchor", "style"}
_LEFT_OUT = (
    "This file was written by others, and its pages are pictures in which no name can be replaced: it is left out of "
    "the anonymised paper."
)


def anonymised(content: Sequence[Content], rename: Callable[..., str]) -> list[Content]:
    """Return content with each of its texts as `rename(text, about)` returns it, also what is only read aloud.

    `about` is what a table or a list of facts says that a text is. In the place of a file that somebody else wrote a
    sentence says that it was left out: its pages are pictures, and their names would stay in them.
    """
    return [_renamed(one, rename) for one in content]


def _renamed(value: Any, rename: Callable[..., str]) -> Any:
    if isinstance(value, str):
        return rename(value) if value else value
    if isinstance(value, BoundIn):
        return KeepTogether([replace(value.heading, text=rename(value.title)), Para(_LEFT_OUT)])
    if isinstance(value, Link):
        return _link(value, rename)
    if isinstance(value, Facts):
        return Facts([(rename(name), rename(text, name)) for name, text in value.rows])
    if isinstance(value, Grid):
        value = replace(value, rows=[_row(row, value.columns, rename) for row in value.rows])
        return _fields(value, rename, {*_NOT_WORDS, "rows"})
    if is_dataclass(value) and not isinstance(value, type):
        return _fields(value, rename, _NOT_WORDS)
    if isinstance(value, list | tuple):
        return type(value)(_renamed(one, rename) for one in value)
    return value


def _fields(value: Any, rename: Callable[..., str], without: Collection[str]) -> Any:
    changed = {
        field.name: _renamed(getattr(value, field.name), rename) for field in fields(value) if field.name not in without
    }
    return replace(value, **changed)


def _row(row: Sequence[str], columns: Sequence[str | Column], rename: Callable[..., str]) -> list[str]:
    """Return a row of a table; what a cell is about its column says, or the first cell of its row."""
    titles = [column if isinstance(column, str) else column.title for column in columns]
    return [
        rename(cell, f"{title} {row[0] if place else ''}")
        for place, (cell, title) in enumerate(zip_longest(row, titles[: len(row)], fillvalue=""))
    ]


def _link(link: Link, rename: Callable[..., str]) -> Link:
    """Return a link whose address names nobody either; one that would is a paragraph."""
    stays = link.to.startswith("#") or rename(link.to) == link.to
    return replace(link, text=rename(link.text), to=link.to if stays else "")
