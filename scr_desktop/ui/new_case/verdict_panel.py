"""The verdict as it forms: notifiable, serious case, review, and because of what."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from scr_desktop.domain.problem import kept_among
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.open_words import open_sentences
from scr_desktop.domain.progress.verdict_words import (
    disagreement_sentences,
    notifiable_sentence,
    notifiable_state,
    review_sentence,
    review_state,
    safe_day_sentence,
    serious_case_sentence,
    serious_case_state,
)
from scr_desktop.services.case.draft import Preview, still_open
from scr_desktop.ui.fields.with_sign import card, column_of, sentence, with_sign

NOTHING_YET = "Whether it is notifiable, by whom, and whether a review is called for is not settled yet."
TOGETHER = "These answers cannot stand together. "


def show_verdict(panel: QWidget, status: CaseStatus, *, contradictions: bool = True) -> None:
    """Fill `panel` with what the criteria make of the answers so far, and which of them `contradictions` arise from."""
    column = column_of(panel)
    column.addWidget(_conclusions(status))
    for said in contradiction_sentences(status) if contradictions else ():
        column.addWidget(contradiction_card(said, status))
    _because(column, status)
    _still_open(column, status)
    column.addStretch(1)


def show_open(panel: QWidget, preview: Preview) -> None:
    """Fill `panel` with what is open as long as the day of awareness is, and why: no verdict, no day and no duty yet."""
    column = column_of(panel)
    frame, inside = card("notice")
    inside.addWidget(with_sign(NOTHING_YET, "unknown", "strong"))
    column.addWidget(frame)
    column.addWidget(sentence("Still open", "heading"))
    for asked in still_open(preview):
        column.addWidget(with_sign(asked, "unknown"))
    column.addStretch(1)


def contradiction_sentences(status: CaseStatus) -> list[str]:
    """Return what cannot stand together: answers among themselves, and answers and entries."""
    answers = [f"{TOGETHER}{contradiction.text}" for contradiction in status.verdict.contradictions]
    return [*answers, *disagreement_sentences(status).values()]


def contradiction_card(said: str, status: CaseStatus, source: str = "") -> QFrame:
    """Return a contradiction as it is shown: an alarm, unless the officer keeps it as it is with a reason."""
    problem = said.removeprefix(TOGETHER)
    kept = kept_among(problem, status.case.kept)
    frame, inside = card() if kept else card("alarm")
    inside.addWidget(with_sign(f"{said}{kept.removeprefix(problem)}", "unknown" if kept else "overdue"))
    if source:
        inside.addWidget(sentence(source, "muted"))
    return frame


def announce(panel: QWidget, status: CaseStatus, before: str) -> str:
    """Let a screen reader say the verdict if it is another than `before`; return it."""
    conclusions = [notifiable_sentence(status), review_sentence(status)]
    now = " ".join([*conclusions, *contradiction_sentences(status)])
    if before and now != before:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(panel, now))
    return now


def _conclusions(status: CaseStatus) -> QFrame:
    frame, inside = card("notice")
    inside.addWidget(sentence("From the answers so far", "heading"))
    inside.addWidget(with_sign(notifiable_sentence(status), notifiable_state(status), "strong"))
    if safe := safe_day_sentence(status):
        inside.addWidget(sentence(safe))
    inside.addWidget(with_sign(serious_case_sentence(status), serious_case_state(status), "strong"))
    inside.addWidget(with_sign(review_sentence(status), review_state(status), "strong"))
    return frame


def _because(column: QVBoxLayout, status: CaseStatus) -> None:
    if status.verdict.met:
        column.addWidget(sentence("Because", "heading"))
    for reason in status.verdict.met:
        column.addWidget(with_sign(reason.text, "yes", note=str(reason.source)))


def _still_open(column: QVBoxLayout, status: CaseStatus) -> None:
    asked = open_sentences(status)
    if asked:
        column.addWidget(sentence("Still open, and able to change this", "heading"))
    for text in asked:
        column.addWidget(with_sign(text, "unknown"))
