"""Keeps the windows out of pictures of the screen and of shared screens, where Windows offers that."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QWidget

from scr_desktop.ui.settings import Settings

# https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowdisplayaffinity
SHOWN, BLACK, LEFT_OUT = 0x00, 0x01, 0x11

_QUESTION = (
    "Windows keeps the windows of this program out of screen sharing, remote support, recordings and pictures of the "
    "screen, because they show the names of children.\n\nShow them there? You need this only while somebody helps you "
    "from another computer. It stays so until you turn it back in the View menu."
)

Affinity = Callable[[int, int], bool]
"""Sets what a picture of the screen shows of a window (handle, one of the values above); returns whether it took it."""


class Capture:
    """Hides every window from capture, or shows it, by `affinity`; without one, on other systems, does nothing."""

    def __init__(self, affinity: Affinity | None, *, hidden: bool) -> None:
        self._affinity = affinity
        self._hidden = hidden
        self.offered = affinity is not None

    def dress(self, window: int, shows: int = 1) -> None:
        """Treat a window that comes on the screen as the officer has chosen; one that goes is let alone.

        Windows before version 2004 of Windows 10 cannot leave a window out, and is asked to show it black.
        """
        if not self._affinity or not shows:
            return
        if not self._hidden:
            self._affinity(window, SHOWN)
        elif not self._affinity(window, LEFT_OUT):
            self._affinity(window, BLACK)

    def choose(self, *, hidden: bool, windows: Iterable[int]) -> None:
        """Hide or show from now on, beginning with the `windows` that are there."""
        self._hidden = hidden
        for window in windows:
            self.dress(window)


def of_this_system() -> Affinity | None:
    """Return Windows' own call, or None on another system."""
    if sys.platform != "win32":
        return None
    import ctypes

    def call(window: int, how: int) -> bool:
        return bool(ctypes.windll.user32.SetWindowDisplayAffinity(ctypes.c_void_p(window), how))

    return call


class CaptureChoice(QObject):
    """Answers the View menu's entry `action` over `window`; the choice is kept in `settings`."""

    def __init__(self, action: QAction, capture: Capture, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._action, self._capture, self._settings, self._window = action, capture, settings, window
        action.setVisible(capture.offered)
        action.setChecked(settings.hidden_from_capture)
        action.triggered.connect(self._choose)

    def _choose(self, hidden: bool) -> None:  # noqa: FBT001 - Qt's signal
        from scr_desktop.ui.dialogs import message

        if not hidden and not message.confirm(self._window, _QUESTION, "&Show them", title="Screen sharing"):
            self._action.setChecked(True)
            return
        self._settings.hidden_from_capture = hidden
        self._capture.choose(hidden=hidden, windows=[int(one.winId()) for one in QGuiApplication.topLevelWindows()])
