"""Takes up another process that may run beside the review: whether its owner was told, when and how, what was agreed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.records.telling import Consideration
from scr_desktop.domain.rules.criterion import ParallelProcess
from scr_desktop.domain.time.part_date import written
from scr_desktop.services.case import case as cases
from scr_desktop.services.case.telling import MEANS
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog, name_window, widen
from scr_desktop.ui.fields.whole_day import day_if_any
from scr_desktop.ui.forms.ui_take_up import Ui_TakeUp

_NOT_TOLD = ("", "Not told yet")


class TakeUp(RecordingDialog):
    """Asks what was done; nothing is said to be told before its day and means are entered."""

    def __init__(
        self,
        case_file: CaseFile,
        case_id: str,
        process: ParallelProcess,
        done: Consideration | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._of, self._process = (case_file, case_id), process
        self._form = form = self.use(Ui_TakeUp(), self._record)
        form.title.setText(process.name)
        name_window(self, process.name)
        form.about.setText(f"{process.text}\nWhose it is: {process.owner}.")
        widen(form.about, 64)
        form.means.set_choices([_NOT_TOLD, *((means, means) for means in MEANS[1:])])
        form.means.set_entry(done.told_means if done else "")
        form.told_on.set_entry(_day(done))
        form.note.set_entry(done.note if done and done.outcome == "taken_up" else "")

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        case_file: CaseFile,
        case_id: str,
        process: ParallelProcess,
        done: Consideration | None,
    ) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, case_id, process, done, parent).exec())

    def _record(self) -> None:
        form = self._form
        told_on = day_if_any(form.told_on, "told_on")
        note, means = form.note.entry().strip(), form.means.entry()
        cases.consider(*self._of, self._process.key, "taken_up", note, told_on=told_on, means=means)


def _day(done: Consideration | None) -> str:
    return written(done.told_on) if done and done.told_on else ""
