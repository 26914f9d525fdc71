"""The tabs of a case in which something is chosen from a table and done: deadlines, holds, who must be told."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.standing import Standing
from scr_desktop.domain.records.timing import Hold
from scr_desktop.domain.review.decided_already import not_recorded_here
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.deadlines import columns as case_deadlines
from scr_desktop.ui.case.deadlines import holds as case_holds
from scr_desktop.ui.case.deadlines.hold import RecordHold
from scr_desktop.ui.case.deadlines.hold_day import HoldDay
from scr_desktop.ui.case.deadlines.more_time import MoreTime
from scr_desktop.ui.case.deadlines.record_event import RecordEvent
from scr_desktop.ui.case.deadlines.what_if import WhatIf
from scr_desktop.ui.case.told import columns as case_told
from scr_desktop.ui.case.told.national_form import NationalFormDialog
from scr_desktop.ui.dialogs.put_right import PutRight
from scr_desktop.ui.forms.ui_case import Ui_CasePage
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.papers.record_telling import RecordTelling
from scr_desktop.ui.tables.table_model import TableModel


class CaseTab:
    """One tab of the page of a case: it fills its part of the form, and says `changed()` when something was recorded."""

    def __init__(
        self, page: QWidget, form: Ui_CasePage, case_file: CaseFile, case_id: str, changed: Callable[[], None]
    ) -> None:
        self._page, self._form = page, form
        self._of = (case_file, case_id)
        self._changed = changed
        self._open = False
        self.connect()

    def connect(self) -> None:
        """Give the tab's table its columns and its buttons their work."""
        raise NotImplementedError

    def _say(self, recorded: object) -> None:
        if recorded:
            self._changed()


class DeadlinesTab(CaseTab):
    """Every deadline with its argument; trying a date, and allowing more time."""

    def connect(self) -> None:
        """Give the table its columns and the buttons their work."""
        form = self._form
        form.deadlines.use(TableModel(case_deadlines.COLUMNS, self._page, key=_which_deadline))
        form.deadlines_halves.setSizes([280, 280])
        form.deadlines.chosen.connect(self._show)
        form.what_if.clicked.connect(self._what_if)
        form.more_time.clicked.connect(self._more_time)

    def fill(self, standing: Standing) -> None:
        """Show the deadlines of a case; the line that was chosen stays chosen."""
        model_of(self._form.deadlines.model()).show_rows(case_deadlines.lines_of(standing), in_place=True)
        self._form.deadlines.stay(0)

    def _show(self, line: case_deadlines.Shown) -> None:
        self._form.argument.setPlainText(line.argument)
        self._form.more_time.setEnabled(line.extensible is not None)

    def _what_if(self) -> None:
        """Try a date; go on to record it if the officer says so."""
        wanted = WhatIf.ask(self._page, *self._of)
        self._say(wanted and RecordEvent.ask(self._page, *self._of, *wanted))

    def _more_time(self) -> None:
        shown = self._form.deadlines.current_row()
        self._say(shown.extensible and MoreTime.ask(self._page, *self._of, shown.extensible))


