"""Asks why something is done, and does it with the reason, which goes into the history."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.ui.dialogs.recording import RecordingDialog
from scr_desktop.ui.forms.ui_reason import Ui_Reason

Verb = Callable[[str], object]
"""What is done with a reason. A `partial` of a service's function can be opened again when the program starts anew."""


class ReasonDialog(RecordingDialog):
    """Explains what is about to happen, asks for the reason, which may not be empty, and does it."""

    def __init__(
        self, title: str, explanation: str, verb: Verb, go_on: str = "&Go on", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._verb = verb
        self.ui = self.use(Ui_Reason(), self._do)
        self.setWindowTitle(title)
        self.ui.explanation.setText(explanation)
        self.ui.go_on.setText(go_on)
        self.said_at |= dict.fromkeys(("why", "note"), self.ui.reason)

    @classmethod
    def ask(cls, parent: QWidget | None, title: str, explanation: str, verb: Verb, go_on: str = "&Go on") -> bool:
        """Ask and do it; return whether it was done. What the service refuses is said in the dialog, which stays."""
        return bool(cls(title, explanation, verb, go_on, parent).exec())

    def reason(self) -> str:
        """Return the reason as typed."""
        return self.ui.reason.toPlainText().strip()

    def _do(self) -> None:
        if not self.reason():
            raise Problem("Say why in a few words: it cannot be added later.", "why")
        self._verb(self.reason())
