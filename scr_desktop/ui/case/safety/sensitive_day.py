"""Enters media interest or a day to be thought of; what the text seems to speak of stands in it to be taken or changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.entries.spoken_of import Suggestion
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.sensitive_day import KINDS, day_written
from scr_desktop.services import clock
from scr_desktop.services.case import child_safety
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog, widen
from scr_desktop.ui.forms.ui_sensitive_day import Ui_SensitiveDay

_ABOUT = "Thought of before anything is published, or anybody is written to. Leave the day empty where it is not known."


class EnterSensitiveDay(RecordingDialog):
    """Asks what it is, the day as far as it is known, and what is known of it; `spoken_of` is what was noticed."""

    def __init__(
        self, case_file: CaseFile, case_id: str, spoken_of: Suggestion | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._of = (case_file, case_id)
        self._form = form = self.use(Ui_SensitiveDay(), self._record)
        form.title.setText("Media interest or a sensitive day")
        form.about.setText(_ABOUT)
        widen(form.about, 64)
        form.kind.set_choices(KINDS)
        form.kind.set_entry(spoken_of.kind if spoken_of else KINDS[0][0])
        form.on.set_entry(spoken_of.on.typed if spoken_of else "")
        form.words.set_entry(spoken_of.words if spoken_of else "")

    @classmethod
    def ask(
        cls, parent: QWidget | None, case_file: CaseFile, case_id: str, spoken_of: Suggestion | None = None
    ) -> bool:
        """Ask and enter it; return whether it was entered."""
        return bool(cls(case_file, case_id, spoken_of, parent).exec())

    def _record(self) -> None:
        form = self._form
        try:
            on = day_written(form.kind.entry(), form.on.entry(), clock.today())
        except Problem as problem:
            raise Problem(problem.sentence, "on") from problem
        child_safety.enter_day(*self._of, form.kind.entry(), on, form.words.entry())
