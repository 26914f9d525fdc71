"""Records that a partner signed the rapid review, or does not agree."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.review import rapid_review
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog, name_window
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.forms.ui_sign_off import Ui_SignOffDialog

_AGREES = (("yes", "Yes"), ("no", "No, because:"))


class SignOffDialog(RecordingDialog):
    """Asks who signed for one partner, on which day, and whether the partner agrees."""

    may_stand = True

    def __init__(self, case_file: CaseFile, case_id: str, partner: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of = (case_file, case_id, partner)
        self._form = form = self.use(Ui_SignOffDialog(), self._record)
        form.title.setText(partner)
        name_window(self, partner)
        form.agrees.set_choices(_AGREES)
        form.signed_on.set_entry(written(clock.today()))

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str, partner: str) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, case_id, partner, parent).exec())

    def _record(self) -> None:
        form = self._form
        rapid_review.sign_off(
            *self._of,
            name=form.name.entry(),
            post=form.post.entry(),
            agrees=form.agrees.entry() == "yes",
            signed_on=whole_day(form.signed_on, "signed_on"),
            note=form.note.entry(),
            stands_why=self.stands_why,
        )
