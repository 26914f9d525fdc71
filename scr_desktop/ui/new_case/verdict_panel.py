"""The verdict as it forms: notifiable, serious case, review, and because of what."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from scr_desktop.domain.standing import Standing
from scr_desktop.domain.verdict_words import notifiable_sentence, review_sentence, serious_case_sentence
from scr_desktop.ui.fields.signed import card, column_of, sentence, signed
from scr_desktop.ui.tables.state_icon import Sign


def show_verdict(panel: QWidget, standing: Standing, *, contradictions: bool = True) -> None:
    """Fill `panel` with what the criteria make of the answers so far, and which of them `contradictions` arise from."""
    column = column_of(panel)
    column.addWidget(_conclusions(standing))
    for contradiction in standing.verdict.contradictions if contradictions else ():
        frame, inside = card("alarm")
        inside.addWidget(signed(f"These answers cannot stand together. {contradiction.text}", "overdue"))
        column.addWidget(frame)
    _because(column, standing)
    _still_open(column, standing)
    column.addStretch(1)


def announce(panel: QWidget, standing: Standing, before: str) -> str:
    """Let a screen reader say the verdict if it is another than `before`; return it."""
    verdict = standing.verdict
    contradictions = [one.text for one in verdict.contradictions]
    now = " ".join([notifiable_sentence(verdict), review_sentence(verdict, standing.regime), *contradictions])
    if before and now != before:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(panel, now))
    return now


def _conclusions(standing: Standing) -> QFrame:
    verdict = standing.verdict
    frame, inside = card("notice")
    inside.addWidget(sentence("From the answers so far", "heading"))
    inside.addWidget(signed(notifiable_sentence(verdict), verdict.notifiable, "strong"))
    inside.addWidget(signed(serious_case_sentence(verdict), verdict.serious_case, "strong"))
    review: Sign = "no" if verdict.review == "none" else "yes"
    settled = verdict.could_be is verdict.review
    inside.addWidget(signed(review_sentence(verdict, standing.regime), review if settled else "unknown", "strong"))
    return frame


def _because(column: QVBoxLayout, standing: Standing) -> None:
    if standing.verdict.met:
        column.addWidget(sentence("Because", "heading"))
    for reason in standing.verdict.met:
        column.addWidget(signed(reason.text, "yes", note=str(reason.source)))


def _still_open(column: QVBoxLayout, standing: Standing) -> None:
    facts = standing.regime.facts
    asked = [facts[key].text for key in standing.verdict.unanswered if key in facts]
    if asked:
        column.addWidget(sentence("Still open, and able to change this", "heading"))
    for text in asked:
        column.addWidget(signed(text, "unknown"))
