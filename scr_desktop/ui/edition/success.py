"""What was done, said at the foot of the window for no longer than it is so and its page is seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from scr_desktop.ui.fields import said_line


class Success(QObject):
    """Says what was done on a page, and takes it away when that page is left or when it is asked to."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page, self._sentence = page, ""
        page.installEventFilter(self)

    def say(self, sentence: str) -> None:
        """Say what was done in place of what was done before; nothing is said of nothing."""
        if sentence:
            self._sentence = sentence
            said_line.say_over(self._page, sentence)

    def take_away(self) -> None:
        """Say no longer what was done: it is so no more, or of something else than what is shown."""
        said_line.take_away(self._page, self._sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take it away when the page is left; a window that is only made small keeps it."""
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.take_away()
        return super().eventFilter(watched, event)
