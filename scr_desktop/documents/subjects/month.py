"""A month on paper: its deadlines, bank holidays and meetings."""

from __future__ import annotations

import calendar
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from scr_desktop.documents.subjects.document import Document
from scr_desktop.documents.subjects.paper_source import PaperSource
from scr_desktop.documents.subjects.rows import CalendarEntry
from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.time.part_date import MONTHS


@dataclass(frozen=True)
class OfMonth:
    """The month that begins on `first`; `holidays` maps bank holidays to their titles."""

    first: date
    entries: Sequence[CalendarEntry]
    holidays: Mapping[date, str]
    meetings: Sequence[Meeting] = ()

    @property
    def words(self) -> str:
        """The month in words: `May 2018`."""
        return f"{MONTHS[self.first.month - 1]} {self.first.year}"


class MonthPaper(Document[OfMonth]):
    """A paper of one month."""

    def gather(self, source: PaperSource) -> OfMonth:
        """Return the month in which the day lies that is asked for."""
        first, last = source.first.replace(day=1), last_day(source.first)
        return OfMonth(first, source.due(first, last), source.holidays(first, last), source.meetings(first, last))

    def title(self, subject: OfMonth) -> str:
        """Return the name of the paper with the month."""
        return f"{self.name} {subject.words}"

    def which(self, source: PaperSource) -> Sequence[str]:
        """Return the month."""
        return (f"{source.first:%Y-%m}",)


def last_day(first: date) -> date:
    """Return the last day of the month that `first` lies in."""
    return first.replace(day=1) + timedelta(days=calendar.monthrange(first.year, first.month)[1] - 1)
