"""Papers of a meeting: the meeting, and the cases on its agenda as they stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from scr_desktop.documents.subjects.document import Document
from scr_desktop.documents.subjects.paper_source import PaperSource
from scr_desktop.documents.subjects.rows import MeetingCase
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.time.part_date import written


@dataclass(frozen=True)
class OfMeeting:
    """A meeting with the cases on its agenda."""

    meeting: Meeting
    cases: Sequence[MeetingCase]


class MeetingPaper(Document[OfMeeting]):
    """A paper of a meeting, given by its id or day, among those that a case was discussed at if one is given."""

    def gather(self, source: PaperSource) -> OfMeeting:
        """Return the meeting that is meant."""
        meeting = source.meeting()
        return OfMeeting(meeting, source.agenda(meeting))

    def title(self, subject: OfMeeting) -> str:
        """Return the name of the paper with the day of the meeting."""
        return f"{self.name} {written(subject.meeting.held_on)}"

    def which(self, source: PaperSource) -> Sequence[str]:
        """Return the day of the meeting."""
        return (f"{source.meeting().held_on:%Y-%m-%d}",)

    def item_id(self, subject: OfMeeting) -> str:
        """Return the id of the meeting."""
        return subject.meeting.id

    def named(self, subject: OfMeeting) -> Sequence[CaseStatus]:
        """Return the cases on the agenda."""
        return [case.status for case in subject.cases]
