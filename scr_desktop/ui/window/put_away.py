"""Puts away whatever stands over the window, keeping what is typed in it, before the office is locked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from scr_desktop.services.typed import Place
from scr_desktop.ui.dialogs.in_room import InRoom
from scr_desktop.ui.dialogs.kept_dialog import KeptDialog
from scr_desktop.ui.drafting.draft_wizard import DraftWizard
from scr_desktop.ui.page import Page

LOOK_AGAIN_MS = 1000
# As large as Qt lets a widget be.
_WHOLE = 16_777_215


class PutAway(QObject):
    """Closes one dialog after the other, the uppermost first, and then calls `then`; asks nothing."""

    def __init__(self, parent: QObject, then: Callable[[], object]) -> None:
        super().__init__(parent)
        self._then = then
        # Where something is half written that was put away, the undermost last.
        self.places: list[Place] = []
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
        place = half_written(upmost)
        _close(upmost)
        if place is not None and not upmost.isVisible():
            self.places.append(place)
        self._again.start(LOOK_AGAIN_MS if stands_still else 0)


def half_written(shown: QWidget) -> Place | None:
    """Return where on a dialog or page something is typed that is not recorded, or None."""
    if isinstance(shown, DraftWizard):
        return shown.typed_at
    if isinstance(shown, KeptDialog):
        return shown.keeping.half_written
    return shown.half_written if isinstance(shown, Page) else None


def cover(window: QWidget) -> QWidget:
    """Lay a blank sheet over all of a window and return it: what stands there is not to be read while it is put away."""
    sheet = QWidget(window)
    sheet.setAutoFillBackground(True)
    sheet.resize(_WHOLE, _WHOLE)
    sheet.show()
    sheet.raise_()
    window.setWindowTitle("SCR Desktop")
    return sheet


def _close(dialog: QWidget) -> None:
    """Close a dialog without a question: what was typed in it is on the disk by now, or held in memory."""
    if isinstance(dialog, DraftWizard):
        dialog.close()
    elif isinstance(dialog, QDialog) and not (isinstance(dialog, InRoom) and dialog.finishes_first):
        dialog.reject()
