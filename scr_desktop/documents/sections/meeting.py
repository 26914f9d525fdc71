"""What the agenda and the minutes of a meeting have in common."""

from __future__ import annotations

from scr_desktop.documents.parts.content import Content, Facts, Heading, Notice, Para
from scr_desktop.documents.parts.dates import written_day
from scr_desktop.documents.parts.words import NO_OFFICE, invented
from scr_desktop.documents.sections.agencies import answered_with
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.request_status import not_returned, request_lines
from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.records.office import Office


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
                ("Chair", meeting.chaired_by.strip() or "Not named yet"),
                ("Kind", "Extraordinary meeting" if meeting.extraordinary else "Scheduled meeting"),
                *([("Moved", "\n".join(meeting.moved))] if meeting.moved else []),
            ]
        ),
    ]


def agencies_missing(status: CaseStatus) -> str:
    """Return the agencies that were asked and have returned nothing or only part, or that there is none."""
    lines = request_lines(status)
    missing = [line.request.agency for line in not_returned(lines)]
    parts = [f"{agency} (returned in part)" for agency in answered_with("part", lines)]
    return ", ".join([*missing, *parts]) or "None"


def _called_off(meeting: Meeting) -> list[Content]:
    return [Notice(meeting.called_off_why, "Called off")] if meeting.called_off_at else []
