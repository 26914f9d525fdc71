"""Records the day something happened in a case, and shows beforehand which deadlines that begins or moves."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from scr_desktop.domain.problem import Doubt, Problem
from scr_desktop.domain.progress.lateness import late_event, reason_given_for
from scr_desktop.domain.progress.reckoning import Move, ended_with
from scr_desktop.domain.time.part_date import written
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.deadlines.record_event_kinds import NOTE_LABELS, REASONED, choices_for, expected_kind
from scr_desktop.ui.dialogs.recording import RecordingDialog, owe
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.fields.whole_day import day_in
from scr_desktop.ui.forms.ui_record_event import Ui_RecordEvent
from scr_desktop.ui.look.readable import heading_of

# What a date moves is asked for when the keys rest, not at each of them.
_REST_MS = 250
_NO_DAY = "Enter the day in full, for example 12 May 2018: only a known day can start or stop a clock."


class RecordEvent(RecordingDialog):
    """Asks which event, which day, what time if known, and why if a date already recorded changes.

    It begins with the event `kind`, or the one that comes next, and with the day `on` if one is given.
    """

    def __init__(
        self, case_file: CaseFile, case_id: str, parent: QWidget | None = None, kind: str = "", on: date | None = None
    ) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._status = cases.status(case_file, case_id)
        self._case = self._status.case
        self._offered = ""
        self._form = form = self.use(Ui_RecordEvent(), self._record)
        regime = self._status.regime
        self.said_at["on"] = form.happened_on
        form.title.setText(heading_of(self._case))
        form.kind.set_choices(choices_for(self._case, regime))
        form.kind.set_entry(kind or expected_kind(self._case, regime))
        form.happened_on.ask_in_full()
        form.happened_on.set_entry(written(on) if on else "")
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.preview)
        form.kind.entered.connect(lambda _: self.preview())
        form.happened_on.entered.connect(lambda _: self._rest.start())
        form.at_time.entered.connect(lambda _: self._rest.start())
        form.happened_on.setFocus()
        self.preview()

    @classmethod
    def ask(
        cls, parent: QWidget | None, case_file: CaseFile, case_id: str, kind: str = "", on: date | None = None
    ) -> bool:
        """Ask for a date and record it; return whether one was recorded."""
        return bool(cls(case_file, case_id, parent, kind, on).exec())

    @property
    def happened_on(self) -> date | None:
        """The day entered, if it is known in full."""
        return day_in(self._form.happened_on.entry())

    def preview(self) -> None:
        """Show which deadlines the date begins or moves, and ask why if one that stands would change."""
        self._rest.stop()
        on, kind, time = self.happened_on, self._form.kind.entry(), self._form.at_time.entry().strip()
        moves: list[Move] = []
        self._doubtful = False
        self._form.note_label.setText(NOTE_LABELS.get(kind, "&Note"))
        entry_fault.clear(self._form.fault, *self.said_at.values())
        if on is not None and kind:
            try:
                moves = cases.moves_if(self._case_file, self._case.id, kind, on, time)
            except Doubt as doubt:
                # It may stand with a reason, so that what it would move is shown too.
                self._doubtful = True
                entry_fault.say(self._form.fault, doubt.sentence)
                moves = cases.what_if(self._case_file, self._case.id, kind, on, time)
            except Problem as problem:
                entry_fault.say(self._form.fault, problem.sentence)
        self._changes = any(move.changes for move in moves) and not ended_with(kind, moves)
        late = late_event(self._status, kind, on)
        owe(late, self._form.late, self._form.late_why_label, self._form.late_why)
        self._offer_reason(kind)
        self._show_moves(moves, on)
        self._ask_why()

    def _offer_reason(self, kind: str) -> None:
        """Offer why it came late where that is on record with somebody who was told; what was typed stays."""
        entry, before = self._form.late_why, self._offered
        self._offered = reason_given_for(self._status, kind)
        if entry.entry() in {"", before} and entry.entry() != self._offered:
            entry.set_entry(self._offered)

    def _show_moves(self, moves: list[Move], on: date | None) -> None:
        form = self._form
        form.moves.show_moves(moves)
        form.moves.setVisible(bool(moves))
        heading = "This date begins or moves these deadlines" if moves else "This date begins and moves no deadline."
        form.moves_heading.setText(
            heading if on and form.kind.entry() and (self._doubtful or not form.fault.text()) else ""
        )

    @property
    def _corrects(self) -> bool:
        """Whether the event has a day already."""
        return self._case.day_of(self._form.kind.entry()) is not None

    def _ask_why(self) -> None:
        """Ask why a date that stands changes, unless the event is a reason itself and asks for one already."""
        changes = self._corrects or (self._changes and self._form.kind.entry() not in REASONED)
        owed = changes or self._doubtful
        # The sentence of a doubt asks why the day stands, and one reason answers for both.
        self._form.why_label.setText("&Why it stands all the same" if self._doubtful else "&Why does the date change?")
        self._form.why_label.setVisible(owed)
        self._form.why.setVisible(owed)

    def go_on(self) -> None:
        """Look at a day typed a moment ago, and record the event."""
        if self._rest.isActive():
            self.preview()
        super().go_on()

    def _record(self) -> None:
        form, on = self._form, self.happened_on
        if on is None:
            raise Problem(_NO_DAY, "happened_on")
        kind, note, why = form.kind.entry(), form.note.entry().strip(), form.why.entry().strip()
        if kind in REASONED and not note:
            raise Problem("Say what the reason is: it ends the clocks of the case and is kept with the date.", "note")
        cases.record_event(
            self._case_file,
            self._case.id,
            kind,
            on,
            at_time=form.at_time.entry().strip(),
            note=note,
            why=why or (note if kind in REASONED and not self._corrects else ""),
            late_why=form.late_why.entry(),
            keep=form.moves.kept(),
        )
