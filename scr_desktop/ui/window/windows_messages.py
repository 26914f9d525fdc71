"""What Windows tells every window: listened to, never held back. Nothing here does anything on another system."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from ctypes import Structure, c_size_t, c_ssize_t, c_uint32, c_void_p
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter

WM_ACTIVATE = 0x0006
WM_SHOWWINDOW = 0x0018
WM_WTSSESSION_CHANGE = 0x02B1
WM_POWERBROADCAST = 0x0218
PBT_APMSUSPEND = 0x4
WTS_SESSION_LOCK = 0x7
_THIS_SESSION = 0

Answer = Callable[[int, int], None]
"""Called with the window's handle and the message's first value (wParam)."""


class Message(Structure):
    """The beginning of Windows' MSG."""

    _fields_ = (("window", c_void_p), ("number", c_uint32), ("first", c_size_t), ("second", c_ssize_t))


class WindowsMessages(QAbstractNativeEventFilter):
    """Calls the answer for a message's number, whichever window of the program it is sent to."""

    def __init__(self, answers: Mapping[int, Answer]) -> None:
        super().__init__()
        self._answers = dict(answers)

    def nativeEventFilter(self, kind: Any, message: Any) -> object:  # noqa: N802 - Qt's name
        """Look at the message that `message` points to, and let it through.

        A message that waited in a queue comes twice; only its arrival at the window counts.
        """
        if bytes(kind) == b"windows_generic_MSG":
            told = Message.from_address(int(message))
            answer = self._answers.get(told.number)
            if answer is not None:
                answer(int(told.window or 0), int(told.first))
        return False, 0


def tell_of_session(window: int, *, tell: bool = True) -> None:
    """Have Windows tell the window with this handle when the computer is locked, or no more."""
    if sys.platform == "win32":
        import ctypes

        library = ctypes.windll.wtsapi32
        if tell:
            library.WTSRegisterSessionNotification(ctypes.c_void_p(window), _THIS_SESSION)
        else:
            library.WTSUnRegisterSessionNotification(ctypes.c_void_p(window))
