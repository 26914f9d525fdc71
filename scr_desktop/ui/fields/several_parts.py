"""What entries made of several parts have in common: the part that hears the keys for all of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def hears_by(entry: QWidget, part: QWidget) -> None:
    """Let `part` have the focus whenever `entry` is given it: from its label's letter of Alt, from a dialog, from code.

    A label passes its letter on only to what can take the focus itself, so `entry` says that it can; Tab still comes to
    `part` alone.
    """
    part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    entry.setFocusProxy(part)
    entry.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
