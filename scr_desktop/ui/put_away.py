"""Puts away whatever stands over the window, keeping what is typed in it, before the office is locked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from scr_desktop.ui.dialogs.kept_dialog import KeptDialog
from scr_desktop.ui.drafting.draft_wizard import DraftWizard

LOOK_AGAIN_MS = 1000
# A dialog with this attribute is at something that must be finished first, such as a new recovery key.
FINISHES_FIRST = "finishes_first"


class PutAway(QObject):
    """Closes one dialog after the other, the uppermost first, and then calls `then`; asks nothing."""

    def __init__(self, parent: QObject, then: Callable[[], object]) -> None:
        super().__init__(parent)
        self._then = then
        self._last: QWidget | None = None
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self.go_on)

    def go_on(self) -> None:
        """Close what is uppermost; what closed it goes on before the next one is looked at."""
        upmost = QApplication.activeModalWidget()
        if upmost is None:
            self._again.stop()
            self._then()
            return
        stands_still, self._last = upmost is self._last, upmost
        _close(upmost)
        self._again.start(LOOK_AGAIN_MS if stands_still else 0)


def _close(dialog: QWidget) -> None:
    """Close a dialog without a question, unless what is typed in it could not be kept."""
    if isinstance(dialog, KeptDialog):
        if dialog.put_aside():
            dialog.reject()
    elif isinstance(dialog, DraftWizard):
        if dialog.save():
            dialog.close()
    elif isinstance(dialog, QDialog) and not getattr(dialog, FINISHES_FIRST, False):
        dialog.reject()
