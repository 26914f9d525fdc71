"""Prints or saves the recovery key sheet and asks whether it is kept."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QVBoxLayout, QWidget

from scr_desktop.services.papers import paper
from scr_desktop.ui import background
from scr_desktop.ui.dialogs import ask_path, message
from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.forms.ui_recovery_sheet import Ui_RecoverySheet
from scr_desktop.ui.papers import put_pdf

_TITLE = "Recovery key sheet"


class RecoverySheet(QWidget):
    """The buttons that make the sheet of the open `case_file`; `kept_changed(bool)` follows the tick box.

    The box can be ticked once the sheet was printed or saved.
    """

    kept_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file: Any = None
        self.ui = Ui_RecoverySheet()
        self.ui.setupUi(self)
        self.ui.outcome.hide()
        self.ui.kept.setEnabled(False)
        self.ui.kept.toggled.connect(self.kept_changed)
        self.ui.print_sheet.clicked.connect(lambda: self._make(self._print))
        self.ui.save_sheet.clicked.connect(lambda: self._make(self._save))

    def show_for(self, case_file: Any) -> None:
        """Make sheets of this case file from now on."""
        self._case_file = case_file

    def _make(self, use: Any) -> None:
        case_file = self._case_file
        self.setEnabled(False)
        background.run(
            self, lambda: paper.recovery_key_sheet(case_file), lambda pdf: self._made(use, pdf), self._failed
        )

    def _made(self, use: Any, pdf: bytes) -> None:
        self.setEnabled(True)
        if outcome := use(pdf):
            self.ui.outcome.setText(outcome)
            self.ui.outcome.show()
            self.ui.kept.setEnabled(True)

    def _failed(self, error: Exception) -> None:
        self.setEnabled(True)
        message.show_failure(self, error, _TITLE)

    def _print(self, pdf: bytes) -> str:
        return "The sheet was sent to the printer." if put_pdf.print_pdf(self, pdf, _TITLE) else ""

    def _save(self, pdf: bytes) -> str:
        path = put_pdf.save_pdf(self, pdf, _TITLE, _TITLE, ask_path.NOWHERE)
        return f"Saved as {path}. Move it to a drive that is locked away, then delete it here." if path else ""


class RecoverySheetDialog(Dialog):
    """The sheet once more, from the File menu."""

    def __init__(self, case_file: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(_TITLE)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        self.sheet = RecoverySheet()
        self.sheet.show_for(case_file)
        self.sheet.ui.kept.hide()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(self.sheet)
        column.addWidget(buttons)
        self.setMinimumWidth(520)
