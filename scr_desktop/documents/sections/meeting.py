"""What the agenda and the minutes of a meeting have in common."""

from __future__ import annotations

from dataclasses import dataclass

from scr_desktop.documents.content import Content, Facts, Heading, Notice, Para
from scr_desktop.documents.dates import written_day
from scr_desktop.documents.sections.words import NO_OFFICE, invented, or_unknown
from scr_desktop.domain.case import Case
from scr_desktop.domain.meeting import Meeting, MeetingItem
from scr_desktop.domain.office import Office
from scr_desktop.domain.standing import Standing


@dataclass(frozen=True, slots=True)
class MeetingCase:
    """A case on the agenda of a meeting, and how it stands."""

    item: MeetingItem
    standing: Standing


def head(title: str, meeting: Meeting, office: Office) -> list[Content]:
    """Return the head of a paper of a meeting: group, day, place, chair, and whether it was moved or called off."""
    return [
        Heading(1, title),
        Para(office.name or NO_OFFICE, "lead"),
        *invented(office),
        *_called_off(meeting),
        Facts(
            [
                ("Group", meeting.group),
                ("Day", written_day(meeting.held_on, weekday=True)),
                ("Time", meeting.at_time or "Not fixed"),
                ("Place", meeting.place or "Not fixed"),
                ("Chair", or_unknown(meeting.chaired_by)),
                ("Kind", "Extraordinary meeting" if meeting.extraordinary else "Scheduled meeting"),
                *([("Moved", "\n".join(meeting.moved))] if meeting.moved else []),
            ]
        ),
    ]


def not_returned(case: Case) -> list[str]:
    """Return the agencies that were asked and have not returned their information."""
    given = {one.request_id for one in case.returns if one.current}
    asked = [one for one in case.requests if one.asked_on and not one.withdrawn_on]
    return [one.agency for one in asked if one.id not in given]


def _called_off(meeting: Meeting) -> list[Content]:
    return [Notice(meeting.called_off_why, "Called off")] if meeting.called_off_at else []
