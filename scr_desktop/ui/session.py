"""What the office does when the computer is locked, and when its user logs off or it is shut down."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from scr_desktop.ui.case_file_actions import CaseFileActions
    from scr_desktop.ui.main_window import MainWindow

# Windows asks for an answer within five seconds before it calls the program one that does not answer.
BACKUP_WITHIN = 3.0
_LOOK_AGAIN_MS = 1000


class Session(QObject):
    """Follows the user's session for the window that `shown()` returns; asks nothing, for nobody is there to answer."""

    def __init__(self, app: QApplication, shown: Callable[[], QWidget | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self._waiting = QTimer(self, interval=_LOOK_AGAIN_MS)
        self._waiting.timeout.connect(self._lock_if_free)
        app.commitDataRequest.connect(self.save)
        app.aboutToQuit.connect(self.end)

    def changed(self, _window: int, what: int) -> None:
        """Lock the office when Windows says that the computer was locked."""
        from scr_desktop.ui.windows_messages import WTS_SESSION_LOCK

        if what == WTS_SESSION_LOCK:
            self.lock()

    def lock(self) -> None:
        """Save and put away what is being drafted, then lock the office as “Lock” does.

        A dialog that was being filled in is no draft: the office is locked as soon as it is closed, so that nothing
        that stands in it is lost.
        """
        if self._office() is not None:
            save_drafts(put_away=True)
            self._lock_if_free()

    def _lock_if_free(self) -> None:
        office = self._office()
        if office is not None and QApplication.activeModalWidget() is not None:
            self._waiting.start()
            return
        self._waiting.stop()
        if office is not None:
            office.ui.lock.trigger()

    @Slot()
    def save(self) -> None:
        """Save what was typed and try a backup, for the computer may end the program now; it may also go on.

        The log-off is never held up: a backup that takes too long is left to the next day's closing.
        """
        save_drafts()
        office = self._office()
        if office is not None:
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
    from scr_desktop.ui.case_file_actions import CaseFileActions

    found = office.findChild(CaseFileActions)
    assert isinstance(found, CaseFileActions)
    return found


def save_drafts(*, put_away: bool = False) -> None:
    """Save what is typed in every wizard; with `put_away`, close those where that went well."""
    from scr_desktop.ui.drafting.draft_wizard import DraftWizard

    for window in QApplication.topLevelWidgets():
        if isinstance(window, DraftWizard) and window.isVisible() and window.save() and put_away:
            window.close()
