"""Windows that grow with what they have to say."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget


def screen_size(window: QWidget) -> QSize:
    """Return the room on the screen that a window, or the one it belongs to, is on.

    Never by `window.screen()`: the binding then takes the screen for a part of that window, and Python's collector ends
    the screen together with it, whereupon the next window ends the program (`tests/ui/test_binding.py`).
    """
    on = (window.parentWidget() or window).window()
    found = QGuiApplication.screenAt(on.frameGeometry().center()) or QGuiApplication.primaryScreen()
    return found.availableSize()


def make_room(window: QWidget) -> None:
    """Make a window high enough for every line of its sentences, and never larger than the screen.

    Qt gives a sentence that wraps the height of what it would be in a wide window, which cuts it in large text.
    """
    lines, width = window.layout(), window.width()
    if lines is None or window.isMaximized():
        return
    _lay_out(window)
    needed = lines.totalHeightForWidth(width) if lines.hasHeightForWidth() else 0
    window.resize(QSize(width, max(window.height(), needed)).boundedTo(screen_size(window) * 0.95))
    _lay_out(window)
    for label in window.findChildren(QLabel):
        if label.wordWrap() and label.isVisibleTo(window) and label.height() < label.heightForWidth(label.width()):
            take_lines(label)


def _lay_out(window: QWidget) -> None:
    """Put everything in its place now: Qt would do it when it is next idle."""
    for part in (window, *window.findChildren(QWidget)):
        if (lines := part.layout()) is not None:
            lines.activate()


def take_lines(label: QLabel) -> None:
    """Make a sentence need the height of all its lines at the width it now has."""
    label.setMinimumHeight(0)  # or Qt would reckon the height with the one asked for before
    if label.text():
        label.setMinimumHeight(label.heightForWidth(label.width()))
