"""What hears the keys before the widget that has the keyboard, anywhere in the program."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget


class OverFocus(QObject):
    """Is asked of each key that is pressed whether it `takes` it; what it does not take goes on to the widget."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.focusChanged.connect(self._watch)
        self._watch(None, application.focusWidget())

    def _watch(self, before: QWidget | None, now: QWidget | None) -> None:
        if before is not None:
            before.removeEventFilter(self)
        if now is not None:
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Ask of a key that is pressed; all else goes on."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        return isinstance(watched, QWidget) and self.takes(watched, event)

    def takes(self, now: QWidget, event: QKeyEvent) -> bool:
        """Return whether the key has done its work before `now` hears of it."""
        raise NotImplementedError
