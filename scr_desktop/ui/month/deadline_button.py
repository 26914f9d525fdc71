"""One deadline in a day of the calendar: the sign of its state, its case and what is due, on as many lines as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.services.office.due import DueItem
from scr_desktop.ui.month.day_words import case_and_due, full_words, line, line_within, meeting_line
from scr_desktop.ui.tables.plain_tip import plain_tip
from scr_desktop.ui.tables.state_icon import sign_of, state_icon

_ARROWS = {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


# Given once to what holds the buttons: each that had it for itself would have it read anew.
LINE_STYLE = "LineButton { text-align: left; padding: 0; }"


class LineButton(QToolButton):
    """A line of a day that can be pressed; a long one is shortened to the room there is. `lines` is how many it takes."""

    # The arrows go from day to day, not from line to line.
    leaves_arrows = True

    def __init__(self, text: str, parent: QWidget | None = None, lines: int = 1) -> None:
        super().__init__(parent)
        self._text = text
        self.lines = lines
        # Whether its words are not all to be seen.
        self.shortened = False
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        height = self.fontMetrics().height()
        self.setIconSize(QSize(height, height))
        self.setFixedHeight(height_of(self, lines))
        self.setText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Shorten the text to the new width."""
        super().resizeEvent(event)
        taken = self.iconSize().width() + 10 if not self.icon().isNull() else 8
        room = max(self.width() - taken, 0)
        metrics, lines = self.fontMetrics(), self._broken(room)
        shown = [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]
        self.shortened = shown != lines
        self.setText("\n".join(shown).replace("&", "&&"))

    def _broken(self, room: int) -> list[str]:
        """Return the text in lines for a width; each is shortened after that."""
        return [self._text]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Press on Enter too; leave the arrows to the calendar, which goes from day to day."""
        if event.key() in _ARROWS:
            event.ignore()
        elif event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)


class DeadlineButton(LineButton):
    """A deadline: its case and what is due on one line, or under each other on two or three; pressing opens its case.

    Where the case has `more` on that day, one line begins with what is due: its end may have no room.
    """

    def __init__(self, item: DueItem, parent: QWidget | None = None, lines: int = 1, *, more: bool = False) -> None:
        super().__init__(line_within(item) if more else line(item), parent, lines)
        self._case, self._due = case_and_due(item)
        icon = state_icon(sign_of(item.stands))
        if icon is not None:
            self.setIcon(icon)
        self.setToolTip(plain_tip(full_words(item)))
        self.setAccessibleName(full_words(item).replace("\n", ", "))

    def _broken(self, room: int) -> list[str]:
        if self.lines == 1:
            return super()._broken(room)
        return [self._case, *_in_lines(self._due, self.lines - 1, self.fontMetrics(), room)]


class MeetingButton(LineButton):
    """A meeting: its time and group; pressing opens the meetings."""

    def __init__(self, meeting: Meeting, parent: QWidget | None = None, lines: int = 1) -> None:
        super().__init__(meeting_line(meeting), parent, lines)
        self._head, self._group = f"Meeting {meeting.at_time}".strip(), meeting.group
        icon = state_icon("meeting")
        if icon is not None:
            self.setIcon(icon)
        self.setToolTip(plain_tip(meeting_line(meeting)))
        self.setAccessibleName(meeting_line(meeting))

    def _broken(self, room: int) -> list[str]:
        if self.lines == 1:
            return super()._broken(room)
        return [self._head, *_in_lines(self._group, self.lines - 1, self.fontMetrics(), room)]


def _in_lines(text: str, lines: int, metrics: QFontMetrics, room: int) -> list[str]:
    """Return a text on one line or two, the first as full as there is room in pixels."""
    words, first = text.split(" "), ""
    while lines > 1 and words and metrics.horizontalAdvance(f"{first} {words[0]}") <= room:
        first = f"{first} {words.pop(0)}".strip()
    return [part for part in (first, " ".join(words)) if part]


def height_of(widget: QWidget, lines: int) -> int:
    """Return the height of so many lines of one button, in logical pixels, for the widget's font."""
    return widget.fontMetrics().height() * lines + 4
