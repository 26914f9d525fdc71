"""Asks for a day and for what was found or done, and records it as it was told to."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from scr_desktop.ui.dialogs.recording import RecordingDialog, name_window, widen
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.forms.ui_day_and_note import Ui_DayAndNote
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.typed.whereabouts import identity

_WIDTH = 64


class Wanted(NamedTuple):
    """What is asked for: the words of the dialog, the verb that takes the day and the note, and what they begin with.

    A verb that is a `partial` of a service's function can be opened again when the program starts anew.
    """

    window: str
    title: str
    about: str
    day: str
    note: str
    verb: Callable[[date, str], object]
    on: str = ""
    noted: str = ""

    @property
    def key(self) -> str:
        """What tells this question from another: what it acts on, whatever day is proposed and whatever was noted."""
        return f"{self.window}|{self.title}|{identity(self.verb)}"


class DayAndNote(RecordingDialog):
    """One day and a note."""

    def __init__(self, wanted: Wanted, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._verb = wanted.verb
        self._form = form = self.use(Ui_DayAndNote(), self._record)
        self.setWindowTitle(wanted.window)
        name_window(self, wanted.title)
        form.title.setText(readable(wanted.title[:200]))
        form.about.setText(readable(wanted.about))
        widen(form.about, _WIDTH)
        form.day_label.setText(wanted.day)
        form.note_label.setText(wanted.note)
        form.day.set_entry(wanted.on)
        form.note.set_entry(wanted.noted)
        self.said_at |= dict.fromkeys(("on", "look_again_on", "ended_on"), form.day) | {"how": form.note}

    @classmethod
    def ask(cls, parent: QWidget | None, wanted: Wanted) -> bool:
        """Ask and record it; return whether it was recorded."""
        return bool(cls(wanted, parent).exec())

    def _record(self) -> None:
        form = self._form
        self._verb(whole_day(form.day, "on"), form.note.entry().strip())
