"""The choice to be seen in pictures of the screen stands in the View menu as it was left."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from scr_desktop.ui.look.capture import Capture
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.window.capture_choice import CaptureChoice


def taken(_window: int, _how: int) -> bool:
    """Do as a Windows that takes every wish."""
    return True


@pytest.mark.parametrize("hidden", [True, False])
def test_the_menu_stands_as_it_was_left(hidden: bool, qtbot: QtBot) -> None:
    """On the next day the tick is as it was, and offered where the system can hide windows."""
    settings, window = Settings(), QMainWindow()
    qtbot.addWidget(window)
    settings.hidden_from_capture = hidden
    action = QAction(window, checkable=True)
    CaptureChoice(action, Capture(taken, hidden=hidden), settings, window)
    assert action.isChecked() is hidden
    assert action.isVisible()
