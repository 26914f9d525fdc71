"""Windows' messages are answered by their number, once, and always let through."""

from __future__ import annotations

import ctypes
import sys

import pytest

from scr_desktop.ui.window.windows_messages import (
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    Message,
    WindowsMessages,
    tell_of_session,
)


def test_each_message_reaches_its_own_answer() -> None:
    """Two kinds of news are told apart, each with its window and its first value; both go on to the window."""
    locks: list[tuple[int, int]] = []
    sleeps: list[tuple[int, int]] = []
    listener = WindowsMessages(
        {
            WM_WTSSESSION_CHANGE: lambda *told: locks.append(told),
            WM_POWERBROADCAST: lambda *told: sleeps.append(told),
        }
    )
    for number, first in ((WM_WTSSESSION_CHANGE, 7), (WM_POWERBROADCAST, 4)):
        told = Message(0x1_0001, number, first, 0)
        assert listener.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(told)) == (False, 0)
    assert (locks, sleeps) == ([(0x1_0001, 7)], [(0x1_0001, 4)])


def test_a_message_to_no_window_is_one_to_window_nought() -> None:
    """A message without a window is answered all the same."""
    told_of: list[tuple[int, int]] = []
    listener = WindowsMessages({WM_POWERBROADCAST: lambda *told: told_of.append(told)})
    told = Message(None, WM_POWERBROADCAST, 4, 0)
    listener.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(told))
    assert told_of == [(0, 4)]


@pytest.mark.skipif(sys.platform == "win32", reason="there the call is made")
@pytest.mark.parametrize("tell", [True, False])
def test_another_system_is_asked_nothing(tell: bool) -> None:
    """Where there is no Windows, neither asking for news of the session nor giving it up fails."""
    before = dict(vars(ctypes))
    tell_of_session(1, tell=tell)
    assert dict(vars(ctypes)) == before
