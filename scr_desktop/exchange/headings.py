"""What the columns of an agency's table mean, told by the words of their headings."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from scr_desktop.exchange.cells import Line

MEANINGS: dict[str, str] = {
    "date": "Date (with or without time)",
    "time": "Time",
    "event": "What happened",
    "people": "Who was involved",
    "action": "What was done",
    "source": "Source: where it is recorded",
    "comment": "Comment",
    "": "Something else: kept in the comment",
}
_WORDS: dict[str, tuple[str, ...]] = {
    "source": ("source", "ref", "reference", "record", "records", "log", "evidence", "file", "document", "storm"),
    "time": ("time",),
    "date": ("date", "when", "day", "dates"),
    "people": ("who", "people", "person", "persons", "name", "names", "involved", "present", "seen", "subject"),
    "action": ("action", "actions", "outcome", "outcomes", "response", "decision", "result", "follow"),
    "comment": ("comment", "comments", "note", "notes", "analysis", "remarks", "additional"),
    "event": (
        "event", "events", "what", "detail", "details", "description", "incident", "contact", "summary", "narrative",
        "information", "entry", "happened", "type", "activity",
    ),
}  # fmt: skip
_ROWS_TRIED = 25
_LONGEST_HEADING = 60

Mapped = Mapping[int, str]


def meaning_of(heading: str) -> str:
    """Return the meaning that a heading has by its words, a key of `MEANINGS`; empty if none is known."""
    words = re.findall(r"[a-z]+", heading.lower())
    # “Event date” and “Date/Time” are dates, “Time of incident” is a time, wherever the word stands.
    if "date" in words or "time" in words:
        return "date" if "date" in words else "time"
    if {"source", "information"} <= set(words):
        return "source"
    first = {word: meaning for meaning, known in reversed(_WORDS.items()) for word in known}
    # The first word that says anything decides: “Outcome / comment” is what came of it.
    return next((first[word] for word in words if word in first), "")


def header_among(rows: Sequence[Line]) -> int:
    """Return the place of the row of headings among the first rows, or -1 if none has a date and something else."""
    for place, row in enumerate(rows[:_ROWS_TRIED]):
        texts = [cell.text for cell in row.cells]
        found = {meaning_of(text) for text in texts if 0 < len(text) <= _LONGEST_HEADING}
        if "date" in found and len(found - {""}) >= 2 and not any(re.search(r"\d", text) for text in texts):
            return place
    return -1


def mapping_of(header: Line) -> dict[int, str]:
    """Return what each column of a row of headings means; date, time and source are taken once only."""
    mapping: dict[int, str] = {}
    for column, cell in enumerate(header.cells):
        meaning = meaning_of(cell.text)
        taken = meaning in {"date", "time"} and meaning in mapping.values()
        mapping[column] = "" if taken else meaning
    return mapping
