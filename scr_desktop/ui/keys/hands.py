"""Lets a message that nobody asked for wait until the hands rest: it must not come up under somebody's typing.

The words would go on into it, and the first space press its button.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

# From the last key on. Whoever types goes on sooner, and whoever does not will not miss it.
REST_MILLISECONDS = 1_000


def when_hands_rest(then: Callable[[], None]) -> None:
    """Call `then` at once, or where the cursor stands in an entry once no key was pressed in it for a second, or it was left."""
    now = QApplication.focusWidget()
    if isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit) and now.isVisible():
        _Resting(now, then)
    else:
        then()


class _Resting(QObject):
    """Watches an entry until nothing is typed in it; goes with it."""

    def __init__(self, entry: QWidget, then: Callable[[], None]) -> None:
        super().__init__(entry)
        self._entry, self._then = entry, then
        self._timer = QTimer(self, singleShot=True, interval=REST_MILLISECONDS)
        self._timer.timeout.connect(self._rest)
        self._timer.start()
        entry.installEventFilter(self)
        # The entry may go while keys are pressed in it, and what is to be said is said all the same.
        entry.destroyed.connect(then)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hear keys and the leaving of the entry; nothing is held back."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.InputMethod):
            self._timer.start()
        elif event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self._timer.start(0)
        return False

    def _rest(self) -> None:
        self._entry.removeEventFilter(self)
        self._entry.destroyed.disconnect(self._then)
        self._then()
        self.deleteLater()
