"""What a table from outside is made of: cells as they are displayed, lines with their numbers."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import NamedTuple

Value = str | float | date | datetime | time

MOST_BYTES = 20 * 1024 * 1024
MOST_ROWS = 100_000


class Cell(NamedTuple):
    """One cell: its value as it is displayed, never evaluated; `formula` marks that a formula stands behind it.

    Of a formula `without_result` the file does not keep what it last showed: the value is the formula itself, which
    says nothing of what happened.
    """

    value: Value = ""
    formula: bool = False
    without_result: bool = False

    @property
    def text(self) -> str:
        """The value as a person would write it, without white space around it."""
        value = self.value
        if isinstance(value, str):
            return value.strip()
        if isinstance(value, float):
            return f"{value:.0f}" if value.is_integer() else f"{value:.10g}"
        if isinstance(value, datetime):
            shown = f"{value:%d/%m/%Y %H:%M}"
            return shown.removesuffix(" 00:00")
        return f"{value:%H:%M}" if isinstance(value, time) else f"{value:%d/%m/%Y}"


class Line(NamedTuple):
    """One row that is not empty: its line number in the file (from 1), its cells, and all of it as it stood."""

    line: int
    cells: tuple[Cell, ...]
    raw: str

    def text(self, column: int) -> str:
        """Return the text of a cell, empty where the row ends before it, or a formula stands there without a result."""
        if not 0 <= column < len(self.cells) or self.cells[column].without_result:
            return ""
        return self.cells[column].text


@dataclass(frozen=True, slots=True)
class Table:
    """What was read: the file's name and SHA-256, its rows, and what the officer should know of the reading.

    `separated` says whether the rows have columns, or are lines of running text in one cell each. `sheet` is the
    sheet read and `sheets` all that the workbook has; both are empty for text. `from_1904` is the workbook's calendar.
    """

    file_name: str
    sha256: str
    rows: tuple[Line, ...]
    separated: bool = True
    notes: tuple[str, ...] = ()
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    from_1904: bool = False


NO_RESULT = "A formula stands in this row, and the file does not keep what it showed: look into the agency’s own file."


def said_of_formulas(rows: Iterable[Line]) -> tuple[str, ...]:
    """Return a sentence for each way in which formulas stand in these rows."""
    cells = [cell for row in rows for cell in row.cells if cell.formula]
    without = sum(cell.without_result for cell in cells)
    said = (
        (len(cells) - without, "what it last showed is taken as text."),
        (without, "the file does not keep what it showed, so nothing is taken from there."),
    )
    return tuple(
        f"{count} cell{'s hold' if count > 1 else ' holds'} a formula: {words}" for count, words in said if count
    )


def digest(content: bytes) -> str:
    """Return the SHA-256 of a file's bytes, in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def macros(name: str) -> str:
    """Return the sentence that refuses a workbook with macros."""
    return (
        f"“{name}” holds macros and was not opened: ask the agency for a workbook without them (.xlsx) or a CSV file."
    )
