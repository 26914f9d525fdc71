"""What Windows tells every window is listened to and never held back."""

from __future__ import annotations

import ctypes

import pytest

from scr_desktop.ui.window.windows_messages import (
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    WTS_SESSION_LOCK,
    Message,
    WindowsMessages,
    tell_of_session,
)

WINDOW = 0x1_0001


@pytest.mark.parametrize(
    ("number", "kind", "heard"),
    [
        (WM_WTSSESSION_CHANGE, b"windows_generic_MSG", [(WINDOW, WTS_SESSION_LOCK)]),
        (WM_POWERBROADCAST, b"windows_generic_MSG", []),
        (WM_WTSSESSION_CHANGE, b"windows_dispatcher_MSG", []),
    ],
)
def test_each_message_reaches_its_own_answer_and_goes_on(
    number: int, kind: bytes, heard: list[tuple[int, int]]
) -> None:
    """Once: what still waits in a queue comes again."""
    told: list[tuple[int, int]] = []
    listener = WindowsMessages({WM_WTSSESSION_CHANGE: lambda window, first: told.append((window, first))})
    message = Message(WINDOW, number, WTS_SESSION_LOCK, 0)
    assert listener.nativeEventFilter(kind, ctypes.addressof(message)) == (False, 0)
    assert told == heard


def test_a_message_for_no_window_is_told_as_that() -> None:
    """Its handle is none, which is no number for Windows."""
    told: list[int] = []
    listener = WindowsMessages({WM_POWERBROADCAST: lambda window, _first: told.append(window)})
    message = Message(None, WM_POWERBROADCAST, 4, 0)
    listener.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(message))
    assert told == [0]
    tell_of_session(0, tell=False)
