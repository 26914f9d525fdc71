"""What is said of an entry elsewhere, shown below it where it differs: either can be taken, and neither is lost by it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from scr_desktop.domain.entries.return_entries import same
from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.with_sign import sentence
from scr_desktop.ui.look.readable import readable

FORM, STANDS, TYPED = "The form says", "The return that stands says", "Before it said"


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
        self._words.setText(readable(f"{where}: {self._in_words(text) or 'nothing'}"))
        self.button.setAccessibleDescription(self._words.text())

    def _exchange(self) -> None:
        before = self._entry.entry()
        self._entry.set_entry(self.text)
        self._entry.entered.emit(self.text)
        self.offer(TYPED, before)

    def _in_words(self, text: str) -> str:
        if isinstance(self._entry, ChoiceEntry):
            return self._entry.itemText(self._entry.findData(text)) if text else ""
        return text


class BesideEntries:
    """Says below the entries of a `column` what is said of them elsewhere; each entry goes by its key."""

    def __init__(self, column: QVBoxLayout, entries: Mapping[str, Any]) -> None:
        self._column, self._entries = column, entries
        self.shown: dict[str, Beside] = {}

    def entry(self, key: str) -> Any:
        """Return the entry with this key."""
        return self._entries[key]

    def offer(self, key: str, where: str, text: str) -> bool:
        """Say below an entry what is said elsewhere if that differs, and nothing otherwise; return whether it differs."""
        if same(key, self._entries[key].entry(), text):
            if key in self.shown:
                self.shown.pop(key).deleteLater()
            return False
        if key not in self.shown:
            beside = self.shown[key] = Beside(self._entries[key])
            self._column.insertWidget(self._column.indexOf(self._entries[key]) + 1, beside)
        self.shown[key].offer(where, text)
        return True


def enter_form(
    beside: BesideEntries, said: Mapping[str, str], blank: Mapping[str, str], *, typed_here: bool
) -> dict[str, str]:
    """Put what a form `said` into the entries, and show beside them what it would replace; return what it says of those that stay.

    `blank` is what stands in entries that nobody touched. What was `typed_here` stays; what a return that stands says gives
    way, also where the form says nothing: there it stays to be looked at.
    """
    stays = {}
    for key, untouched in blank.items():
        entry, answer = beside.entry(key), said.get(key, "")
        before = entry.entry().strip()
        told = bool(before) and not same(key, before, untouched)
        if typed_here and told:
            if answer and beside.offer(key, FORM, answer):
                stays[key] = answer
        elif answer:
            entry.set_entry(answer)
            beside.offer(key, STANDS, before if told else answer)
        elif told:
            beside.offer(key, FORM, "")
    return stays
