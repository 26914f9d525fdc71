"""Adds a bank holiday proclaimed late, after showing which open deadlines it moves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.time.part_date import written_with_weekday
from scr_desktop.services.office import office
from scr_desktop.services.office.moving import one_off_day
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.dialogs import message, waiting
from scr_desktop.ui.dialogs.kept_dialog import KeptDialog
from scr_desktop.ui.dialogs.recording import recorded
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.fields.whole_day import day_in
from scr_desktop.ui.forms.ui_one_off_day import Ui_OneOffDay
from scr_desktop.ui.room.room import make_room
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.table_model import TableModel

# A case and one of its deadlines that moves, as the office's service returns them.
Moved = tuple[Any, Any]
_LOOK_AFTER_MS = 250


def _day(move: Any, day: date | None) -> str:
    return move.rule.on_words(day) if day else "none"


COLUMNS = (
    Column[Moved]("Case", lambda moved: moved[0].reference, width=12),
    Column[Moved]("What is due", lambda moved: moved[1].rule.duty),
    Column[Moved]("Now", lambda moved: _day(moved[1], moved[1].old_on), width=18),
    Column[Moved]("Then", lambda moved: _day(moved[1], moved[1].new_on), width=18),
)


class OneOffDayDialog(KeptDialog):
    """Asks for the day, its title and where it was announced; `added` is the day once it was added.

    Of the dates that it moves those of the first cases move with it, the others by `move_rest`.
    """

    def __init__(self, case_file: CaseFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self.added: date | None = None
        self.ui = Ui_OneOffDay()
        self.ui.setupUi(self)
        self._moves = TableModel(COLUMNS, self)
        self.ui.moves.use(self._moves)
        self._looking = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._looking.timeout.connect(self.look)
        self.ui.day.textChanged.connect(lambda _: self._looking.start())
        for entry in (self.ui.day, self.ui.name, self.ui.why):
            entry.textEdited.connect(lambda _, entry=entry: entry_fault.clear(self.ui.fault, entry))
        self.ui.go_on.clicked.connect(self.add)
        entry_fault.clear(self.ui.fault)
        self.look()

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile) -> date | None:
        """Return the day that was added, or None."""
        dialog = cls(case_file, parent)
        dialog.exec()
        return dialog.added

    def look(self) -> None:
        """Show which open deadlines the day typed would move."""
        day = day_in(self.ui.day.text())
        self.ui.understood.setText(f"Understood: {written_with_weekday(day)}." if day else "")
        try:
            moved = office.touched_by(self._case_file, day) if day else []
        except Problem as problem:
            self.ui.understood.setText(problem.sentence)
            moved = []
        self._moves.show_rows(moved)
        self.ui.moves.setVisible(bool(moved))
        self.ui.moves_about.setText(moves_in_words(moved) if day else "Type the day to see them.")
        make_room(self)

    def add(self) -> None:
        """Add the day; what is wrong is said at its entry."""
        entries = {"day": self.ui.day, "title": self.ui.name, "why": self.ui.why}
        if recorded(self.ui.fault, entries, self._add):
            self.accept()

    def _add(self) -> None:
        day = day_in(self.ui.day.text())
        if day is None:
            raise Problem("Type the whole day, for example 19 September 2022.", "day")
        office.begin_one_off_day(self._case_file, day, self.ui.name.text(), self.ui.why.text())
        self.added = day


def move_rest(parent: QWidget, case_file: CaseFile, done: Callable[[], None]) -> None:
    """Move the dates that a day just added has still to move, off the window's thread, and call `done`."""
    if not one_off_day.is_left(case_file):
        done()
        return
    progress = waiting.wait(parent, "Moving the dates of open cases …")

    def tell(count: int, of: int) -> None:
        progress.setLabelText(f"Moving the dates of open cases: {count} of {of} …")

    def ended(_value: object) -> None:
        progress.reset()
        done()

    def failed(error: Exception) -> None:
        progress.reset()
        message.show_failure(parent, error)

    background.run_reporting(parent, lambda job: one_off_day.finish(case_file, job.tell), ended, failed, tell)


def moves_in_words(moved: Sequence[Moved]) -> str:
    """Return how many open deadlines of how many cases move."""
    if not moved:
        return "No open deadline moves."
    cases = len({case.id for case, _ in moved})
    dates, files = ("One date", "moves") if len(moved) == 1 else (f"{len(moved)} dates", "move")
    return f"{dates} of {cases} {'case' if cases == 1 else 'cases'} {files}. Dates already met stay as they are."
