"""Answers one question of the criteria in a case, with the evidence; a change asks why."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from scr_desktop.domain.case import Answer
from scr_desktop.domain.fact import Kind, Question
from scr_desktop.domain.problem import Problem
from scr_desktop.services import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import entry_fault
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.radio_entry import RadioEntry
from scr_desktop.ui.forms.ui_answer import Ui_Answer

_OPEN = {"", "unknown"}


class AnswerDialog(QDialog):
    """Asks one question; `given` is the answer that stands, None if there is none. Why is asked once it changes."""

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
        form.question.setText(question.fact.text)
        form.about.setText("\n".join(part for part in (question.fact.help, str(question.source)) if part))
        self.answer = self._entry()
        form.answer_place.addWidget(self.answer)
        self.answer.set_entry(self._stands or ("unknown" if isinstance(self.answer, RadioEntry) else ""))
        form.evidence.set_entry(given.evidence if given else "")
        form.fault.hide()
        self.answer.entered.connect(self._look)
        form.go_on.clicked.connect(self._go_on)
        self._look()
        self._focus_answer()

    @classmethod
    def ask(
        cls, parent: QWidget | None, case_file: CaseFile, case_id: str, question: Question, given: Answer | None
    ) -> bool:
        """Ask and save the answer; return whether it was saved."""
        return bool(cls(case_file, case_id, question, given, parent).exec())

    def _entry(self) -> RadioEntry | LineEntry:
        if self._fact.kind is not Kind.NUMBER:
            return RadioEntry(self._fact.choices, self._fact.text, self)
        made = LineEntry(self)
        made.setAccessibleName(self._fact.text)
        made.setFixedWidth(made.fontMetrics().averageCharWidth() * 12)
        return made

    def _focus_answer(self) -> None:
        self.setTabOrder(self.answer, self._form.evidence)
        if isinstance(self.answer, RadioEntry):
            self.answer.focus_chosen()
        else:
            self.answer.setFocus()

    def _look(self) -> None:
        """Ask why only where an answer that was given changes."""
        changes = self._stands not in _OPEN and self.answer.entry() != self._stands
        self._form.why_label.setVisible(changes)
        self._form.why.setVisible(changes)

    def _go_on(self) -> None:
        form = self._form
        entry_fault.clear(form.fault, form.why, form.evidence, self.answer)
        given = (self._fact.key, self.answer.entry(), form.evidence.entry().strip(), form.why.entry().strip())
        try:
            cases.answer(self._case_file, self._case_id, *given)
        except Problem as problem:
            entry_fault.show(form.fault, problem.sentence, form.why if problem.field == "why" else self.answer)
            return
        self.accept()
