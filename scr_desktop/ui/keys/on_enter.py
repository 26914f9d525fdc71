"""What Enter does in an entry, once Qt has done with the key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLineEdit


def on_enter(entry: QLineEdit, does: Callable[[], object]) -> None:
    """Let Enter in `entry` call `does`, after the key has gone its way.

    Qt hands the key on to the window when the entry has had it. If `does` were called before, the key would press
    the button to which it moved the keyboard: the one that shows a passphrase, where the entry was switched off. Where it
    moves to a list or an entry it can be called at once, and then the next key finds it there.
    """
    entry.returnPressed.connect(lambda: QTimer.singleShot(0, entry, does))
