"""Goes through a screen with the Tab key, and says where that is not the order in which the screen is read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, groupby

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextBrowser, QWidget

MOST_TABS = 400
# In pixels: two things stand in one row although one of them is a little higher.
_SLACK = 6


def tab_not_as_read(window: QWidget) -> list[str]:
    """Go through `window` with Tab and back with Shift+Tab; return what an officer without a mouse would stumble over."""
    try:
        stops, back = walked(Qt.Key.Key_Tab), walked(Qt.Key.Key_Backtab)
    except AssertionError as fault:
        return [str(fault)]
    unseen = [f"{called(one)} is a stop and not seen" for one in stops if not _seen(window, one)]
    at = stops.index(back[0]) if back[0] in stops else 0
    if back != [stops[at - number] for number in range(len(stops))]:
        unseen.append(f"Shift+Tab goes another way: {[called(one) for one in back]}")
    return unseen + min((list(_misplaced(window, stops[at:] + stops[:at])) for at in _beginnings(stops)), key=len)


def walked(key: Qt.Key) -> list[QWidget]:
    """Press Tab or Shift+Tab until the focus has come round; return where it stopped, each once."""
    # The first stop may change what else there is: a table that is entered chooses its first row.
    stops = [_pressed(_focus("the start"), key)]
    for _ in range(MOST_TABS):
        now = _pressed(stops[-1], key)
        if isinstance(now, QTextBrowser) and now is stops[-1]:
            continue  # it goes through its links
        if now is stops[0]:
            return stops
        assert now not in stops, f"{key.name} goes in a circle from {called(now)} to {called(stops[-1])}"
        stops.append(now)
    raise AssertionError(f"{key.name} never comes back to {called(stops[0])}")


def _pressed(on: QWidget, key: Qt.Key) -> QWidget:
    QTest.keyClick(on, key)
    return _focus(called(on))


def _focus(after: str) -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, f"nothing has the focus after {after}"
    return found


def _seen(window: QWidget, stop: QWidget) -> bool:
    return stop is window or (window.isAncestorOf(stop) and stop.isVisible() and not stop.size().isEmpty())


def _beginnings(stops: Sequence[QWidget]) -> list[int]:
    """Return where the round may begin: where Tab goes upwards, since it comes round to the top."""
    tops = [stop.mapToGlobal(QPoint()).y() for stop in stops]
    return [number for number, top in enumerate(tops) if top <= tops[number - 1]] or [0]


def _misplaced(widget: QWidget, stops: Sequence[QWidget]) -> Iterator[str]:
    """Yield which stops in `widget` come before another that is read first, and which parts are left and entered again."""
    within = [stop for stop in stops if stop is not widget]
    if widget in stops[1:]:
        yield f"{called(widget)} comes after what stands in it"
    parts = [(part, list(some)) for part, some in groupby(within, key=lambda stop: _part_of(widget, stop))]
    if len({part for part, _ in parts}) < len(parts):
        yield f"{called(widget)}: a part is left and entered again: {[called(stop) for stop in within]}"
        return
    for (before, first), (after, second) in combinations(parts, 2):
        if _read_first(after.geometry(), before.geometry()):
            yield f"{called(first[-1])} comes before {called(second[0])}"
    for part, some in parts:
        yield from _misplaced(part, some)


def _read_first(one: QRect, other: QRect) -> bool:
    """Return whether what stands at `one` is read before what stands at `other`: it is above, or left in the same row."""
    if one.bottom() < other.top() + _SLACK:
        # What begins to the right of all the other belongs to a column of its own.
        return one.left() < other.right() - _SLACK
    beside = one.top() <= other.bottom() - _SLACK
    return beside and one.right() < other.left() + _SLACK


def _part_of(widget: QWidget, stop: QWidget) -> QWidget:
    """Return the child of `widget` in which `stop` stands, or the stop itself."""
    part = stop
    while (above := part.parentWidget()) is not widget:
        assert above is not None
        part = above
    return part


def called(widget: QWidget) -> str:
    """Return what tells a stop from others in a message."""
    above = widget.parentWidget()
    words = str(widget.property("text") or widget.accessibleName())[:30]
    return f"{type(widget).__name__} {widget.objectName() or (above.objectName() if above else '')} {words}".strip()
