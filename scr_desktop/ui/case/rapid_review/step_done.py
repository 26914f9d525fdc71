"""Records that a next step of the rapid review was done."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.records.review.rapid_review import NextStep
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.review import rapid_review
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog, name_window
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.forms.ui_step_done import Ui_StepDone
from scr_desktop.ui.look.readable import readable


class StepDone(RecordingDialog):
    """Asks for the day, which is today unless another is entered, and for a note."""

    may_stand = True

    def __init__(self, case_file: CaseFile, case_id: str, step: NextStep, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of = (case_file, case_id, step.id)
        self._form = form = self.use(Ui_StepDone(), self._record)
        form.title.setText(readable(step.what))
        name_window(self, step.what)
        form.done_on.set_entry(written(clock.today()))

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str, step: NextStep) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, case_id, step, parent).exec())

    def _record(self) -> None:
        form = self._form
        on = whole_day(form.done_on, "done_on")
        rapid_review.step_done(*self._of, on, form.note.entry(), self.stands_why)
