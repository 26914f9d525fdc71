"""What is copied in the program is what is meant, without the signs that only lay it out."""

from __future__ import annotations

from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

from scr_desktop.ui.look.direction import MARK

_BREAK = "\u200b"


def keep_copies_clean(app: QApplication) -> None:
    """Take the signs out of whatever this program puts on the clipboard from now on."""
    clipboard = app.clipboard()
    clipboard.dataChanged.connect(lambda: clean(clipboard))


def clean(clipboard: QClipboard) -> None:
    """Take the signs that `readable` puts in out of a text that this program has put on the clipboard."""
    text = clipboard.text() if clipboard.ownsClipboard() else ""
    if MARK in text or _BREAK in text:
        clipboard.setText(text.replace(MARK, "").replace(_BREAK, ""))
