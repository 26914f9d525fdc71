"""The days that follow from what was sent, returned and told: brought into step, and those of the officer left alone."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.records.case import Case
from scr_desktop.services import loading
from scr_desktop.services.case import case as cases
from scr_desktop.services.putting_right.following import put_days, settle
from scr_desktop.services.requests import request, returns
from scr_desktop.store.case_file import CaseFile
from tests.services.opening import Desk, Opened

SENT, RETURNED, WHY = date(2018, 5, 17), date(2018, 5, 21), "It was the wrong agency"
SCOPE = request.Scope(questions=("What was known?",), proportionate="The last year.")


@pytest.fixture
def found(opened: Opened, desk_day: Desk) -> Case:
    """Open a case that names two agencies; it is Thursday 17 May 2018."""
    desk_day(SENT.isoformat())
    return opened(agencies=[{"name": "Police"}, {"name": "GP"}])


def prepared(case_file: CaseFile, found: Case) -> list[str]:
    """Prepare requests to both; return their ids."""
    wanted = [request.AgencyToAsk(one.name, one.id) for one in cases.get(case_file, found.id).agencies]
    return [one.id for one in request.prepare(case_file, found.id, wanted, SCOPE)[1]]


def changed(case_file: CaseFile, found: Case, asked_on: date | None, only: str = "", *, whole: bool = False) -> Case:
    """Say of every request that it was sent on another day, or on none, and bring the days into step."""
    with case_file.work("Put right", case_id=found.id, why=WHY) as session:
        case = loading.whole_case(session, found.id)
        for one in case.requests:
            one.asked_on = asked_on
        session.flush()
        if whole:
            settle(session, case, WHY)
        else:
            put_days(session, case, WHY, only)
    return cases.get(case_file, found.id)


def test_a_day_that_followed_moves_with_what_it_followed_from(case_file: CaseFile, found: Case) -> None:
    """The old one stays readable with the reason; without anything sent there is no day."""
    request.send(case_file, found.id, prepared(case_file, found), SENT)
    moved = changed(case_file, found, date(2018, 5, 16))
    assert moved.day_of("request_sent") == date(2018, 5, 16)
    assert [one.superseded_why for one in moved.events if one.kind == "request_sent" and one.superseded_at] == [WHY]
    assert changed(case_file, found, None).day_of("request_sent") is None


def test_a_day_that_the_officer_entered_stays(case_file: CaseFile, found: Case) -> None:
    """Nothing that was sent put it there."""
    cases.record_event(case_file, found.id, "request_sent", SENT)
    prepared(case_file, found)
    assert changed(case_file, found, None).day_of("request_sent") == SENT


def test_what_stands_as_it_should_is_not_put_again(case_file: CaseFile, found: Case) -> None:
    """One event of its kind, and none superseded."""
    request.send(case_file, found.id, prepared(case_file, found), SENT)
    kept = changed(case_file, found, SENT)
    assert [(one.happened_on, one.superseded_at) for one in kept.events if one.kind == "request_sent"] == [(SENT, "")]


def test_only_the_kind_that_is_asked_for_is_brought_into_step(case_file: CaseFile, found: Case, desk_day: Desk) -> None:
    """The information is in still, though nobody is said to have been asked."""
    made = prepared(case_file, found)
    request.send(case_file, found.id, made, SENT)
    desk_day(RETURNED.isoformat())
    for one in made:
        returns.receive(case_file, found.id, one, {"kind": "nil", "returned_on": RETURNED})
    kept = changed(case_file, found, None, "returns_in")
    assert (kept.day_of("request_sent"), kept.day_of("returns_in")) == (SENT, RETURNED)


def test_once_settled_the_deadlines_stand_as_the_days_do(case_file: CaseFile, found: Case) -> None:
    """Sent a day earlier the returns are due a day earlier; the day that stood keeps the reason."""
    request.send(case_file, found.id, prepared(case_file, found), SENT)
    moved = changed(case_file, found, date(2018, 5, 16), whole=True)
    due = [(one.due_on, one.superseded_why) for one in moved.deadlines if one.rule == "agency_return"]
    assert sorted(due) == [(date(2018, 5, 23), ""), (date(2018, 5, 24), WHY)]
