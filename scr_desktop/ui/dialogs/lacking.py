"""What a step lacks, said in its dialog before it is recorded: the button then records it all the same."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel, QPushButton

from scr_desktop.domain.problem import Problem
from scr_desktop.ui.fields.readable import readable

_ALL_THE_SAME = "Rec&ord it all the same"


class Lacking:
    """The sentence above the buttons of a dialog: what is missing, which stands in the record if it is recorded so."""

    def __init__(self, words: QLabel, go_on: QPushButton, find: Callable[[], list[str]]) -> None:
        self._words, self._go_on, self._find = words, go_on, find
        self._usual = go_on.text()
        self._said: list[str] = []

    def look(self) -> bool:
        """Say what is missing now, and return whether that was said before: only then may it be recorded."""
        try:
            found = self._find()
        except Problem:
            # What cannot be recorded yet is refused in its own words; nothing is said of what it lacks.
            found = []
        known, self._said = found == self._said, found
        head = "This is missing, and stands with it if you record it all the same:"
        self._words.setText(readable("\n".join([f"▲ {head}", *found])) if found else "")
        self._words.setVisible(bool(found))
        self._go_on.setText(_ALL_THE_SAME if found else self._usual)
        return known
