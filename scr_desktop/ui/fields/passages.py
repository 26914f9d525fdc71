"""The parts a case page is made of: passages as they were typed, and cards of facts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.review.decided_already import notices
from scr_desktop.ui.fields.with_sign import card, sentence, with_sign
from scr_desktop.ui.look.readable import readable


def passage(text: str, role: str = "") -> QLabel:
    """Return a label with what somebody wrote, as they wrote it, to read and to copy."""
    label = sentence(readable(text), role)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def add_notices(column: QVBoxLayout, status: CaseStatus, to_edition: Callable[[], object] | None = None) -> None:
    """Add what must be known of the arrangements of a case before they are relied on, if there is anything.

    One of an edition that is not confirmed yet has a button that leads `to_edition`.
    """
    for words in notices(status):
        frame, inside = card("notice")
        inside.addWidget(with_sign(readable(words), "noted"))
        if to_edition and status.case.open and status.regime.leads_to_edition(words):
            button = QPushButton("Confirm the edition…")
            button.setObjectName("confirm_edition")
            button.clicked.connect(lambda _=False: to_edition())
            inside.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(frame)


def facts_card(title: str, facts: Sequence[tuple[str, str]]) -> QFrame:
    """Return a card of names and values; a fact with an empty value is left out."""
    frame, column = card()
    column.addWidget(sentence(title, "heading"))
    add_facts(column, facts)
    return frame


def add_facts(column: QVBoxLayout, facts: Sequence[tuple[str, str]]) -> None:
    """Add names and values to a column, a line each; a fact with an empty value is left out."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(5)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 3)
    for name, value in facts:
        if value.strip():
            row = grid.rowCount()
            grid.addWidget(sentence(name, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(passage(value), row, 1, Qt.AlignmentFlag.AlignTop)
    column.addLayout(grid)
