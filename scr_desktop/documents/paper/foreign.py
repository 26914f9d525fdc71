"""Pages of PDFs that others wrote, as pictures with their text: made by another process, which may fail or hang."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection
from typing import Any, NamedTuple

from scr_desktop.documents.paper.foreign_child import LONGEST_TEXT, MOST_NOTES, MOST_PAGES, render
from scr_desktop.documents.paper.form.apart import TooSlow, apart, wait
from scr_desktop.documents.parts.content import BoundIn
from scr_desktop.domain.problem import Problem

MOST_BYTES = 100 * 1024 * 1024
# The longest that one page may take. A scanned page takes a tenth of a second.
PATIENCE = 20.0
_LARGEST_PICTURE = 32 * 1024 * 1024


class ForeignPage(NamedTuple):
    """A page as it will stand on ours: its picture (`kind` says how it is written), its size in points, its text.

    `notes` are what somebody wrote on sticky notes and in remarks.
    """

    picture: bytes
    kind: str
    pixels: tuple[int, int]
    size: tuple[float, float]
    text: str
    notes: Sequence[str] = ()


def foreign_pages(
    bound: BoundIn, width: float, height: float, check: Callable[[], None], patience: float = PATIENCE
) -> list[ForeignPage]:
    """Return every page, made to fit a room of this size in points; `check` is called all the while.

    Raises `Problem` if the file is locked, damaged or no PDF, if it is too large or has too many pages, or if
    a page takes longer than `patience` seconds.
    """
    if len(bound.pdf) > MOST_BYTES:
        raise _problem(bound, f"is larger than {MOST_BYTES >> 20} MB", "ask for a smaller one")
    try:
        with apart(render, bound.pdf, width, height) as receiving:
            return list(_received(bound, receiving, check, patience))
    except TooSlow as error:
        raise _problem(bound, "takes too long to read", "print it on paper and scan it, or leave it out") from error
    except (EOFError, OSError, ValueError, KeyError) as error:
        raise _problem(bound, "cannot be read", "it may be damaged: ask for it again") from error


def _received(
    bound: BoundIn, receiving: Connection, check: Callable[[], None], patience: float
) -> Iterator[ForeignPage]:
    def head() -> dict[str, Any]:
        wait(receiving, check, patience)
        told: dict[str, Any] = json.loads(receiving.recv_bytes(_LARGEST_PICTURE))
        if fault := told.get("fault"):
            raise _problem(bound, *_FAULTS[fault])
        return told

    for _ in range(head()["pages"]):
        told = head()
        width, height = told["pixels"]
        wide, high = told["size"]
        yield ForeignPage(
            receiving.recv_bytes(_LARGEST_PICTURE),
            told["kind"],
            (int(width), int(height)),
            (float(wide), float(high)),
            _readable(told["text"]),
            [_readable(str(note)) for note in told["notes"][:MOST_NOTES]],
        )


def _readable(text: str) -> str:
    """Return a page's text for reading aloud: without what is no character, and cut where it is endless."""
    kept = "".join(one if one.isprintable() or one == "\n" else " " for one in text.replace("\r\n", "\n")).strip()
    return f"{kept[:LONGEST_TEXT]} … (the rest can only be seen)" if len(text) > LONGEST_TEXT else kept


_FAULTS = {
    "locked": ("is locked with a password", "ask for one that opens without"),
    "broken": ("cannot be read", "it may be damaged, or no PDF: ask for it again"),
    "pages": (f"has more than {MOST_PAGES} pages", "bind in a part of it"),
}


def _problem(bound: BoundIn, what: str, do: str) -> Problem:
    return Problem(f"The file “{bound.title[:80]}” {what}, so it cannot be bound in: {do}.")
