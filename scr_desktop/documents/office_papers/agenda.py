"""The agenda of a meeting: the cases to be discussed, what is asked of the meeting, and what is missing for it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from scr_desktop.documents.parts.content import Bullets, Content, Facts, Heading, KeepTogether, Para
from scr_desktop.documents.parts.dates import written_day, written_time
from scr_desktop.documents.parts.words import UNKNOWN, or_unknown
from scr_desktop.documents.sections.meeting import agencies_missing, head
from scr_desktop.documents.sections.people import child_in_brief
from scr_desktop.documents.sections.summary import stage_words
from scr_desktop.documents.subjects.meeting import MeetingPaper, OfMeeting
from scr_desktop.documents.subjects.rows import MeetingCase
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.progress.so_far import so_far
from scr_desktop.domain.progress.verdict_words import review_sentence
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.review.decision_owed import owed_words

NAME = "Agenda"
_FIRST = (
    "Welcome and apologies",
    "Conflicts of interest: anyone who has one says so now, and what is done is noted",
    "Minutes of the last meeting, and what was to be done",
)


def body(of: OfMeeting, office: Office, as_at: datetime) -> Sequence[Content]:
    """Return the agenda of a meeting as it stood at `as_at` (local time)."""
    meeting, cases = of.meeting, of.cases
    return [
        *head(NAME, meeting, office),
        Heading(2, "Items"),
        Bullets([*_FIRST, *(_line(case) for case in cases), "Any other business", "Next meeting"], numbered=True),
        *(_case(case) for case in cases),
        *([] if cases else [Para("No case has been put on this agenda yet.")]),
        Para(f"As at {written_time(as_at)}", "small"),
    ]


def _line(one: MeetingCase) -> str:
    case = one.status.case
    return f"{case.reference}: {case.title}. {one.item.purpose}"


def _case(one: MeetingCase) -> Content:
    case, status = one.status.case, one.status
    return KeepTogether(
        [
            Heading(2, f"{case.reference}: {case.title}"),
            Facts(
                [
                    ("Asked of the meeting", or_unknown(one.item.purpose)),
                    ("Children", "\n".join(child_in_brief(child, case) for child in case.children) or UNKNOWN),
                    ("Arrangements", status.regime.name),
                    ("Stage", stage_words(status)),
                    ("What the criteria say", review_sentence(status)),
                    ("Next date", _next(status)),
                    ("Agencies asked, not returned", agencies_missing(status)),
                ]
            ),
        ]
    )


def _next(status: CaseStatus) -> str:
    line, owed = status.next, owed_words(status)
    if line is None or line.last_on is None:
        return owed or so_far("Nothing is due.", status)
    said = [*([f"{owed}."] if owed else []), *(f"{one.rule.duty}. {one.words}." for one in status.at_once)]
    if not line.stands.at_once:
        said.append(f"{written_day(line.last_on, weekday=True)}: {line.rule.duty}. {line.words}.")
    return "\n".join(said)


DOCUMENT = MeetingPaper(
    key="agenda",
    name=NAME,
    about="The agenda of a meeting, with what is asked of it in each case and which agencies have not returned.",
    body=body,
)
