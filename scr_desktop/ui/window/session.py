"""What the office does when the computer is locked, and when its user logs off or it is shut down."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from scr_desktop.ui.case_file.case_file_actions import CaseFileActions
    from scr_desktop.ui.window.main_window import MainWindow

# Windows asks for an answer within five seconds before it calls the program one that does not answer.
BACKUP_WITHIN = 3.0
HELD_UP = "The log-off was stopped, because it would lose what you typed."


class Ending(Protocol):
    """What Qt gives when the session is about to end: it can be called off (`QSessionManager`)."""

    def cancel(self) -> None:
        """Call the end of the session off."""


class Session(QObject):
    """Follows the user's session for the window that `shown()` returns; asks nothing, for nobody is there to answer.

    Only words that no disk has taken hold a log-off up: they would be gone with the program.
    """

    def __init__(self, app: QApplication, shown: Callable[[], QWidget | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        app.commitDataRequest.connect(self.save)
        # After it, and apart from it: what is saved does not hang on how Qt hands over what can be called off.
        app.commitDataRequest.connect(self.hold_up)
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

        A backup that takes too long does not hold the log-off up: it is left to the next day's closing.
        """
        office = self._office()
        if office is not None:
            actions_of(office).end_typing()
            actions_of(office).back_up_within(BACKUP_WITHIN)

    def hold_up(self, ending: Ending) -> None:
        """Call the log-off off where words are in memory alone, and say so: whoever closes the window then is asked."""
        office, window = self._office(), self._shown()
        if office is not None:
            lost = actions_of(office).unkept_words()
            say = partial(_say, office, lost)
        else:
            lost = window.said_of_held if window is not None and getattr(window, "begun", False) else ""  # type: ignore[attr-defined]
            say = partial(_say_at_prompt, window)
        if lost:
            ending.cancel()
            QTimer.singleShot(0, self, say)

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


def _say(office: MainWindow, lost: str) -> None:
    from scr_desktop.ui.dialogs import message

    message.warn(office, f"{HELD_UP}\n\n{lost}", "Log-off")


def _say_at_prompt(window: Any) -> None:
    window.say_held_up(HELD_UP)


def actions_of(office: MainWindow) -> CaseFileActions:
    """Return what answers for the case file of the main window."""
    from scr_desktop.ui.case_file.case_file_actions import CaseFileActions

    found = office.findChild(CaseFileActions)
    assert isinstance(found, CaseFileActions)
    return found
