"""The deadlines of a case, each with its argument; trying a date, and allowing more time."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.deadlines.columns import COLUMNS, Shown, lines_of
from scr_desktop.ui.case.deadlines.more_time import MoreTime
from scr_desktop.ui.case.deadlines.record_event import RecordEvent
from scr_desktop.ui.case.deadlines.what_if import WhatIf
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.forms.ui_case_deadlines import Ui_CaseDeadlines
from scr_desktop.ui.tables.table_model import TableModel


class CaseDeadlines(PartView):
    """Every deadline of one case, and below it how its day was reckoned."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._form = form = Ui_CaseDeadlines()
        form.setupUi(self)
        self._rows = TableModel(COLUMNS, self, key=_which)
        form.deadlines.use(self._rows)
        form.deadlines_halves.setSizes([280, 280])
        form.deadlines.chosen.connect(self._show)
        form.what_if.clicked.connect(self._what_if)
        form.more_time.clicked.connect(self._more_time)
        self.setFocusProxy(form.deadlines)

    def _fill(self, status: CaseStatus) -> None:
        self._rows.show_rows(lines_of(status), in_place=True)
        self._form.deadlines.stay(0)

    def stand_on(self, rule: str) -> None:
        """Make the deadline of a rule the current line."""
        self._form.deadlines.go_to(self._rows.number_of(lambda line: line.key == rule))

    def _show(self, line: Shown) -> None:
        self._form.argument.setPlainText(line.argument)
        self._form.more_time.setEnabled(line.extensible is not None)

    def _what_if(self) -> None:
        """Try a date; go on to record it if the officer says so."""
        wanted = WhatIf.ask(self, *self._of)
        self._say(wanted and RecordEvent.ask(self, *self._of, *wanted))

    def _more_time(self) -> None:
        shown: Shown = self._form.deadlines.current_row()
        self._say(shown.extensible and MoreTime.ask(self, *self._of, shown.extensible))


def _which(line: Shown) -> tuple[object, ...]:
    """Return which deadline a line shows: the one that stands for a rule, or one that was replaced."""
    return (line.key, line.due_on, line.argument) if line.state == "superseded" else (line.key,)
