"""One month on paper: an overview by weeks, then every deadline, meeting and bank holiday in full."""

from __future__ import annotations

import calendar
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby

from scr_desktop.documents.parts.content import Content, Facts, Grid, Heading, Para
from scr_desktop.documents.parts.dates import written_time
from scr_desktop.documents.parts.document import Document
from scr_desktop.documents.parts.words import NO_OFFICE, invented, two_line_day
from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.time.part_date import MONTHS, WEEKDAYS

# More references than this would make one day of the overview as long as a page.
SHOWN_A_DAY = 6
_IF_OWED = "With a question mark: it is not settled yet whether it is owed. What it hangs on stands with it below."


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One deadline that falls in the month; `state` says in words how it stands, `open` whether it is still to be done.

    `undecided` marks one of which it is not settled whether it is owed.
    """

    due_on: date
    reference: str
    title: str
    duty: str
    falls_on: str
    state: str
    open: bool = True
    undecided: bool = False


def body(
    first: date,
    entries: Sequence[CalendarEntry],
    holidays: Mapping[date, str],
    office: Office,
    as_at: datetime,
    meetings: Sequence[Meeting] = (),
) -> Sequence[Content]:
    """Return the content for the month that begins on `first`; `holidays` maps bank holidays to their titles."""
    ordered = sorted(entries, key=lambda entry: (entry.due_on, not entry.open, entry.reference))
    by_day = {day: list(found) for day, found in groupby(ordered, key=lambda entry: entry.due_on)}
    return [
        Heading(1, f"{MONTHS[first.month - 1]} {first.year}"),
        Para(office.name or NO_OFFICE, "lead"),
        *invented(office),
        Facts([("As at", written_time(as_at)), ("Deadlines this month", str(len(ordered)))]),
        _overview(first, by_day, holidays, meetings),
        *([Para(_IF_OWED, "small")] if any(one.undecided for one in ordered) else []),
        Heading(2, "Day by day"),
        _day_by_day(by_day, holidays, meetings),
    ]


def _overview(
    first: date,
    by_day: Mapping[date, Sequence[CalendarEntry]],
    holidays: Mapping[date, str],
    meetings: Sequence[Meeting],
) -> Content:
    """Return the month as a table of weeks, Monday first; days of other months stay empty."""
    weeks = calendar.Calendar().monthdatescalendar(first.year, first.month)
    rows = [
        [_cell(day, by_day.get(day, ()), holidays, meetings) if day.month == first.month else "" for day in week]
        for week in weeks
    ]
    return Grid(WEEKDAYS, rows, widths=(14, 14, 16, 14, 14, 14, 14), caption="The month in weeks")


def _cell(
    day: date, entries: Sequence[CalendarEntry], holidays: Mapping[date, str], meetings: Sequence[Meeting]
) -> str:
    lines = [str(day.day)]
    if day in holidays:
        lines.append(f"Bank holiday: {holidays[day]}")
    elif day.weekday() >= 5:
        lines.append("Weekend")
    lines += [f"Meeting {one.at_time}".strip() for one in meetings if one.held_on == day]
    lines += [f"{entry.reference} ?" if entry.undecided else entry.reference for entry in entries[:SHOWN_A_DAY]]
    if len(entries) > SHOWN_A_DAY:
        lines.append(f"+ {len(entries) - SHOWN_A_DAY} more")
    return "\n".join(lines)


def _day_by_day(
    by_day: Mapping[date, Sequence[CalendarEntry]], holidays: Mapping[date, str], meetings: Sequence[Meeting]
) -> Content:
    rows = []
    for day in sorted({*by_day, *holidays, *(one.held_on for one in meetings)}):
        if day in holidays:
            rows.append((two_line_day(day), "", f"Bank holiday: {holidays[day]}", ""))
        rows += [(two_line_day(day), "", _meeting(one), "") for one in meetings if one.held_on == day]
        rows += [
            (
                two_line_day(day),
                f"{entry.reference}\n{entry.title}",
                f"{entry.duty}\nFalls on: {entry.falls_on}",
                entry.state,
            )
            for entry in by_day.get(day, ())
        ]
    return Grid(
        ["Day", "Case", "What is due", "State"],
        rows,
        widths=(24, 22, 37, 17),
        row_headers=True,
        empty="No deadline, no meeting and no bank holiday falls in this month.",
    )


def _meeting(one: Meeting) -> str:
    where = ", ".join(part for part in (one.at_time, one.place) if part)
    return "\n".join(filter(None, (f"Meeting: {one.group}", where)))


def last_day(first: date) -> date:
    """Return the last day of the month that `first` lies in."""
    return first.replace(day=1) + timedelta(days=calendar.monthrange(first.year, first.month)[1] - 1)


DOCUMENT = Document(
    key="calendar-month",
    name="Calendar month",
    about="One month with its deadlines, meetings, weekends and bank holidays.",
    body=body,
    file_stem="calendar",
    of="month",
)
