"""What the office does when the computer is locked, and when its user logs off or it is shut down."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from scr_desktop.ui.case_file.case_file_actions import CaseFileActions
    from scr_desktop.ui.window.main_window import MainWindow

# Windows asks for an answer within five seconds before it calls the program one that does not answer.
BACKUP_WITHIN = 3.0


class Session(QObject):
    """Follows the user's session for the window that `shown()` returns; asks nothing, for nobody is there to answer."""

    def __init__(self, app: QApplication, shown: Callable[[], QWidget | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        app.commitDataRequest.connect(self.save)
        app.aboutToQuit.connect(self.end)

    def changed(self, _window: int, what: int) -> None:
        """Lock the office when Windows says that the computer was locked."""
        from scr_desktop.ui.window.windows_messages import WTS_SESSION_LOCK

        if what == WTS_SESSION_LOCK:
            self.lock()

    def lock(self) -> None:
        """Put away whatever is open, keeping what is typed in it, then lock the office as “Lock” does."""
        office = self._office()
        if office is not None:
            office.words.lock()

    def sleeps(self, _window: int, what: int) -> None:
        """Keep what is typed when Windows says that the computer goes to sleep: it may never wake."""
        from scr_desktop.ui.window.windows_messages import PBT_APMSUSPEND

        office = self._office()
        if what == PBT_APMSUSPEND and office is not None:
            actions_of(office).keep_typed()

    @Slot()
    def save(self) -> None:
        """Save what was typed and try a backup, for the computer may end the program now; it may also go on.

        The log-off is never held up: a backup that takes too long is left to the next day's closing.
        """
        office = self._office()
        if office is not None:
            actions_of(office).end_typing()
            actions_of(office).back_up_within(BACKUP_WITHIN)

    def end(self) -> None:
        """Close the case file and take every window away without a question."""
        office = self._office()
        if office is not None:
            actions_of(office).close_at_once()
        for window in QApplication.topLevelWidgets():
            window.hide()

    def _office(self) -> MainWindow | None:
        """Return the main window if it is what is shown."""
        window = self._shown()
        return window if window is not None and hasattr(window, "lock_wanted") else None  # type: ignore[return-value]


def actions_of(office: MainWindow) -> CaseFileActions:
    """Return what answers for the case file of the main window."""
    from scr_desktop.ui.case_file.case_file_actions import CaseFileActions

    found = office.findChild(CaseFileActions)
    assert isinstance(found, CaseFileActions)
    return found
