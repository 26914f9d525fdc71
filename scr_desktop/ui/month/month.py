"""A month as the calendar shows it: six weeks of days, and what falls on each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.time.part_date import MONTHS
from scr_desktop.domain.time.period import add_months
from scr_desktop.services import clock
from scr_desktop.services.office import diary
from scr_desktop.services.office.due import DueItem
from scr_desktop.services.review import meeting as meetings
from scr_desktop.store.case_file import CaseFile

WEEKS = 6


@dataclass(frozen=True, slots=True)
class Day:
    """One day: why it is no working day (`Saturday`, `Good Friday`, or empty), the deadlines due and the meetings held on it."""

    on: date
    within: bool
    today: bool
    holiday: str
    items: tuple[DueItem, ...]
    meetings: tuple[Meeting, ...] = ()

    @property
    def weekend(self) -> bool:
        """Whether it is a Saturday or a Sunday."""
        return self.on.weekday() >= 5


@dataclass(frozen=True, slots=True)
class Month:
    """One month with the days around it that fill its first and last week; `days` begin on a Monday."""

    first: date
    days: tuple[Day, ...]

    @property
    def title(self) -> str:
        """The month's name, for example `May 2018`."""
        return f"{MONTHS[self.first.month - 1]} {self.first.year}"

    def day(self, on: date) -> Day:
        """Return one of its days."""
        return self.days[(on - self.days[0].on).days]

    def shows(self, on: date) -> bool:
        """Return whether `on` is one of its days, those of the months around it included."""
        return self.days[0].on <= on <= self.days[-1].on


def read_month(case_file: CaseFile, first: date) -> Month:
    """Return the month that begins on `first`, with its deadlines, meetings and bank holidays."""
    start = first - timedelta(days=first.weekday())
    end = start + timedelta(days=7 * WEEKS - 1)
    titles = diary.holidays(case_file, start, end)
    due: dict[date, list[DueItem]] = {}
    for item in diary.between(case_file, start, end):
        if item.last_on:
            due.setdefault(item.last_on, []).append(item)
    held: dict[date, list[Meeting]] = {}
    for meeting in meetings.between(case_file, start, end):
        if not meeting.called_off_at:
            held.setdefault(meeting.held_on, []).append(meeting)
    today = clock.today()
    days = (start + timedelta(days=number) for number in range(7 * WEEKS))
    return Month(
        first,
        tuple(
            Day(
                on,
                on.month == first.month,
                on == today,
                titles.get(on, ""),
                tuple(due.get(on, ())),
                tuple(held.get(on, ())),
            )
            for on in days
        ),
    )


def same_day_in(on: date, months_on: int) -> date:
    """Return the corresponding day some months on or back, or that month's last day."""
    return add_months(on, months_on)
