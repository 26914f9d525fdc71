"""Records that somebody who must be told was told: when, by what means, under what reference."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import DutyLine
from scr_desktop.domain.progress.lateness import late_telling, reason_given
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import telling
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.begun import Begun
from scr_desktop.ui.dialogs.recording import RecordingDialog, name_window, owe, widen
from scr_desktop.ui.fields.whole_day import day_in, whole_day
from scr_desktop.ui.forms.ui_record_telling import Ui_RecordTelling

WIDTH = 64


class RecordTelling(RecordingDialog):
    """Asks for the day, which is today unless another is entered, the means, and the reference given."""

    may_stand = True

    def __init__(self, case_file: CaseFile, case_id: str, line: DutyLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._case_id = case_id
        self._duty = line.duty.key
        self._status = cases.status(case_file, case_id)
        self._form = form = self.use(Ui_RecordTelling(), self._record)
        form.title.setText(line.duty.who)
        name_window(self, f"{line.duty.who}, of {line.duty.of}")
        form.duty.setText(telling.about(line))
        widen(form.duty, WIDTH)
        form.means.offer(telling.means_for(line.duty))
        form.told_on.ask_in_full()
        form.told_on.set_entry(written(clock.today()))
        form.late_why.set_entry(reason_given(self._status, self._duty))
        form.told_on.entered.connect(lambda _: self._ask_why_late())
        self._ask_why_late()

    @classmethod
    def ask(
        cls, parent: QWidget | None, case_file: CaseFile, case_id: str, line: DutyLine, begun: Begun | None = None
    ) -> bool:
        """Ask and record it, beginning with what led to it; return whether it was recorded."""
        dialog = cls(case_file, case_id, line, parent)
        dialog.begin(begun)
        return bool(dialog.exec())

    def has_begun(self) -> None:
        """Ask why the day that it began with is late, where it is."""
        self._ask_why_late()

    def _ask_why_late(self) -> None:
        """Ask why it came late, where the day entered now is after the time limit."""
        form = self._form
        late = late_telling(self._status, self._duty, day_in(form.told_on.entry()))
        owe(late, form.late, form.late_why_label, form.late_why)

    def _record(self) -> None:
        form = self._form
        telling.record(
            self._case_file,
            self._case_id,
            self._duty,
            whole_day(form.told_on, "told_on"),
            form.means.entry(),
            form.reference.entry().strip(),
            form.note.entry().strip(),
            form.late_why.entry(),
            self.stands_why,
        )
