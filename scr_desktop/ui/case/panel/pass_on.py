"""Records that a case was passed on to the area that must decide it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.case import passing_on, telling
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog, owe, widen
from scr_desktop.ui.fields.whole_day import day_in, whole_day
from scr_desktop.ui.forms.ui_pass_on import Ui_PassOn
from scr_desktop.ui.look.readable import heading_of

_AGAIN_AFTER = 5  # working days, until the officer chooses another day
_MEANS = telling.MEANS[1:]
_WIDTH = 76


class PassOn(RecordingDialog):
    """Asks for the area, the reason, and the day on which to look again."""

    may_stand = True

    def __init__(self, case_file: CaseFile, status: CaseStatus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file, self._case_id = case_file, status.case.id
        self._status = status
        self._form = form = self.use(Ui_PassOn(), self._record)
        form.title.setText(heading_of(status.case))
        form.about.setText(
            "The case stays on Today until that area has answered, whether it is closed here or not. Procedure 2B, 4.1."
        )
        widen(form.about, _WIDTH)
        today = clock.today()
        form.passed_on.set_entry(written(today))
        form.look_again_on.set_entry(written(status.working_days.after(today, _AGAIN_AFTER)))
        # Where one area decides or notifies in our place, the case goes there.
        holders = [*status.verdict.decided_by.others, *status.verdict.notified_by.others]
        names = {name for holder in holders if (name := status.authority_of(holder))}
        form.area.set_entry(names.pop() if len(names) == 1 else "")
        form.means.offer(_MEANS)
        for one in (form.area, form.passed_on):
            one.entered.connect(lambda _: self._ask_why_late())
        self._ask_why_late()

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, status: CaseStatus) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, status, parent).exec())

    def _ask_why_late(self) -> None:
        """Ask why it came late, where the area had to be told before the day entered now."""
        form = self._form
        late = passing_on.late(self._status, form.area.entry(), day_in(form.passed_on.entry()))
        owe(late, form.late, form.late_why_label, form.late_why)

    def _record(self) -> None:
        form = self._form
        passing_on.pass_on(
            self._case_file,
            self._case_id,
            form.area.entry(),
            form.to_whom.entry(),
            whole_day(form.passed_on, "passed_on"),
            form.means.entry(),
            form.why.entry(),
            whole_day(form.look_again_on, "look_again_on"),
            form.late_why.entry(),
            self.stands_why,
        )
