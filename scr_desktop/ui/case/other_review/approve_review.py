"""Records whether the chosen type of review was approved."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.review.other_review import OtherReview
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.review import other_review
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog, widen
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.forms.ui_approve_review import Ui_ApproveReview
from scr_desktop.ui.look.readable import readable

_WIDTH = 64


class ApproveReview(RecordingDialog):
    """Asks whether the choice was approved, by whom, and why if it was not."""

    def __init__(
        self, case_file: CaseFile, status: CaseStatus, made: OtherReview, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._case_file, self._case_id, self._made_id = case_file, status.case.id, made.id
        self._form = form = self.use(Ui_ApproveReview(), self._record)
        form.title.setText(status.regime.other_reviews.name(made.chosen))
        form.about.setText(readable(f"Chosen on {written(made.chosen_on)}. {made.reasons}"))
        widen(form.about, _WIDTH)
        form.approved.set_choices([("yes", "Approved"), ("no", "Not approved")])
        form.on.set_entry(written(clock.today()))

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, status: CaseStatus, made: OtherReview) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, status, made, parent).exec())

    def _record(self) -> None:
        form = self._form
        other_review.approve(
            self._case_file,
            self._case_id,
            self._made_id,
            form.approved.entry(),
            form.by.entry(),
            whole_day(form.on, "on"),
            form.note.entry(),
        )
