"""How high the rows of a table are: a cell for which there is no room in its column goes on in the next line."""

from __future__ import annotations

import math

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTableView

# A table of more rows keeps one height, at which it is scrolled through fast; a cell takes at most so many lines, if its view
# does not say otherwise.
MOST_ROWS, MOST_LINES = 600, 3
# What Qt leaves free at both sides of a cell.
MARGIN = 8


def fit(view: QTableView) -> None:
    """Give each row of `view` the lines that its cells need at the widths its columns have now."""
    model, rows = view.model(), view.verticalHeader()
    if model is None:
        return
    metrics = view.fontMetrics()
    room = {column: view.columnWidth(column) - MARGIN for column in range(model.columnCount())}
    shown = {column: width for column, width in room.items() if not view.isColumnHidden(column)}
    most = getattr(view, "most_lines", MOST_LINES) if model.rowCount() <= MOST_ROWS else 1
    # Where there are many, those that were higher when there were few become as high as the others again.
    for row in range(min(model.rowCount(), MOST_ROWS)):
        more = _lines(model, row, shown, metrics, most) - 1 if most > 1 else 0
        height = rows.defaultSectionSize() + more * metrics.lineSpacing()
        if rows.sectionSize(row) != height:
            rows.resizeSection(row, height)


def _lines(model: QAbstractItemModel, row: int, room: dict[int, int], metrics: QFontMetrics, most: int) -> int:
    """Return how many lines the longest cell of a row takes, where each column has so much `room`."""
    return max((_lines_of(model, model.index(row, column), room[column], metrics, most) for column in room), default=1)


def _lines_of(model: QAbstractItemModel, cell: QModelIndex, room: int, metrics: QFontMetrics, most: int) -> int:
    text = str(model.data(cell) or "")
    sign = metrics.height() * 3 // 2
    long = math.inf if "\n" in text else metrics.horizontalAdvance(text)
    # Hardly any cell needs all of its room: whether a sign stands in it is asked of those alone.
    if long > room - sign and model.data(cell, Qt.ItemDataRole.DecorationRole) is not None:
        room -= sign
    if long <= room:
        return 1
    return min(most, round(_height(metrics, text, room) / metrics.lineSpacing()))


def _height(metrics: QFontMetrics, text: str, room: int) -> int:
    # Beyond so many letters it is cut in any case.
    return metrics.boundingRect(0, 0, max(room, 1), 10_000, Qt.TextFlag.TextWordWrap, text[:1000]).height()
