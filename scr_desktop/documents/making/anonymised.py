"""The content of any document with its texts changed: no document needs to know of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import fields, is_dataclass, replace
from functools import reduce
from itertools import zip_longest
from textwrap import wrap
from typing import Any

from scr_desktop.documents.parts.content import (
    BoundIn,
    Box,
    Column,
    Content,
    Drawing,
    Facts,
    Grid,
    KeepTogether,
    Label,
    Link,
    Para,
    Stroke,
    Ticks,
)

Shape = Stroke | Box | Label

# Fields that say how something looks, and the names by which places and answers of a document are found.
_NOT_WORDS = {"align", "anchor", "style", "key", "mark"}
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
    own = _OWN_WAY.get(type(value))
    if own is not None:
        return own(value, rename)
    if is_dataclass(value) and not isinstance(value, type):
        return _fields(value, rename, _NOT_WORDS)
    if isinstance(value, list | tuple):
        return type(value)(_renamed(one, rename) for one in value)
    return value


def _bound_in(value: BoundIn, rename: Callable[..., str]) -> KeepTogether:
    return KeepTogether([replace(value.heading, text=rename(value.title)), Para(_LEFT_OUT)])


def _drawing(value: Drawing, rename: Callable[..., str]) -> Drawing:
    shapes = [shape for run in _runs(value.shapes) for shape in _shapes(run, rename)]
    return replace(value, alt=_renamed(value.alt, rename), shapes=shapes)


def _facts(value: Facts, rename: Callable[..., str]) -> Facts:
    rows = [(rename(name), rename(text, name)) for name, text in value.rows]
    return Facts(rows, caption=_renamed(value.caption, rename))


def _grid(value: Grid, rename: Callable[..., str]) -> Any:
    changed = replace(value, rows=[_row(row, value.columns, rename) for row in value.rows])
    return _fields(changed, rename, {*_NOT_WORDS, "rows"})


def _fields(value: Any, rename: Callable[..., str], without: Collection[str]) -> Any:
    changed = {
        field.name: _renamed(getattr(value, field.name), rename) for field in fields(value) if field.name not in without
    }
    return replace(value, **changed)


def _ticks(value: Ticks, rename: Callable[..., str]) -> Ticks:
    choices = [(key, rename(words)) for key, words in value.choices]
    return replace(value, about=_renamed(value.about, rename), choices=choices)


def _row(row: Sequence[str], columns: Sequence[str | Column], rename: Callable[..., str]) -> list[str]:
    """Return a row of a table; what a cell is about its column says, or the first cell of its row."""
    titles = [column if isinstance(column, str) else column.title for column in columns]
    return [
        rename(cell, f"{title} {row[0] if place else ''}")
        for place, (cell, title) in enumerate(zip_longest(row, titles[: len(row)], fillvalue=""))
    ]


def _runs(shapes: Sequence[Shape]) -> Iterator[list[Shape]]:
    """Yield each shape by itself, and labels that go on together."""
    run: list[Shape] = []
    for shape in shapes:
        run.append(shape)
        if not (isinstance(shape, Label) and shape.goes_on):
            yield run
            run = []
    if run:
        yield run


def _shapes(run: Sequence[Shape], rename: Callable[..., str]) -> list[Shape]:
    """Return shapes with their words as `rename` returns them: a name is told from a word by what stands beside it.

    What no longer fits the lines stands in the last, which is cut where its room ends.
    """
    labels = [shape for shape in run if isinstance(shape, Label)]
    if not labels:
        return list(run)
    whole = reduce(_joined, (label.text for label in labels))
    changed = rename(whole) if whole else whole
    if changed == whole:
        return list(labels)
    if len(labels) == 1:
        return [replace(labels[0], text=changed)]
    lines = wrap(changed, max(len(label.text) for label in labels), break_long_words=False)
    lines[len(labels) - 1 :] = [reduce(_joined, lines[len(labels) - 1 :])] if len(lines) >= len(labels) else []
    last = len(lines) - 1
    return [
        replace(label, text=text, goes_on=place < last)
        for place, (label, text) in enumerate(zip(labels, lines, strict=False))
    ]


def _joined(line: str, following: str) -> str:
    """Return two lines of a text as one: a word that was parted at its hyphen is whole again."""
    return f"{line}{following}" if line.endswith("-") else f"{line} {following}"


def _link(link: Link, rename: Callable[..., str]) -> Link:
    """Return a link whose address names nobody either; one that would is a paragraph."""
    stays = link.to.startswith("#") or rename(link.to) == link.to
    return replace(link, text=rename(link.text), to=link.to if stays else "")


# The kinds of content whose texts are not simply those of their fields.
_OWN_WAY: dict[type, Callable[[Any, Callable[..., str]], Any]] = {
    BoundIn: _bound_in,
    Link: _link,
    Drawing: _drawing,
    Facts: _facts,
    Grid: _grid,
    Ticks: _ticks,
}
