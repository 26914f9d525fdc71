"""Entries that say something stand in a table; what is not entered, or does not apply, stands once in a line below it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from scr_desktop.documents.parts.content import Content, Facts, Grid, Para
from scr_desktop.documents.parts.words import NOT_APPLICABLE, NOT_ENTERED, UNKNOWN, inside_sentence

NONE, NONE_RECORDED, NOT_RECORDED = "None", "None recorded", "Not recorded"
NOTHING = (NOT_ENTERED, UNKNOWN, NOT_APPLICABLE, NONE, NONE_RECORDED, NOT_RECORDED)
"""The words of an entry that says nothing, in the order in which they are listed."""
SIDE_BY_SIDE = 4
"""So many people have a column each in one table; more have another table."""


def facts_that_say(rows: Iterable[tuple[str, str]]) -> list[Content]:
    """Return label and value for each entry that says something, and in a line which say nothing."""
    rows = list(rows)
    told = [(label, value) for label, value in rows if value not in NOTHING]
    return [*([Facts(told)] if told else []), *_left_out([(label, [value]) for label, value in rows], "")]


def side_by_side(names: Sequence[str], rows: Sequence[tuple[str, Sequence[str]]], whom: str) -> list[Content]:
    """Return a column for each of `names`, and in a line which entries say nothing of any of them.

    Each row has its label and a value for each name. `whom` is what one of them is called: `child`.
    """
    told = [(label, values) for label, values in rows if set(values) - set(NOTHING)]
    tables = [
        Grid(
            ["Entry", *names[first : first + SIDE_BY_SIDE]],
            [(label, *values[first : first + SIDE_BY_SIDE]) for label, values in told],
            caption=f"{', '.join(names[first : first + SIDE_BY_SIDE])}" if first else "",
            row_headers=True,
            widths=_widths(len(names[first : first + SIDE_BY_SIDE])),
        )
        for first in range(0, len(names), SIDE_BY_SIDE)
    ]
    return [*tables, *_left_out(rows, f" for any {whom}" if len(names) > 1 else "")]


def _left_out(rows: Sequence[tuple[str, Sequence[str]]], of_whom: str) -> list[Content]:
    silent = [(label, set(values)) for label, values in rows if values and not set(values) - set(NOTHING)]
    found: dict[str, list[str]] = {}
    for label, values in silent:
        how = " or ".join(inside_sentence(word) for word in NOTHING if word in values)
        found.setdefault(f"{how[:1].upper()}{how[1:]}", []).append(_in_a_list(label))
    said = [f"{how}{of_whom}: {', '.join(labels)}." for how, labels in found.items()]
    return [Para(" ".join(said), "small")] if said else []


def _in_a_list(label: str) -> str:
    """Return a label as it stands in a list: an abbreviation keeps its capitals."""
    return label if label[1:2].isupper() else inside_sentence(label)


def _widths(columns: int) -> tuple[float, ...]:
    label = 30 if columns < 3 else 22
    return (label, *[(100 - label) / columns] * columns)
