"""Runs in a process of its own: reads the text of a Word document that came from outside, as its sender left it.

What was put in while Word marked changes is text, what was taken out is gone. Only plain text comes out of it.
"""

from __future__ import annotations

import json
import logging
import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any
from xml.etree.ElementTree import ParseError

from scr_desktop.documents.paper.foreign_child import limit
from scr_desktop.documents.word.back.parts import Unreadable, WordFile, child, name_of, value_of

# A chronology of ten thousand entries, each a row of four cells.
MOST_PARAGRAPHS, LONGEST = 60_000, 5_000_000
_HEADING = re.compile(r"heading (\d)", re.IGNORECASE)
_GONE = {"del", "moveFrom"}
_PUT_IN = {"ins", "moveTo"}
_NO_TEXT = {
    "pPr",
    "rPr",
    "instrText",
    "delText",
    "delInstrText",
    "Fallback",
    "sectPr",
    "tblPr",
    "trPr",
    "tcPr",
    "sdtPr",
}
_AS_TEXT = {"tab": "\t", "cr": "\n", "noBreakHyphen": "‑", "softHyphen": ""}
_BREAKS_PAGE = {"page", "column"}
_NOTES = {"footnotes": ("footnote", "Footnote"), "endnotes": ("endnote", "Endnote")}
_EDGES = {"header": "Head of the pages", "footer": "Foot of the pages"}
# What is no text, or another file within the file: that it is there is said, each with its name.
_UNREAD = {
    "blip": "A picture",
    "imagedata": "A picture",
    "chart": "A chart or diagram",
    "relIds": "A chart or diagram",
    "sym": "A character from a font of symbols",
    "altChunk": "Another document inserted whole, whose words are not read",
}
_HIDDEN = "Text hidden in Word, which is compared like any other"


def read_draft(content: bytes, connection: Connection) -> None:
    """Send `{"paragraphs": […], "outside": […], "mark": …, "author": …}` of a Word file.

    Instead `{"fault": …}` may come: "locked", "old", "not_word", "broken", "swollen", "harm", "macros", "long".
    """
    limit()
    # What is wrong with the file is said to the officer in one sentence, not to a console.
    logging.disable(logging.CRITICAL)
    connection.send_bytes(json.dumps(told(content)).encode())


def told(content: bytes, *, ours: bool = False) -> dict[str, Any]:
    """Return what `read_draft` sends; a document that is `ours` may be as long as the record."""
    try:
        return _Reading(WordFile(content, ours=ours)).told(ours=ours)
    except Unreadable as error:
        return {"fault": str(error)}
    except (
        zipfile.BadZipFile, zlib.error, ParseError, ValueError, KeyError, TypeError, AttributeError, IndexError,
        RecursionError, MemoryError, OSError, EOFError, NotImplementedError, RuntimeError,
    ):  # fmt: skip
        return {"fault": "broken"}


@dataclass
class _Paragraph:
    """A paragraph while it is read."""

    row: str = ""
    level: int = 0
    text: list[str] = field(default_factory=list)
    by: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)

    @property
    def said(self) -> str:
        """Its text so far."""
        return "".join(self.text)


