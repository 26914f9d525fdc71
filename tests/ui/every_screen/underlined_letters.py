"""Presses Alt with the underlined letter of every label on a screen, and types."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget


def labels(window: QWidget) -> list[tuple[QLabel, str]]:
    """Return the labels that lead to an entry which can be entered now, each with its underlined letter.

    The label of a button is left out: its letter presses the button.
    """
    found = []
    for label in window.findChildren(QLabel):
        letter = re.search(r"(?<!&)&([^&\s])", label.text())
        entry: QWidget | None = label.buddy()
        if (
            letter
            and entry is not None
            and not isinstance(entry, QAbstractButton)
            and label.isVisible()
            and entry.isVisible()
            and entry.isEnabled()
        ):
            found.append((label, letter[1].upper()))
    return found


def without_letter(window: QWidget) -> list[str]:
    """Return the labels that lead to an entry which can be entered now and have no underlined letter."""
    return [
        f"no letter: {label.text()}"
        for label in window.findChildren(QLabel)
        if isinstance(label.buddy(), QWidget)
        and not isinstance(label.buddy(), QAbstractButton)
        and label.text()
        and not re.search(r"(?<!&)&[^&\s]", label.text())
        and label.isVisible()
        and label.buddy().isVisible()
        and label.buddy().isEnabled()
    ]


def letters_that_lead_elsewhere(window: QWidget) -> list[str]:
    """Return the labels after whose letter the keys do not go into their entry."""
    return [f"Alt+{letter}, {label.text()}" for label, letter in labels(window) if not _leads(window, label, letter)]


def _leads(window: QWidget, label: QLabel, letter: str) -> bool:
    """Press a letter until its label's entry has the focus, and type there; return whether the words stand in it."""
    entry: QWidget = label.buddy()
    for _ in range(sum(letter == other for _, other in labels(window))):
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key(ord(letter)), Qt.KeyboardModifier.AltModifier)
        focus = QApplication.focusWidget()
        if focus is not None and (focus is entry or entry.isAncestorOf(focus)):
            return _typed(focus)
    return False


def _typed(entry: QWidget) -> bool:
    if isinstance(entry, QLineEdit | QPlainTextEdit) and not entry.isReadOnly():
        QTest.keyClick(entry, Qt.Key.Key_End)
        QTest.keyClicks(entry, "zq")
        stands = "zq" in (entry.text() if isinstance(entry, QLineEdit) else entry.toPlainText())
        # Taken out again: a dialog may ask before it drops what was typed.
        for _ in "zq":
            QTest.keyClick(entry, Qt.Key.Key_Backspace)
        return stands
    return True
