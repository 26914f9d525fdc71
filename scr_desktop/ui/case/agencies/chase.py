"""Records that an agency was reminded: when, by what means, of whom it was asked, and what was said."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.request_status import RequestLine
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.requests import request
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog, name_window
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.forms.ui_chase import Ui_RecordChase


class RecordChase(RecordingDialog):
    """Asks for a reminder; it was given today unless another day is entered."""

    def __init__(self, case_file: CaseFile, case_id: str, line: RequestLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._of = (case_id, line.request.id)
        self._form = form = self.use(Ui_RecordChase(), self._record)
        form.title.setText(f"{line.request.agency}: request {line.request.number}")
        name_window(self, f"{line.request.agency}, request {line.request.number}")
        step = f"What comes next: {line.step.words}. {line.step.rung.source}." if line.step else ""
        form.suggestion.setText(f"{line.words}. {step}")
        form.means.offer(request.MEANS)
        form.on.set_entry(written(clock.today()))
        form.to_whom.set_entry(line.request.addressed_to)

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str, line: RequestLine) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, case_id, line, parent).exec())

    def _record(self) -> None:
        form, on = self._form, whole_day(self._form.on, "on")
        request.chase(self._case_file, *self._of, on, form.means.entry(), form.to_whom.entry(), form.note.entry())
