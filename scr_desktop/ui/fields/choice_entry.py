"""An entry that takes one of a few answers."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from scr_desktop.ui.fields.showing import Showing


class ChoiceEntry(Showing, QComboBox):
    """One of several answers; scrolling over it in a form never changes it."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.currentIndexChanged.connect(self._say_entered)

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer `choices`, each the value that is kept and the words that are shown."""
        with self.showing():
            self.clear()
            for value, words in choices:
                self.addItem(words, value)

    def offer(self, words: Iterable[str]) -> None:
        """Offer answers that are kept as they read, none of them chosen until the officer does: what is not said is not recorded."""
        self.set_choices([("", "Choose"), *((one, one) for one in words)])

    def entry(self) -> str:
        """Return the value chosen."""
        return str(self.currentData() or "")

    def set_entry(self, text: str) -> None:
        """Show the choice whose value is `text`; an unknown value shows the last, which says it is not known."""
        found = self.findData(text)
        with self.showing():
            self.setCurrentIndex(found if found >= 0 else self.count() - 1)

    def _say_entered(self, _index: int) -> None:
        if not self.is_showing:
            self.entered.emit(self.entry())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the page."""
        event.ignore()
