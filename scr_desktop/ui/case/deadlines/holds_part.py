"""What holds a case up, and when to look at it again."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.timing import Hold
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.deadlines.hold import RecordHold
from scr_desktop.ui.case.deadlines.hold_day import HoldDay
from scr_desktop.ui.case.deadlines.holds import COLUMNS, details, lines_of
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.dialogs.put_right import PutRight
from scr_desktop.ui.forms.ui_case_holds import Ui_CaseHolds
from scr_desktop.ui.look.readable import heading_of, readable
from scr_desktop.ui.tables.table_model import TableModel

_TITLE = 200  # in letters


class CaseHolds(PartView):
    """What has held one case up, and what can be done with the hold that is current."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._form = form = Ui_CaseHolds()
        form.setupUi(self)
        self._nothing = form.no_holds.text()
        self._rows = TableModel(COLUMNS, self)
        form.holds.use(self._rows)
        form.holds.chosen.connect(self._show)
        form.holds.opened.connect(lambda _hold: self._look_again())
        form.record_hold.clicked.connect(self._record)
        form.look_again.clicked.connect(self._look_again)
        form.end_hold.clicked.connect(self._end)
        form.put_hold_right.clicked.connect(self._put_right)

    def _fill(self, status: CaseStatus) -> None:
        form, holds = self._form, lines_of(status)
        form.hold_detail.clear()
        for button in (form.look_again, form.end_hold, form.put_hold_right):
            button.setEnabled(False)
        form.record_hold.setEnabled(self._open)
        self._rows.show_rows(holds, in_place=True)
        form.holds.setVisible(bool(holds))
        form.no_holds.setText(status.held_by_day or self._nothing)
        form.no_holds.setVisible(not holds or bool(status.held_by_day))
        form.holds.stay(0)

    def _show(self, hold: Hold) -> None:
        self._form.hold_detail.setText(readable(details(hold)))
        for button in (self._form.look_again, self._form.end_hold):
            button.setEnabled(self._open and hold.ended_on is None)
        self._form.put_hold_right.setEnabled(self._open)

    def _record(self) -> None:
        self._say(RecordHold.ask(self, *self._of, heading_of(self._status.case)[:_TITLE]))

    def _look_again(self) -> None:
        if self._form.look_again.isEnabled():
            self._say(HoldDay.looked_again(*self._of, self._form.holds.current_row(), self).exec())

    def _put_right(self) -> None:
        hold: Hold = self._form.holds.current_row()
        self._say(PutRight.ask(self, *self._of, hold.cause, [hold.id]))

    def _end(self) -> None:
        self._say(HoldDay.ended(*self._of, self._form.holds.current_row(), self).exec())
