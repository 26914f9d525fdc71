"""Parts of a page of which one shows, and only that one asks for room."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget


class PartStack(QStackedWidget):
    """A stack that needs no more room than the part in front: in a small window that one can be scrolled to its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(lambda _: self._come_to_front())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what the part in front needs, not the largest of all."""
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown else super().minimumSizeHint()

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Need no more than the least, sentences whole: what is longer scrolls within its part, not a second time here."""
        shown = self.currentWidget()
        lines = shown.layout() if shown else None
        whole = lines.minimumHeightForWidth(width) if lines and lines.hasHeightForWidth() else 0
        return max(self.minimumSizeHint().height(), whole)

    def _come_to_front(self) -> None:
        """Show the part that came to the front from its beginning."""
        self.updateGeometry()
        viewport = self.parentWidget()
        area = viewport.parentWidget() if viewport else None
        if isinstance(area, QScrollArea):
            area.horizontalScrollBar().setValue(0)
            area.verticalScrollBar().setValue(0)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return what the part in front would like."""
        shown = self.currentWidget()
        return shown.sizeHint() if shown else super().sizeHint()
