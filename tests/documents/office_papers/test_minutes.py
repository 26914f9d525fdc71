"""The minutes: attendance, conflicts, what was said and decided of each case, and what is no record yet."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from scr_desktop.documents.office_papers.minutes import DOCUMENT
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
from scr_desktop.documents.subjects.meeting import OfMeeting
from scr_desktop.documents.subjects.rows import MeetingCase
from scr_desktop.domain.records.meeting import Attendance, Meeting, MeetingItem
from scr_desktop.domain.records.review.decision import Recommendation
from tests.documents.cases import AS_AT, OFFICE, TODAY, made
from tests.present import a

DAY = date(2026, 11, 19)


def minutes(cases: tuple[MeetingCase, ...] = (), held_on: date = DAY, **more: Any) -> list[Content]:
    """Return the minutes of a meeting."""
    meeting = Meeting(group="Sub-group", held_on=held_on, **more)
    return list(DOCUMENT.body(OfMeeting(meeting, cases), OFFICE, AS_AT))


def below(content: list[Content], heading: str, level: Any = 2) -> Content:
    """Return what stands below a heading."""
    return content[content.index(Heading(level, heading)) + 1]


@pytest.mark.parametrize(
    ("days", "warned"), [(1, True), (0, False), (-1, False)], ids=["tomorrow", "today", "yesterday"]
)
def test_minutes_of_a_meeting_to_come_are_no_record(days: int, warned: bool) -> None:
    """On the day itself they may be; one that was called off says that and nothing else."""
    on = TODAY + timedelta(days=days)
    assert ("Not held yet" in [one.title for one in minutes(held_on=on) if isinstance(one, Notice)]) is warned
    off = [one.title for one in minutes(held_on=on, called_off_at="x") if isinstance(one, Notice)]
    assert off == ["Called off"]


def test_nobody_recorded_is_not_nobody_there() -> None:
    """Attendance that was not taken says nothing of conflicts either."""
    content = minutes()
    assert a(Grid, below(content, "Who was there")).empty == "Attendance has not been recorded."
    assert a(Grid, below(content, "Conflicts of interest")).empty == "None recorded."
    assert Para("No case stood on the agenda.") in content
    assert Heading(2, "Other matters") not in content


def test_a_conflict_stands_with_what_was_done_about_it() -> None:
    """Where people are recorded and none had one, that is said of all of them."""
    people = [Attendance(name="Ann Reed", agency="Police", presence="apologies"), Attendance(name="Ben Holt")]
    content = minutes(attendances=people, notes="Papers returned.")
    assert a(Grid, below(content, "Who was there")).rows == [
        ("Ann Reed", "Police", "", "Sent apologies"), ("Ben Holt", "", "", "Present"),
    ]  # fmt: skip
    assert a(Grid, below(content, "Conflicts of interest")).empty == "No conflict of interest is recorded."
    assert below(content, "Other matters") == Para("Papers returned.")
    people[1].conflict, people[1].conflict_handled = "Knew the family", "Left the room"
    rows = a(Grid, below(minutes(attendances=people), "Conflicts of interest")).rows
    assert rows == [("Ben Holt", "Knew the family", "Left the room")]


def test_each_case_has_what_was_said_and_what_this_meeting_recommended() -> None:
    """What was not noted is said so; what another meeting recommended is not in it."""
    of = made("WT2015")
    item = MeetingItem(case_id=of.case.id, purpose="", discussion=" ", decided="A review")
    meeting = Meeting(group="Sub-group", held_on=DAY)
    of.case.recommendations += [
        Recommendation(
            meeting_id=meeting.id, recommended_on=DAY, by="", outcome="review", superseded_at="x", superseded_why="New"
        ),
        Recommendation(meeting_id="another", recommended_on=DAY, outcome="no_review"),
    ]
    content = list(DOCUMENT.body(OfMeeting(meeting, (MeetingCase(item, of),)), OFFICE, AS_AT))
    assert below(content, "Discussion") == Para("Nothing was noted.")
    assert below(content, "Decided at the table") == Para("A review")
    assert content.count(Heading(2, "Recommendation")) == 1
    facts = dict(a(Facts, below(content, "Recommendation")).rows)
    assert facts["What is recommended"] == "A serious case review (superseded: New)"
    assert facts["By"] == "Not entered, 19 November 2026"
    asked = dict(a(Facts, below(content, f"2018-003: {of.case.title}", 1)).rows)
    assert asked["Asked of the meeting"] == "Not entered"


@pytest.mark.parametrize(("chair", "signs"), [(" Ann Reed ", "Chair: Ann Reed"), ("", "Chair of the meeting")])
def test_the_chair_signs(chair: str, signs: str) -> None:
    """By name where it is known."""
    (kept,) = [one for one in minutes(chaired_by=chair) if isinstance(one, KeepTogether)]
    assert a(SignatureBoxes, kept.items[1]).people == [signs]
