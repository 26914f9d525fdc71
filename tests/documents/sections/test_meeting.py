"""What the agenda and the minutes have in common: the head, and who has not returned anything."""

from __future__ import annotations

from datetime import date

from scr_desktop.documents.parts.content import Content, Facts, Heading, Notice, Para
from scr_desktop.documents.sections.meeting import agencies_missing, head
from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.records.request import AgencyReturn
from tests.documents.cases import OFFICE, TODAY, made

FRIDAY = date(2018, 6, 1)


def facts(content: list[Content]) -> dict[str, str]:
    """Return what stands in the head by its name."""
    (found,) = [one for one in content if isinstance(one, Facts)]
    return dict(found.rows)


def test_the_head_says_which_meeting_it_is() -> None:
    """Group, day with its weekday, time, place, chair and kind; what is not fixed yet is said to be so."""
    meeting = Meeting(group="SCR Sub Group", held_on=FRIDAY)
    content = head("Agenda", meeting, OFFICE)
    assert content[:2] == [Heading(1, "Agenda"), Para("Avonvale Safeguarding Children Partnership", "lead")]
    assert facts(content) == {
        "Group": "SCR Sub Group", "Day": "Friday 1 June 2018", "Time": "Not fixed", "Place": "Not fixed",
        "Chair": "Not named yet", "Kind": "Scheduled meeting",
    }  # fmt: skip


def test_what_is_entered_of_a_meeting_stands_in_its_head() -> None:
    """One convened for a case is extraordinary, and each earlier day is on a line of its own."""
    meeting = Meeting(
        group="SCR Sub Group", held_on=FRIDAY, at_time="10:30", place="Room 4", chaired_by=" Ms Chair ", extraordinary=True,
        moved=["Moved from 30 May 2018: snow", "Moved from 31 May 2018: the chair was ill"],
    )  # fmt: skip
    found = facts(head("Minutes", meeting, OFFICE))
    assert (found["Time"], found["Place"], found["Chair"]) == ("10:30", "Room 4", "Ms Chair")
    assert found["Kind"] == "Extraordinary meeting"
    assert found["Moved"] == "Moved from 30 May 2018: snow\nMoved from 31 May 2018: the chair was ill"


def test_a_meeting_called_off_says_so_before_its_day() -> None:
    """With the reason; an office without a name and an invented one say that too."""
    meeting = Meeting(
        group="Sub-group", held_on=FRIDAY, called_off_at="2018-05-30T09:00:00+00:00", called_off_why="Snow"
    )
    content = head("Agenda", meeting, Office(invented=True))
    assert content[1] == Para("Office not named", "lead")
    notices = [one for one in content if isinstance(one, Notice)]
    assert [one.title for one in notices] == ["Invented data", "Called off"]
    assert notices[1].text == "Snow"
    assert isinstance(content[-1], Facts)


def test_who_was_asked_and_returned_nothing_is_named() -> None:
    """The first has returned; once all have, or nobody was asked, there is none."""
    of = made("WT2018")
    assert agencies_missing(of) == f"{of.case.requests[1].agency}, {of.case.requests[2].agency}"
    of.case.returns += [
        AgencyReturn(request_id=one.id, kind="nil", returned_on=TODAY) for one in of.case.requests[1:]
    ]  # fmt: skip
    assert agencies_missing(of) == "None"
    of.case.requests.clear()
    assert agencies_missing(of) == "None"
