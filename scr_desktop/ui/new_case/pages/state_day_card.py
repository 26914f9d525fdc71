"""The day of the partner arrangements, asked for on the check page where a notification waits for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from scr_desktop.domain.problem import Problem
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.fields.line_entry import QuickLine
from scr_desktop.ui.fields.with_sign import sentence
from scr_desktop.ui.new_case.in_hand import InHand
from scr_desktop.ui.new_case.pages.problem_card import ProblemCard
from scr_desktop.ui.office.arrangements_entry import begins_in_words, read_begins


class StateDayCard(ProblemCard):
    """Says that the office has not stated the day, and takes it at once; what is typed is kept until it is stated.

    `state` states it for the office. No reason stands for the day: nothing is offered to be kept as it is.
    """

    heading = "To be stated before the case is opened"

    def __init__(self, draft: InHand, problem: Problem, place: int, state: Callable[[date], None]) -> None:
        self._state = state
        super().__init__(draft, problem, place)

    def take_focus(self) -> None:
        """Put the cursor where the day is typed."""
        self.day.setFocus()

    def _offer_mending(self, place: int) -> None:
        """Offer nothing beside the entry: the day stands on no page of the notification."""

    def _offer_keeping(self, place: int) -> None:
        row, label, said = QHBoxLayout(), QLabel("Partner arrangements be&gan on"), sentence("", "muted")
        self.day, self._said, state = QuickLine(), said, QPushButton("State the day for the office")
        self.day.setObjectName("arrangements_begin_on")
        self.day.setPlaceholderText("for example 29 September 2019")
        self.day.setAccessibleDescription(self._problem.whole)
        self.day.set_entry(self._draft.half(self._problem.field))
        label.setBuddy(self.day)
        state.setObjectName("state_arrangements")
        for widget in (label, self.day, state):
            row.addWidget(widget)
        self._column.addLayout(row)
        self._column.addWidget(said)
        self._say(self.day.entry())
        self.day.entered.connect(self._typed)
        self.day.taken.connect(self._take)
        state.clicked.connect(self._take)

    def _typed(self, text: str) -> None:
        entry_fault.clear(self._said, self.day)
        self._draft.put_half(self._problem.field, text)
        self._say(text)

    def _say(self, text: str) -> None:
        """Say what is understood of the day; while nothing is typed the sentence above says enough."""
        self._said.setText(begins_in_words(text) if text.strip() else "It then stands on the Office page.")
        self._said.show()

    def _take(self) -> None:
        typed = self.day.entry()
        try:
            day = read_begins(typed)
            if day is None:
                raise Problem("Type the day first.")
            self._draft.put_half(self._problem.field, "")
            self._state(day)
        except Problem as problem:
            self._draft.put_half(self._problem.field, typed)
            entry_fault.show(self._said, problem.sentence, self.day)
