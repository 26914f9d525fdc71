"""What was filled into the fields of a PDF that came back: read by another process, which may fail or hang."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import NamedTuple

from scr_desktop.documents.paper.form.apart import TooSlow, apart, wait
from scr_desktop.documents.paper.form.fields_child import LONGEST_VALUE, MOST_FIELDS, read_fields
from scr_desktop.domain.problem import Problem

PATIENCE = 20.0
_LARGEST = 32 * 1024 * 1024


class FieldsRead(NamedTuple):
    """What each field says by its name, empty where nothing is filled in; what it is `asked` as; the names that stand `twice`."""

    values: dict[str, str]
    asked: dict[str, str]
    twice: list[str]


def fields_of(pdf: bytes, name: str, check: Callable[[], None], patience: float = PATIENCE) -> FieldsRead:
    """Return what was filled into a PDF called `name`; `check` is called all the while and may raise.

    Raises `Problem` if the file is locked, damaged, no PDF or no form any more, or takes longer than `patience` seconds.
    """
    try:
        with apart(read_fields, pdf) as receiving:
            wait(receiving, check, patience)
            told = json.loads(receiving.recv_bytes(_LARGEST))
    except TooSlow as error:
        raise _problem(name, "takes too long to read", "ask for it again, or type in what it says") from error
    except (EOFError, OSError, ValueError) as error:
        raise _problem(name, *_FAULTS["broken"]) from error
    if fault := told.get("fault"):
        raise _problem(name, *_FAULTS[fault])
    return FieldsRead(told["fields"], told["asked"], told["twice"])


_FAULTS = {
    "locked": ("is locked with a password", "ask for one that opens without"),
    "broken": ("cannot be read", "it may be damaged, or no PDF: ask for it again"),
    "flat": (
        "has no fields that could be read: it was printed to a PDF or scanned, or is no form of this program",
        "ask for the file as it was saved, or type in what it says",
    ),
    "many": (f"has more than {MOST_FIELDS} fields", "it is no form of this program: type in what it says"),
    "long": (f"has an answer of more than {LONGEST_VALUE:,} letters", "ask for that as a file of its own"),
}


def _problem(name: str, what: str, do: str) -> Problem:
    return Problem(f"The file “{name[:80]}” {what}: {do}.")
