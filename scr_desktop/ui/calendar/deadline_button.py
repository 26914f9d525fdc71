"""One deadline in a day of the calendar: the sign of its state, its case and what is due."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from scr_desktop.services.diary import DueItem
from scr_desktop.ui.calendar.day_words import full_words, line
from scr_desktop.ui.tables.plain_tip import plain_tip
from scr_desktop.ui.tables.state_icon import state_icon

_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LineButton(QToolButton):
    """A line of a day that can be pressed; a long one is shortened to the room there is."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        height = self.fontMetrics().height()
        self.setIconSize(QSize(height, height))
        self.setFixedHeight(line_height(self))
        self.setStyleSheet("QToolButton { text-align: left; padding: 0; }")
        self.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Shorten the text to the new width."""
        super().resizeEvent(event)
        taken = self.iconSize().width() + 10 if not self.icon().isNull() else 8
        room = max(self.width() - taken, 0)
        shown = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Press on Enter too; leave the arrows to the calendar, which goes from day to day."""
        if event.key() in _ARROWS:
            event.ignore()
        elif event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)


class DeadlineButton(LineButton):
    """A deadline; pressing it opens its case."""

    def __init__(self, item: DueItem, parent: QWidget | None = None) -> None:
        super().__init__(line(item), parent)
        icon = state_icon(item.state)
        if icon is not None:
            self.setIcon(icon)
        self.setToolTip(plain_tip(full_words(item)))
        self.setAccessibleName(full_words(item).replace("\n", ", "))


def line_height(widget: QWidget) -> int:
    """Return the height of one line of a day, in logical pixels, for the widget's font."""
    return round(widget.fontMetrics().height() * 1.35)
