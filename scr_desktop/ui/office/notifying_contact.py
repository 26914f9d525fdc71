"""Adds somebody who notifies for a local authority of the office, or changes how that person is reached."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.records.office import NotifyingContact
from scr_desktop.services.office import notifying, office
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog
from scr_desktop.ui.forms.ui_notifying_contact import Ui_NotifyingContactEntry


class NotifyingContactEntry(RecordingDialog):
    """Asks for the entries of one such person; `contact` is the one to be changed, None adds one.

    Which authority is asked only where the office has several, or where one is entered that it no longer has.
    """

    def __init__(
        self, case_file: CaseFile, contact: NotifyingContact | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._case_file, self._contact = case_file, contact
        self._form = form = self.use(Ui_NotifyingContactEntry(), self._save)
        ours = office.get(case_file).authorities
        form.title.setText(contact.name if contact else "Who notifies for the local authority")
        form.about.setText(
            "The duty to notify is the local authority’s. This person, telephone and e-mail stand in the text for the "
            "national form, never those of the board’s office."
        )
        own = contact.authority if contact else ""
        form.authority.set_choices([("", "Any of ours"), *((one, one) for one in ours)])
        form.authority.setVisible(len(ours) > 1 or bool(own))
        form.authority_label.setVisible(len(ours) > 1 or bool(own))
        for key in notifying.ENTRIES:
            getattr(form, key).set_entry(getattr(contact, key) if contact else "")

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, contact: NotifyingContact | None = None) -> bool:
        """Ask and save it; return whether it was saved."""
        return bool(cls(case_file, contact, parent).exec())

    def _save(self) -> None:
        values = {key: getattr(self._form, key).entry() for key in notifying.ENTRIES}
        notifying.put(self._case_file, values, self._contact.id if self._contact else "")
