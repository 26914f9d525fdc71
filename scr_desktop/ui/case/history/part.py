"""The history of a case: who did what when, with what stood before and after; an entry can be taken back."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.services.office import history
from scr_desktop.services.office.history import HistoryLine
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.history.columns import COLUMNS, details
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.dialogs.put_right import PutRight
from scr_desktop.ui.forms.ui_case_history import Ui_CaseHistory
from scr_desktop.ui.tables.table_model import TableModel


class CaseHistory(PartView):
    """Every entry of the history, and below it what changed."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._form = form = Ui_CaseHistory()
        form.setupUi(self)
        self._rows = TableModel(COLUMNS, self, key=lambda line: line.number)
        form.history.use(self._rows)
        form.history_halves.setSizes([240, 320])
        form.history.chosen.connect(self._show)
        form.take_back.clicked.connect(self._take_back)

    def _fill(self, _status: CaseStatus) -> None:
        self._rows.show_rows(history.entries(*self._of))
        self._form.history.stay(0)

    def _show(self, line: HistoryLine) -> None:
        self._form.changes.setPlainText(details(line))
        self._form.take_back.setEnabled(bool(line.changes) and not line.of_office)

    def _take_back(self) -> None:
        line: HistoryLine = self._form.history.current_row()
        self._say(PutRight.ask_entry(self, *self._of, line.number))
