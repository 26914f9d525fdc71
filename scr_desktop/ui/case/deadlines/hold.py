"""Records that something holds a case up: what, since when, what it means, and when to look at it again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.records.timing import EFFECTS
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.case import timing
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.forms.ui_hold import Ui_RecordHold


class RecordHold(RecordingDialog):
    """Asks what holds the case up; it began today unless another day is entered."""

    def __init__(self, case_file: CaseFile, case_id: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._case_id = case_id
        self._form = form = self.use(Ui_RecordHold(), self._record)
        form.title.setText(title)
        form.effect.set_choices(EFFECTS.items())
        form.began_on.set_entry(written(clock.today()))
        # Why a date changes is asked of the note: a hold that publication waits for begins a deadline.
        self.said_at["why"] = form.note

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str, title: str) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, case_id, title, parent).exec())

    def _record(self) -> None:
        form = self._form
        timing.hold(
            self._case_file,
            self._case_id,
            form.cause.entry().strip(),
            form.effect.entry(),
            whole_day(form.began_on, "began_on"),
            whole_day(form.look_again_on, "look_again_on"),
            form.note.entry().strip(),
        )
