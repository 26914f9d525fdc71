"""What the calendar says of a deadline and of a day, on the screen and to a screen reader."""

from __future__ import annotations

from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.time.part_date import written_with_weekday
from scr_desktop.services.office.due import DueItem
from scr_desktop.ui.month.month import Day
from scr_desktop.ui.tables.short_duty import short_duty


def line(item: DueItem) -> str:
    """Return the short line of a deadline: its case and what is due."""
    return f"{item.reference} {short_duty(item.rule_key, item.duty)}"


def line_within(item: DueItem) -> str:
    """Return the same for a day on which more than this is due in the case: what is due tells them apart, and comes first."""
    return f"{short_duty(item.rule_key, item.duty)}, {item.reference}"


def case_and_due(item: DueItem) -> tuple[str, str]:
    """Return the same in its two parts: the case, and what is due."""
    return item.reference, short_duty(item.rule_key, item.duty)


def full_words(item: DueItem) -> str:
    """Return all there is to say of a deadline, a line each: case, duty, who must act, state."""
    return f"{item.reference} {item.title}\n{item.duty}\n{item.falls_on}\n{item.words}"


def meeting_line(meeting: Meeting) -> str:
    """Return the short line of a meeting: its time and group."""
    return f"Meeting {meeting.at_time} {meeting.group}" if meeting.at_time else f"Meeting {meeting.group}"


def day_words(day: Day) -> str:
    """Return a day for a screen reader: its date, why it is no working day, how many deadlines and meetings it has."""
    number = len(day.items)
    deadlines = f"{number} deadline{'' if number == 1 else 's'}" if number else "nothing due"
    held = ", ".join(meeting_line(meeting) for meeting in day.meetings)
    parts = [written_with_weekday(day.on), "today" if day.today else "", day.holiday, deadlines, held]
    return ", ".join(part for part in parts if part)


def all_of_day(day: Day) -> str:
    """Return all that stands on a day in full, which its place in the month may have to shorten."""
    entries = [meeting_line(meeting) for meeting in day.meetings]
    entries += [f"{line(item)} – {item.words}" for item in day.items]
    off = f", {day.holiday}" if day.holiday else ""
    return f"{written_with_weekday(day.on)}{off}: {'; '.join(entries) or 'nothing due'}."
