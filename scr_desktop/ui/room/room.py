"""Windows that grow with what they have to say."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QLabel, QLayout, QWidget

# Of the screen: a window never quite fills it, for the system puts a frame round it.
_PART = 0.95
# About what that frame adds.
_FRAME = QSize(2, 30)
# By then a system has framed a window, at the soonest and at the latest.
_FRAMED_MS = (0, 150, 600)
# In pixels: wider than any bar at the side of a page that scrolls.
_BAR = 40


def screen_size(window: QWidget) -> QSize:
    """Return the room on the screen that a window, or the one it belongs to, is on."""
    return screen_room(window).size()


def screen_room(window: QWidget) -> QRect:
    """Return where on the desktop that room is.

    Never by `window.screen()`: the binding then takes the screen for a part of that window, and Python's collector ends
    the screen together with it, whereupon the next window ends the program (`tests/ui/test_binding.py`).
    """
    on = (window.parentWidget() or window).window()
    found = QGuiApplication.screenAt(on.frameGeometry().center()) or QGuiApplication.primaryScreen()
    return found.availableGeometry()


def largest(window: QWidget) -> QSize:
    """Return how large a window may be."""
    return screen_size(window) * _PART


def place_over(window: QWidget) -> None:
    """Put a window in the middle of the one that it stands over, or of the screen, and wholly within the screen."""
    room, whole = screen_room(window), window.size() + _frame(window)
    over = window.parentWidget()
    # What is minimised stands for Windows far beyond every screen, and what is put over it would come to a corner.
    shown = over is not None and over.window().isVisible() and not over.window().isMinimized()
    centre = over.window().frameGeometry().center() if over is not None and shown else room.center()
    window.move(_within(room, centre - QPoint(whole.width() // 2, whole.height() // 2), whole))


def stay_within(window: QWidget) -> None:
    """Move a window that has grown beyond the edge of the screen back into it."""
    if window.isVisible() and window.isWindow():
        corner = _within(screen_room(window), window.pos(), window.size() + _frame(window))
        if corner != window.pos():
            window.move(corner)


def keep_title_in_sight(window: QWidget) -> None:
    """Look again where a window that was just opened stands, once the system has put its frame round it.

    Until then it is not known how high its title is, and some systems count the place that was asked for without it.
    """
    for later in _FRAMED_MS:
        QTimer.singleShot(later, window, partial(stay_within, window))


def _within(room: QRect, corner: QPoint, size: QSize) -> QPoint:
    left = max(room.left(), min(corner.x(), room.right() + 1 - size.width()))
    return QPoint(left, max(room.top(), min(corner.y(), room.bottom() + 1 - size.height())))


def _frame(window: QWidget) -> QSize:
    """Return what the system's frame adds to a window; before there is one, about what it will add."""
    added = window.frameGeometry().size() - window.size()
    return added if added.height() > 0 else _FRAME


def make_room(window: QWidget) -> None:
    """Make a window high enough for every line of its sentences, and never larger than the screen.

    Qt gives a sentence that wraps the height of what it would be in a wide window, which cuts it in large text.
    """
    lines, width = window.layout(), window.width()
    if lines is None or window.isMaximized():
        return
    lay_out(window)
    needed = lines.totalHeightForWidth(width) if lines.hasHeightForWidth() else 0
    window.resize(QSize(width, max(window.height(), needed)).boundedTo(largest(window)))
    lay_out(window)
    for label in window.findChildren(QLabel):
        if label.wordWrap() and label.isVisibleTo(window) and label.height() < label.heightForWidth(label.width()):
            take_lines(label)
    stay_within(window)


def lay_out(window: QWidget) -> None:
    """Put everything in its place now: Qt would do it when it is next idle."""
    for part in (window, *window.findChildren(QWidget)):
        if (lines := part.layout()) is not None:
            lines.activate()


def changes_much(event: QResizeEvent) -> bool:
    """Return whether something becomes wider or narrower by more than the bar of a page that scrolls.

    What is kept anew each time the bar comes and goes makes it come and go for ever.
    """
    return abs(event.size().width() - event.oldSize().width()) > _BAR


def take_lines(label: QLabel) -> None:
    """Make a sentence need the height of all its lines at the width it now has."""
    label.setMinimumHeight(0)  # or Qt would reckon the height with the one asked for before
    if label.text():
        label.setMinimumHeight(label.heightForWidth(label.width()))


def lines_high(widget: QWidget, count: int) -> int:
    """Return how high so many lines of text are in `widget`: Qt draws each as high as whole pixels, and its own spacing is rounded."""
    # Qt's names would be made before the first window is painted.
    from PySide6.QtCore import Qt

    return (
        widget.fontMetrics()
        .boundingRect(0, 0, 10_000, 10_000, Qt.TextFlag.TextWordWrap, "\n".join("x" * count))
        .height()
    )


def holding(layout: QLayout | None, widget: QWidget) -> QLayout | None:
    """Return the layout within `layout` in which `widget` stands."""
    if layout is None or layout.indexOf(widget) >= 0:
        return layout
    inner = (holding(child, widget) for child in layout.children() if isinstance(child, QLayout))
    return next((one for one in inner if one is not None), None)
