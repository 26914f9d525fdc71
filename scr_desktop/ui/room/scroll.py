"""The moving part of a page: it follows the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget

from scr_desktop.ui.room.room import largest, stay_within


class Scroll(QScrollArea):
    """A page that always shows the entry that has the focus; only very large text makes it scroll sideways too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def read_by_keyboard(self) -> None:
        """Let the page itself take the focus, so that one with nothing to enter can be read with the arrow keys."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Look at the width when what is inside has come to need more: a dialog that has room for it becomes wider."""
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest and watched is self.widget():
            QTimer.singleShot(0, self, self._widen)
        return done

    def _widen(self) -> None:
        """Make the dialog wide enough, where the screen allows, or its page would slide sideways under the hand."""
        inside, dialog = self.widget(), self.window()
        if inside is None or not isinstance(dialog, QDialog) or not dialog.isVisible() or dialog.isMaximized():
            return
        lacking = inside.minimumSizeHint().width() - self.viewport().width()
        wide = min(dialog.width() + lacking, largest(dialog).width())
        if lacking > 0 and wide > dialog.width():
            dialog.resize(wide, dialog.height())
            stay_within(dialog)
            # A bar that came with it takes some of the width again.
            QTimer.singleShot(0, self, self._widen)

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        inside = self.widget()
        # What is pressed is in sight. Moved away under the mouse, the button would be let go of elsewhere, and not be pressed.
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        if now is not None and inside is not None and inside.isAncestorOf(now):
            # Of an entry larger than what can be seen, its beginning.
            size = now.size().boundedTo(self.viewport().size())
            centre = now.mapTo(inside, QPoint(size.width() // 2, size.height() // 2))
            self.ensureVisible(centre.x(), centre.y(), size.width() // 2, size.height() // 2 + 60)
