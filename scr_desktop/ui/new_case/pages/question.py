"""One question of the criteria: its words, its paragraph, its answer and the evidence for it."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from scr_desktop.domain.facts.derived_fact import DerivedFact
from scr_desktop.domain.problem import kept_among
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.verdict_words import disagreement_sentences
from scr_desktop.domain.rules.fact import AnswerKind, Question
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.note import Note
from scr_desktop.ui.fields.radio_entry import RadioEntry
from scr_desktop.ui.fields.text_entry import TextEntry
from scr_desktop.ui.fields.with_sign import card, sentence, with_sign
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

    def show_contradictions(self, status: CaseStatus) -> None:
        """Show what this answer cannot stand together with, any other problem of it, and why entries leave it open."""
        said = [
            contradiction.text
            for contradiction in status.verdict.contradictions
            if self.fact.key in contradiction.when.asks()
        ]
        said.append(disagreement_sentences(status).get(self.fact.key, ""))
        said.append(self._draft.problem_at(self._path("value")))
        kept = [words for text in said if text and (words := kept_among(text, status.case.kept))]
        wrong = " ".join(text for text in said if text and not kept_among(text, status.case.kept))
        because = status.case_facts.open_because(self.fact.key)
        if kept and not wrong:
            self._contradicted.say(" ".join(kept), "muted")
        elif wrong or not because:
            self._contradicted.warn(wrong)
        else:
            self._contradicted.say(f"Not settled by what is entered: {because}.", "muted")

    def focus(self) -> None:
        """Put the focus on the answer."""
        self.answer.setFocus()

    @property
    def _chosen(self) -> bool:
        return self.fact.kind is not AnswerKind.NUMBER

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


def settled_row(draft: InHand, question: Question, derived: DerivedFact) -> QFrame:
    """Return a question that other entries answer already: shown, not asked, with room for the reasoning."""
    frame, column = _framed(question)
    answer = question.fact.answer_in_words(derived.value)
    column.addWidget(with_sign(f"{answer} – {derived.why}.", "no" if derived.value == "no" else "yes"))
    column.addWidget(sentence("This follows from the earlier pages; it is changed there.", "muted"))
    label, reasoning = QLabel("Reasoning, if there is more to say"), _evidence(draft, question)
    label.setBuddy(reasoning)
    column.addWidget(label)
    column.addWidget(reasoning)
    return frame


def _evidence(draft: InHand, question: Question) -> TextEntry:
    """Return the entry of what an answer rests on, which the notification keeps whoever gave the answer."""
    path = f"answers.{question.fact.key}.evidence"
    entry = TextEntry()
    entry.setObjectName(f"evidence_{question.fact.key}")
    entry.setAccessibleName(f"Evidence: {question.fact.text}")
    entry.set_entry(draft.get(path))
    entry.entered.connect(lambda text: draft.put(path, text))
    return entry


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
