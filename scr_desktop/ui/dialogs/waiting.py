"""Shows that something takes a moment."""

from __future__ import annotations

from PySide6.QtWidgets import QProgressDialog, QWidget


def wait(parent: QWidget, words: str) -> QProgressDialog:
    """Show that something takes a moment, once it has taken one; nothing can be entered meanwhile. End it by `reset`."""
    progress = QProgressDialog(words, "", 0, 0, parent)
    progress.setCancelButton(None)
    progress.setMinimumDuration(400)
    progress.setModal(True)
    progress.setWindowTitle("SCR Desktop")
    return progress
