"""Windows that grow with what they have to say."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


def make_room(window: QWidget) -> None:
    """Make a window high enough for every line of its sentences, and never larger than the screen.

    Qt gives a sentence that wraps the height of what it would be in a wide window, which cuts it in large text.
    """
    lines, width = window.layout(), window.width()
    if lines is None or window.isMaximized():
        return
    lines.activate()
    needed = lines.totalHeightForWidth(width) if lines.hasHeightForWidth() else 0
    window.resize(QSize(width, max(window.height(), needed)).boundedTo(window.screen().availableSize() * 0.95))
