"""A meeting with a case on its agenda, for the tests of meetings."""

from __future__ import annotations

from datetime import date

from scr_desktop.services.review import meeting
from scr_desktop.store.case_file import CaseFile

ON = date(2026, 4, 8)


GROUP = "Rapid review sub-group"


def held(case_file: CaseFile, case_id: str) -> str:
    """Give a meeting held today with the case on its agenda; return its id."""
    (made,) = meeting.add(case_file, [ON], GROUP)
    meeting.put_on_agenda(case_file, case_id, made.id, "To recommend")
    return made.id
