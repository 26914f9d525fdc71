"""Says which agency of the directory one named in a case is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.records.agency import Agency
from scr_desktop.domain.records.case import AgencyInvolved
from scr_desktop.services.agencies import directory
from scr_desktop.services.regime import every_agency_kind
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.forms.ui_pick_agency import Ui_PickAgency
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.table_model import TableModel

_COLUMNS = (
    Column[Agency]("Agency", lambda one: one.name),
    Column[Agency]("Kind", lambda one: every_agency_kind().words(one.kind)),
    Column[Agency]("Area", lambda one: one.area or "Ours", width=14),
)


class PickAgency(Dialog):
    """Offers the directory; an agency whose name fits is chosen to begin with."""

    def __init__(self, case_file: CaseFile, case_id: str, named: AgencyInvolved, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._of = (case_id, named.id)
        self._form = form = Ui_PickAgency()
        form.setupUi(self)
        form.title.setText(f"{named.name or 'The agency'} is, in the directory:")
        form.none.setEnabled(bool(named.agency_id))
        self._model = TableModel(_COLUMNS, self)
        form.agencies.use(self._model)
        form.search.textChanged.connect(lambda _: self._list())
        form.agencies.opened.connect(lambda one: self._join(one.id))
        form.go_on.clicked.connect(lambda: self._join(form.agencies.current_row().id))
        form.none.clicked.connect(lambda: self._join(""))
        form.cancel.clicked.connect(self.reject)
        self._list()
        fits = directory.suggested(named, directory.agencies(case_file))
        form.agencies.go_to(self._model.number_of(lambda one: fits is not None and one.id == fits.id))

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str, named: AgencyInvolved) -> bool:
        """Ask and join them; return whether something was changed."""
        return bool(cls(case_file, case_id, named, parent).exec())

    def _list(self) -> None:
        form, found = self._form, directory.agencies(self._case_file, self._form.search.text())
        self._model.show_rows(found)
        form.empty.setVisible(not found)
        form.empty.setText("No such agency is in the directory: add it on the page Agencies.")
        form.go_on.setEnabled(bool(found))
        form.agencies.go_to(0)

    def _join(self, agency_id: str) -> None:
        directory.link(self._case_file, *self._of, agency_id)
        self.accept()
