"""How high the rows of a table are: a cell for which there is no room in its column goes on in the next line."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
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
    few = model.rowCount() <= MOST_ROWS
    # Where there are many, those that were higher when there were few become as high as the others again.
    for row in range(min(model.rowCount(), MOST_ROWS)):
        more = _lines(view, model, row) - 1 if few else 0
        height = rows.defaultSectionSize() + more * view.fontMetrics().lineSpacing()
        if rows.sectionSize(row) != height:
            rows.resizeSection(row, height)


def _lines(view: QTableView, model: QAbstractItemModel, row: int) -> int:
    return max((_lines_of(view, model, row, column) for column in range(model.columnCount())), default=1)


def _lines_of(view: QTableView, model: QAbstractItemModel, row: int, column: int) -> int:
    index, metrics = model.index(row, column), view.fontMetrics()
    sign = metrics.height() * 3 // 2 if index.data(Qt.ItemDataRole.DecorationRole) is not None else 0
    room, text = view.columnWidth(column) - sign - MARGIN, str(index.data() or "")
    if view.isColumnHidden(column) or ("\n" not in text and metrics.horizontalAdvance(text) <= room):
        return 1
    return min(getattr(view, "most_lines", MOST_LINES), round(_height(metrics, text, room) / metrics.lineSpacing()))


def _height(metrics: QFontMetrics, text: str, room: int) -> int:
    # Beyond so many letters it is cut in any case.
    return metrics.boundingRect(0, 0, max(room, 1), 10_000, Qt.TextFlag.TextWordWrap, text[:1000]).height()
