"""A case's criteria: what they make of the facts, each with its paragraph and the answers it stands on."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from scr_desktop.domain.facts.derived_fact import DerivedFact
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.questions_to_ask import not_asked, questions
from scr_desktop.domain.progress.verdict_words import (
    disagreement_sentences,
    notifiable_sentence,
    notifiable_state,
    review_sentence,
    review_state,
    serious_case_sentence,
    serious_case_state,
)
from scr_desktop.domain.records.case import Answer
from scr_desktop.domain.rules.condition import Truth
from scr_desktop.domain.rules.criterion import Criterion, Reason
from scr_desktop.domain.rules.fact import Question
from scr_desktop.ui.case.cards_part import CardsPart
from scr_desktop.ui.case.criteria.answer import AnswerDialog
from scr_desktop.ui.fields.passages import add_notices, passage
from scr_desktop.ui.fields.with_sign import card, sentence, with_sign
from scr_desktop.ui.new_case.verdict_panel import TOGETHER, contradiction_card
from scr_desktop.ui.tables.state_icon import Sign

AnswerQuestion = Callable[[Question], None]
"""Called with a question that is to be answered, or answered anew."""

_MET = {Truth.YES: "Met", Truth.NO: "Not met", Truth.UNKNOWN: "Not known yet"}
_WEIGHED = {Truth.YES: "Holds, to be weighed", Truth.NO: "Does not hold", Truth.UNKNOWN: "Not known yet"}


class CaseCriteria(CardsPart):
    """The verdict on one case, the questions behind it, and each criterion."""

    called = "Criteria"

    def _show(self, column: QVBoxLayout, status: CaseStatus) -> None:
        show_criteria(column, status, self._answer)

    def _answer(self, question: Question) -> None:
        key = question.fact.key
        given = next((answer for answer in self._status.case.answers if answer.fact == key), None)
        if self._say(AnswerDialog.ask(self, *self._of, question, given)):
            self._stay_at(f"answer_{key}")


def show_criteria(column: QVBoxLayout, status: CaseStatus, answer: AnswerQuestion) -> None:
    """Add the verdict, every question and every criterion to `column`, which is empty."""
    add_notices(column, status)
    column.addWidget(_verdict(status))
    for said in disagreement_sentences(status).values():
        column.addWidget(contradiction_card(said, status))
    for contradiction in status.verdict.contradictions:
        said = f"{TOGETHER}{contradiction.text}"
        column.addWidget(contradiction_card(said, status, str(contradiction.source)))
    for heading, asked in groupby(questions(status), lambda question: question.heading):
        column.addWidget(_questions(heading, list(asked), status, answer))
    column.addWidget(sentence("Every criterion", "heading"))
    reasons = {reason.key: reason for reason in status.verdict.reasons}
    for criterion in status.regime.criteria:
        column.addWidget(_criterion(criterion, reasons[criterion.key], status))
    column.addStretch(1)


def _verdict(status: CaseStatus) -> QFrame:
    frame, inside = card("notice")
    inside.addWidget(sentence("What the criteria say", "heading"))
    inside.addWidget(with_sign(notifiable_sentence(status), notifiable_state(status)))
    inside.addWidget(with_sign(serious_case_sentence(status), serious_case_state(status)))
    inside.addWidget(with_sign(review_sentence(status), review_state(status)))
    return frame


def _questions(heading: str, asked: list[Question], status: CaseStatus, answer: AnswerQuestion) -> QFrame:
    frame, inside = card()
    inside.setSpacing(14)
    inside.addWidget(sentence(heading, "heading"))
    derived = status.case_facts.settled
    given = {one.fact: one for one in status.case.answers}
    for question in asked:
        key = question.fact.key
        if key in derived:
            inside.addLayout(_question(question, *_derived(question, derived[key], given.get(key))))
            continue
        words, state, note = _given(question, given.get(key))
        if because := status.case_facts.open_because(key):
            note = "\n".join(filter(None, (f"Not settled by what is entered: {because}.", note)))
        because = not_asked(question.fact, status) if state == "unknown" else ""
        if because:
            inside.addLayout(_question(question, "Not asked", "no", f"Because {because}."))
        else:
            button = _button(question, state, answer) if status.case.open else None
            inside.addLayout(_question(question, words, state, note, button))
    return frame


def _derived(question: Question, fact: DerivedFact, given: Answer | None) -> tuple[str, Sign, str]:
    """Return an answer that other entries settle, its state, and where it comes from."""
    state: Sign = "no" if fact.value == "no" else "yes"
    note = f"Follows from what is entered of the children and the incident: {fact.why}."
    if given and given.evidence.strip():
        note += f" {given.evidence.strip()}"
    return question.fact.answer_in_words(fact.value), state, note


def _given(question: Question, answer: Answer | None) -> tuple[str, Sign, str]:
    """Return the officer's answer, its state, and the evidence for it."""
    value = answer.value if answer else ""
    state: Sign = "no" if value == "no" else "unknown" if value in {"", "unknown"} else "yes"
    evidence = answer.evidence.strip() if answer else ""
    return question.fact.answer_in_words(value), state, f"Evidence: {evidence}" if evidence else ""


def _question(question: Question, words: str, state: Sign, note: str, button: QPushButton | None = None) -> QHBoxLayout:
    row, left = QHBoxLayout(), QVBoxLayout()
    row.setSpacing(16)
    left.setSpacing(3)
    left.addWidget(sentence(question.fact.text, "strong"))
    left.addWidget(with_sign(words, state))
    if note:
        left.addWidget(passage(note))
    left.addWidget(sentence(str(question.source), "muted"))
    row.addLayout(left, 1)
    if button:
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    return row


def _button(question: Question, state: str, answer: AnswerQuestion) -> QPushButton:
    words = "Answer…" if state == "unknown" else "Change…"
    button = QPushButton(words)
    button.setObjectName(f"answer_{question.fact.key}")
    button.setAccessibleName(f"{words.rstrip('…')}: {question.fact.text}")
    button.clicked.connect(lambda: answer(question))
    return button


def _criterion(criterion: Criterion, reason: Reason, status: CaseStatus) -> QFrame:
    frame, inside = card()
    words = (_WEIGHED if criterion.weighs else _MET)[reason.truth]
    inside.addWidget(with_sign(f"{words}: {criterion.text}", reason.truth))
    for key in dict.fromkeys(criterion.when.asks()):
        inside.addWidget(passage(_answer(key, status), "muted"))
    inside.addWidget(sentence(str(criterion.source), "muted"))
    return frame


def _answer(key: str, status: CaseStatus) -> str:
    """Return a question with its answer and what it rests on."""
    fact = status.regime.facts.get(key)
    if fact is None:
        return key
    words = f"{fact.text} {fact.answer_in_words(status.facts.get(key, ''))}."
    derived = status.case_facts.settled.get(key)
    given = next((answer.evidence for answer in status.case.answers if answer.fact == key), "")
    grounds = f"follows from what is entered: {derived.why}" if derived else given.strip()
    return f"{words} ({grounds})" if grounds else words
