"""Looks at a hold again, or records that it has ended: a day, and what was found."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from scr_desktop.domain.case import Hold
from scr_desktop.domain.part_date import written
from scr_desktop.domain.problem import Problem
from scr_desktop.services import clock, timing
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.entry_fault import announce
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.forms.ui_hold_day import Ui_HoldDay

_WIDTH = 64
# What is recorded of a hold on a day with a note.
Verb = Callable[[date, str], object]


class HoldDay(QDialog):
    """Asks for one day of a hold and for a note, and does with them what it was given."""

    def __init__(self, hold: Hold, verb: Verb, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verb = verb
        self._form = form = Ui_HoldDay()
        form.setupUi(self)
        form.title.setText(hold.cause[:200])
        form.about.setMinimumWidth(form.about.fontMetrics().averageCharWidth() * _WIDTH)
        form.fault.hide()
        form.go_on.clicked.connect(self._go_on)
        form.cancel.clicked.connect(self.reject)

    @classmethod
    def looked_again(cls, case_file: CaseFile, case_id: str, hold: Hold, parent: QWidget | None = None) -> HoldDay:
        """Return the dialog that records that a hold still stands, and when to look again."""
        dialog = cls(hold, lambda on, note: timing.look_again(case_file, case_id, hold.id, on, note), parent)
        dialog.setWindowTitle("Look at a hold again")
        about = (
            f"It was to be looked at on {written(hold.look_again_on)}. Record that it still stands, and what you found."
        )
        dialog._form.about.setText(about)
        dialog._form.day_label.setText("&Look again on")
        dialog._form.note.set_entry(hold.note)
        return dialog

    @classmethod
    def ended(cls, case_file: CaseFile, case_id: str, hold: Hold, parent: QWidget | None = None) -> HoldDay:
        """Return the dialog that records that a hold has ended."""
        dialog = cls(hold, lambda on, note: timing.end_hold(case_file, case_id, hold.id, on, note), parent)
        dialog.setWindowTitle("A hold has ended")
        dialog._form.about.setText(f"It has held the case up since {written(hold.began_on)}. It stays in the record.")
        dialog._form.day_label.setText("&Ended on")
        dialog._form.day.set_entry(written(clock.today()))
        return dialog

    def _go_on(self) -> None:
        form = self._form
        try:
            self._verb(whole_day(form.day, "day"), form.note.entry().strip())
        except Problem as problem:
            form.fault.setText(f"▲ {problem.sentence}")
            form.fault.show()
            announce(form.fault, problem.sentence)
            form.day.setFocus()
            return
        self.accept()
