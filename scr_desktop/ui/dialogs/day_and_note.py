"""Asks for a day and for what was found or done, and records it as it was told to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QDialog, QWidget

from scr_desktop.ui.dialogs.recording import recorded
from scr_desktop.ui.fields.readable import readable
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.forms.ui_day_and_note import Ui_DayAndNote

_WIDTH = 64


class Wanted(NamedTuple):
    """What is asked for: the words of the dialog, and the verb that takes the day and the note."""

    window: str
    title: str
    about: str
    day: str
    note: str
    verb: Callable[[date, str], object]
    on: str = ""


class DayAndNote(QDialog):
    """One day and a note."""

    def __init__(self, wanted: Wanted, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verb = wanted.verb
        self._form = form = Ui_DayAndNote()
        form.setupUi(self)
        self.setWindowTitle(wanted.window)
        form.title.setText(readable(wanted.title[:200]))
        form.about.setText(readable(wanted.about))
        form.about.setMinimumWidth(form.about.fontMetrics().averageCharWidth() * _WIDTH)
        form.day_label.setText(wanted.day)
        form.note_label.setText(wanted.note)
        form.day.set_entry(wanted.on)
        form.fault.hide()
        form.go_on.clicked.connect(self._go_on)
        form.cancel.clicked.connect(self.reject)

    @classmethod
    def ask(cls, parent: QWidget | None, wanted: Wanted) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(wanted, parent).exec())

    def _go_on(self) -> None:
        form = self._form
        entries = {"on": form.day, "how": form.note, "note": form.note}
        if recorded(form.fault, entries, lambda: self._verb(whole_day(form.day, "on"), form.note.entry().strip())):
            self.accept()
