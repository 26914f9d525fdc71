"""Enter presses the button that has the keyboard, as on Windows; Qt by itself does that only for some buttons of a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def press_button(window: QWidget, event: QKeyEvent) -> bool:
    """Press the button of `window` that has the keyboard, if the key is Enter; return whether one was pressed.

    For a window's own `keyPressEvent`, which is given the keys that nothing in it took.
    """
    button = window.focusWidget()
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() not in _ENTER or held or not isinstance(button, QPushButton | QToolButton):
        return False
    event.accept()
    button.click()
    return True