class HoldsTab(CaseTab):
    """What holds the case up, and when to look at it again."""

    def connect(self) -> None:
        """Give the table its columns and the buttons their work."""
        form = self._form
        self._nothing = form.no_holds.text()
        form.holds.use(TableModel(case_holds.COLUMNS, self._page))
        form.holds.chosen.connect(self._show)
        form.holds.opened.connect(lambda _hold: self._look_again())
        form.record_hold.clicked.connect(self._record)
        form.look_again.clicked.connect(self._look_again)
        form.end_hold.clicked.connect(self._end)
        form.put_hold_right.clicked.connect(self._put_right)

    def fill(self, standing: Standing) -> None:
        """Show the holds of a case."""
        form, holds = self._form, case_holds.lines_of(standing)
        self._open = standing.case.open
        form.hold_detail.clear()
        for button in (form.look_again, form.end_hold, form.put_hold_right):
            button.setEnabled(False)
        form.record_hold.setEnabled(self._open)
        model_of(form.holds.model()).show_rows(holds, in_place=True)
        form.holds.setVisible(bool(holds))
        form.no_holds.setText(standing.held_by_day or self._nothing)
        form.no_holds.setVisible(not holds or bool(standing.held_by_day))
        form.holds.stay(0)

    def _show(self, hold: Hold) -> None:
        self._form.hold_detail.setText(readable(case_holds.details(hold)))
        for button in (self._form.look_again, self._form.end_hold):
            button.setEnabled(self._open and hold.ended_on is None)
        self._form.put_hold_right.setEnabled(self._open)

    def _record(self) -> None:
        self._say(RecordHold.ask(self._page, *self._of, self._form.title.text()[:200]))

    def _look_again(self) -> None:
        if self._form.look_again.isEnabled():
            self._say(HoldDay.looked_again(*self._of, self._form.holds.current_row(), self._page).exec())

    def _put_right(self) -> None:
        hold: Hold = self._form.holds.current_row()
        self._say(PutRight.ask(self._page, *self._of, hold.cause, [hold.id]))

    def _end(self) -> None:
        self._say(HoldDay.ended(*self._of, self._form.holds.current_row(), self._page).exec())


class ToldTab(CaseTab):
    """Who must be told and who was; the text for the national form."""

    def connect(self) -> None:
        """Give the table its columns and the buttons their work."""
        form = self._form
        form.told.use(TableModel(case_told.COLUMNS, self._page, key=lambda told: told.line.duty.key))
        form.told.chosen.connect(self._show)
        form.told.opened.connect(lambda _line: self._record())
        form.national_form.clicked.connect(lambda: NationalFormDialog.show_for(self._page, *self._of))
        form.record_telling.clicked.connect(self._record)
        form.put_telling_right.clicked.connect(self._put_right)

    def fill(self, standing: Standing) -> None:
        """Show who must be told of a case."""
        form, self._open = self._form, standing.case.open
        form.record_telling.setEnabled(False)
        form.put_telling_right.setEnabled(False)
        self._told = standing.case.tellings
        form.told_detail.clear()
        model_of(form.told.model()).show_rows(case_told.lines_of(standing), in_place=True)
        form.told.setVisible(bool(standing.duties))
        notified = not_recorded_here(standing)
        nobody = "" if standing.duties else case_told.nobody_words(standing)
        form.nobody.setText(readable(" ".join(filter(None, (notified, nobody)))))
        form.nobody.setVisible(bool(notified or nobody))
        form.told.stay(0)

    def _show(self, told: case_told.Told) -> None:
        self._form.told_detail.setText(readable(case_told.details(told)))
        self._form.record_telling.setEnabled(self._open)
        self._form.put_telling_right.setEnabled(self._open and bool(self._tellings(told)))

    def _tellings(self, told: case_told.Told) -> list[str]:
        return [one.id for one in self._told if one.duty == told.line.duty.key]

    def _put_right(self) -> None:
        told: case_told.Told = self._form.told.current_row()
        of = f"{told.line.duty.who}, of {told.line.duty.of}"
        self._say(PutRight.ask(self._page, *self._of, of, self._tellings(told)))

    def _record(self) -> None:
        told = self._form.told.current_row()
        self._say(told and self._open and RecordTelling.ask(self._page, *self._of, told.line))


def _which_deadline(line: case_deadlines.Shown) -> tuple[object, ...]:
    """Return which deadline a line shows: the one that stands for a rule, or one that was replaced."""
    return (line.key, line.due_on, line.argument) if line.state == "superseded" else (line.key,)


def model_of(model: object) -> TableModel:
    """Return a table's model as what it is."""
    assert isinstance(model, TableModel)
    return model
