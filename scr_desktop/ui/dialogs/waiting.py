"""Shows that something takes a moment."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QProgressDialog, QWidget

from scr_desktop.ui.dialogs.in_room import InRoom


class Waiting(InRoom, QProgressDialog):
    """Says what takes a moment. Left to itself some systems would open it in a corner of the screen."""


def rest_on(bar: QProgressBar) -> None:
    """Give the keyboard to the bar of work that goes on: a key that falls there stops nothing, Stop is reached by Tab."""
    bar.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    bar.setFocus()


def wait(parent: QWidget, words: str) -> QProgressDialog:
    """Show that something takes a moment, once it has taken one; nothing can be entered meanwhile. End it by `reset`."""
    progress = Waiting(words, "", 0, 0, parent)
    progress.setCancelButton(None)
    progress.setMinimumDuration(400)
    progress.setModal(True)
    progress.setWindowTitle("SCR Desktop")
    return progress
