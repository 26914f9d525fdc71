"""Records the day something happened in a case, and shows beforehand which deadlines that begins or moves."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

from scr_desktop.domain.case import Case
from scr_desktop.domain.event import EVENTS
from scr_desktop.domain.part_date import PartDate, written
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.reckoning import Move
from scr_desktop.domain.regime import Regime
from scr_desktop.services import case as cases
from scr_desktop.services.regime import by_key
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.forms.ui_record_event import Ui_RecordEvent
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.short_duty import short_duty
from scr_desktop.ui.tables.table_model import TableModel

_MOST_ROWS = 8
# What a date moves is asked for when the keys rest, not at each of them.
_REST_MS = 250

COLUMNS: tuple[Column[Move], ...] = (
    Column("What is due", lambda move: short_duty(move.rule.key, move.rule.duty), tooltip=lambda move: move.rule.duty),
    Column("Now", lambda move: written(move.old_on) if move.old_on else "Not counted yet", width=18),
    Column("With this date", lambda move: written(move.new_on) if move.new_on else "Falls away", width=18),
)


def kinds_for(regime: Regime) -> list[str]:
    """Return the kinds of event that start or stop a clock, reach a stage or oblige to tell somebody in a regime."""
    used = {rule.counted_from for rule in regime.rules} | {rule.done_by for rule in regime.rules}
    used |= {stage.reached_by for stage in regime.stages} | {duty.after for duty in regime.duties}
    return [key for key in EVENTS if key in used]


def expected_kind(case: Case, regime: Regime) -> str:
    """Return the kind of event that comes next: that of the first stage after the last one reached."""
    dated = [case.day_of(stage.reached_by) is not None for stage in regime.stages]
    last = max((place for place, known in enumerate(dated) if known), default=-1)
    return regime.stages[min(last + 1, len(regime.stages) - 1)].reached_by


class RecordEvent(QDialog):
    """Asks which event, which day, what time if known, and why if a date already recorded changes."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._case = cases.get(case_file, case_id)
        self._form = form = Ui_RecordEvent()
        form.setupUi(self)
        regime = by_key(self._case.regime)
        form.title.setText(f"{self._case.reference}  {self._case.title}"[:200])
        form.kind.set_choices([(key, self._label(key)) for key in kinds_for(regime)])
        form.kind.set_entry(expected_kind(self._case, regime))
        self._moves = TableModel(COLUMNS, self)
        form.moves.use(self._moves)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.preview)
        form.kind.entered.connect(lambda _: self.preview())
        form.happened_on.entered.connect(lambda _: self._rest.start())
        form.go_on.clicked.connect(self._go_on)
        form.cancel.clicked.connect(self.reject)
        form.happened_on.setFocus()
        self.preview()

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str) -> bool:
        """Ask for a date and record it; return whether one was recorded."""
        return bool(cls(case_file, case_id, parent).exec())

    @property
    def happened_on(self) -> date | None:
        """The day entered, if it is known in full."""
        try:
            return PartDate.parse(self._form.happened_on.entry()).day
        except Problem:
            return None

    def preview(self) -> None:
        """Show which deadlines the date begins or moves, and ask why if one that stands would change."""
        self._rest.stop()
        on, kind = self.happened_on, self._form.kind.entry()
        moves: list[Move] = []
        self._say("")
        if on is not None:
            try:
                moves = cases.moves_if(self._case_file, self._case.id, kind, on)
            except Problem as problem:
                self._say(problem.sentence)
        self._show_moves(moves, on)
        self._ask_why(any(move.changes for move in moves) or self._case.day_of(kind) is not None)

    def _label(self, kind: str) -> str:
        known = self._case.day_of(kind)
        return f"{EVENTS[kind].label} (now {written(known)})" if known else EVENTS[kind].label

    def _show_moves(self, moves: list[Move], on: date | None) -> None:
        form = self._form
        self._moves.show_rows(moves)
        form.moves.setVisible(bool(moves))
        form.moves.fit_to_rows(_MOST_ROWS)
        heading = "This date begins or moves these deadlines" if moves else "This date begins and moves no deadline."
        form.moves_heading.setText(heading if on and not form.fault.text() else "")

    def _ask_why(self, owed: bool) -> None:  # noqa: FBT001 - says whether a reason is owed
        self._form.why_label.setVisible(owed)
        self._form.why.setVisible(owed)

    def _say(self, fault: str) -> None:
        self._form.fault.setText(f"▲ {fault}" if fault else "")
        self._form.fault.setVisible(bool(fault))

    def _go_on(self) -> None:
        form, on = self._form, self.happened_on
        if on is None:
            self._say("Enter the day in full, for example 12 May 2018: only a known day can start or stop a clock.")
            form.happened_on.setFocus()
            return
        try:
            cases.record_event(
                self._case_file,
                self._case.id,
                form.kind.entry(),
                on,
                at_time=form.at_time.entry().strip(),
                note=form.note.entry().strip(),
                why=form.why.entry().strip(),
            )
        except Problem as problem:
            self.preview()
            self._say(problem.sentence)
            (form.why if problem.field == "why" else form.happened_on).setFocus()
            return
        self.accept()
