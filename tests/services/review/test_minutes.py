"""The minutes of a meeting that was held: who came, what was said of each case, and what is refused."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.meeting import Meeting
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.services.review import meeting
from scr_desktop.services.review.minutes import Present, record_attendance, record_item
from scr_desktop.store.case_file import CaseFile
from tests.services.opening import Desk, Opened

HELD = date(2018, 5, 17)  # the day on which the tests begin


@pytest.fixture
def held(case_file: CaseFile, opened: Opened, desk_day: Desk) -> Meeting:
    """Give a meeting of 17 May 2018 with a case on its agenda; it is that day."""
    desk_day(HELD.isoformat())
    found = opened()
    (made,) = meeting.add(case_file, [HELD], "SCR Sub Group")
    meeting.put_on_agenda(case_file, found.id, made.id, "To recommend")
    return meeting.get(case_file, made.id)


def test_who_came_is_kept_in_the_order_entered_and_can_be_entered_again(case_file: CaseFile, held: Meeting) -> None:
    """A shorter list takes the place of a longer one, on the same records; spaces around a name are no part of it."""
    three = [Present(" Sam Pell ", "Police"), Present("Ola Nilsen", presence="apologies"), Present("Les Carrow")]
    first = record_attendance(case_file, held.id, three, " Jo Bell ", "Coffee was late.")
    assert [(one.position, one.name, one.presence) for one in first.attendances] == [
        (1, "Sam Pell", "present"), (2, "Ola Nilsen", "apologies"), (3, "Les Carrow", "present"),
    ]  # fmt: skip
    assert (first.chaired_by, first.notes) == ("Jo Bell", "Coffee was late.")
    again = record_attendance(case_file, held.id, [Present("Ola Nilsen")], "Jo Bell", "")
    assert [(one.position, one.name) for one in again.attendances] == [(1, "Ola Nilsen")]
    assert again.attendances[0].id == first.attendances[0].id
    assert record_attendance(case_file, held.id, [], "", "").attendances == []


@pytest.mark.parametrize(("person", "field", "says"), [
    (Present(" "), "people.1.name", "Person 2 has no name"),
    (Present("Les", conflict="A cousin"), "people.1.conflict_handled", "conflict of interest of Les"),
    (Present("Les", conflict="A cousin", conflict_handled=" "), "people.1.conflict_handled", "conflict of interest of Les"),
])  # fmt: skip
def test_a_row_that_lacks_something_is_refused_by_its_number(
    case_file: CaseFile, held: Meeting, person: Present, field: str, says: str
) -> None:
    """And nothing of the list is kept."""
    with pytest.raises(Problem) as refused:
        record_attendance(case_file, held.id, [Present("Sam Pell"), person], "", "")
    assert refused.value.field == field
    assert says in refused.value.sentence
    assert meeting.get(case_file, held.id).attendances == []


def test_a_conflict_that_was_dealt_with_stands(case_file: CaseFile, held: Meeting) -> None:
    """With what was done about it; a presence that there is not is a fault of the program."""
    left = Present("Les Carrow", conflict="A cousin", conflict_handled="Left the room")
    (kept,) = record_attendance(case_file, held.id, [left], "", "").attendances
    assert (kept.conflict, kept.conflict_handled) == ("A cousin", "Left the room")
    with pytest.raises(ValueError, match="no presence asleep"):
        record_attendance(case_file, held.id, [Present("Les", presence="asleep")], "", "")


def test_nothing_is_recorded_before_the_day(case_file: CaseFile, held: Meeting, desk_day: Desk) -> None:
    """On the day itself it is; the day before, neither who came nor what was said."""
    desk_day("2018-05-16")
    with pytest.raises(Problem, match="The meeting is on 17 May 2018: record who came once it was held"):
        record_attendance(case_file, held.id, [Present("Sam Pell")], "", "")
    with pytest.raises(Problem, match="record what was said once it was held"):
        record_item(case_file, held.id, held.items[0].id, "Weighed", "")


def test_the_same_words_again_are_no_entry_of_the_history(case_file: CaseFile, held: Meeting) -> None:
    """Whoever leaves the page without a change has recorded nothing."""
    item = held.items[0]
    kept = record_item(case_file, held.id, item.id, " Weighed ", "Recommend")
    assert (kept.items[0].discussion, kept.items[0].decided) == ("Weighed", "Recommend")
    before = len(history.entries(case_file, item.case_id))
    record_item(case_file, held.id, item.id, "Weighed", "Recommend ")
    assert len(history.entries(case_file, item.case_id)) == before


def test_of_a_closed_case_nothing_else_is_minuted(case_file: CaseFile, held: Meeting, desk_day: Desk) -> None:
    """The words that stand may be recorded again, for nothing changes; others open the case first."""
    item = held.items[0]
    record_item(case_file, held.id, item.id, "Weighed", "")
    desk_day("2018-05-18")
    cases.close(case_file, item.case_id, date(2018, 5, 18), "Passed on", "So it was")
    record_item(case_file, held.id, item.id, "Weighed", "")
    with pytest.raises(Problem, match="This case is closed"):
        record_item(case_file, held.id, item.id, "Weighed again", "")


def test_a_case_that_was_taken_off_is_looked_for_again(case_file: CaseFile, held: Meeting) -> None:
    """The page was opened before."""
    with pytest.raises(Problem, match="does not stand on the agenda any more"):
        record_item(case_file, held.id, "gone", "Weighed", "")
