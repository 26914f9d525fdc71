"""How high the rows of a table are: a cell for which there is no room in its column goes on in the next line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTableView

# A table of more rows keeps one height, at which it is scrolled through fast; a cell takes at most so many lines, if its view
# does not say otherwise.
MOST_ROWS, MOST_LINES = 600, 3
# What Qt leaves free at both sides of a cell.
MARGIN = 8
# How much of a cell is looked at for the width of its column: a chronology has long ones.
MOST_LETTERS = 200


class Cell(NamedTuple):
    """What a cell says, how wide its first `MOST_LETTERS` are in pixels, and whether a sign stands before it."""

    text: str
    width: int
    signed: bool


def fit(view: QTableView, cells: Sequence[Sequence[Cell]], first: int = 0) -> None:
    """Give each row of `view` from `first` on the lines that its `cells` need at the widths its columns have now."""
    rows = view.verticalHeader()
    lowest, line, sign = rows.defaultSectionSize(), view.fontMetrics().lineSpacing(), sign_width(view.fontMetrics())
    few = len(cells) <= MOST_ROWS
    columns = [
        (number, view.columnWidth(number) - MARGIN)
        for number in range(len(cells[0]) if cells and few else 0)
        if not view.isColumnHidden(number)
    ]
    # Where there are many, those that were higher when there were few become as high as the others again.
    for number, of_row in enumerate(cells[:MOST_ROWS], first):
        lines = [
            _lines(view, cell, room - sign * cell.signed)
            for column, room in columns
            if (cell := of_row[column]).width > room - sign or "\n" in cell.text or len(cell.text) > MOST_LETTERS
        ]
        height = lowest + (max(lines, default=1) - 1) * line
        if rows.sectionSize(number) != height:
            rows.resizeSection(number, height)


def sign_width(metrics: QFontMetrics) -> int:
    """Return how much room a sign takes before the words of a cell."""
    return metrics.height() * 3 // 2


def _lines(view: QTableView, cell: Cell, room: int) -> int:
    metrics = view.fontMetrics()
    if "\n" not in cell.text and metrics.horizontalAdvance(cell.text) <= room:
        return 1
    return min(
        getattr(view, "most_lines", MOST_LINES), round(_height(metrics, cell.text, room) / metrics.lineSpacing())
    )


def _height(metrics: QFontMetrics, text: str, room: int) -> int:
    # Beyond so many letters it is cut in any case.
    return metrics.boundingRect(0, 0, max(room, 1), 10_000, Qt.TextFlag.TextWordWrap, text[:1000]).height()
