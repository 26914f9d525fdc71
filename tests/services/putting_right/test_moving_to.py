"""Where something that was recorded in the wrong place could stand instead, and putting it there."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.history import HistoryEntry
from scr_desktop.services import loading
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import telling
from scr_desktop.services.office import history
from scr_desktop.services.putting_right import moving_to
from scr_desktop.services.putting_right.moving_to import Place
from scr_desktop.services.requests import request, returns
from scr_desktop.store.case_file import CaseFile
from tests.services.opening import Desk, Opened

TODAY = date(2018, 5, 17)
SCOPE = request.Scope(questions=("What was known?",), proportionate="The last year.")
NIL = {"kind": "nil", "returned_on": TODAY}


@pytest.fixture
def found(case_file: CaseFile, opened: Opened, desk_day: Desk) -> Case:
    """Open a case in which three of four agencies were asked on 16 May 2018; it is Thursday 17 May."""
    desk_day(TODAY.isoformat())
    case = opened(agencies=[{"name": name} for name in ("Police", "GP", "School", "Club")])
    wanted = [request.AgencyToAsk(one.name, one.id) for one in case.agencies]
    _, made = request.prepare(case_file, case.id, wanted, SCOPE)
    return request.send(case_file, case.id, [one.id for one in made[:3]], date(2018, 5, 16))


def places(case_file: CaseFile, found: Case) -> list[Place]:
    """Return where what was last recorded in a case could stand instead."""
    number = history.entries(case_file, found.id)[0].number
    with case_file.read() as session:
        entry = session.get_one(HistoryEntry, number)
        return list(moving_to.places(loading.whole_case(session, found.id), session, entry))


def test_a_return_can_go_to_any_other_request_that_was_sent(case_file: CaseFile, found: Case) -> None:
    """Not to its own, nor to one that is being prepared or was withdrawn."""
    police, gp, *_ = found.requests
    returns.receive(case_file, found.id, police.id, NIL)
    assert [(one.words, one.what) for one in places(case_file, found)] == [
        ("GP, request 2", "Return moved from Police to GP"), ("School, request 3", "Return moved from Police to School"),
    ]  # fmt: skip
    request.withdraw(case_file, found.id, gp.id, "Not its patient")
    assert places(case_file, found) == [], "a withdrawal is nothing that can be moved"


def test_a_reminder_can_go_where_a_return_can(case_file: CaseFile, found: Case) -> None:
    """Under its own name in the history."""
    police, *_ = found.requests
    request.chase(case_file, found.id, police.id, TODAY, "Telephone")
    assert [one.what for one in places(case_file, found)] == [
        "Reminder moved from Police to GP", "Reminder moved from Police to School",
    ]  # fmt: skip


def test_a_telling_can_go_to_every_other_duty(case_file: CaseFile, found: Case) -> None:
    """By the addressee and what they are told of."""
    telling.record(case_file, found.id, "board", TODAY, "E-mail")
    keys = {one.duty.key for one in cases.status(case_file, found.id).duties}
    assert {one.key for one in places(case_file, found)} == keys - {"board"}
    assert "Ofsted, of the incident" in [one.words for one in places(case_file, found)]


def test_what_is_no_slip_of_the_hand_goes_nowhere(case_file: CaseFile, found: Case) -> None:
    """An event; and to a place that is not in the list nothing goes."""
    cases.record_event(case_file, found.id, "notification_sent", TODAY)
    assert places(case_file, found) == []
    number = history.entries(case_file, found.id)[0].number
    with case_file.read() as session:
        case, entry = loading.whole_case(session, found.id), session.get_one(HistoryEntry, number)
        with pytest.raises(Problem, match="It cannot be moved there: choose a place from the list") as refused:
            moving_to.place(case, session, entry, found.requests[1].id)
    assert refused.value.field == "to"


def test_what_is_put_in_its_place_is_recorded_there_as_it_was(case_file: CaseFile, found: Case) -> None:
    """Day, means and note of a reminder, under the other request; the first stays until it is taken back."""
    police, gp, *_ = found.requests
    request.chase(case_file, found.id, police.id, TODAY, "Telephone", "DI Boyle", "No answer")
    to = places(case_file, found)[0]
    with case_file.work("Moved", case_id=found.id) as session:
        case = loading.whole_case(session, found.id)
        moving_to.put(session, case, to, "It was the surgery", "")
    chases = {one.request_id: one for one in cases.get(case_file, found.id).chases}
    moved = chases[gp.id]
    assert (moved.chased_on, moved.means, moved.to_whom, moved.note) == (TODAY, "Telephone", "DI Boyle", "No answer")
    assert chases.keys() == {police.id, gp.id}
