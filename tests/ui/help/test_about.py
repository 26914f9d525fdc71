"""What is installed can be told to whoever asks."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

import scr_desktop
from scr_desktop.ui.help.about import AboutDialog


def test_about_names_the_version(qtbot: QtBot) -> None:
    """What is installed can be told to whoever asks: the version stands in it."""
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    assert scr_desktop.__version__ in dialog.ui.version.text()