class _Reading:
    """Walks through a Word file in the order of reading."""

    def __init__(self, file: WordFile) -> None:
        self._file = file
        self._levels = {value_of(one, "styleId"): _level(one) for styles in file.of("styles") for one in styles}
        self._comments = {value_of(one, "id"): one for part in file.of("comments") for one in part}
        self._placed = set[str]()
        self._found = list[_Paragraph]()
        self._outside = list[str]()
        self._goes_on = False
        self._without_fields = False
        self._field = 0

    def told(self, *, ours: bool) -> dict[str, Any]:
        """Return the whole document as JSON can hold it."""
        self._blocks(self._file.body)
        found = self._found
        if not ours and (len(found) > MOST_PARAGRAPHS or sum(len(one.said) for one in found) > LONGEST):
            raise Unreadable("long")
        paragraphs = [
            [one.said, one.level, one.row, list(dict.fromkeys(one.by)), [self._comment(key) for key in one.comments]]
            for one in found
        ]
        outside = [*self._outside, *self._elsewhere()]
        return {"paragraphs": paragraphs, "outside": outside, "mark": self._file.mark, "author": self._file.author}

    def _blocks(self, parent: Any, row: str = "") -> None:
        for one in parent:
            name = name_of(one)
            if name == "p":
                self._paragraph(one, row)
            elif name == "altChunk":
                self._outside.append(_UNREAD[name])
            elif name == "tbl":
                self._table(one)
            elif name not in _GONE | _NO_TEXT:
                self._blocks(one, row)

    def _table(self, table: Any) -> None:
        for row in _inside(table, "tr"):
            if child(child(row, "trPr"), "del") is not None:
                continue
            label = ""
            for number, cell in enumerate(_inside(row, "tc")):
                first = len(self._found)
                self._goes_on = False
                self._blocks(cell, label)
                if not number:
                    label = " ".join(" ".join(one.said for one in self._found[first:]).split())
            self._goes_on = False

    def _paragraph(self, element: Any, row: str) -> None:
        """Read a paragraph; one whose end was taken out goes on in the next."""
        if not (self._goes_on and self._found):
            self._found.append(_Paragraph(row))
        into, about = self._found[-1], child(element, "pPr")
        style = child(about, "pStyle")
        into.level = self._levels.get(value_of(style), 0) if style is not None else 0
        self._inline(element, into)
        mark = child(about, "rPr")
        gone = [one for one in mark if name_of(one) in _GONE] if mark is not None else []
        into.by += [value_of(one, "author") for one in gone]
        self._goes_on = bool(gone)

    def _inline(self, parent: Any, into: _Paragraph) -> None:
        for one in parent:
            name = name_of(one)
            if name in _GONE | _PUT_IN and value_of(one, "author"):
                into.by.append(value_of(one, "author"))
            if name in _NO_TEXT | _GONE or (name == "fldSimple" and self._without_fields):
                continue
            if name == "r" and _is_hidden(one):
                self._outside.append(_HIDDEN)
            if name == "txbxContent":
                self._aside("Text box", one)
            elif name == "t":
                self._say(into, _text_of(one))
            else:
                self._piece(name, one, into)
                self._inline(one, into)

    def _piece(self, name: str, one: Any, into: _Paragraph) -> None:
        """Take what is no letter: breaks, fields, comments, pictures."""
        if name == "br" and value_of(one, "type") not in _BREAKS_PAGE:
            self._say(into, "\n")
        elif name in _AS_TEXT:
            self._say(into, _AS_TEXT[name])
        elif name == "fldChar":
            self._field += {"begin": 1, "end": -1}.get(value_of(one, "fldCharType"), 0)
        elif name in {"commentRangeStart", "commentReference"} and (key := value_of(one, "id")) not in self._placed:
            self._placed.add(key)
            into.comments += [key] if key in self._comments else []
        elif name in _UNREAD:
            self._outside.append(_UNREAD[name])

    def _say(self, into: _Paragraph, text: str) -> None:
        # At the head and foot of a page a field counts its pages: that differs in every program.
        if not (self._without_fields and self._field > 0):
            into.text.append(text)

    def _aside(self, where: str, element: Any) -> None:
        """Keep what stands beside the text, with where."""
        if said := self._apart(element):
            self._outside.append(f"{where}: {said}")

    def _apart(self, element: Any) -> str:
        """Return the text of something that is no part of the text, its lines in one."""
        kept, goes_on, self._found, self._goes_on = self._found, self._goes_on, [], False
        self._blocks(element)
        said = " ".join(" ".join(one.said for one in self._found).split())
        self._found, self._goes_on = kept, goes_on
        return said

    def _elsewhere(self) -> list[str]:
        """Return what stands in no paragraph: notes, heads and feet of pages, comments without a place."""
        before, self._outside = self._outside, []
        for kind, (name, called) in _NOTES.items():
            # What parts the notes from the text has a type.
            for one in (one for part in self._file.of(kind) for one in part):
                if name_of(one) == name and not value_of(one, "type"):
                    self._aside(called, one)
        self._without_fields, self._field = True, 0
        for kind, called in _EDGES.items():
            for part in self._file.of(kind):
                self._aside(called, part)
        found, self._outside = [*self._outside, *self._without_place()], before
        return found

    def _without_place(self) -> list[str]:
        left = [self._comment(key) for key in self._comments if key not in self._placed]
        return [f"Comment that stands at no place, {by} {on[:10]}: {text}" for by, on, text in left]

    def _comment(self, key: str) -> list[str]:
        one = self._comments[key]
        return [value_of(one, "author"), value_of(one, "date"), self._apart(one)]


def _inside(parent: Any, name: str) -> Iterator[Any]:
    """Yield the rows of a table or the cells of a row, also where something is put around them."""
    for one in parent:
        if name_of(one) == name:
            yield one
        elif name_of(one) not in _GONE | _NO_TEXT | {"p", "tbl"}:
            yield from _inside(one, name)


def _level(style: Any) -> int:
    """Return the level of heading that a style is, by its name, which is English in every language of Word; 0 for none."""
    said = value_of(child(style, "name")) if child(style, "name") is not None else ""
    if said.lower() == "title":
        return 1
    found = _HEADING.fullmatch(said.strip())
    return int(found[1]) if found else 0


def _is_hidden(run: Any) -> bool:
    """Return whether a run that says something is hidden by itself."""
    hidden = child(child(run, "rPr"), "vanish")
    return hidden is not None and value_of(hidden) not in {"0", "false", "off"} and child(run, "t") is not None


def _text_of(element: Any) -> str:
    """Return the letters of a run or of a formula; those inside a drawing belong to the drawing."""
    space = str(element.tag).partition("}")[0]
    return element.text or "" if "wordprocessingml" in space or space.endswith("/math") else ""
