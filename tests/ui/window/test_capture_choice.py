"""The choice whether the windows are kept out of pictures: as it was left, and offered only where there is one."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from scr_desktop.ui.look.capture import Capture
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.window.capture_choice import CaptureChoice


@pytest.mark.parametrize("hidden", [True, False])
def test_the_menu_shows_how_it_was_left(qtbot: QtBot, hidden: bool) -> None:
    """Showing that asks nobody and changes nothing."""
    window, settings = QMainWindow(), Settings()
    qtbot.addWidget(window)
    settings.hidden_from_capture = hidden
    action = QAction(window, checkable=True)
    CaptureChoice(action, Capture(lambda *_: True, hidden=hidden), settings, window)
    assert (action.isVisible(), action.isChecked()) == (True, hidden)
    assert Settings().hidden_from_capture is hidden
