"""Answers one question of the criteria in a case, with the evidence; what it moves is shown, and a change asks why."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.reckoning import Move
from scr_desktop.domain.records.case import Answer
from scr_desktop.domain.rules.fact import AnswerKind, Question
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.kept_dialog import KeptDialog
from scr_desktop.ui.dialogs.recording import recorded
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.radio_entry import RadioEntry
from scr_desktop.ui.forms.ui_answer import Ui_Answer

_OPEN = {"", "unknown"}
# What an answer moves is looked up when the keys rest, not at each of them.
_REST_MS = 250


class AnswerDialog(KeptDialog):
    """Asks one question; `given` is the answer that stands, None if there is none.

    The deadlines that the answer begins or moves are shown with it, old day beside new. Why is asked once an answer
    that was given or a day that stands changes.
    """

    def __init__(
        self, case_file: CaseFile, case_id: str, question: Question, given: Answer | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._case_id = case_id
        self._fact = question.fact
        self._stands = given.value if given else ""
        self._form = form = Ui_Answer()
        form.setupUi(self)
        form.fault.hide()
        form.go_on.clicked.connect(self._go_on)
        form.question.setText(question.fact.text)
        form.about.setText("\n".join(part for part in (question.fact.help, str(question.source)) if part))
        self.answer = self._entry()
        form.answer_place.addWidget(self.answer)
        self.answer.set_entry(self._stands or ("unknown" if isinstance(self.answer, RadioEntry) else ""))
        form.evidence.set_entry(given.evidence if given else "")
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self._look)
        self.answer.entered.connect(
            lambda _: self._look() if isinstance(self.answer, RadioEntry) else self._rest.start()
        )
        self._look()
        self.answer.setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, case_file: CaseFile, case_id: str, question: Question, given: Answer | None
    ) -> bool:
        """Ask and save the answer; return whether it was saved."""
        return bool(cls(case_file, case_id, question, given, parent).exec())

    def _entry(self) -> RadioEntry | LineEntry:
        if self._fact.kind is not AnswerKind.NUMBER:
            return RadioEntry(self._fact.choices, self._fact.text, self)
        made = LineEntry(self)
        made.setAccessibleName(self._fact.text)
        made.setFixedWidth(made.fontMetrics().averageCharWidth() * 12)
        return made

    def _look(self) -> None:
        """Show what the answer moves; ask why only where an answer that was given, or a day that stands, changes."""
        self._rest.stop()
        form, moves = self._form, self._moves()
        form.moves.show_moves(moves)
        form.moves.setVisible(bool(moves))
        form.moves_heading.setVisible(bool(moves))
        replaces = self._stands not in _OPEN and self.answer.entry() != self._stands
        owed = replaces or any(move.changes for move in moves)
        form.why_label.setVisible(owed)
        form.why.setVisible(owed)

    def _moves(self) -> list[Move]:
        try:
            return cases.moves_if_answered(self._case_file, self._case_id, self._fact.key, self.answer.entry())
        except Problem:
            # An answer half typed moves nothing; what is wrong with it is said when it is to be saved.
            return []

    def _go_on(self) -> None:
        form = self._form
        if self._rest.isActive():
            self._look()
        if recorded(
            form.fault, {self._fact.key: self.answer, "evidence": form.evidence, "why": form.why}, self._record
        ):
            self.accept()

    def _record(self) -> None:
        form = self._form
        given = (self._fact.key, self.answer.entry(), form.evidence.entry().strip(), form.why.entry().strip())
        cases.answer(self._case_file, self._case_id, *given, keep=form.moves.kept())
