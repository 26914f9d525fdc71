"""The month as a grid of days that the arrow keys walk through."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QSizePolicy, QWidget

from scr_desktop.domain.time.part_date import WEEKDAYS
from scr_desktop.ui.keys.letters import give_when_opened
from scr_desktop.ui.month.day_cell import DayCell
from scr_desktop.ui.month.day_words import line, meeting_line
from scr_desktop.ui.month.deadline_button import LINE_STYLE
from scr_desktop.ui.month.month import WEEKS, Day, Month, same_day_in
from scr_desktop.ui.tables.state_icon import sign_of, state_icon

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -7, Qt.Key.Key_Down: 7}
_MONTH_STEPS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_INDENT = 5
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ColumnHead(QLabel):
    """A day of the week, in as many letters as its column has room for; every column is as wide as the others."""

    def __init__(self, name: str, parent: QWidget | None = None, *, weekend: bool) -> None:
        whole = f"{name} (weekend)" if weekend else name
        super().__init__(whole, parent)
        self._ways = (whole, name, name[:3], name[:1])
        self.setAccessibleName(whole)
        self.setToolTip(whole)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Say the longest of its names that has room."""
        super().resizeEvent(event)
        room = self.width() - _INDENT
        fits = (way for way in self._ways if self.fontMetrics().horizontalAdvance(way) < room)
        self.setText(next(fits, self._ways[-1]))


class MonthGrid(QWidget):
    """Six weeks of days. `case_wanted(case id)` opens a case, `meeting_wanted(id)` a meeting; `day_wanted(date)` asks for a day of another month."""

    case_wanted = Signal(str)
    meeting_wanted = Signal(str)
    day_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: dict[date, DayCell] = {}
        self._month: Month | None = None
        self.current = date.min
        self.setStyleSheet(LINE_STYLE)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        for column, name in enumerate(WEEKDAYS):
            self._grid.addWidget(self._column_head(name, weekend=column >= 5), 0, column)
            self._grid.setColumnStretch(column, 1)
        for week in range(WEEKS):
            self._grid.setRowStretch(week + 1, 1)

    def show_month(self, month: Month, current: date) -> None:
        """Show a month with `current` as the day that the keyboard stands on."""
        focused = self.focusWidget()
        had_focus = focused is not None and self.isAncestorOf(focused)
        if focused is not None and had_focus:
            # What goes would give it to its neighbour, which would become the current day.
            focused.clearFocus()
        # The cells stay: to make them anew would take most of the time of a change of month.
        cells, self._cells = list(self._cells.values()), {}
        for cell, day in zip(cells, month.days, strict=False):
            cell.show_day(day)
        self._month = month
        cells = cells or [self._cell(number, day) for number, day in enumerate(month.days)]
        self._cells = {cell.day.on: cell for cell in cells}
        self.current = current
        self._cells[current].make_current(current=True)
        self.setFocusProxy(self._cells[current])
        if had_focus:
            self._cells[current].setFocus()

    def cell(self, on: date) -> DayCell:
        """Return the cell of a day that is shown."""
        return self._cells[on]

    def go_to(self, on: date) -> None:
        """Stand on a day; a day of another month is asked for."""
        if self._month is None or not self._month.shows(on) or not self._month.day(on).within:
            self.day_wanted.emit(on)
            return
        self._cells[on].setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Walk by day, week and month; open the day on Enter."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.go_to(self.current + timedelta(days=_STEPS[key]))
        elif key in _MONTH_STEPS:
            self.go_to(same_day_in(self.current, _MONTH_STEPS[key]))
        elif key in _ENTER and self.current in self._cells:
            self._cells[self.current].open()
        else:
            super().keyPressEvent(event)

    def list_of(self, day: Day) -> QMenu:
        """Return the menu of every meeting and everything due on a day, each line opening what it names."""
        menu = QMenu(self)
        give_when_opened(menu)
        for meeting in day.meetings:
            action = menu.addAction(meeting_line(meeting).replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, wanted=meeting.id: self.meeting_wanted.emit(wanted))
        for item in day.items:
            action = menu.addAction(f"{line(item)} – {item.words}".replace("&", "&&"))
            icon = state_icon(sign_of(item.stands))
            if icon is not None:
                action.setIcon(icon)
            action.triggered.connect(lambda _checked=False, wanted=item.case_id: self.case_wanted.emit(wanted))
        return menu

    def _column_head(self, name: str, *, weekend: bool) -> QLabel:
        head = ColumnHead(name, self, weekend=weekend)
        head.setProperty("role", "muted")
        head.setIndent(_INDENT)
        return head

    def _cell(self, number: int, day: Day) -> DayCell:
        cell = DayCell(day, self)
        cell.case_wanted.connect(self.case_wanted)
        cell.meeting_wanted.connect(self.meeting_wanted)
        cell.list_wanted.connect(self._show_list)
        cell.chosen.connect(self._choose)
        self._grid.addWidget(cell, number // 7 + 1, number % 7)
        cell.show()
        return cell

    def _choose(self, on: date) -> None:
        if on == self.current or on not in self._cells:
            return
        if self.current in self._cells:
            self._cells[self.current].make_current(current=False)
        self.current = on
        self._cells[on].make_current(current=True)
        self.setFocusProxy(self._cells[on])

    def _show_list(self, cell: DayCell) -> None:
        self.list_of(cell.day).popup(cell.mapToGlobal(QPoint(0, cell.height() // 2)))
