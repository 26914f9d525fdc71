"""The calendar: a month of deadlines and meetings as a grid or as a list, with weekends and bank holidays."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.time.part_date import written_with_weekday
from scr_desktop.services import clock
from scr_desktop.services.office.due import DueItem
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.forms.ui_calendar import Ui_CalendarPage
from scr_desktop.ui.meetings.meeting_words import state_words as meeting_state
from scr_desktop.ui.month.day_words import meeting_line
from scr_desktop.ui.month.month import Month, read_month, same_day_in
from scr_desktop.ui.page import Page
from scr_desktop.ui.papers import document
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.short_duty import short_duty
from scr_desktop.ui.tables.state_icon import Sign, sign_of, state_icon
from scr_desktop.ui.tables.table_model import TableModel


class Line(NamedTuple):
    """One line of the list: a deadline, a meeting, or else a bank holiday."""

    on: date
    holiday: str
    item: DueItem | None
    meeting: Meeting | None = None

    @property
    def state(self) -> Sign:
        """The state whose sign stands in the line."""
        if self.item:
            return sign_of(self.item.stands)
        return "meeting" if self.meeting else "bank_holiday"

    @property
    def words(self) -> str:
        """The state in words."""
        if self.item:
            return self.item.words
        return meeting_state(self.meeting) if self.meeting else "Bank holiday"

    @property
    def what(self) -> str:
        """What is due, in short, or which meeting or holiday it is."""
        if self.item:
            return short_duty(self.item.rule_key, self.item.duty)
        return meeting_line(self.meeting) if self.meeting else self.holiday


def lines_of(month: Month) -> list[Line]:
    """Return the meetings, deadlines and bank holidays of a month in order."""
    found = []
    for day in month.days:
        if day.within and day.holiday:
            found.append(Line(day.on, day.holiday, None))
        if day.within:
            found += [Line(day.on, "", None, meeting) for meeting in day.meetings]
            found += [Line(day.on, "", item) for item in day.items]
    return found


LIST_COLUMNS: tuple[Column[Line], ...] = (
    Column("Day", lambda line: written_with_weekday(line.on), width=27),
    Column(
        "State",
        lambda line: line.words,
        width=26,
        icon=lambda line: state_icon(line.state),
    ),
    Column("Reference", lambda line: line.item.reference if line.item else "", width=10),
    Column(
        "What is due",
        lambda line: line.what,
        tooltip=lambda line: line.item.duty if line.item else line.what,
    ),
    Column("Case", lambda line: line.item.title if line.item else ""),
)


class CalendarPage(Page):
    """The calendar, which leads to the cases and meetings of its days."""

    def __init__(self, case_file: CaseFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._form = form = Ui_CalendarPage()
        form.setupUi(self)
        self._lines = TableModel(LIST_COLUMNS, self)
        form.days.use(self._lines)
        form.previous.clicked.connect(lambda: self._step(-1))
        form.following.clicked.connect(lambda: self._step(1))
        form.this_month.clicked.connect(lambda: self.show_day(clock.today()))
        form.as_month.toggled.connect(self._show_as)
        form.print_month.clicked.connect(self.print_page)
        form.month.case_wanted.connect(self.case_wanted)
        form.month.meeting_wanted.connect(self.meeting_wanted)
        form.month.day_wanted.connect(self._walk_to)
        form.days.opened.connect(self._open)
        for key, months in ((Qt.Key.Key_PageUp, -1), (Qt.Key.Key_PageDown, 1)):
            shortcut = QShortcut(QKeySequence(key), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=months: self._step(step))
        self.setFocusProxy(form.month)
        self.show_day(clock.today())

    @property
    def first(self) -> date:
        """The first day of the month shown."""
        return self._month.first

    def refresh(self) -> None:
        """Read the month shown anew; the day chosen stays."""
        self.show_day(self._form.month.current)

    def print_page(self) -> None:
        """Show the month as it is printed."""
        document.preview(self, self._case_file, "calendar-month", first=self.first)

    def show_day(self, on: date) -> None:
        """Show the month of a day, with that day chosen."""
        form = self._form
        self._month = read_month(self._case_file, on.replace(day=1))
        form.title.setText(self._month.title)
        form.month.show_month(self._month, on)
        self._list()

    def _list(self) -> None:
        """Fill the list, where it is what is shown: to lay out a full month takes as long as to read it."""
        lines = lines_of(self._month)
        if not self._form.as_month.isChecked():
            self._lines.show_rows(lines)
        self._form.empty.setText(
            "" if lines else f"Nothing is due in {self._month.title}, and it has no meeting and no bank holiday."
        )
        self._form.empty.setVisible(not lines)

    def _show_as(self, month: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Show the month as such or as a list, and give the keys to it whenever the page is entered."""
        self._form.shown.setCurrentIndex(0 if month else 1)
        self._list()
        self.setFocusProxy(self._form.month if month else self._form.days)

    def _step(self, months: int) -> None:
        self.show_day(same_day_in(self._form.month.current, months))

    def _walk_to(self, on: date) -> None:
        self.show_day(on)
        self._form.month.setFocus()

    def _open(self, line: Line) -> None:
        if line.item is not None:
            self.case_wanted.emit(line.item.case_id)
        elif line.meeting is not None:
            self.meeting_wanted.emit(line.meeting.id)
