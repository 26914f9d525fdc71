"""Sentences beside an entry: what was understood, what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from scr_desktop.ui.theme import give_role


class Reading(QLabel):
    """A sentence that never is markup, takes no room while it is empty and can be selected for copying."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.hide()

    def say(self, sentence: str, role: str = "") -> None:
        """Show `sentence` in the look of `role` (`ui/theme.py`), or nothing at all if it is empty."""
        give_role(self, role)
        self.setText(sentence)
        self.setVisible(bool(sentence))
        self._take_room()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the height of all lines at the width there now is."""
        super().resizeEvent(event)
        self._take_room()

    def _take_room(self) -> None:
        """Need every line: a window gives a sentence that wraps the room of one line only, unless it is told."""
        self.setMinimumHeight(0)  # or Qt would reckon the height with the one asked for before
        if self.text():
            self.setMinimumHeight(self.heightForWidth(self.width()))


class Note(Reading):
    """What is wrong with an entry, in words that begin with a sign so that colour is never all there is."""

    def warn(self, sentence: str) -> None:
        """Show what is wrong, or nothing if `sentence` is empty."""
        self.say(f"▲ {sentence}" if sentence else "", "error" if sentence else "")
