"""The minutes of a meeting: who was there, conflicts of interest, what was said and decided at the table of each case."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from scr_desktop.documents.content import Content, Facts, Grid, Heading, KeepTogether, Para, SignatureBoxes
from scr_desktop.documents.dates import written_day, written_time
from scr_desktop.documents.document import Document
from scr_desktop.documents.sections.meeting import MeetingCase, head, not_returned
from scr_desktop.documents.sections.words import if_any, or_unknown
from scr_desktop.domain.case import Case
from scr_desktop.domain.decision import OUTCOMES, AgencyView, Recommendation
from scr_desktop.domain.meeting import PRESENCE, Attendance, Meeting
from scr_desktop.domain.office import Office

NAME = "Minutes"
_VIEWS = {"agrees": "Agrees", "dissents": "Dissents", "abstains": "Abstains"}


def body(meeting: Meeting, cases: Sequence[MeetingCase], office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the minutes of a meeting as they stood at `as_at` (local time)."""
    return [
        *head(NAME, meeting, office),
        *_attendance(meeting.attendances),
        *_conflicts(meeting.attendances),
        *(content for one in cases for content in _case(one, meeting)),
        *([] if cases else [Para("No case stood on the agenda.")]),
        *if_any("Other matters", meeting.notes),
        KeepTogether(
            [Heading(2, "Agreed as a true record"), SignatureBoxes([f"Chair: {or_unknown(meeting.chaired_by)}"])]
        ),
        Para(f"As at {written_time(as_at)}", "small"),
    ]


def _attendance(people: Sequence[Attendance]) -> list[Content]:
    rows = [(one.name, one.agency, one.post, dict(PRESENCE)[one.presence]) for one in people]
    columns = ["Name", "Agency", "Post", "Attendance"]
    return [
        Heading(2, "Who was there"),
        Grid(columns, rows, widths=(28, 28, 24, 20), row_headers=True, empty="Attendance has not been recorded."),
    ]


def _conflicts(people: Sequence[Attendance]) -> list[Content]:
    rows = [(one.name, one.conflict, one.conflict_handled) for one in people if one.conflict.strip()]
    columns = ["Who", "Conflict of interest", "What was done about it"]
    empty = "Nobody declared a conflict of interest." if people else "None recorded."
    return [
        Heading(2, "Conflicts of interest"),
        Grid(columns, rows, widths=(24, 38, 38), row_headers=True, empty=empty),
    ]


def _case(one: MeetingCase, meeting: Meeting) -> list[Content]:
    case = one.standing.case
    missing = not_returned(case)
    return [
        Heading(1, f"{case.reference}: {case.title}"),
        Facts(
            [
                ("Asked of the meeting", one.item.purpose),
                ("Agencies asked, not returned", ", ".join(missing) if missing else "None"),
            ]
        ),
        Heading(2, "Discussion"),
        Para(one.item.discussion.strip() or "Nothing was noted."),
        Heading(2, "Decided at the table"),
        Para(one.item.decided.strip() or "Nothing was noted."),
        *(content for found in _recommended(case, meeting) for content in _recommendation(found, case)),
    ]


def _recommended(case: Case, meeting: Meeting) -> list[Recommendation]:
    return [one for one in case.recommendations if one.meeting_id == meeting.id]


def _recommendation(one: Recommendation, case: Case) -> list[Content]:
    views = [_view(view) for view in case.agency_views if view.recommendation_id == one.id]
    superseded = f" (superseded: {one.superseded_why})" if one.superseded_at else ""
    return [
        Heading(2, "Recommendation"),
        Facts(
            [
                ("Recommended", f"{dict(OUTCOMES).get(one.outcome, one.outcome)}{superseded}"),
                ("By", f"{or_unknown(one.by)}, {written_day(one.recommended_on)}"),
                ("Reasons", or_unknown(one.reasons)),
            ]
        ),
        *([Grid(["Agency", "View", "Reason"], views, widths=(34, 20, 46), row_headers=True)] if views else []),
    ]


def _view(one: AgencyView) -> tuple[str, ...]:
    return one.agency, _VIEWS.get(one.view, one.view), one.reason


DOCUMENT = Document(
    key="minutes",
    name=NAME,
    about="The minutes of a meeting: attendance, conflicts of interest, discussion, decisions and recommendations by case.",
    body=body,
    file_stem="minutes",
    of="meeting",
)
