"""A list of things to tick, as high as what stands in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidgetItem, QSizePolicy, QWidget

from scr_desktop.ui.tables.plain_tip import plain_tip
from scr_desktop.ui.tables.row_list import RowList

_MOST = 8


class TickList(RowList):
    """Things to tick with the mouse or the space bar; Tab leaves it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    def show_items(self, items: Sequence[str]) -> None:
        """Offer `items`, none of them ticked."""
        self.clear()
        for text in items:
            item = QListWidgetItem(text, self)
            item.setToolTip(plain_tip(text))
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        if self.count():
            self.setCurrentRow(0)
        self.updateGeometry()

    def ticked(self) -> list[str]:
        """Return what is ticked, in the order of the list."""
        items = [self.item(row) for row in range(self.count())]
        return [item.text() for item in items if item.checkState() == Qt.CheckState.Checked]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Be as high as the lines there are, up to a limit; then they scroll."""
        rows = min(max(self.count(), 1), _MOST)
        high = max(self.sizeHintForRow(0), self.fontMetrics().height() + 6)
        return QSize(super().sizeHint().width(), rows * high + 2 * self.frameWidth())
