"""The list of steps beside the pages: which there are, and which one is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from scr_desktop.ui.theme import give_role


class Steps(QListWidget):
    """The steps in order; `step_wanted` carries the place of one that was chosen by click or Enter."""

    step_wanted = Signal(int)

    def __init__(self, steps: Sequence[str]) -> None:
        super().__init__()
        give_role(self, "navigation")
        self.setAccessibleName("Steps")
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for place, step in enumerate(steps, 1):
            self.addItem(QListWidgetItem(f"{place}  {step}"))
        self.fit()
        self.clicked.connect(self._chosen)
        self.activated.connect(self._chosen)

    def fit(self) -> None:
        """Be as wide as the steps are in the present size of text."""
        self.setFixedWidth(self.sizeHintForColumn(0) + self.fontMetrics().averageCharWidth() * 6)

    def show_step(self, place: int) -> None:
        """Mark the step now shown."""
        self.setCurrentRow(place)
        for row in range(self.count()):
            item = self.item(row)
            font = item.font()
            font.setBold(row == place)
            item.setFont(font)

    def _chosen(self, index: QModelIndex) -> None:
        self.step_wanted.emit(index.row())
