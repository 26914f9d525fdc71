"""Closes a case on a day, for a reason."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from scr_desktop.domain.part_date import PartDate, written
from scr_desktop.domain.problem import Problem
from scr_desktop.services import case as cases
from scr_desktop.services import clock, copies
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.forms.ui_close_case import Ui_CloseCase

_WIDTH = 84


class CloseCase(QDialog):
    """Asks for the day, which is today unless another is entered, and for the reason."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._case_id = case_id
        self._form = Ui_CloseCase()
        self._form.setupUi(self)
        self._form.closed_on.set_entry(written(clock.today()))
        self._form.explanation.setText(f"{self._form.explanation.text()}{copies_out(case_file, case_id)}")
        self._form.explanation.setMinimumWidth(self.fontMetrics().averageCharWidth() * _WIDTH)
        self._form.fault.hide()
        self._form.go_on.clicked.connect(self._go_on)
        self._form.cancel.clicked.connect(self.reject)
        self._form.why.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str) -> bool:
        """Ask and close the case; return whether it was closed."""
        return bool(cls(case_file, case_id, parent).exec())

    def _go_on(self) -> None:
        try:
            on = PartDate.parse(self._form.closed_on.entry()).day
            if on is None:
                raise Problem("Enter the day in full, for example 12 May 2018.", "on")
            cases.close(self._case_file, self._case_id, on, self._form.why.entry().strip())
        except Problem as problem:
            self._form.fault.setText(f"▲ {problem.sentence}")
            self._form.fault.show()
            (self._form.why if problem.field == "why" else self._form.closed_on).setFocus()
            return
        self.accept()


def copies_out(case_file: CaseFile, case_id: str) -> str:
    """Return a paragraph on the numbered copies that are out, empty if there is none."""
    out = len(copies.out(cases.get(case_file, case_id)))
    number = "1 numbered copy is" if out == 1 else f"{out} numbered copies are"
    return f"\n\n⚠ {number} out and not accounted for: the part “Papers issued” has the recall list." if out else ""
