"""What undoing one entry of the history means for each record that it touched, and why it may not be undone."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import telling, timing
from scr_desktop.services.office import history
from scr_desktop.services.putting_right import undone
from scr_desktop.services.requests import request, returns
from scr_desktop.store.case_file import CaseFile
from tests.services.opening import Desk, Opened

TODAY, AT, WHY = date(2018, 5, 17), "2018-05-17T09:00:00+00:00", "It was the wrong case"
SCOPE = request.Scope(questions=("What was known?",), proportionate="The last year.")


@pytest.fixture
def found(opened: Opened, desk_day: Desk) -> Case:
    """Open a case; it is Thursday 17 May 2018."""
    desk_day(TODAY.isoformat())
    return opened(agencies=[{"name": "Police"}])


def newest(case_file: CaseFile, found: Case) -> int:
    """Return the number of the newest entry of the history of a case."""
    return history.entries(case_file, found.id)[0].number


def undo(case_file: CaseFile, found: Case, number: int = 0) -> dict[str, dict[str, object]]:
    """Return what undoing an entry (default: the newest) puts into each record, by the kind of record."""
    with case_file.read() as session:
        entry = undone.of_case(session, found.id, number or newest(case_file, found))
        return {type(one.record).__name__: one.values for one in undone.steps(session, entry, AT, WHY)}


def asked(case_file: CaseFile, found: Case) -> str:
    """Ask the police; return the id of the request."""
    wanted = [request.AgencyToAsk(one.name, one.id) for one in cases.get(case_file, found.id).agencies]
    _, (made,) = request.prepare(case_file, found.id, wanted, SCOPE)
    request.send(case_file, found.id, [made.id], TODAY)
    return made.id


def test_what_was_recorded_is_marked_and_stays(case_file: CaseFile, found: Case) -> None:
    """A telling, a hold or more time with the day and the reason; an event as superseded, that it was taken back."""
    telling.record(case_file, found.id, "board", TODAY, "E-mail")
    assert undo(case_file, found)["Telling"] == {"taken_back_at": AT, "taken_back_why": WHY}
    timing.hold(case_file, found.id, "Trial", "interviews", date(2018, 5, 16), date(2018, 6, 20))
    assert undo(case_file, found)["Hold"] == {"taken_back_at": AT, "taken_back_why": WHY}
    cases.record_event(case_file, found.id, "notification_sent", TODAY)
    assert undo(case_file, found)["CaseEvent"] == {"superseded_at": AT, "superseded_why": f"Taken back: {WHY}"}


def test_what_was_changed_has_its_earlier_entry_again(case_file: CaseFile, found: Case) -> None:
    """A case that was closed is open; a request that was withdrawn is waited for again."""
    made = asked(case_file, found)
    request.withdraw(case_file, found.id, made, "Not needed")
    assert undo(case_file, found)["InformationRequest"] == {"withdrawn_on": None, "withdrawn_why": ""}
    cases.close(case_file, found.id, TODAY, "Passed on")
    put = undo(case_file, found)["Case"]
    assert (put["closed_on"], put["closed_why"]) == (None, "")


def test_what_something_was_built_on_is_not_taken_back_before_it(case_file: CaseFile, found: Case) -> None:
    """What followed is named with its day."""
    made = asked(case_file, found)
    returns.receive(case_file, found.id, made, {"kind": "nil", "returned_on": TODAY})
    first = newest(case_file, found)
    returns.receive(
        case_file, found.id, made, {"kind": "full", "returned_on": TODAY, "summary": "Known"}, "More was found"
    )
    with pytest.raises(
        Problem, match="cannot be taken back as long as what followed stands: “Return of Police"
    ) as refused:
        undo(case_file, found, first)
    assert refused.value.sentence.endswith("Take that back first.")


def test_a_case_and_what_has_a_way_of_its_own_are_refused_with_that_way(case_file: CaseFile, found: Case) -> None:
    """A case is closed, a request that is being prepared withdrawn."""
    opened_with = history.entries(case_file, found.id)[-1].number
    with pytest.raises(Problem, match="A case is not taken back: close it, with the reason"):
        undo(case_file, found, opened_with)
    wanted = [request.AgencyToAsk(one.name, one.id) for one in cases.get(case_file, found.id).agencies]
    request.prepare(case_file, found.id, wanted, SCOPE)
    with pytest.raises(Problem, match="withdraw the request under “Agencies and returns”"):
        undo(case_file, found)


def test_an_entry_of_another_case_or_of_none_is_not_in_its_history(
    case_file: CaseFile, found: Case, opened: Opened
) -> None:
    """The officer chooses one from the list."""
    other = opened()
    for number in (newest(case_file, other), 999_999):
        with pytest.raises(Problem, match="That is not in the history of this case"):
            undo(case_file, found, number)


def test_of_a_closed_case_only_its_closing_is_put_right(case_file: CaseFile, found: Case) -> None:
    """Anything else opens it first."""
    telling.record(case_file, found.id, "board", TODAY, "E-mail")
    told = newest(case_file, found)
    cases.close(case_file, found.id, TODAY, "Passed on")
    with pytest.raises(Problem, match="This case is closed: open it again before anything of it is put right"):
        undo(case_file, found, told)
    assert "Case" in undo(case_file, found)


def test_the_records_that_an_entry_recorded_are_known_by_their_kind(case_file: CaseFile, found: Case) -> None:
    """A return that was being entered is recorded once it is whole; what was only changed is not recorded then."""
    made = asked(case_file, found)
    returns.keep(case_file, found.id, made, {"summary": "Known"})
    half = newest(case_file, found)
    whole = returns.receive(case_file, found.id, made, {"kind": "full", "returned_on": TODAY, "summary": "Known"})
    with case_file.read() as session:
        of = [undone.of_case(session, found.id, number) for number in (half, newest(case_file, found))]
        assert [undone.recorded(session, one, "AgencyReturn") for one in of[1:]] == [[whole.id]]
        assert undone.recorded(session, of[1], "Telling", "Chase") == []
        assert undone.recorded(session, of[1], "InformationRequest") == []
