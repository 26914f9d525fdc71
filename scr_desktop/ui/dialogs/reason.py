"""Asks why something is done, for the history."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from scr_desktop.ui.dialogs.kept_dialog import KeptDialog
from scr_desktop.ui.forms.ui_reason import Ui_Reason


class ReasonDialog(KeptDialog):
    """Explains what is about to happen and asks for the reason, which may not be empty."""

    def __init__(self, title: str, explanation: str, go_on: str = "&Go on", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Reason()
        self.ui.setupUi(self)
        self.setWindowTitle(title)
        self.ui.explanation.setText(explanation)
        self.ui.go_on.setText(go_on)
        self.ui.fault.hide()
        self.ui.go_on.clicked.connect(self._go_on)

    @classmethod
    def ask(cls, parent: QWidget | None, title: str, explanation: str, go_on: str = "&Go on") -> str | None:
        """Return the reason given, or None if the officer thought better of it."""
        dialog = cls(title, explanation, go_on, parent)
        return dialog.reason() if dialog.exec() else None

    def reason(self) -> str:
        """Return the reason as typed."""
        return self.ui.reason.toPlainText().strip()

    def _go_on(self) -> None:
        if self.reason():
            self.accept()
            return
        self.ui.fault.setText("Say why in a few words: it cannot be added later.")
        self.ui.fault.show()
        self.ui.reason.setFocus()
