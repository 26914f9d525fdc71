"""Tries a date: what would move if something happened on a day, and the earliest day to publish. Nothing is changed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.reckoning import Move
from scr_desktop.domain.time.part_date import written_with_weekday
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import timing
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.deadlines.record_event_kinds import choices_for, expected_kind
from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.dialogs.recording import widen
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.fields.moves_to_accept import COLUMNS
from scr_desktop.ui.fields.whole_day import day_in
from scr_desktop.ui.forms.ui_what_if import Ui_WhatIf
from scr_desktop.ui.look.readable import heading_of
from scr_desktop.ui.room.room import lines_high
from scr_desktop.ui.tables.table_model import TableModel

_MOST_ROWS = 8
# What a date would move is asked for when the keys rest, not at each of them.
_REST_MS = 250
_ARGUMENT_LINES = 6
_WIDTH = 84


class WhatIf(Dialog):
    """Asks for an event and a day and shows what they would move; `wanted` is the date to record, if one is."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._status = cases.status(case_file, case_id)
        self.wanted: tuple[str, date] | None = None
        self._form = form = Ui_WhatIf()
        form.setupUi(self)
        case, regime = self._status.case, self._status.regime
        form.title.setText(heading_of(case))
        form.kind.set_choices(choices_for(case, regime))
        form.kind.set_entry(expected_kind(case, regime))
        self._moves = TableModel(COLUMNS, self)
        form.moves.use(self._moves)
        widen(form.about, _WIDTH)
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.try_it)
        form.kind.entered.connect(lambda _: self.try_it())
        form.on.entered.connect(lambda _: self._rest.start())
        form.go_on.clicked.connect(self._go_on)
        form.close.clicked.connect(self.reject)
        form.on.setFocus()
        self._show_publication()
        self.try_it()

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str) -> tuple[str, date] | None:
        """Return the event and the day that the officer goes on to record, or None."""
        dialog = cls(case_file, case_id, parent)
        dialog.exec()
        return dialog.wanted

    @property
    def on(self) -> date | None:
        """The day entered, if it is known in full."""
        return day_in(self._form.on.entry())

    def try_it(self) -> None:
        """Show what the date would move."""
        self._rest.stop()
        form, on, moves, fault = self._form, self.on, list[Move](), ""
        if on is not None:
            try:
                moves = cases.what_if(self._case_file, self._status.case.id, form.kind.entry(), on)
            except Problem as problem:
                fault = problem.sentence
        self._moves.show_rows(moves)
        form.moves.setVisible(bool(moves))
        form.moves.fit_to_rows(_MOST_ROWS)
        heading = "This date would begin or move these deadlines" if moves else "This date would move no deadline."
        form.moves_heading.setText(heading if on and not fault else "")
        form.moves_heading.setVisible(bool(form.moves_heading.text()))
        entry_fault.say(form.fault, fault)
        form.go_on.setEnabled(on is not None and self._status.case.open)

    def _show_publication(self) -> None:
        """Show the earliest day to publish, where a report is sent beforehand and none is published yet."""
        form, case = self._form, self._status.case
        asked = any(line.rule.key == "send_before_publication" for line in self._status.deadlines)
        shown = asked and case.open and case.day_of("published") is None
        for part in (form.publication_heading, form.publication, form.argument):
            part.setVisible(shown)
        if not shown:
            return
        sent_on = case.day_of("report_sent")
        try:
            found = timing.earliest_publication(self._case_file, case.id, sent_on)
        except Problem as problem:
            form.publication.setText(problem.sentence)
            form.argument.hide()
            return
        sent = "The report was sent on" if sent_on else "If the report goes out today,"
        form.publication.setText(
            f"{sent} {written_with_weekday(found.sent_on)}{':' if sent_on else ','} publication is lawful from "
            f"{written_with_weekday(found.publish_on)}."
        )
        form.argument.setPlainText("\n".join([*found.argument, f"Source: {found.rule.source}."]))
        form.argument.setFixedHeight(lines_high(form.argument, _ARGUMENT_LINES))

    def _go_on(self) -> None:
        if self.on is not None:
            self.wanted = self._form.kind.entry(), self.on
            self.accept()
