"""A case's criteria: what they make of the facts, each with its paragraph and the answers it stands on."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from scr_desktop.domain.case_facts import derived_facts
from scr_desktop.domain.condition import Truth
from scr_desktop.domain.criterion import Criterion, Reason, Review
from scr_desktop.domain.standing import Standing
from scr_desktop.domain.verdict_words import notifiable_sentence, review_sentence, serious_case_sentence
from scr_desktop.ui.fields.signed import card, sentence, signed
from scr_desktop.ui.pages.case_text import passage

_MET = {Truth.YES: "Met", Truth.NO: "Not met", Truth.UNKNOWN: "Not known yet"}
_WEIGHED = {Truth.YES: "Holds, to be weighed", Truth.NO: "Does not hold", Truth.UNKNOWN: "Not known yet"}


def show_criteria(column: QVBoxLayout, standing: Standing) -> None:
    """Add the verdict and every criterion to `column`, which is empty."""
    column.addWidget(_verdict(standing))
    for contradiction in standing.verdict.contradictions:
        frame, inside = card("alarm")
        inside.addWidget(signed(f"These answers cannot stand together. {contradiction.text}", "overdue"))
        inside.addWidget(sentence(str(contradiction.source), "muted"))
        column.addWidget(frame)
    column.addWidget(sentence("Every criterion", "heading"))
    reasons = {reason.key: reason for reason in standing.verdict.reasons}
    for criterion in standing.regime.criteria:
        column.addWidget(_criterion(criterion, reasons[criterion.key], standing))
    column.addStretch(1)


def _verdict(standing: Standing) -> QFrame:
    verdict = standing.verdict
    frame, inside = card("notice")
    inside.addWidget(sentence("What the criteria say", "heading"))
    settled = verdict.could_be is verdict.review
    review = "unknown" if not settled else "no" if verdict.review is Review.NONE else "yes"
    inside.addWidget(signed(notifiable_sentence(verdict), str(verdict.notifiable)))
    inside.addWidget(signed(serious_case_sentence(verdict), str(verdict.serious_case)))
    inside.addWidget(signed(review_sentence(verdict, standing.regime), review))
    return frame


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
