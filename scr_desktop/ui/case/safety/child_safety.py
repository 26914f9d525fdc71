"""Enters what makes another child safe, and records that it was seen to."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.records.safety_item import SafetyItem
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import clock
from scr_desktop.services.case import child_safety
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.day_and_note import DayAndNote, Wanted
from scr_desktop.ui.dialogs.recording import RecordingDialog, name_window, widen
from scr_desktop.ui.fields.whole_day import day_if_any, whole_day
from scr_desktop.ui.forms.ui_safety_done import Ui_SafetyDone
from scr_desktop.ui.forms.ui_safety_item import Ui_SafetyItem
from scr_desktop.ui.look.readable import readable

_ABOUT = (
    "Each other child's own safety, with the agency or person who sees to it. It stays until it is recorded as seen to."
)


class EnterSafety(RecordingDialog):
    """Asks which child, what makes the child safe, who sees to it, and by when or since when it is in place."""

    def __init__(self, case_file: CaseFile, case_id: str, child: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of = (case_file, case_id)
        self._form = form = self.use(Ui_SafetyItem(), self._record)
        form.title.setText("The safety of another child")
        form.about.setText(_ABOUT)
        widen(form.about, 64)
        form.child.set_entry(child)

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str, child: str = "") -> bool:
        """Ask and enter it; return whether it was entered."""
        return bool(cls(case_file, case_id, child, parent).exec())

    def _record(self) -> None:
        form = self._form
        said = (form.child.entry(), form.what.entry(), form.owner.entry())
        due_on, in_place = day_if_any(form.due_on, "due_on"), day_if_any(form.in_place, "in_place")
        child_safety.enter(*self._of, *said, due_on, form.note.entry(), in_place)


class NoOthers(DayAndNote):
    """Asks on which day, and by whom, it was said that there are no other children."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        wanted = Wanted(
            window="There are no other children",
            title="There are no other children",
            about="In the family, the household or the placement. It stays on record with who said so and when.",
            day="&Said on",
            note="&Who says so, or how it was found out",
            verb=partial(child_safety.say_none, case_file, case_id),
            on=written(clock.today()),
        )
        super().__init__(wanted, parent)

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str) -> bool:  # type: ignore[override]
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, case_id, parent).exec())


class SafetyDone(RecordingDialog):
    """Asks for the day, which is today unless another is entered, who saw to it, and what was found."""

    def __init__(self, case_file: CaseFile, case_id: str, item: SafetyItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of = (case_file, case_id, item.id)
        self._form = form = self.use(Ui_SafetyDone(), self._record)
        form.title.setText(readable(f"{item.child}: {item.what}"))
        name_window(self, item.child)
        form.about.setText(readable(f"Owner: {item.owner}. By {written(item.due_on)}."))
        widen(form.about, 64)
        form.done_on.set_entry(written(clock.today()))

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str, item: SafetyItem) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(case_file, case_id, item, parent).exec())

    def _record(self) -> None:
        form = self._form
        child_safety.done(*self._of, whole_day(form.done_on, "done_on"), form.done_by.entry(), form.note.entry())
