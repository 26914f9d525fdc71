"""Records that something holds a case up: what, since when, what it means, and when to look at it again."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from scr_desktop.domain.part_date import written
from scr_desktop.domain.problem import Problem
from scr_desktop.services import clock, timing
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.entry_fault import announce
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.forms.ui_hold import Ui_RecordHold


class RecordHold(QDialog):
    """Asks what holds the case up; it began today unless another day is entered."""

    def __init__(self, case_file: CaseFile, case_id: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._case_id = case_id
        self._form = form = Ui_RecordHold()
        form.setupUi(self)
        form.title.setText(title)
        form.effect.set_choices(timing.EFFECTS.items())
        form.began_on.set_entry(written(clock.today()))
        form.fault.hide()
        form.go_on.clicked.connect(self._go_on)
        form.cancel.clicked.connect(self.reject)

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str, title: str) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, case_id, title, parent).exec())

    def _go_on(self) -> None:
        form = self._form
        # Why a date changes is asked of the note: a hold that publication waits for begins a deadline.
        entries = {"began_on": form.began_on, "look_again_on": form.look_again_on, "why": form.note}
        try:
            timing.hold(
                self._case_file,
                self._case_id,
                form.cause.entry().strip(),
                form.effect.entry(),
                whole_day(form.began_on, "began_on"),
                whole_day(form.look_again_on, "look_again_on"),
                form.note.entry().strip(),
            )
        except Problem as problem:
            form.fault.setText(f"▲ {problem.sentence}")
            form.fault.show()
            announce(form.fault, problem.sentence)
            entries.get(problem.field, form.cause).setFocus()
            return
        self.accept()
