"""Moves a meeting to another day or time, for a reason."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.time.part_date import written, written_with_weekday
from scr_desktop.services.review import meeting
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.forms.ui_move_meeting import Ui_MoveMeeting
from scr_desktop.ui.look.readable import readable


class MoveMeeting(RecordingDialog):
    """Asks for the new day and time of one meeting, and why."""

    def __init__(self, case_file: CaseFile, one: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of = (case_file, one.id)
        self._form = form = self.use(Ui_MoveMeeting(), self._record)
        form.title.setText(readable(f"{one.group}, {written_with_weekday(one.held_on)}"))
        form.held_on.set_entry(written(one.held_on))
        form.at_time.set_entry(one.at_time)

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, one: Meeting) -> bool:
        """Ask and move it; return whether it was moved."""
        return bool(cls(case_file, one, parent).exec())

    def _record(self) -> None:
        form = self._form
        meeting.move(*self._of, whole_day(form.held_on, "held_on"), form.at_time.entry(), form.why.entry())
