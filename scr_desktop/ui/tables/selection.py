"""The row that is chosen is one, by whatever means it was chosen."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QTimer
from PySide6.QtWidgets import QAbstractItemView

Rows = list[tuple[int, int]]
"""Spans of rows, first and last included."""


def follow_selection(view: QAbstractItemView) -> None:
    """Let the row that is selected be the current one too, on which what can be done with it depends.

    Keys and mouse do both at once. Assistive software only selects, and with Ctrl a row is left with nothing selected.
    Call it again when the view gets another model.
    """
    waiting = QTimer(view, singleShot=True, interval=0)
    # Numbers, not Qt's selection: that one points into a model, which may be gone before it.
    newest: Rows = []

    def selected(chosen: QItemSelection, _left: QItemSelection) -> None:
        newest[:] = [(chosen.at(place).top(), chosen.at(place).bottom()) for place in range(chosen.count())]
        # Keys and mouse make the row current only after this.
        waiting.start()

    view.selectionModel().selectionChanged.connect(selected)
    waiting.timeout.connect(lambda: _agree(view, newest))


def _agree(view: QAbstractItemView, newest: Rows) -> None:
    """Make the row just selected current; where nothing is selected any more, select the current one."""
    model = view.selectionModel()
    current, alone = model.currentIndex(), view.selectionMode() == QAbstractItemView.SelectionMode.SingleSelection
    if model.hasSelection():
        # One row that is added to others is the one that is meant; many at once leave the current one as it is.
        one = len(newest) == 1 and newest[0][0] == newest[0][1]
        there = _within(newest, current.row()) if one else model.isSelected(current)
        if newest and not there:
            meant = view.model().index(newest[0][0], max(current.column(), 0), view.rootIndex())
            model.setCurrentIndex(meant, QItemSelectionModel.SelectionFlag.NoUpdate)
    elif alone and current.isValid():
        view.setCurrentIndex(current)


def _within(rows: Rows, row: int) -> bool:
    return any(first <= row <= last for first, last in rows)
