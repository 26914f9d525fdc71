"""The part of the office's page with who notifies for the local authority: a list, and what changes it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from scr_desktop.domain.records.office import NotifyingContact
from scr_desktop.services.office import notifying
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.forms.ui_office import Ui_OfficePage
from scr_desktop.ui.office.notifying_contact import NotifyingContactEntry
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.table_model import TableModel

_COLUMNS = (
    Column[NotifyingContact]("Name", lambda one: one.name),
    Column[NotifyingContact]("Post or role", lambda one: one.role),
    Column[NotifyingContact]("Telephone", lambda one: one.telephone or "Not entered yet", width=16),
    Column[NotifyingContact]("E-mail", lambda one: one.email or "Not entered yet"),
    Column[NotifyingContact]("Local authority", lambda one: one.authority or "Any of ours", width=16),
)


class OfficeContacts(QObject):
    """Keeps the list on the office's page; `changed()` when somebody was added, changed or removed."""

    changed = Signal()

    def __init__(self, case_file: CaseFile, ui: Ui_OfficePage, page: QWidget) -> None:
        super().__init__(page)
        self._case_file, self._ui, self._page = case_file, ui, page
        self._model = TableModel(_COLUMNS, self)
        ui.contacts.use(self._model)
        ui.contacts.opened.connect(self._change)
        ui.add_contact.clicked.connect(lambda: self._after(NotifyingContactEntry.ask(page, case_file)))
        ui.change_contact.clicked.connect(lambda: self._change(ui.contacts.current_row()))
        ui.remove_contact.clicked.connect(lambda: self._remove(ui.contacts.current_row()))

    def refresh(self) -> None:
        """Show who notifies now; the row that was chosen stays."""
        place = max(0, self._ui.contacts.currentIndex().row())
        self._model.show_rows(notifying.contacts(self._case_file))
        any_ = self._model.rowCount() > 0
        self._ui.contacts.setVisible(any_)
        for button in (self._ui.change_contact, self._ui.remove_contact):
            button.setEnabled(any_)
        self._ui.contacts.go_to(min(place, self._model.rowCount() - 1))
        self._ui.contacts.fit_to_rows(self._model.rowCount())

    def _change(self, one: NotifyingContact) -> None:
        self._after(NotifyingContactEntry.ask(self._page, self._case_file, one))

    def _remove(self, one: NotifyingContact) -> None:
        told = f"{one.name} is taken out of those who notify for the local authority. The history keeps the entries."
        remove = partial(notifying.remove, self._case_file, one.id)
        self._after(ReasonDialog.ask(self._page, "Who notifies for the local authority", told, remove, "&Remove"))

    def _after(self, done: bool) -> None:  # noqa: FBT001 - it is what the dialogs answer
        if done:
            self.refresh()
            self.changed.emit()
