"""A line for each agency or partner: who spoke for it, what it says, and for what reason."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.with_sign import empty, sentence
from scr_desktop.ui.look.readable import readable


class Said(NamedTuple):
    """What one of them says; `who` is empty where nobody is asked for."""

    name: str
    who: str
    choice: str
    reason: str


class SaidRows(QWidget):
    """A line for each name, made when they are known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._rows: dict[str, tuple[LineEntry | None, ChoiceEntry, LineEntry]] = {}

    def show_names(self, names: Sequence[str], choices: Sequence[tuple[str, str]], *, who: str = "") -> None:
        """Make a line for each of `names` with these choices; with `who`, that is the head of an entry for a person."""
        empty(self._grid)
        self._rows = {}
        heads = ["Who", who, "Says", "Reason"] if who else ["Who", "Says", "Reason"]
        for column, head in enumerate(heads):
            self._grid.addWidget(QLabel(head), 0, column)
        for row, name in enumerate(dict.fromkeys(names), start=1):
            self._add(row, name, choices, who)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(len(heads) - 1, 3)

    def said(self) -> list[Said]:
        """Return what was entered, a line for each name."""
        return [
            Said(name, person.entry().strip() if person else "", choice.entry(), reason.entry().strip())
            for name, (person, choice, reason) in self._rows.items()
        ]

    def _add(self, row: int, name: str, choices: Sequence[tuple[str, str]], who: str) -> None:
        person, choice, reason = (LineEntry(self) if who else None), ChoiceEntry(self), LineEntry(self)
        choice.set_choices(choices)
        self._rows[name] = (person, choice, reason)
        entries = [entry for entry in (person, choice, reason) if entry]
        said = [who, "What it says", "Reason"] if who else ["What it says", "Reason"]
        self._grid.addWidget(sentence(readable(name)), row, 0, Qt.AlignmentFlag.AlignVCenter)
        for column, (entry, what) in enumerate(zip(entries, said, strict=True), start=1):
            entry.setAccessibleName(f"{what}: {name}")
            entry.setObjectName(f"{what}: {name}")
            self._grid.addWidget(entry, row, column)
