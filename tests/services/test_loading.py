"""Reading whole records inside a session: what there is, what is closed, and how this office counts and is called."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.services import loading
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import office
from scr_desktop.services.putting_right import amend
from scr_desktop.services.review import meeting
from scr_desktop.store.case_file import CaseFile
from tests.services.opening import Desk, Opened

TODAY = date(2018, 5, 17)


@pytest.fixture
def found(opened: Opened, desk_day: Desk) -> Case:
    """Open a case; it is Thursday 17 May 2018."""
    desk_day(TODAY.isoformat())
    return opened()


def test_a_case_is_read_with_all_its_parts(case_file: CaseFile, found: Case) -> None:
    """Also after the session is over; by its id, or by its reference with spaces around it."""
    with case_file.read() as session:
        by_id = loading.whole_case(session, found.id)
        by_reference = loading.case_by_reference(session, f" {found.reference} ")
    assert by_id.children[0].name == by_reference.children[0].name == "Róisín-Mae Trelawney"
    assert (by_id.requests, by_id.panel_replies, by_id.copies) == ([], [], [])


@pytest.mark.parametrize("reference", ["2018-999", "", "x" * 60])
def test_what_is_not_there_is_looked_for_in_the_register(case_file: CaseFile, reference: str) -> None:
    """In one sentence that names what was asked for, and no endless one."""
    with case_file.read() as session:
        with pytest.raises(Problem, match="look for it in the register") as refused:
            loading.case_by_reference(session, reference)
        with pytest.raises(Problem, match="That case is not in this case file"):
            loading.whole_case(session, "nothing")
        loading.check_open(session, "nothing")
    assert refused.value.field == "reference"
    assert len(refused.value.sentence) < 140


def test_nothing_is_recorded_in_a_closed_case(case_file: CaseFile, found: Case) -> None:
    """It can be read, and stands among the closed ones alone."""
    with case_file.read() as session:
        assert loading.open_case(session, found.id).id == found.id
        assert [one.id for one in loading.open_cases(session)] == [found.id]
        assert loading.closed_cases(session) == []
    cases.close(case_file, found.id, TODAY, "Passed on")
    with case_file.read() as session:
        for refused in (loading.open_case, loading.check_open):
            with pytest.raises(Problem, match="This case is closed: open it again"):
                refused(session, found.id)
        assert loading.whole_case(session, found.id).closed_on == TODAY
        assert loading.open_cases(session) == []
        assert [one.id for one in loading.closed_cases(session)] == [found.id]


def test_only_the_meetings_with_a_case_on_their_agenda_are_its_own(case_file: CaseFile, found: Case) -> None:
    """By day, whatever the order in which they were planned."""
    late, early, other = meeting.add(
        case_file, [date(2018, 6, 12), date(2018, 5, 29), date(2018, 6, 5)], "SCR Sub Group"
    )
    for one in (late, early):
        meeting.put_on_agenda(case_file, found.id, one.id, "To recommend")
    with case_file.read() as session:
        assert [one.held_on for one in loading.meetings_of(session, found.id)] == sorted((late.held_on, early.held_on))
    assert other.id not in (late.id, early.id)


def test_a_new_file_has_an_office_without_names(case_file: CaseFile) -> None:
    """Of several authorities none is the one; of one it is."""
    with case_file.read() as session:
        assert (loading.office(session).local_authority, loading.authorities(session), loading.readings(session)) == (
            "",
            [],
            {},
        )
    office.change(case_file, {"local_authority": "Avonvale Council"})
    with case_file.read() as session:
        assert (loading.authorities(session), loading.authority(session)) == (["Avonvale Council"], "Avonvale Council")


def test_the_office_counts_with_its_own_days_and_readings(case_file: CaseFile, desk_day: Desk) -> None:
    """A one-off day is a day off with its title; a reading has the day on which it was chosen."""
    desk_day(TODAY.isoformat())
    office.add_one_off_day(case_file, date(2018, 5, 22), "A proclaimed day", "It was proclaimed")
    office.choose_reading(case_file, "start_on_day_off", "lenient", "So we count")
    with case_file.read() as session:
        table = loading.working_days(session)
    assert table.why_not(date(2018, 5, 22)) == "A proclaimed day"
    assert table.why_not(date(2018, 5, 23)) == ""
    chosen = table.readings["start_on_day_off"]
    assert (chosen.option, chosen.why, chosen.chosen) == ("lenient", "So we count", "17 May 2018")


def test_a_status_is_of_the_day_that_is_asked_for(case_file: CaseFile, found: Case) -> None:
    """Without one of today."""
    with case_file.read() as session:
        case = loading.whole_case(session, found.id)
        assert loading.status(session, case).today == TODAY
        assert loading.status(session, case, date(2018, 5, 22)).today == date(2018, 5, 22)


def test_of_an_event_entered_only_afterwards_the_case_is_taken_as_it_was_first_entered(
    case_file: CaseFile, found: Case
) -> None:
    """Of the day itself nothing more is known; without the event the case is as it is."""
    cases.record_event(case_file, found.id, "notification_sent", TODAY)
    content = amend.content(case_file, found.id)
    content["children"][0]["looked_after"] = "yes"
    amend.amend(case_file, found.id, content, "The placement was found")
    with case_file.read() as session:
        now = loading.whole_case(session, found.id)
        assert now.children[0].looked_after == "yes"
        assert loading.as_it_stood(session, now)("notification_sent").children[0].looked_after == "no"
        assert loading.as_it_stood(session, now)("published") is now
