"""The entries of a return, each below its words, in the order of the return form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from scr_desktop.domain.entries.return_entries import DAYS
from scr_desktop.domain.records.request import KINDS_OF_RETURN
from scr_desktop.domain.records.words import YES_NO
from scr_desktop.domain.rules.agency_information import Section
from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.text_entry import TextEntry
from scr_desktop.ui.fields.with_sign import sentence


class ReturnFields:
    """Puts the entries of a return into a `column`; `entries` and `labels` go by their keys.

    Why it takes the place of another is asked only where it `replaces` one.
    """

    def __init__(self, column: QVBoxLayout, sections: Sequence[Section], *, replaces: bool) -> None:
        self._column = column
        self.entries: dict[str, Any] = {}
        self.labels: dict[str, QLabel] = {}
        self._lay_out(sections, replaces=replaces)

    def _lay_out(self, sections: Sequence[Section], *, replaces: bool) -> None:
        self._heading("The return")
        self._add("kind", "What kind of return it is", _choice((("", "Choose"), *KINDS_OF_RETURN)))
        self._add("returned_on", "Came in on", DateEntry())
        self._add("late_why", "Why it is late", _text(1))
        self._add("refused_why", "Why it was refused, in the agency’s words", _text(1))
        if replaces:
            self._add("why", "Why this takes the place of the return that stands", _text(1))
        for section in sections:
            if section.entries:
                self._heading(section.title)
            for entry in section.entries:
                self._add(entry.key, entry.label, LineEntry() if entry.lines == 1 else _text(2), entry.hint)
        self._heading("Records and sign-off")
        self._add("records_secured", "Records secured", _choice(YES_NO))
        self._add("records_secured_on", "Secured on", DateEntry())
        self._add("signed_off_by", "Signed off by", LineEntry())
        self._add("signed_off_role", "Role of who signed it off", LineEntry())
        self._add("signed_off_on", "Signed off on", DateEntry())
        self._add("marking", "Marking of the return", LineEntry())
        self._column.addStretch(1)

    def _heading(self, words: str) -> None:
        self._column.addWidget(sentence(words, "heading"))

    def _add(self, key: str, words: str, entry: Any, hint: str = "") -> None:
        label = QLabel(words)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setBuddy(entry)
        entry.setObjectName(key)
        entry.setAccessibleName(words)
        if key in DAYS:
            entry.ask_in_full()
        if hint:
            entry.setAccessibleDescription(hint)
            entry.setPlaceholderText(hint)
        self._column.addWidget(label)
        self._column.addWidget(entry)
        self.entries[key], self.labels[key] = entry, label


def _choice(choices: tuple[tuple[str, str], ...]) -> ChoiceEntry:
    entry = ChoiceEntry()
    entry.set_choices(choices)
    return entry


def _text(lines: int) -> TextEntry:
    entry = TextEntry()
    entry.setProperty("lines", lines)
    return entry
