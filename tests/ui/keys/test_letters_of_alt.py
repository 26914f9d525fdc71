"""A letter pressed with Alt is a shortcut; the third signs of a keyboard and the keypad's numbers are not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from scr_desktop.ui.keys.letters_of_alt import is_letter_of_alt, is_sign_by_number

NO, ALT, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


@pytest.mark.parametrize(
    ("held", "text", "shortcut"),
    [
        (ALT, "k", True),
        (ALT | SHIFT, "K", True),
        (NO, "k", False),
        (SHIFT, "K", False),
        (ALT | CTRL, "€", False),
        (CTRL, "k", False),
        (ALT, "", False),
    ],
)
def test_alt_with_a_letter_is_a_shortcut(held: Qt.KeyboardModifier, text: str, shortcut: bool) -> None:
    """Windows sends a euro sign as Ctrl and Alt: it is typed. Alt by itself is no letter."""
    assert is_letter_of_alt(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_K, held, text)) is shortcut


@pytest.mark.parametrize(
    ("kind", "held", "sign"),
    [
        (QEvent.Type.ShortcutOverride, ALT | KEYPAD, True),
        (QEvent.Type.ShortcutOverride, ALT, False),
        (QEvent.Type.ShortcutOverride, KEYPAD, False),
        (QEvent.Type.KeyPress, ALT | KEYPAD, False),
    ],
)
def test_a_number_of_the_keypad_with_alt_makes_a_sign(kind: QEvent.Type, held: Qt.KeyboardModifier, sign: bool) -> None:
    """An ë is typed so on Windows: a digit of the upper row with Alt is still a shortcut."""
    assert is_sign_by_number(QKeyEvent(kind, Qt.Key.Key_0, held)) is sign
