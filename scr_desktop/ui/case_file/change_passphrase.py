"""Changes the passphrase of the open case file and makes the new recovery key sheet."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.ui import background
from scr_desktop.ui.case_file.new_passphrase import NewPassphrase
from scr_desktop.ui.case_file.recovery_sheet import RecoverySheet
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.fields import entry_fault
from scr_desktop.ui.forms.ui_change_passphrase import Ui_ChangePassphrase


class ChangePassphraseDialog(Dialog):
    """Two steps: the new passphrase, then its sheet. `why` is said first, if given."""

    # A lock waits for it: without the new sheet nobody could use the recovery key.
    finishes_first = True

    def __init__(self, case_file: Any, parent: QWidget | None = None, why: str = "") -> None:
        super().__init__(parent)
        self._case_file = case_file
        self.ui = Ui_ChangePassphrase()
        self.ui.setupUi(self)
        self.fields, self.sheet = NewPassphrase(), RecoverySheet()
        self.ui.passphrase_column.addWidget(self.fields)
        self.ui.sheet_column.addWidget(self.sheet)
        if why:
            self.ui.explanation.setText(f"{why} {self.ui.explanation.text()}")
        entry_fault.clear(self.ui.fault)
        self.ui.progress.hide()
        self.ui.steps.setCurrentIndex(0)
        self.fields.finished.connect(self._change)
        self.fields.changed.connect(lambda: entry_fault.clear(self.ui.fault))
        self.sheet.kept_changed.connect(self.ui.go_on.setEnabled)
        self.ui.go_on.clicked.connect(self._go_on)
        self.fields.ui.passphrase.setFocus()

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: Any, why: str = "") -> bool:
        """Return whether the passphrase was changed."""
        return bool(cls(case_file, parent, why).exec())

    def _go_on(self) -> None:
        if self.ui.steps.currentIndex():
            self.accept()
        else:
            self._change()

    def _change(self) -> None:
        passphrase = self.fields.passphrase()
        if passphrase is None:
            return
        case_file = self._case_file
        self._wait(waiting=True)
        background.run(self, lambda: case_file.change_passphrase(passphrase), lambda _: self._changed(), self._failed)

    def _wait(self, *, waiting: bool) -> None:
        self.ui.progress.setText("Writing the case file anew …")
        self.ui.progress.setVisible(waiting)
        for widget in (self.fields, self.ui.go_on, self.ui.cancel):
            widget.setDisabled(waiting)

    def _changed(self) -> None:
        self._wait(waiting=False)
        self.fields.forget()
        self.sheet.show_for(self._case_file)
        self.ui.steps.setCurrentIndex(1)
        # The old sheet is useless now: nobody leaves without having seen to the new one.
        self.ui.cancel.hide()
        self.ui.go_on.setText("&Finish")
        self.ui.go_on.setEnabled(False)
        self.sheet.ui.print_sheet.setFocus()

    def _failed(self, error: Exception) -> None:
        self._wait(waiting=False)
        if isinstance(error, Problem):
            entry_fault.show(self.ui.fault, error.sentence)
        else:
            message.show_failure(self, error)

    def reject(self) -> None:
        """Close, unless the file is being written."""
        if self.ui.cancel.isEnabled():
            super().reject()
