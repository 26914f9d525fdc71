"""Small things that the window's thread alone can do, done one at a time while the prompt waits for the passphrase."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from scr_desktop.ui.start import ahead

# Between two of them the window answers keys; each takes a few milliseconds.
_EVERY_MS = 20


class AtLeisure(QTimer):
    """Does what `things` gives, one a turn, once what they need is imported; it ends with the `window` that is shown."""

    def __init__(self, window: QWidget, things: Callable[[], Iterator[Callable[[], Any]]]) -> None:
        super().__init__(window, interval=_EVERY_MS)
        self._give = things
        self._left: Iterator[Callable[[], Any]] | None = None
        self.timeout.connect(self._next)
        self.start()

    def _next(self) -> None:
        if not ahead.is_over():
            return
        if self._left is None:
            self._left = self._give()
        thing = next(self._left, None)
        if thing is None:
            self.stop()
        else:
            thing()
