"""The moving part of a page: it follows the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


class Scroll(QScrollArea):
    """A page that always shows the entry that has the focus; very large text makes it scroll sideways too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def read_by_keyboard(self) -> None:
        """Let the page itself take the focus, so that one with nothing to enter can be read with the arrow keys."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        inside = self.widget()
        if now is not None and inside is not None and inside.isAncestorOf(now):
            # Of an entry larger than what can be seen, its beginning.
            size = now.size().boundedTo(self.viewport().size())
            centre = now.mapTo(inside, QPoint(size.width() // 2, size.height() // 2))
            self.ensureVisible(centre.x(), centre.y(), size.width() // 2, size.height() // 2 + 60)
