"""What the tables of meetings say: to come, today, held, called off, and past without a word of it."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.records.meeting import Attendance, Meeting, MeetingItem
from scr_desktop.services import clock
from scr_desktop.ui.meetings.meeting_words import COLUMNS, details, name, state, state_words

TODAY = date(2026, 4, 8)


@pytest.fixture(autouse=True)
def on_the_day(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be Wednesday 8 April 2026."""
    monkeypatch.setattr(clock, "today", lambda: TODAY)


def meeting(on: date = TODAY, **known: object) -> Meeting:
    """Return a meeting of the sub-group."""
    made = Meeting(group="Sub-group", held_on=on)
    for key, value in known.items():
        setattr(made, key, value)
    return made


@pytest.mark.parametrize(
    ("of", "words", "sign"),
    [
        (meeting(date(2026, 4, 9)), "To come", "due"),
        (meeting(), "Today", "due"),
        (meeting(date(2026, 4, 7)), "Past, nothing recorded", "doubted"),
        (meeting(attendances=[Attendance(name="Huw Lloyd")]), "Held, attendance recorded", "met"),
        (meeting(items=[MeetingItem(case_id="1", discussion="Agreed.")]), "Held, discussion recorded", "met"),
        (meeting(items=[MeetingItem(case_id="1", purpose="Rapid review")]), "Today", "due"),
        (meeting(date(2026, 4, 7), called_off_at="2026-04-01T09:00:00+00:00"), "Called off", "superseded"),
    ],
)
def test_a_meeting_says_how_it_stands(of: Meeting, words: str, sign: str) -> None:
    """A meeting of today is held only once something was recorded of it; one called off says only that."""
    assert (state_words(of), state(of)) == (words, sign)


def test_an_extraordinary_meeting_is_named_so() -> None:
    """The officer sees in every list which one was convened for a case."""
    assert name(meeting()) == "Sub-group"
    assert name(meeting(extraordinary=True)) == "Sub-group (extraordinary)"


def test_the_row_of_a_meeting_counts_its_cases() -> None:
    """None, one or several; the day has its weekday."""
    cells = {column.title: column.text for column in COLUMNS}
    assert cells["Day"](meeting()) == "Wednesday 8 April 2026"
    items = [MeetingItem(case_id="1"), MeetingItem(case_id="2")]
    counts = [cells["Agenda"](meeting(items=items[:number])) for number in (0, 1, 2)]
    assert counts == ["No case yet", "1 case", "2 cases"]


def test_the_details_have_everything_that_was_recorded() -> None:
    """Time and place, moves, notes, agenda, who came and who did not, and what was done about a conflict of interest."""
    of = meeting(
        at_time="10:00",
        place="Civic Centre",
        moved=["Moved from 1 April 2026: the chair was ill."],
        chaired_by="Ann Lee",
        notes="Bring the chronology.",
        items=[MeetingItem(case_id="1", purpose="Rapid review"), MeetingItem(case_id="9", purpose="Update")],
        attendances=[
            Attendance(name="Huw Lloyd", conflict="Managed the worker.", conflict_handled="Left the room."),
            Attendance(name="Gita Rao"),
            Attendance(name="Ben Okoro", presence="apologies"),
        ],
    )
    assert details(of, {"1": "2026-001 Trelawney"}).split("\n") == [
        "Sub-group, Wednesday 8 April 2026, 10:00, Civic Centre",
        "Moved from 1 April 2026: the chair was ill.",
        "Chair: Ann Lee",
        "Notes: Bring the chronology.",
        "On the agenda: 2026-001 Trelawney. Rapid review",
        "On the agenda: a case. Update",
        "Present: Huw Lloyd, Gita Rao",
        "Sent apologies: Ben Okoro",
        "Conflict of interest of Huw Lloyd: Managed the worker. Left the room.",
    ]


def test_the_details_of_a_meeting_called_off_say_why() -> None:
    """The reason stands where the meeting is looked up."""
    of = meeting(called_off_at="2026-04-01T09:00:00+00:00", called_off_why="Too few could come.")
    assert details(of, {}).endswith("\nCalled off: Too few could come.")
