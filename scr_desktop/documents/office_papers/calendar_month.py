"""One month on paper: an overview by weeks, then every deadline, meeting and bank holiday in full."""

from __future__ import annotations

import calendar
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from itertools import groupby

from scr_desktop.documents.parts.content import Content, Facts, Grid, Heading, Para
from scr_desktop.documents.parts.dates import written_time
from scr_desktop.documents.parts.words import NO_OFFICE, invented, two_line_day
from scr_desktop.documents.subjects.month import MonthPaper, OfMonth
from scr_desktop.documents.subjects.rows import CalendarEntry
from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.time.part_date import WEEKDAYS

# More references than this would make one day of the overview as long as a page.
SHOWN_A_DAY = 6
_IF_OWED = "With a question mark: it is not settled yet whether it is owed. What it hangs on stands with it below."


def body(of: OfMonth, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the content for a month as it stood at `as_at` (local time)."""
    ordered = sorted(of.entries, key=lambda entry: (entry.due_on, not entry.open, entry.reference))
    by_day = {day: list(found) for day, found in groupby(ordered, key=lambda entry: entry.due_on)}
    return [
        Heading(1, of.words),
        Para(office.name or NO_OFFICE, "lead"),
        *invented(office),
        Facts([("As at", written_time(as_at)), ("Deadlines this month", str(len(ordered)))]),
        _overview(of, by_day),
        *([Para(_IF_OWED, "small")] if any(one.undecided for one in ordered) else []),
        Heading(2, "Day by day"),
        _day_by_day(of, by_day),
    ]


def _overview(of: OfMonth, by_day: Mapping[date, Sequence[CalendarEntry]]) -> Content:
    """Return the month as a table of weeks, Monday first; days of other months stay empty."""
    weeks = calendar.Calendar().monthdatescalendar(of.first.year, of.first.month)
    rows = [
        [_cell(day, by_day.get(day, ()), of) if day.month == of.first.month else "" for day in week] for week in weeks
    ]
    return Grid(WEEKDAYS, rows, widths=(14, 14, 16, 14, 14, 14, 14), caption="The month in weeks")


def _cell(day: date, entries: Sequence[CalendarEntry], of: OfMonth) -> str:
    lines = [str(day.day)]
    if day in of.holidays:
        lines.append(f"Bank holiday: {of.holidays[day]}")
    elif day.weekday() >= 5:
        lines.append("Weekend")
    lines += [f"Meeting {meeting.at_time}".strip() for meeting in of.meetings if meeting.held_on == day]
    lines += [f"{entry.reference} ?" if entry.undecided else entry.reference for entry in entries[:SHOWN_A_DAY]]
    if len(entries) > SHOWN_A_DAY:
        lines.append(f"+ {len(entries) - SHOWN_A_DAY} more")
    return "\n".join(lines)


def _day_by_day(of: OfMonth, by_day: Mapping[date, Sequence[CalendarEntry]]) -> Content:
    rows = []
    for day in sorted({*by_day, *of.holidays, *(meeting.held_on for meeting in of.meetings)}):
        if day in of.holidays:
            rows.append((two_line_day(day), "", f"Bank holiday: {of.holidays[day]}", ""))
        rows += [(two_line_day(day), "", _meeting(meeting), "") for meeting in of.meetings if meeting.held_on == day]
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


DOCUMENT = MonthPaper(
    key="calendar-month",
    name="Calendar month",
    about="One month with its deadlines, meetings, weekends and bank holidays.",
    body=body,
    file_stem="calendar",
    in_word=False,
)
