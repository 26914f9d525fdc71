"""One day of the calendar's month: its number, why it is no working day, and as many deadlines as fit."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.services.office.due import DueItem
from scr_desktop.ui.look import theme
from scr_desktop.ui.month.day_words import all_of_day, day_words
from scr_desktop.ui.month.deadline_button import DeadlineButton, LineButton, MeetingButton, height_of
from scr_desktop.ui.month.month import Day
from scr_desktop.ui.tables.plain_tip import plain_tip

_MARGIN = 4
_MOST_LINES = 3


class DayCell(QFrame):
    """One day. `case_wanted(case id)` opens a case, `meeting_wanted(id)` a meeting, `list_wanted` the day's whole list, `chosen` makes it current."""

    case_wanted = Signal(str)
    meeting_wanted = Signal(str)
    list_wanted = Signal(object)
    chosen = Signal(object)

    def __init__(self, day: Day, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = False
        # How many lines each entry takes, unlike any list until the first time that it is found.
        self._taken: list[int] | None = None
        self.buttons: list[LineButton] = []
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._lines.setSpacing(0)
        self._head = QLabel(self)
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        # As high as its lines are in this width, not in the one that it would like.
        self._head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._lines.addWidget(self._head)
        self._lines.addStretch(1)
        self._take(day)

    def show_day(self, day: Day) -> None:
        """Show another day in its place, which is not current."""
        self._current = False
        self._take(day)
        self._fit(anew=True)
        self.update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Ask for room for the number, a holiday's title and one line."""
        return QSize(height_of(self, 1) * 4, height_of(self, 1) * 3)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Ask for no height of its own: a week that grew with its lines would have room for more of them, without end."""
        return False

    def make_current(self, *, current: bool) -> None:
        """Be, or no longer be, the day that the keyboard stands on; only that day and its lines are reached by Tab."""
        self._current = current
        policy = Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus
        for widget in (self, *self.buttons):
            widget.setFocusPolicy(policy)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Shade days off, outline the current day, and mark today by a bar at its top."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.tone(self._ground()))
        if self.day.today:
            painter.fillRect(0, 0, self.width(), 3, theme.tone("accent"))
        if self._current:
            width = 2 if self.hasFocus() else 1
            painter.setPen(QPen(theme.tone("accent"), width))
            painter.translate(QPointF(width / 2, width / 2))
            painter.drawRect(0, 0, self.width() - width, self.height() - width)
        painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Become the current day; what has no room in it is said beside it, for the keys bring no pointer."""
        super().focusInEvent(event)
        self.chosen.emit(self.day.on)
        self.update()
        if self.shortened:
            QToolTip.showText(self.mapToGlobal(QPoint(0, self.height())), self.toolTip(), self)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Draw a thinner outline."""
        super().focusOutEvent(event)
        QToolTip.hideText()
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open the day as Enter does."""
        self.open()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as many lines as fit, and today's word beside its number if it does."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self, *, anew: bool = False) -> None:
        fits = self._head.fontMetrics().horizontalAdvance(self._number()) <= self.width() - 2 * _MARGIN
        self._head.setText(self._head_words(self._number() if fits else str(self.day.on.day)))
        # A long title takes more lines in a narrow cell than where it may be as wide as it likes.
        head = max(self._head.sizeHint().height(), self._head.heightForWidth(self.width() - 2 * _MARGIN))
        room = self.height() - head - 2 * _MARGIN
        taken = self._lines_for(len(self.day.meetings) + len(self.day.items), room)
        if anew or taken != self._taken:
            self._taken = taken
            self._fill()

    @property
    def shortened(self) -> bool:
        """Whether not all that stands on the day is to be seen in it."""
        entries = len(self.day.meetings) + len(self.day.items)
        return entries > len(self._taken or ()) or any(button.shortened for button in self.buttons)

    def open(self) -> None:
        """Open the one case that has something due on this day, or its one meeting, or the list of all."""
        items, meetings = self.day.items, self.day.meetings
        if len(items) == 1 and not meetings:
            self.case_wanted.emit(items[0].case_id)
        elif len(meetings) == 1 and not items:
            self.meeting_wanted.emit(meetings[0].id)
        elif items or meetings:
            self.list_wanted.emit(self)

    def _ground(self) -> str:
        if self.day.holiday and not self.day.weekend:
            return "bank_holiday"
        if self.day.weekend:
            return "weekend"
        return "card" if self.day.within else "page"

    def _number(self) -> str:
        return f"{self.day.on.day} Today" if self.day.today else str(self.day.on.day)

    def _head_words(self, number: str) -> str:
        return f"{number}\n{self.day.holiday}" if self.day.holiday else number

    def _take(self, day: Day) -> None:
        """Be of a day, headed by its number with the bank holiday's title under it."""
        self.day = day
        self.setAccessibleName(day_words(day))
        self.setToolTip(plain_tip(all_of_day(day).replace(": ", ":\n", 1).replace("; ", "\n")))
        head, role = self._head, "" if day.within else "muted"
        head.setText(self._head_words(self._number()))
        head.setWordWrap(bool(day.holiday))
        theme.give_role(head, role)
        font = head.font()
        font.setBold(day.today)
        head.setFont(font)

    def _fill(self) -> None:
        for button in self.buttons:
            self._lines.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        entries: tuple[Meeting | DueItem, ...] = (*self.day.meetings, *self.day.items)
        for entry, lines in zip(entries, self._taken or (), strict=False):
            self._add(self._button(entry, lines))
        left = len(entries) - len(self.buttons)
        if left:
            more = LineButton(f"+{left} more", self)
            more.setAccessibleName(f"{left} more on this day")
            more.setToolTip(self.toolTip())
            more.clicked.connect(lambda: self.list_wanted.emit(self))
            self._add(more)
        self.make_current(current=self._current)

    def _button(self, entry: Meeting | DueItem, lines: int) -> LineButton:
        if isinstance(entry, DueItem):
            more = sum(item.case_id == entry.case_id for item in self.day.items) > 1
            button: LineButton = DeadlineButton(entry, self, lines, more=more)
            button.clicked.connect(lambda _checked=False: self.case_wanted.emit(entry.case_id))
        else:
            button = MeetingButton(entry, self, lines)
            button.clicked.connect(lambda _checked=False: self.meeting_wanted.emit(entry.id))
        return button

    def _lines_for(self, count: int, room: int) -> list[int]:
        """Return how many lines each deadline takes of `room` in pixels; those that do not fit are left out."""
        one, two = height_of(self, 1), height_of(self, 2)
        fit = max(room // one, 1)
        if count > fit:
            return [1] * (fit - 1)
        taken, spare = [1] * count, room - count * one
        # One more line for each in turn, from the first, as long as there is room.
        while count and spare >= two - one and min(taken) < _MOST_LINES:
            taken[taken.index(min(taken))] += 1
            spare -= two - one
        return taken

    def _add(self, button: LineButton) -> None:
        self.buttons.append(button)
        self._lines.insertWidget(len(self.buttons), button)
        button.show()
