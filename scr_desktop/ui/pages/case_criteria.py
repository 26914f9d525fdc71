"""A case's criteria: what they make of the facts, each with its paragraph and the answers it stands on."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from scr_desktop.domain.case_facts import derived_facts
from scr_desktop.domain.condition import Truth
from scr_desktop.domain.criterion import Criterion, Reason
from scr_desktop.domain.standing import Standing
from scr_desktop.ui.fields.signed import card, sentence, signed
from scr_desktop.ui.new_case.verdict_panel import show_verdict
from scr_desktop.ui.pages.case_text import passage

_MET = {Truth.YES: "Met", Truth.NO: "Not met", Truth.UNKNOWN: "Not known yet"}
_WEIGHED = {Truth.YES: "Holds, to be weighed", Truth.NO: "Does not hold", Truth.UNKNOWN: "Not known yet"}


def show_criteria(column: QVBoxLayout, standing: Standing) -> None:
    """Add the verdict and every criterion to `column`, which is empty."""
    verdict = QWidget()
    show_verdict(verdict, standing)
    column.addWidget(verdict)
    column.addWidget(sentence("Every criterion", "heading"))
    reasons = {reason.key: reason for reason in standing.verdict.reasons}
    for criterion in standing.regime.criteria:
        column.addWidget(_criterion(criterion, reasons[criterion.key], standing))
    column.addStretch(1)


def _criterion(criterion: Criterion, reason: Reason, standing: Standing) -> QFrame:
    frame, inside = card()
    words = (_WEIGHED if criterion.weighs else _MET)[reason.truth]
    inside.addWidget(signed(f"{words}: {criterion.text}", str(reason.truth)))
    for key in dict.fromkeys(criterion.when.asks()):
        inside.addWidget(passage(_answer(key, standing), "muted"))
    inside.addWidget(sentence(str(criterion.source), "muted"))
    return frame


def _answer(key: str, standing: Standing) -> str:
    """Return a question with its answer and what it rests on."""
    fact = standing.regime.facts.get(key)
    if fact is None:
        return key
    words = f"{fact.text} {fact.answer_in_words(standing.facts.get(key, ''))}."
    derived = derived_facts(standing.case).get(key)
    given = next((answer.evidence for answer in standing.case.answers if answer.fact == key), "")
    grounds = f"follows from what is entered: {derived.why}" if derived else given.strip()
    return f"{words} ({grounds})" if grounds else words
