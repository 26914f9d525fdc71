"""Records that new information reopened the national question, and the view now taken."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.review.decision import NATIONAL_VIEWS
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.review import panel
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.forms.ui_national_view import Ui_NationalView
from scr_desktop.ui.look.readable import heading_of


class TakeNationalView(RecordingDialog):
    """Asks what came to light, the view now, and the reasons for it."""

    def __init__(self, case_file: CaseFile, status: CaseStatus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file, self._case_id = case_file, status.case.id
        self._form = form = self.use(Ui_NationalView(), self._record)
        form.title.setText(heading_of(status.case))
        source = status.regime.after_decision.national_view
        form.about.setText(f"The Panel is told of it, whatever the view is. {source}.")
        form.taken_on.set_entry(written(clock.today()))
        form.view.set_choices([("", "Choose"), *(one for one in NATIONAL_VIEWS if one[0] != "unknown")])

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, status: CaseStatus) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, status, parent).exec())

    def _record(self) -> None:
        form = self._form
        panel.take_national_view(
            self._case_file,
            self._case_id,
            whole_day(form.taken_on, "taken_on"),
            form.view.entry(),
            form.new_information.entry(),
            form.reasons.entry(),
        )
