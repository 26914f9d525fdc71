"""The form with which a case was notified, as it came in: opened, and taken out of use."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.records.papers.attachment import Attachment
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.papers.kept_files import KeptFiles

_ABOUT = (
    "The form that the notification was begun with, kept exactly as it came in. What it says stands in the case, so it is bound "
    "into the decision pack only if you tick it there."
)


class NotificationForms(KeptFiles):
    """Lists the form that a notification was begun with; none is added, since each begins a notification of its own."""

    def __init__(self, case_file: CaseFile, case_id: str, parent: QWidget | None = None, *, is_open: bool) -> None:
        super().__init__(case_file, case_id, parent, is_open=is_open)
        self.setWindowTitle("Form of the notification")
        self.form.title.setText("Form of the notification")
        self.form.about.setText(_ABOUT)
        self.form.add.hide()
        self._fill()

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str, *, is_open: bool) -> bool:
        """Show the form until the dialog is closed; return whether something was recorded."""
        return cls(case_file, case_id, parent, is_open=is_open).show_until_closed()

    def _mine(self, one: Attachment) -> bool:
        return one.of_notification

    def _may_add(self) -> bool:
        return False
