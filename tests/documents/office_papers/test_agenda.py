"""The agenda: the standing items, each case with what is asked, and what is next in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from scr_desktop.documents.office_papers.agenda import DOCUMENT
from scr_desktop.documents.parts.content import Bullets, Content, Facts, Heading, KeepTogether, Para
from scr_desktop.documents.subjects.meeting import OfMeeting
from scr_desktop.documents.subjects.rows import MeetingCase
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.meeting import Meeting, MeetingItem
from tests.documents.cases import AS_AT, OFFICE, closed, made
from tests.present import a


def agenda(*cases: CaseStatus, purpose: str = "To recommend") -> list[Content]:
    """Return the agenda of a meeting with these cases on it."""
    on_it = [MeetingCase(MeetingItem(case_id=of.case.id, purpose=purpose), of) for of in cases]
    return list(DOCUMENT.body(OfMeeting(Meeting(group="Sub-group", held_on=date(2026, 11, 23)), on_it), OFFICE, AS_AT))


def items(content: list[Content]) -> list[str]:
    """Return the numbered items."""
    return list(a(Bullets, content[content.index(Heading(2, "Items")) + 1]).items)


def facts_of(of: CaseStatus, **more: str) -> dict[str, str]:
    """Return what stands of a case."""
    (kept,) = [one for one in agenda(of, **more) if isinstance(one, KeepTogether)]
    return dict(a(Facts, kept.items[1]).rows)


def test_an_agenda_without_cases_has_its_standing_items() -> None:
    """Conflicts of interest are asked for at every meeting; that no case is on it yet is said."""
    content = agenda()
    assert len(items(content)) == 5
    assert items(content)[1].startswith("Conflicts of interest")
    assert Para("No case has been put on this agenda yet.") in content


def test_cases_stand_between_the_first_items_and_the_last() -> None:
    """In their order, each with what is asked."""
    one, other = made("WT2018"), made("WT2023")
    found = items(agenda(one, other))
    assert found[3:5] == [f"2018-003: {of.case.title}. To recommend" for of in (one, other)]
    assert found[5:] == ["Any other business", "Next meeting"]


def test_a_case_says_what_is_asked_and_what_is_missing() -> None:
    """What was left empty was not entered; the agencies that have not returned are named."""
    of = made("WT2018")
    found = facts_of(of, purpose=" ")
    assert found["Asked of the meeting"] == "Not entered"
    assert found["Agencies asked, not returned"] == ", ".join(one.agency for one in of.case.requests[1:])
    of.case.children.clear()
    assert facts_of(of)["Children"] == "Not known"


def test_the_next_date_has_its_weekday_and_its_duty() -> None:
    """Monday 23 November 2026 is the first; in a closed case nothing is due."""
    of = made("WT2023")
    assert facts_of(of)["Next date"].startswith("Monday 23 November 2026: ")
    assert "othing is due" in facts_of(closed(made("WT2023")))["Next date"]
    assert "othing is due" in facts_of(replace(of, deadlines=()))["Next date"]
