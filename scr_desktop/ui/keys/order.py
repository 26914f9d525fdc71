"""The order in which Tab goes through a window: as it is read on the screen, whatever was made first."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLayout, QStackedWidget, QTextBrowser, QWidget

from scr_desktop.ui.keys.over_focus import OverFocus

# Qt's own numbers of Tab and Shift+Tab: its names would be made before the first window is painted.
_TAB, _BACKTAB = 0x01000001, 0x01000002
# In pixels: two things stand in one row although one of them is a little higher.
_SLACK = 4

_Extent = Callable[[QRect], tuple[int, int]]


class TabAsRead(OverFocus):
    """Moves the focus when Tab or Shift+Tab is pressed anywhere in the program, to what is read next in that window.

    Nothing is kept: what was added, shown or moved since stands in its place, and no form lists what is beside it. Qt's
    own chain follows the order in which widgets were made, and loses parts when they are put in another.
    """

    def takes(self, now: QWidget, event: QKeyEvent) -> bool:
        """Take Tab from what has the focus."""
        return event.key() in (_TAB, _BACKTAB) and _moved(now, event)


def _moved(now: QWidget, event: QKeyEvent) -> bool:
    """Move the focus on from `now`; return whether the key has done its work with that."""
    from PySide6.QtCore import Qt

    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    other = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
    # A list that is open over the window takes its keys itself, and a text goes through its links first.
    if other or QApplication.activePopupWidget() is not None or isinstance(now, QTextBrowser):
        return False
    back = shift or event.key() == _BACKTAB
    window = now.window()
    window.setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    reason = Qt.FocusReason.BacktabFocusReason if back else Qt.FocusReason.TabFocusReason
    next_to(now, back=back).setFocus(reason)
    return True


def next_to(now: QWidget, *, back: bool = False) -> QWidget:
    """Return what Tab goes to from `now`: after the last stop of a window comes the first."""
    # What was added a moment ago has no place yet.
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    there = [stop for stop in stops(now.window(), now) if stop.isEnabled() or stop is now]
    return there[(there.index(now) + (-1 if back else 1)) % len(there)] if now in there else there[0]


def stops(widget: QWidget, now: QWidget | None = None) -> list[QWidget]:
    """Return what Tab comes to in `widget` as it is read, what stands within a part together; `now` is one in any case."""
    inside = {child: stops(child, now) for child in widget.children() if isinstance(child, QWidget) and _shows(child)}
    parts = [_Part(one.geometry(), found, one) for one, found in inside.items() if found]
    within = _as_read(_by_layout(widget.layout(), parts))
    return [widget, *within] if widget is now or _takes_tab(widget) else within


def enter(parts: QStackedWidget) -> None:
    """Give the keyboard to what is read first in the page in front."""
    shown = parts.currentWidget()
    found = [stop for stop in stops(shown) if stop.isEnabled()] if shown else []
    (found[0] if found else parts).setFocus()


class _Part(NamedTuple):
    """What is read as a whole: where it stands, the stops in it, and the widget it is, None for a part of a layout."""

    place: QRect
    stops: list[QWidget]
    widget: QWidget | None = None


def _by_layout(layout: QLayout | None, parts: list[_Part]) -> list[_Part]:
    """Return `parts` with those that stand in a layout within `layout`, such as a column, put together as one."""
    for inner in layout.children() if layout else ():
        assert isinstance(inner, QLayout)
        together = [part for part in parts if part.widget and _holds(inner, part.widget)]
        if together:
            read = _as_read(_by_layout(inner, together))
            parts = [*(part for part in parts if part not in together), _Part(inner.geometry(), read)]
    return parts


def _holds(layout: QLayout, widget: QWidget) -> bool:
    return layout.indexOf(widget) >= 0 or any(
        isinstance(inner, QLayout) and _holds(inner, widget) for inner in layout.children()
    )


def _as_read(parts: list[_Part]) -> list[QWidget]:
    """Return the stops of parts that stand side by side as they are read.

    What is above comes first where a line can be drawn between, else what is left of such a line.
    """
    for extent in (_height, _width):
        bands = _bands(parts, extent)
        if len(bands) > 1:
            return [stop for band in bands for stop in _as_read(band)]
    parts = sorted(parts, key=lambda part: (part.place.top(), part.place.left()))
    return [stop for part in parts for stop in part.stops]


def _bands(parts: list[_Part], extent: _Extent) -> list[list[_Part]]:
    """Return parts in bands between which there is a line that crosses none of them."""
    bands = list[list[_Part]]()
    end = 0
    for part in sorted(parts, key=lambda part: extent(part.place)):
        first, last = extent(part.place)
        if not bands or first > end - _SLACK:
            bands.append([])
        bands[-1].append(part)
        end = max(end, last)
    return bands


def _height(place: QRect) -> tuple[int, int]:
    return place.y(), place.y() + place.height()


def _width(place: QRect) -> tuple[int, int]:
    return place.x(), place.x() + place.width()


def _shows(widget: QWidget) -> bool:
    return not widget.isHidden() and not widget.isWindow()


def _takes_tab(widget: QWidget) -> bool:
    from PySide6.QtCore import Qt

    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
