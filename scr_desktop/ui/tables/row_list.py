"""The one list of lines to choose from."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget, QWidget

from scr_desktop.ui.tables.selection import follow_selection


class RowList(QListWidget):
    """A list in which the line that is selected is the current one, by whatever means it was selected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        follow_selection(self)
