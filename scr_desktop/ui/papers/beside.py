"""Below an entry, what is said of it elsewhere where that differs: either can be taken, and neither is lost by it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.with_sign import sentence
from scr_desktop.ui.look.readable import readable

TYPED = "Before it said"


class Beside(QFrame):
    """Below one `entry`, what is said of it elsewhere, and the button that exchanges the two."""

    def __init__(self, entry: Any) -> None:
        super().__init__()
        self._entry, self.text = entry, ""
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 0, 6)
        self._words: QLabel = sentence("", "muted")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton("Take this instead")
        self.button.setAccessibleName(f"Take this instead: {entry.accessibleName()}")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._exchange)
        row.addWidget(self._words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def offer(self, where: str, text: str) -> None:
        """Say what stands elsewhere."""
        self.text = text
        self._words.setText(readable(f"{where}: {self.in_words(text) or 'nothing'}"))
        self.button.setAccessibleDescription(self._words.text())

    def _exchange(self) -> None:
        before = self._entry.entry()
        self._entry.set_entry(self.text)
        self._entry.entered.emit(self.text)
        self.offer(TYPED, before)

    def in_words(self, text: str) -> str:
        """Return a text as it is shown: of a choice the words."""
        if isinstance(self._entry, ChoiceEntry):
            return self._entry.itemText(self._entry.findData(text)) if text else ""
        return text
