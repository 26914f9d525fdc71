"""What the tables of meetings say of one."""

from __future__ import annotations

from collections.abc import Mapping

from scr_desktop.domain.records.meeting import NOTHING_RECORDED, PRESENCE, Meeting, recorded_as_held
from scr_desktop.domain.rules.deadline_state import is_past
from scr_desktop.domain.time.part_date import written_with_weekday
from scr_desktop.services import clock
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.state_icon import Sign, state_icon


def state_words(meeting: Meeting) -> str:
    """Return whether a meeting is to come, was held, has minutes, or was called off."""
    if meeting.called_off_at:
        return "Called off"
    if recorded_as_held(meeting):
        return "Held, attendance recorded" if meeting.attendances else "Held, discussion recorded"
    if is_past(meeting.held_on, clock.today()):
        return NOTHING_RECORDED
    return "Today" if meeting.held_on == clock.today() else "To come"


def state(meeting: Meeting) -> Sign:
    """Return the state whose sign stands beside those words."""
    if meeting.called_off_at:
        return "superseded"
    if recorded_as_held(meeting):
        return "met"
    return "doubted" if is_past(meeting.held_on, clock.today()) else "due"


def name(meeting: Meeting) -> str:
    """Return the group, with a word where the meeting is extraordinary."""
    return f"{meeting.group} (extraordinary)" if meeting.extraordinary else meeting.group


def details(meeting: Meeting, titles: Mapping[str, str]) -> str:
    """Return a meeting in sentences: place, moves, cases with their purpose, who came, conflicts of interest."""
    lines = [f"{name(meeting)}, {written_with_weekday(meeting.held_on)}"]
    lines[0] += "".join(f", {part}" for part in (meeting.at_time, meeting.place) if part)
    lines += meeting.moved
    lines += [f"Chair: {meeting.chaired_by.strip()}"] if meeting.chaired_by.strip() else []
    lines += [f"Notes: {meeting.notes}"] if meeting.notes.strip() else []
    if meeting.called_off_at:
        lines.append(f"Called off: {meeting.called_off_why}")
    lines += [f"On the agenda: {titles.get(item.case_id, 'a case')}. {item.purpose}" for item in meeting.items]
    lines += [f"{dict(PRESENCE)[key]}: {_names(meeting, key)}" for key, _ in PRESENCE if _names(meeting, key)]
    lines += [
        f"Conflict of interest of {attendance.name}: {attendance.conflict.rstrip('. ')}. {attendance.conflict_handled}"
        for attendance in meeting.attendances
        if attendance.conflict
    ]
    return "\n".join(lines)


def _names(meeting: Meeting, presence: str) -> str:
    return ", ".join(attendance.name for attendance in meeting.attendances if attendance.presence == presence)


def _cases(meeting: Meeting) -> str:
    number = len(meeting.items)
    return f"{number} case{'' if number == 1 else 's'}" if number else "No case yet"


COLUMNS: tuple[Column[Meeting], ...] = (
    Column("Day", lambda meeting: written_with_weekday(meeting.held_on), width=28),
    Column("Time", lambda meeting: meeting.at_time, width=8),
    Column("Group", name),
    Column("Agenda", _cases, width=12),
    Column("State", state_words, width=28, icon=lambda meeting: state_icon(state(meeting))),
)
