"""What agencies return: entered, kept while it is being entered, and refused where it says nothing or came late unexplained."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.law.agencies.agency_information import INFORMATION
from scr_desktop.domain.problem import Doubt, Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.request import AgencyReturn
from scr_desktop.services.case import case as cases
from scr_desktop.services.requests import request, returns
from scr_desktop.store.case_file import CaseFile
from tests.services.opening import Desk, Opened

# Asked on Thursday 17 May 2018, due on Thursday 24 May.
ASKED, DUE = date(2018, 5, 17), date(2018, 5, 24)


@pytest.fixture
def asked(case_file: CaseFile, opened: Opened, desk_day: Desk) -> tuple[Case, list[str]]:
    """Give a case in which two agencies were asked, with the ids of the requests; it is 29 May 2018."""
    desk_day(ASKED.isoformat())
    found = opened(agencies=[{"name": "Police"}, {"name": "GP"}])
    scope = request.Scope(questions=INFORMATION.questions, proportionate="The child's lifetime.")
    wanted = [request.AgencyToAsk(one.name, one.id) for one in cases.get(case_file, found.id).agencies]
    _, made = request.prepare(case_file, found.id, wanted, scope)
    request.send(case_file, found.id, [one.id for one in made], ASKED)
    desk_day("2018-05-29")
    return found, [one.id for one in made]


def given(on: date = DUE, kind: str = "full", **values: Any) -> dict[str, Any]:
    """Return a return as it is entered."""
    return {"kind": kind, "returned_on": on, "summary": "Known since birth."} | values


@pytest.mark.parametrize(("values", "field", "says"), [
    (given(summary=" "), "summary", "Enter at least the involvement, the summary or the key events"),
    (given(kind="part", summary=""), "summary", "or choose a nil return"),
    (given(kind="refused"), "refused_why", "Say why the agency refused"),
    (given(date(2018, 5, 25)), "late_why", "The return was due on 24 May 2018: say why it came later"),
    (given(date(2018, 5, 30)), "returned_on", "30 May 2018 lies in the future"),
])  # fmt: skip
def test_what_lacks_something_is_refused_at_its_entry(
    case_file: CaseFile, asked: tuple[Case, list[str]], values: dict[str, Any], field: str, says: str
) -> None:
    """And the agency is waited for still."""
    found, (police, _) = asked
    with pytest.raises(Problem) as refused:
        returns.receive(case_file, found.id, police, values)
    assert refused.value.field == field
    assert says in refused.value.sentence
    assert cases.get(case_file, found.id).returns == []


@pytest.mark.parametrize("values", [
    given(), given(kind="nil", summary=""), given(kind="refused", summary="", refused_why="No consent"),
    given(summary="", key_events="Called twice"), given(date(2018, 5, 25), late_why="Leave"), given(date(2018, 5, 29), late_why="Leave"),
])  # fmt: skip
def test_what_says_enough_stands(case_file: CaseFile, asked: tuple[Case, list[str]], values: dict[str, Any]) -> None:
    """A nil return says all by itself; today is no day to come."""
    found, (police, _) = asked
    assert returns.receive(case_file, found.id, police, values).current


def test_the_information_is_in_once_the_last_request_is_settled(
    case_file: CaseFile, asked: tuple[Case, list[str]]
) -> None:
    """On the day of the later return, whichever was entered last."""
    found, (police, gp) = asked
    returns.receive(case_file, found.id, gp, given())
    assert cases.get(case_file, found.id).day_of("returns_in") is None
    returns.receive(case_file, found.id, police, given(date(2018, 5, 22)))
    assert cases.get(case_file, found.id).day_of("returns_in") == DUE


def test_another_return_says_why_it_takes_the_place_of_the_first(
    case_file: CaseFile, asked: tuple[Case, list[str]]
) -> None:
    """After a part return more was to come: no reason is owed, and one is kept."""
    found, (police, _) = asked
    returns.receive(case_file, found.id, police, given(date(2018, 5, 21), kind="part"))
    returns.receive(case_file, found.id, police, given(date(2018, 5, 22)))
    with pytest.raises(Problem, match="A return stands already: say why another takes its place") as refused:
        returns.receive(case_file, found.id, police, given())
    assert refused.value.field == "why"
    returns.receive(case_file, found.id, police, given(), "It was of another child")
    kept = sorted(cases.get(case_file, found.id).returns, key=lambda one: one.returned_on)
    assert [(one.returned_on.day, one.superseded_why) for one in kept] == [
        (21, "More came in after a part return"), (22, "It was of another child"), (24, ""),
    ]  # fmt: skip


def test_what_came_before_it_was_asked_for_is_doubted(case_file: CaseFile, asked: tuple[Case, list[str]]) -> None:
    """On the day it was asked for it may have come."""
    found, (police, gp) = asked
    returns.receive(case_file, found.id, gp, given(ASKED))
    early = given(date(2018, 5, 16))
    with pytest.raises(Doubt, match="Police was asked on 17 May 2018: its return came earlier than that") as doubt:
        returns.receive(case_file, found.id, police, early)
    assert doubt.value.field == "returned_on"
    returns.receive(case_file, found.id, police, early, stands_why="It came unasked")


def test_what_is_kept_half_written_becomes_the_return(case_file: CaseFile, asked: tuple[Case, list[str]]) -> None:
    """As typed, in one record; until then it counts as nothing, and a mistaken entry is a fault of the program."""
    found, (police, _) = asked
    assert returns.being_entered(case_file, found.id, police) is None
    returns.keep(case_file, found.id, police, {"summary": " Known "})
    half = returns.being_entered(case_file, found.id, police)
    assert isinstance(half, AgencyReturn)
    assert (half.summary, half.current) == ("Known", False)
    whole = returns.receive(case_file, found.id, police, given())
    assert (whole.id, len(cases.get(case_file, found.id).returns)) == (half.id, 1)
    assert returns.being_entered(case_file, found.id, police) is None
    with pytest.raises(ValueError, match="no weather to enter"):
        returns.keep(case_file, found.id, police, {"weather": "wet"})


def test_nobody_returns_what_is_not_waited_for(case_file: CaseFile, asked: tuple[Case, list[str]]) -> None:
    """A withdrawn request, or a kind that there is not."""
    found, (police, gp) = asked
    request.withdraw(case_file, found.id, gp, "Not its patient")
    with pytest.raises(Problem, match="GP is not being waited for"):
        returns.receive(case_file, found.id, gp, given())
    with pytest.raises(ValueError, match="no return of kind whole"):
        returns.receive(case_file, found.id, police, given(kind="whole"))
