"""Records that more time was allowed for a deadline: until when, by whom, on which day, and why."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import DeadlineLine
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.case import timing
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.forms.ui_more_time import Ui_MoreTime
from scr_desktop.ui.tables.short_duty import short_duty


class MoreTime(RecordingDialog):
    """Asks for the later day of one deadline and for who allowed it; the day it was allowed is today unless another is entered."""

    def __init__(self, case_file: CaseFile, case_id: str, line: DeadlineLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._case_id = case_id
        self._rule = line.rule.key
        self._form = form = self.use(Ui_MoreTime(), self._record)
        form.title.setText(short_duty(line.rule.key, line.rule.duty))
        due = f" {_due_words(line)}." if line.due_on else ""
        already = f" Extended already to {written(line.last_on)}." if line.extension and line.last_on else ""
        over = " Its day is over: what is allowed now is shown, and it stays late." if line.stands.late else ""
        form.duty.setText(f"{line.rule.duty}.{due}{already}{over}")
        form.allowed_on.set_entry(written(clock.today()))

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str, line: DeadlineLine) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, case_id, line, parent).exec())

    def _record(self) -> None:
        form = self._form
        timing.extend(
            self._case_file,
            self._case_id,
            self._rule,
            whole_day(form.until_on, "until_on"),
            form.allowed_by.entry().strip(),
            whole_day(form.allowed_on, "allowed_on"),
            form.why.entry().strip(),
        )


def _due_words(line: DeadlineLine) -> str:
    assert line.due_on is not None
    return line.rule.on_words(line.due_on) if line.rule.at_once else f"Due by {written(line.due_on)}"
