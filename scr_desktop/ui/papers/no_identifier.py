"""Says that words which look like an identifier are none, and why."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.services.anonymising import pseudonym
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.kept_dialog import KeptDialog
from scr_desktop.ui.dialogs.recording import recorded
from scr_desktop.ui.forms.ui_no_identifier import Ui_NoIdentifierDialog


class NoIdentifierDialog(KeptDialog):
    """Asks for the words, which may be more than those that were found, and the reason, which is kept."""

    def __init__(self, case_file: CaseFile, case_id: str, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of = (case_file, case_id)
        self.form = form = Ui_NoIdentifierDialog()
        form.setupUi(self)
        form.fault.hide()
        form.words.set_entry(words)
        (form.why if words else form.words).setFocus()
        form.go_on.clicked.connect(self._go_on)
        form.cancel.clicked.connect(self.reject)

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, case_id: str, words: str = "") -> bool:
        """Ask and keep it; return whether it was said."""
        return bool(cls(case_file, case_id, words, parent).exec())

    def words(self) -> str:
        """Return the words as they were entered."""
        return self.form.words.entry()

    def _go_on(self) -> None:
        form = self.form
        if recorded(form.fault, {"words": form.words, "why": form.why}, self._record):
            self.accept()

    def _record(self) -> None:
        pseudonym.no_identifier(*self._of, self.words(), self.form.why.entry())
