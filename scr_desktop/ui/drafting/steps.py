"""The list of steps beside the pages: which there are, and which one is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem

from scr_desktop.ui.look.theme import give_role
from scr_desktop.ui.tables.row_list import RowList


class Steps(RowList):
    """The steps in order. The one that is marked is the one that is shown.

    `step_wanted` carries the place of one that was chosen, by whatever means; `step_entered()` says that the officer
    wants to go on there, by click or Enter.
    """

    step_wanted = Signal(int)
    step_entered = Signal()

    def __init__(self, steps: Sequence[str]) -> None:
        super().__init__()
        self._shown = -1
        give_role(self, "navigation")
        self.setAccessibleName("Steps")
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for place, step in enumerate(steps, 1):
            self.addItem(QListWidgetItem(f"{place}  {step}"))
        self.fit()
        # Later, because a step that cannot be gone to yet is left again while the list is still busy choosing it.
        self.currentRowChanged.connect(self._choose, Qt.ConnectionType.QueuedConnection)
        self.clicked.connect(self._enter)
        self.activated.connect(self._enter)

    def fit(self) -> None:
        """Be as wide as the steps are in the present size of text."""
        self.setFixedWidth(self.sizeHintForColumn(0) + self.fontMetrics().averageCharWidth() * 6)

    def show_step(self, place: int) -> None:
        """Mark the step now shown."""
        self._shown = place
        self.setCurrentRow(place)
        for row in range(self.count()):
            item = self.item(row)
            font = item.font()
            font.setBold(row == place)
            item.setFont(font)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go into the page on Enter, which otherwise would turn to the next one as well; leave the rest to Qt."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._enter(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _choose(self, place: int) -> None:
        if place == self.currentRow() and place not in (-1, self._shown):
            self.step_wanted.emit(place)

    def _enter(self, index: QModelIndex) -> None:
        self._choose(index.row())
        self.step_entered.emit()
