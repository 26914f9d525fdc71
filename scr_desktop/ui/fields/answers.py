"""Questions with an entry each, made when they are known: a choice, or a few words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.text_entry import TextEntry
from scr_desktop.ui.fields.with_sign import empty, sentence
from scr_desktop.ui.keys.letters import give_letters


class QuestionShown(NamedTuple):
    """A question: its key, its words, what it rests on, and its choices; without any it takes a text."""

    key: str
    text: str
    source: str
    choices: Sequence[tuple[str, str]] = ()


class Answers(QWidget):
    """The questions one below the other; `entered()` says that one was answered."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._entries: dict[str, ChoiceEntry | TextEntry] = {}

    def ask(self, questions: Sequence[QuestionShown]) -> None:
        """Put `questions`; a choice begins with its first, which is none."""
        empty(self._column)
        self._entries = {question.key: self._put(question) for question in questions}
        if self.isVisible():
            give_letters(self.window())

    def answers(self) -> dict[str, str]:
        """Return what was entered, by the key of the question."""
        return {key: entry.entry().strip() for key, entry in self._entries.items()}

    def entries(self) -> dict[str, QWidget]:
        """Return the entries by the key of the question, for what is wrong with one to be said at it."""
        return dict(self._entries)

    def set_answers(self, answers: dict[str, str]) -> None:
        """Show answers given before; a question without one stays as it is."""
        for key, entry in self._entries.items():
            if key in answers:
                entry.set_entry(answers[key])

    def _put(self, one: QuestionShown) -> ChoiceEntry | TextEntry:
        entry = ChoiceEntry(self) if one.choices else TextEntry(self)
        if isinstance(entry, ChoiceEntry):
            entry.set_choices([("", "Choose"), *one.choices])
        entry.setObjectName(one.key)
        entry.setAccessibleName(one.text)
        entry.entered.connect(lambda _: self.entered.emit())
        asked: QLabel = sentence(one.text)
        asked.setBuddy(entry)
        self._column.addWidget(asked)
        self._column.addWidget(sentence(one.source, "muted"))
        self._column.addWidget(entry)
        self._column.addSpacing(8)
        return entry
