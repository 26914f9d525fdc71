"""Plans meetings of a group: one, or a row such as every second Tuesday until a day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.review.meeting_days import WHICH, PlannedDay
from scr_desktop.domain.time.part_date import WEEKDAYS, written, written_with_weekday
from scr_desktop.services import clock
from scr_desktop.services.review import meeting, planning
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs.recording import RecordingDialog
from scr_desktop.ui.fields.whole_day import whole_day
from scr_desktop.ui.fields.with_sign import column_of, sentence, with_sign
from scr_desktop.ui.forms.ui_plan_meetings import Ui_PlanMeetings

_ONCE, _MONTHLY = "once", "monthly"
_HOW = ((_ONCE, "One meeting"), (_MONTHLY, "Every month"))
_LOOK_AFTER_MS = 300


class PlanMeetings(RecordingDialog):
    """Shows the days as they are entered; those that fall on a day off say where they went."""

    def __init__(self, case_file: CaseFile, group: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._case_file = case_file
        self._form = form = self.use(Ui_PlanMeetings(), self._plan)
        self.said_at["held_on"] = form.first
        form.group.set_entry(group)
        form.how.set_choices(_HOW)
        form.which.set_choices((str(number), words) for number, words in WHICH)
        form.which.set_entry("2")
        form.weekday.set_choices((str(number), name) for number, name in enumerate(WEEKDAYS[:5]))
        form.weekday.set_entry("1")
        form.first.set_entry(written(clock.today()))
        form.scroll.read_by_keyboard()
        self._looking = QTimer(self, singleShot=True, interval=_LOOK_AFTER_MS)
        self._looking.timeout.connect(self.look)
        for entry in (form.how, form.which, form.weekday, form.first, form.until):
            entry.entered.connect(lambda _: self._looking.start())
        self.resize(560, 620)
        self.look()

    @classmethod
    def ask(cls, parent: QWidget | None, case_file: CaseFile, group: str = "") -> bool:
        """Ask and plan them; return whether any was planned."""
        return bool(cls(case_file, group, parent).exec())

    def look(self) -> None:
        """Show the days that the entries make."""
        form, row = self._form, self._form.how.entry() == _MONTHLY
        for entry in (form.which, form.weekday, form.until):
            entry.setEnabled(row)
        column = column_of(form.days)
        try:
            days = self._days()
        except Problem as problem:
            column.addWidget(sentence(problem.sentence, "muted"))
            return
        column.addWidget(sentence(f"{len(days)} meeting{'' if len(days) == 1 else 's'}", "strong"))
        for day in days:
            column.addWidget(_day(day))

    def _days(self) -> list[PlannedDay]:
        form = self._form
        first = whole_day(form.first, "first")
        if form.how.entry() == _ONCE:
            return [PlannedDay(first)]
        which, weekday = int(form.which.entry()), int(form.weekday.entry())
        return planning.monthly_days(self._case_file, which, weekday, first, whole_day(form.until, "until"))

    def _plan(self) -> None:
        form = self._form
        days: list[date] = [day.on for day in self._days()]
        meeting.add(self._case_file, days, form.group.entry(), at_time=form.at_time.entry(), place=form.place.entry())


def _day(one: PlannedDay) -> QWidget:
    if one.instead_of is None:
        return sentence(written_with_weekday(one.on))
    note = f"In place of {written_with_weekday(one.instead_of)}: {one.why}"
    return with_sign(written_with_weekday(one.on), "bank_holiday", note=note)
