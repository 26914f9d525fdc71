"""Whether a meeting was held, by what is recorded of it."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.records.meeting import Attendance, Meeting, MeetingItem, recorded_as_held

ASKED = MeetingItem(case_id="k", purpose="To recommend")


@pytest.mark.parametrize(("people", "items", "held"), [
    ([], [], False),
    ([], [ASKED], False),  # why a case is on the agenda is known before
    ([], [MeetingItem(case_id="k", discussion=" \n", decided="\t")], False),
    ([], [ASKED, MeetingItem(case_id="l", discussion="Weighed at length")], True),
    ([], [MeetingItem(case_id="k", decided="To ask the GP")], True),
    ([Attendance(name="Ms Quill", presence="apologies")], [], True),
])  # fmt: skip
def test_only_who_came_or_what_was_said_shows_that_it_was_held(
    people: list[Attendance], items: list[MeetingItem], held: bool
) -> None:
    """A day gone by does not, nor does the agenda, nor its notes and its chair."""
    meeting = Meeting(
        group="SCR sub-group", held_on=date(2018, 6, 1), chaired_by="Ms Chair", notes="Room 4", attendances=people,
        items=items,
    )  # fmt: skip
    assert recorded_as_held(meeting) is held
