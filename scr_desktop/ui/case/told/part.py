"""Who must be told of a case and who was; the text for the national form."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.so_far import more_to_tell_words
from scr_desktop.domain.review.decided_already import not_recorded_here
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.part_view import PartView
from scr_desktop.ui.case.told.columns import COLUMNS, ToldLine, details, lines_of, nobody_words
from scr_desktop.ui.case.told.national_form import NationalFormDialog
from scr_desktop.ui.dialogs.put_right import PutRight
from scr_desktop.ui.forms.ui_case_told import Ui_CaseTold
from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.papers.record_telling import RecordTelling
from scr_desktop.ui.tables.table_model import TableModel


class CaseTold(PartView):
    """Everybody who must be told of one case, and when each was."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None) -> None:
        super().__init__(case_file, case_id, parent)
        self._form = form = Ui_CaseTold()
        form.setupUi(self)
        self._rows = TableModel(COLUMNS, self, key=lambda told: told.line.duty.key)
        # Few rows, and each says of what somebody must be told: none of it is left out.
        form.told.most_lines = 6
        form.told.use(self._rows)
        form.told.chosen.connect(self._show)
        form.told.opened.connect(lambda _line: self._record())
        form.national_form.clicked.connect(lambda: NationalFormDialog.show_for(self, *self._of))
        form.record_telling.clicked.connect(self._record)
        form.put_telling_right.clicked.connect(self._put_right)
        self.setFocusProxy(form.told)

    def _fill(self, status: CaseStatus) -> None:
        form = self._form
        form.record_telling.setEnabled(False)
        form.put_telling_right.setEnabled(False)
        form.told_detail.clear()
        self._rows.show_rows(lines_of(status), in_place=True)
        form.told.setVisible(bool(status.duties))
        notified = not_recorded_here(status)
        nobody = more_to_tell_words(status) if status.duties else nobody_words(status)
        form.nobody.setText(readable(" ".join(filter(None, (notified, nobody)))))
        form.nobody.setVisible(bool(notified or nobody))
        form.told.stay(0)

    def stand_on(self, rule: str) -> None:
        """Make whoever is told by the deadline of a rule the current line, the first of several."""
        self._form.told.go_to(self._rows.number_of(lambda told: told.line.duty.rule == rule))

    def _show(self, told: ToldLine) -> None:
        self._form.told_detail.setText(readable(details(told)))
        self._form.record_telling.setEnabled(self._open)
        self._form.put_telling_right.setEnabled(self._open and bool(self._tellings(told)))

    def _tellings(self, told: ToldLine) -> list[str]:
        return [telling.id for telling in self._status.case.tellings if telling.duty == told.line.duty.key]

    def _put_right(self) -> None:
        told: ToldLine = self._form.told.current_row()
        of = f"{told.line.duty.who}, of {told.line.duty.of}"
        self._say(PutRight.ask(self, *self._of, of, self._tellings(told)))

    def _record(self) -> None:
        told: ToldLine | None = self._form.told.current_row()
        self._say(told and self._open and RecordTelling.ask(self, *self._of, told.line))
