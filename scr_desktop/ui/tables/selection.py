"""The row that is chosen is one, by whatever means it was chosen."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QTimer
from PySide6.QtWidgets import QAbstractItemView


def follow_selection(view: QAbstractItemView) -> None:
    """Let the row that is selected be the current one too, on which what can be done with it depends.

    Keys and mouse do both at once. Assistive software only selects, and with Ctrl a row is left with nothing selected.
    Call it again when the view gets another model.
    """
    waiting = QTimer(view, singleShot=True, interval=0)
    newest = QItemSelection()

    def selected(chosen: QItemSelection, _left: QItemSelection) -> None:
        newest.clear()
        newest.merge(chosen, QItemSelectionModel.SelectionFlag.Select)
        # Keys and mouse make the row current only after this.
        waiting.start()

    view.selectionModel().selectionChanged.connect(selected)
    waiting.timeout.connect(lambda: _agree(view, newest))


def _agree(view: QAbstractItemView, newest: QItemSelection) -> None:
    """Make the row just selected current; where nothing is selected any more, select the current one."""
    model = view.selectionModel()
    current, alone = model.currentIndex(), view.selectionMode() == QAbstractItemView.SelectionMode.SingleSelection
    if model.hasSelection():
        # One row that is added to others is the one that is meant; many at once leave the current one as it is.
        one = newest.count() == 1 and newest.at(0).height() == 1
        if newest.count() and not (newest if one else model.selection()).contains(current):
            model.setCurrentIndex(newest.at(0).topLeft(), QItemSelectionModel.SelectionFlag.NoUpdate)
    elif alone and current.isValid():
        view.setCurrentIndex(current)
