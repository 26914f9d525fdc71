"""The windows are kept out of pictures of the screen, unless the officer lets them be seen."""

from __future__ import annotations

import ctypes

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from scr_desktop.ui.dialogs import message
from scr_desktop.ui.look.capture import BLACK, LEFT_OUT, SHOWN, Capture
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.window.capture_choice import CaptureChoice
from scr_desktop.ui.window.windows_messages import WM_ACTIVATE, WM_SHOWWINDOW, Message, WindowsMessages
from tests.present import noted

A, B = 0x1_0001, 0x2_0002


class Screen:
    """What pictures of the screen show of each window, on a Windows that takes only some of the wishes."""

    def __init__(self, takes: tuple[int, ...] = (SHOWN, BLACK, LEFT_OUT)) -> None:
        self.takes = takes
        self.shows: dict[int, int] = {}

    def affinity(self, window: int, how: int) -> bool:
        """Do as Windows does: refuse, or keep what is wished."""
        if how in self.takes:
            self.shows[window] = how
        return how in self.takes


def send(
    listener: WindowsMessages, number: int, window: int, first: int, kind: bytes = b"windows_generic_MSG"
) -> object:
    """Send a message as Qt hands it to a native filter."""
    told = Message(window, number, first, 0)
    return listener.nativeEventFilter(kind, ctypes.addressof(told))


def test_every_window_is_left_out_when_it_is_shown() -> None:
    """Each window that comes on the screen, dialogs and menus too, is left out of pictures; the message goes on."""
    screen = Screen()
    listener = WindowsMessages({WM_SHOWWINDOW: Capture(screen.affinity, hidden=True).dress})
    assert send(listener, WM_SHOWWINDOW, A, 1) == (False, 0)
    send(listener, WM_SHOWWINDOW, B, 1)
    assert screen.shows == {A: LEFT_OUT, B: LEFT_OUT}


@pytest.mark.parametrize(
    ("number", "first", "kind"),
    [
        (WM_SHOWWINDOW, 0, b"windows_generic_MSG"),
        (WM_ACTIVATE, 1, b"windows_generic_MSG"),
        (WM_SHOWWINDOW, 1, b"windows_dispatcher_MSG"),
        (WM_SHOWWINDOW, 1, b"xcb_generic_event_t"),
    ],
)
def test_nothing_else_is_answered(number: int, first: int, kind: bytes) -> None:
    """A window that goes, a message nobody answers, one still in the queue and another system's are let through."""
    screen = Screen()
    listener = WindowsMessages({WM_SHOWWINDOW: Capture(screen.affinity, hidden=True).dress})
    assert send(listener, number, A, first, kind) == (False, 0)
    assert screen.shows == {}


def test_an_older_windows_shows_black() -> None:
    """Where a window cannot be left out it is black in the picture."""
    screen = Screen(takes=(SHOWN, BLACK))
    Capture(screen.affinity, hidden=True).dress(A)
    assert screen.shows == {A: BLACK}


def test_another_system_is_left_alone(qtbot: QtBot) -> None:
    """Without Windows' call nothing is done, and the menu does not offer it."""
    window, settings = QMainWindow(), Settings()
    qtbot.addWidget(window)
    capture, action = Capture(None, hidden=True), QAction(window, checkable=True)
    CaptureChoice(action, capture, settings, window)
    capture.dress(A)
    assert not action.isVisible()


@pytest.mark.parametrize("agreed", [True, False])
def test_the_officer_may_show_the_windows(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, agreed: bool) -> None:
    """For remote support the officer turns it off after a plain explanation; windows that are there follow, and it is kept."""
    asked: list[str] = []
    monkeypatch.setattr(message, "confirm", lambda _parent, question, *_a, **_k: noted(asked, question, agreed))
    window, settings, screen = QMainWindow(), Settings(), Screen()
    qtbot.addWidget(window)
    window.show()
    action = QAction(window, checkable=True)
    choice = CaptureChoice(action, Capture(screen.affinity, hidden=True), settings, window)
    assert action.isVisible()
    assert action.isChecked()
    action.trigger()
    assert "names of children" in asked[0]
    assert Settings().hidden_from_capture is not agreed
    assert action.isChecked() is not agreed
    assert screen.shows.get(int(window.winId())) == (SHOWN if agreed else None)
    assert choice.parent() is window


def test_hiding_again_asks_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """To hide the windows again takes one click, and those that are open vanish from pictures at once."""
    monkeypatch.setattr(message, "confirm", lambda *_a, **_k: pytest.fail("asked"))
    window, settings, screen = QMainWindow(), Settings(), Screen()
    settings.hidden_from_capture = False
    qtbot.addWidget(window)
    window.show()
    action = QAction(window, checkable=True)
    CaptureChoice(action, Capture(screen.affinity, hidden=False), settings, window)
    action.trigger()
    assert screen.shows[int(window.winId())] == LEFT_OUT
    assert Settings().hidden_from_capture
