"""Keeps the windows out of pictures of the screen and of shared screens, where Windows offers that."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

# https://learn.microsoft.com/windows/win32/api/winuser/nf-winuser-setwindowdisplayaffinity
SHOWN, BLACK, LEFT_OUT = 0x00, 0x01, 0x11

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
