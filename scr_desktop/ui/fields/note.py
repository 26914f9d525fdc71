"""Sentences beside an entry: what was understood, what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.look.theme import give_role
from scr_desktop.ui.room.room import changes_much, take_lines


class SentenceLabel(QLabel):
    """A sentence that never is markup, takes no room while it is empty and can be selected for copying."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = self._kept = 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.hide()

    def keep_room(self, lines: int) -> None:
        """Keep the room of so many lines also while nothing is said, so that what stands below never moves for a sentence.

        One that was longer keeps its room too: what moved once does not move back under the hand.
        """
        self._lines = lines
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self._take_lines()

    def _take_lines(self) -> None:
        take_lines(self)
        if self._lines:
            lines = "\n".join("x" * self._lines)
            least = self.fontMetrics().boundingRect(0, 0, self.width(), 10_000, 0, lines).height()
            self._kept = max(self._kept, least, self.minimumHeight())
            self.setMinimumHeight(self._kept)

    def say(self, sentence: str, role: str = "") -> None:
        """Show `sentence` in the look of `role` (`ui/look/theme.py`), or nothing at all if it is empty."""
        give_role(self, role)
        self.setText(readable(sentence))
        self.setVisible(bool(sentence))
        self._take_lines()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the height of all lines at the width there now is."""
        super().resizeEvent(event)
        if changes_much(event):
            self._kept = 0
        self._take_lines()


class Note(SentenceLabel):
    """What is wrong with an entry, in words that begin with a sign so that colour is never all there is."""

    def warn(self, sentence: str) -> None:
        """Show what is wrong, or nothing if `sentence` is empty."""
        self.say(f"▲ {sentence}" if sentence else "", "error" if sentence else "")
