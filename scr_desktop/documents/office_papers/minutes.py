"""The minutes of a meeting: who was there, conflicts of interest, what was said and decided at the table of each case."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from scr_desktop.documents.parts.content import (
    Content,
    Facts,
    Grid,
    Heading,
    KeepTogether,
    Notice,
    Para,
    SignatureBoxes,
)
from scr_desktop.documents.parts.dates import written_day, written_time
from scr_desktop.documents.parts.words import capital, choice, if_any, or_unknown
from scr_desktop.documents.sections.about_decision import NATIONAL, outcome_words
from scr_desktop.documents.sections.meeting import agencies_missing, head
from scr_desktop.documents.subjects.meeting import MeetingPaper, OfMeeting
from scr_desktop.documents.subjects.rows import MeetingCase
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.meeting import PRESENCE, Attendance, Meeting
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.review.decision import VIEWS, Recommendation
from scr_desktop.domain.records.words import YES_NO
from scr_desktop.domain.review.foundations import MISSING_THEN
from scr_desktop.domain.rules.deadline_state import is_ahead

NAME = "Minutes"


def body(of: OfMeeting, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the minutes of a meeting as they stood at `as_at` (local time)."""
    meeting, cases = of.meeting, of.cases
    return [
        *head(NAME, meeting, office),
        *_not_held_yet(meeting, as_at),
        *_attendance(meeting.attendances),
        *_conflicts(meeting.attendances),
        *(content for case in cases for content in _case(case, meeting)),
        *([] if cases else [Para("No case stood on the agenda.")]),
        *if_any("Other matters", meeting.notes),
        KeepTogether([Heading(2, "Agreed as a true record"), SignatureBoxes([_chair(meeting)])]),
        Para(f"As at {written_time(as_at)}", "small"),
    ]


def _not_held_yet(meeting: Meeting, as_at: datetime) -> list[Content]:
    """Return the warning that a meeting is still to come, so that nobody takes its minutes for a record."""
    if not is_ahead(meeting.held_on, as_at.date()) or meeting.called_off_at:
        return []
    said = f"The meeting is on {written_day(meeting.held_on, weekday=True)}: what was said can be noted after it."
    return [Notice(said, "Not held yet")]


def _chair(meeting: Meeting) -> str:
    name = meeting.chaired_by.strip()
    return f"Chair: {name}" if name else "Chair of the meeting"


def _attendance(people: Sequence[Attendance]) -> list[Content]:
    rows = [(person.name, person.agency, person.post, dict(PRESENCE)[person.presence]) for person in people]
    columns = ["Name", "Agency", "Post", "Attendance"]
    return [
        Heading(2, "Who was there"),
        Grid(columns, rows, widths=(28, 28, 24, 20), row_headers=True, empty="Attendance has not been recorded."),
    ]


def _conflicts(people: Sequence[Attendance]) -> list[Content]:
    rows = [(person.name, person.conflict, person.conflict_handled) for person in people if person.conflict.strip()]
    columns = ["Who", "Conflict of interest", "What was done about it"]
    empty = "No conflict of interest is recorded." if people else "None recorded."
    return [
        Heading(2, "Conflicts of interest"),
        Grid(columns, rows, widths=(24, 38, 38), row_headers=True, empty=empty),
    ]


def _case(one: MeetingCase, meeting: Meeting) -> list[Content]:
    case = one.status.case
    return [
        Heading(1, f"{case.reference}: {case.title}"),
        Facts(
            [
                ("Asked of the meeting", or_unknown(one.item.purpose)),
                ("Agencies asked, not returned", agencies_missing(one.status)),
            ]
        ),
        Heading(2, "Discussion"),
        Para(one.item.discussion.strip() or "Nothing was noted."),
        Heading(2, "Decided at the table"),
        Para(one.item.decided.strip() or "Nothing was noted."),
        *(content for found in _recommended(case, meeting) for content in _recommendation(found, one.status)),
    ]


def _recommended(case: Case, meeting: Meeting) -> list[Recommendation]:
    return [recommendation for recommendation in case.recommendations if recommendation.meeting_id == meeting.id]


def _recommendation(one: Recommendation, status: CaseStatus) -> list[Content]:
    """Return what was recommended with its reasons, and each agency's view: whoever dissents is on record."""
    case, regime = status.case, status.regime
    views = [
        (view.agency, choice(VIEWS, view.view), view.reason)
        for view in case.agency_views
        if view.recommendation_id == one.id
    ]
    superseded = f" (superseded: {one.superseded_why})" if one.superseded_at else ""
    return [
        Heading(2, "Recommendation"),
        Facts(
            [
                ("What is recommended", f"{capital(outcome_words(one, regime))}{superseded}"),
                ("Are the criteria met?", choice(YES_NO, one.criteria_met)),
                *([("A national review", NATIONAL[one.national_view])] if regime.national_review else []),
                ("By", f"{or_unknown(one.by)}, {written_day(one.recommended_on)}"),
                ("Reasons", or_unknown(one.reasons)),
                *([(MISSING_THEN, "\n".join(one.missing_then))] if one.missing_then else []),
            ]
        ),
        Grid(
            ["Agency", "View", "Reason"],
            views,
            widths=(34, 20, 46),
            row_headers=True,
            empty="No agency’s view is recorded.",
        ),
    ]


DOCUMENT = MeetingPaper(
    key="minutes",
    name=NAME,
    about="The minutes of a meeting: attendance, conflicts of interest, discussion, decisions and recommendations by case.",
    body=body,
)
