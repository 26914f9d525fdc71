"""The one list of lines to choose from."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from scr_desktop.ui.tables.selection import follow_selection


class RowList(QListWidget):
    """A list in which the line that is selected is the current one, by whatever means it was selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        follow_selection(self)
        self.setItemDelegate(_AsHighAsItsWords(self))


class _AsHighAsItsWords(QStyledItemDelegate):
    """Gives a line that wraps the height of its words: Qt reckons it as if no box to tick stood before them."""

    def __init__(self, rows: QListWidget) -> None:
        super().__init__(rows)
        self._list = rows

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:  # noqa: N802
        """Reckon with the room that the box leaves."""
        if index.data(Qt.ItemDataRole.CheckStateRole) is not None and option.rect.isValid():
            style, kinds = self._list.style(), QStyle.PixelMetric
            box = style.pixelMetric(kinds.PM_IndicatorWidth, option, self._list)
            margin = style.pixelMetric(kinds.PM_FocusFrameHMargin, option, self._list) + 1
            # Laid out in the width of the list, and asked again for painting in that which the words took: one height for both,
            # or the line would lie over the next. The option is the list's own, for all its lines.
            option = QStyleOptionViewItem(option)
            option.rect.setWidth(self._list.viewport().width() - box - 2 * margin)
        return super().sizeHint(option, index)
