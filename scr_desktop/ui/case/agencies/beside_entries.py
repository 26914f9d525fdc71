"""The entries of a return beside what a form, or the return that stands, says of them: what differs is shown, and can be taken."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from scr_desktop.domain.entries.return_entries import same
from scr_desktop.ui.papers.beside import Beside

FORM, STANDS = "The form says", "The return that stands says"


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
