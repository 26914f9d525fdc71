"""Words of any length in a window of some size: endless words break, and what is too long for the screen scrolls."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QBoxLayout,
    QComboBox,
    QFrame,
    QLabel,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from scr_desktop.ui.look.readable import readable
from scr_desktop.ui.room.room import holding, largest, lay_out, lines_high
from scr_desktop.ui.room.scroll import Scroll

# In lines: a sentence that scrolls shows at least so many, and one of no more never scrolls.
LINES = 5
_LONGEST_TITLE = 150


class Passage(QScrollArea):
    """A sentence too long for its window: it scrolls, with the mouse or, once Tab has come to it, with the arrow keys."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label.parentWidget())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(label.text())
        self._label = label

    def fill(self) -> None:
        """Take the label in."""
        label = self._label
        label.setMinimumSize(0, 0)
        self.setMinimumHeight(lines_high(label, LINES))
        self.setWidget(label)
        label.show()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for all of the sentence; the window has less."""
        width = max(self.width(), self._label.minimumSizeHint().width())
        return QSize(width, self._label.heightForWidth(width))


class FewLines(Passage):
    """A sentence above the buttons that takes a few lines at most, for the entries need the room: a longer one scrolls."""

    def fill(self) -> None:
        """Take the label in."""
        super().fill()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_words(self._label.text())

    def show_words(self, words: str) -> None:
        """Show other words, or nothing at all."""
        self._label.setText(words)
        self._label.setVisible(bool(words))
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Take the lines that the words need at another width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        needed = self._label.heightForWidth(max(1, self.viewport().width())) if self._label.text() else 0
        most = lines_high(self._label, LINES)
        self.setFixedHeight(min(needed, most))
        # What does not scroll is no stop of Tab.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if needed > most else Qt.FocusPolicy.NoFocus)


def keep_in_room(window: QWidget) -> None:
    """Make a window as large as it needs, but no larger than the screen: endless words break, the longest sentences scroll."""
    layout = window.layout()
    if layout is None:
        return
    room = largest(window)
    if len(window.windowTitle()) > _LONGEST_TITLE:
        window.setWindowTitle(f"{window.windowTitle()[:_LONGEST_TITLE]}…")
    for part in list(_outside_scrolling(window)):
        _narrow(part, room.width())
    lay_out(window)
    width = min(max(window.width(), layout.totalMinimumSize().width()), room.width())
    while _height(layout, width) > room.height() and (label := _longest(window, width)) is not None:
        scroll(label)
        lay_out(window)
    if _height(layout, width) > room.height() and isinstance(layout, QBoxLayout):
        _scroll_all(window, layout)
        lay_out(window)
        width = min(max(width, layout.totalMinimumSize().width()), room.width())
    wanted = QSize(max(width, window.width()), max(window.height(), _height(layout, width))).boundedTo(room)
    if wanted != window.size():
        window.resize(wanted)
        lay_out(window)


def is_cramped(window: QWidget) -> bool:
    """Return whether a window is too low for what stands in it at its width, or that would need more than the screen."""
    layout = window.layout()
    if layout is None:
        return False
    needed = _height(layout, window.width())
    return needed > min(window.height(), largest(window).height())


def scroll(label: QLabel) -> Passage:
    """Put a sentence in a passage in its own place."""
    within = label.parentWidget()
    layout = holding(within.layout(), label) if within else None
    assert layout is not None
    passage = Passage(label)
    layout.replaceWidget(label, passage)
    passage.fill()
    passage.show()
    return passage


def few_lines(label: QLabel) -> FewLines:
    """Put a sentence that may become long in its own place, a few lines high at most."""
    within = label.parentWidget()
    layout = holding(within.layout(), label) if within else None
    assert layout is not None
    passage = FewLines(label)
    layout.replaceWidget(label, passage)
    passage.fill()
    return passage


def _scroll_all(window: QWidget, column: QBoxLayout) -> None:
    """Let all of a window scroll but its last row, which holds the buttons, and what stands between."""
    rows = [place for place in range(column.count()) if (item := column.itemAt(place)) and item.layout()]
    count = rows[-1] if rows else column.count() - 1
    if count < 1:
        return
    area, inside, focus = Scroll(window), QWidget(), window.focusWidget()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    # There is more than fits, or it would not scroll; a bar that comes and goes changes what fits.
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    within = QVBoxLayout(inside)
    within.setContentsMargins(0, 0, 0, 0)
    within.setSpacing(column.spacing())
    for _ in range(count):
        _move(column.takeAt(0), within)
    area.setWidget(inside)
    # The bar at the side takes room of its own, and nothing is to scroll sideways for it.
    area.setMinimumWidth(inside.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
    column.insertWidget(0, area, 1)
    area.show()
    if focus is not None and inside.isAncestorOf(focus):
        # Whoever was typing goes on where they were.
        focus.setFocus()


def _move(item: QLayoutItem | None, column: QBoxLayout) -> None:
    assert item is not None
    widget, layout = item.widget(), item.layout()
    if widget is not None:
        hidden = widget.isHidden()
        column.addWidget(widget)
        widget.setVisible(not hidden)
    elif layout is not None:
        column.addLayout(layout)
    else:
        column.addItem(item)


def _height(layout: QLayout, width: int) -> int:
    least = layout.totalMinimumSize().height()
    return max(least, layout.totalMinimumHeightForWidth(width) if layout.hasHeightForWidth() else 0)


def _outside_scrolling(window: QWidget) -> Iterator[QWidget]:
    """Yield every widget of `window` that makes the window itself larger."""
    for child in window.children():
        if isinstance(child, QWidget) and not child.isWindow() and not isinstance(child, QAbstractScrollArea):
            yield child
            yield from _outside_scrolling(child)


def _narrow(part: QWidget, room: int) -> None:
    """Let a part be as narrow as the screen."""
    if isinstance(part, QLabel):
        broken = readable(part.text())
        if broken != part.text() and part.textFormat() != Qt.TextFormat.RichText:
            part.setText(broken)
        if not part.wordWrap() and part.sizeHint().width() > room * 0.8:
            part.setWordWrap(True)
    elif isinstance(part, QComboBox) and part.sizeHint().width() > room // 2:
        part.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        part.setMinimumContentsLength(24)
        part.setToolTip(part.currentText()[:1000])
    elif isinstance(part, QAbstractButton) and part.sizeHint().width() > room * 0.8:
        part.setToolTip(part.text())
        part.setAccessibleName(part.text().replace("&", ""))
        part.setText(part.fontMetrics().elidedText(part.text(), Qt.TextElideMode.ElideRight, room * 2 // 3))


def _longest(window: QWidget, width: int) -> QLabel | None:
    """Return the sentence that takes most of the height, if it is long enough to scroll."""
    labels = [one for one in _outside_scrolling(window) if isinstance(one, QLabel) and _can_scroll(one)]
    highest = max(labels, key=QLabel.height, default=None)
    return highest if highest is not None and highest.height() > lines_high(highest, LINES + 1) else None


def _can_scroll(label: QLabel) -> bool:
    within = label.parentWidget()
    return label.wordWrap() and not label.isHidden() and within is not None and within.layout() is not None
