"""One question of the criteria: its words, its paragraph, its answer and the evidence for it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from scr_desktop.domain.case_facts import DerivedFact
from scr_desktop.domain.criterion import Contradiction
from scr_desktop.domain.fact import Kind, Question
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.note import Note
from scr_desktop.ui.fields.radio_entry import RadioEntry
from scr_desktop.ui.fields.signed import card, sentence, signed
from scr_desktop.ui.fields.text_entry import TextEntry
from scr_desktop.ui.new_case.in_hand import InHand


class QuestionRow:
    """A question to be answered; `frame` is the widget that shows it."""

    def __init__(self, draft: InHand, question: Question) -> None:
        self._draft, self.fact = draft, question.fact
        self.frame, column = _framed(question)
        self.answer: RadioEntry | LineEntry = self._answer()
        column.addWidget(self.answer)
        self._contradicted = Note()
        column.addWidget(self._contradicted)
        self.evidence = TextEntry()
        self._ask_for_evidence(column)
        self.answer.entered.connect(self._answered)
        self.evidence.entered.connect(lambda text: draft.put(self._path("evidence"), text))

    def show(self) -> None:
        """Show the answer and evidence that the notification holds."""
        self.answer.set_entry(self._draft.get(self._path("value")) or ("unknown" if self._chosen else ""))
        self.evidence.set_entry(self._draft.get(self._path("evidence")))

    def show_contradictions(self, contradictions: tuple[Contradiction, ...]) -> None:
        """Show what this answer cannot stand together with, and any other problem of it."""
        said = [one.text for one in contradictions if self.fact.key in one.when.asks()]
        said.append(self._draft.problem_at(self._path("value")))
        self._contradicted.warn(" ".join(text for text in said if text))

    def focus(self) -> None:
        """Put the focus on the answer."""
        self.answer.setFocus()

    @property
    def _chosen(self) -> bool:
        return self.fact.kind is not Kind.NUMBER

    def _answer(self) -> RadioEntry | LineEntry:
        if self._chosen:
            made: RadioEntry | LineEntry = RadioEntry(self.fact.choices, self.fact.text)
        else:
            made = LineEntry()
            made.setAccessibleName(self.fact.text)
            made.setFixedWidth(made.fontMetrics().averageCharWidth() * 12)
        made.setObjectName(f"answer_{self.fact.key}")
        return made

    def _ask_for_evidence(self, column: QVBoxLayout) -> None:
        label = QLabel("Evidence or source")
        label.setBuddy(self.evidence)
        self.evidence.setObjectName(f"evidence_{self.fact.key}")
        self.evidence.setAccessibleName(f"Evidence: {self.fact.text}")
        column.addWidget(label)
        column.addWidget(self.evidence)

    def _answered(self, value: str) -> None:
        self._draft.put(self._path("value"), value)
        self._draft.look()

    def _path(self, last: str) -> str:
        return f"answers.{self.fact.key}.{last}"


def settled_row(question: Question, derived: DerivedFact) -> QFrame:
    """Return a question that other entries answer already: shown, not asked."""
    frame, column = _framed(question)
    answer = question.fact.answer_in_words(derived.value)
    column.addWidget(signed(f"{answer} – {derived.why}.", "no" if derived.value == "no" else "yes"))
    column.addWidget(sentence("This follows from the earlier pages; it is changed there.", "muted"))
    return frame


def unasked_row(question: Question, because: str) -> QFrame:
    """Return a question that cannot matter, with why it is not asked."""
    frame, column = card("plain")
    column.setContentsMargins(14, 0, 14, 0)
    column.addWidget(sentence(f"Not asked: “{question.fact.text}” – because {because}.", "muted"))
    return frame


def _framed(question: Question) -> tuple[QFrame, QVBoxLayout]:
    frame, column = card()
    frame.setAccessibleName(question.fact.text)
    column.addWidget(sentence(question.fact.text, "strong"))
    if question.fact.help:
        column.addWidget(sentence(question.fact.help, "muted"))
    column.addWidget(sentence(str(question.source), "muted"))
    return frame, column
