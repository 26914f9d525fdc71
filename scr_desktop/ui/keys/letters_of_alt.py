"""A letter pressed with Alt is a shortcut, never a letter of a text: also where its button cannot be pressed just now."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def is_letter_of_alt(event: QKeyEvent) -> bool:
    """Return whether a key was pressed with Alt alone; the third signs of a keyboard come with Ctrl or by themselves."""
    without_shift = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return without_shift == Qt.KeyboardModifier.AltModifier and bool(event.text().strip())


def is_sign_by_number(event: QEvent) -> bool:
    """Return whether Qt asks if a digit of the keypad pressed with Alt is a shortcut: Windows makes letters such as ë of these."""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.modifiers() == Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.KeypadModifier
