"""Takes back what was recorded in the wrong place, or moves it to where it belongs, with the reason."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.services.putting_right import taking_back
from scr_desktop.services.putting_right.taking_back import Recorded
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.entry_words import details
from scr_desktop.ui.dialogs.recording import RecordingDialog, name_window, show_with
from scr_desktop.ui.forms.ui_put_right import Ui_PutRight
from scr_desktop.ui.look.readable import readable

# A line of the history is as long as it is: its list is wide enough to be told apart, and shows the rest when opened.
_LETTERS = 75
_NOWHERE = "Nowhere here: take it back"
_TAKEN = "What was recorded stays readable in the history and counts no more. What it had replaced stands again, and the days that followed from it are reckoned anew."
_MOVED = "It stands there as it was recorded, and counts here no more. The history says from where to where, and why."


class PutRight(RecordingDialog):
    """Shows what was recorded, and asks where it belongs, if that can be chosen, and why."""

    def __init__(
        self, case_file: CaseFile, case_id: str, of: str, recorded: list[Recorded], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._of, self._of_row = (case_file, case_id), of
        self._recorded = {str(one.line.number): one for one in recorded}
        self._form = form = self.use(Ui_PutRight(), self._record)
        self._name = self.windowTitle()
        form.which.setSizeAdjustPolicy(form.which.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        form.which.setMinimumContentsLength(min(_LETTERS, max(len(one.words) for one in recorded)))
        form.which.set_choices([(key, readable(one.words)) for key, one in self._recorded.items()])
        form.which.entered.connect(lambda _: self.look())
        form.to.entered.connect(lambda _: self._say_what_follows())
        show_with(len(recorded) > 1, form.which, form.which_label)
        self._late_is_asked = False
        self.look()
        (form.which if len(recorded) > 1 else form.why).setFocus()

    @classmethod
    def ask(
        cls, parent: QWidget | None, case_file: CaseFile, case_id: str, of: str, record_ids: Collection[str]
    ) -> bool:
        """Ask what of these records is to be put right and do it; return whether anything was."""
        found = taking_back.about(case_file, case_id, record_ids)
        if found:
            return bool(cls(case_file, case_id, of, found, parent).exec())
        message.tell(parent, "Nothing was recorded here that can be taken back.")
        return False

    @classmethod
    def ask_entry(cls, parent: QWidget | None, case_file: CaseFile, case_id: str, number: int) -> bool:
        """Ask about one entry of the history; where it cannot be taken back, say which way there is."""
        try:
            found = taking_back.one(case_file, case_id, number)
        except Problem as problem:
            message.tell(parent, problem.sentence)
            return False
        return bool(cls(case_file, case_id, found.line.what, [found], parent).exec())

    @property
    def _chosen(self) -> Recorded:
        return self._recorded[self._form.which.entry()]

    def look(self) -> None:
        """Show what the chosen entry recorded, and the places to which it could be moved."""
        form, one = self._form, self._chosen
        of = one.together or self._of_row
        form.title.setText(readable(of))
        self.setWindowTitle(self._name)
        name_window(self, of)
        form.detail.setPlainText(details(one.line))
        form.to.set_choices([("", _NOWHERE), *((place.key, readable(place.words)) for place in one.places)])
        show_with(bool(one.places), form.to, form.to_label)
        show_with(self._late_is_asked, form.late_why, form.late_why_label)
        self._say_what_follows()

    def _say_what_follows(self) -> None:
        form = self._form
        moves = bool(form.to.entry())
        form.follows.setText(_MOVED if moves else _TAKEN)
        form.go_on.setText("&Move it" if moves else "Take it bac&k")

    def _record(self) -> None:
        form, number = self._form, self._chosen.line.number
        to, why = form.to.entry(), form.why.entry().strip()
        if not to:
            taking_back.take_back(*self._of, number, why)
            return
        try:
            taking_back.move(*self._of, number, to, why, form.late_why.entry())
        except Problem as problem:
            self._late_is_asked = self._late_is_asked or problem.field == "late_why"
            show_with(self._late_is_asked, form.late_why, form.late_why_label)
            raise
