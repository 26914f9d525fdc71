"""Requests to agencies: due by working days, chased by a ladder, settled one by one; nothing that came is lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.law.agencies.agency_information import INFORMATION
from scr_desktop.domain.problem import Doubt, Problem
from scr_desktop.domain.progress.request_status import RequestLine, not_asked, part_known, request_lines
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.sources.source import Force
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.services.agencies import directory
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import timing
from scr_desktop.services.office import diary, history
from scr_desktop.services.office import register as registers
from scr_desktop.services.papers import paper
from scr_desktop.services.regime import regimes
from scr_desktop.services.requests import request, returns
from scr_desktop.store.case_file import CaseFile
from tests.documents.reading import ReadBack, squeeze

SCOPE = request.Scope(
    PartDate.parse("2016"), PartDate.parse("12 May 2018"), INFORMATION.questions, "The child's own lifetime."
)
TURN = Callable[[str], None]


@pytest.fixture
def case(opened: Callable[..., Case], desk_day: TURN) -> Case:
    """Open a case that names two agencies; it is Thursday 17 May 2018."""
    agencies = [{"name": name, "contact": "", "involvement": ""} for name in ("Health Visiting", "Police")]
    return opened(agencies=agencies)


def ask(case_file: CaseFile, case: Case, on: date = date(2018, 5, 17)) -> list[str]:
    """Ask every agency of the case on a day; return the ids of the requests."""
    wanted = [request.AgencyToAsk(one.name, one.id) for one in cases.get(case_file, case.id).agencies]
    _, made = request.prepare(case_file, case.id, wanted, SCOPE)
    request.send(case_file, case.id, [one.id for one in made], on)
    return [one.id for one in made]


def line(case_file: CaseFile, case: Case, number: int) -> RequestLine:
    """Return how the request with this number stands now."""
    return request_lines(cases.status(case_file, case.id))[number - 1]


def given(on: date, **values: Any) -> dict[str, Any]:
    """Return a return as it is entered."""
    return {"kind": "full", "returned_on": on, "summary": "Known since birth."} | values


def test_the_first_sending_begins_the_clock(case_file: CaseFile, case: Case) -> None:
    """Five working days from the day of sending; the bank holiday of 28 May does not come into it yet."""
    assert cases.get(case_file, case.id).day_of("request_sent") is None
    ask(case_file, case)
    stands = cases.get(case_file, case.id)
    assert stands.day_of("request_sent") == date(2018, 5, 17)
    assert [one.due_on for one in stands.requests] == [date(2018, 5, 24)] * 2
    assert [one.due_on for one in stands.deadlines if one.rule == "agency_return"] == [date(2018, 5, 24)]


def test_a_later_request_has_a_day_of_its_own(case_file: CaseFile, case: Case, desk_day: TURN) -> None:
    """An agency found out later is named in the case, asked on its day, and has its own five working days."""
    ask(case_file, case)
    desk_day("2018-05-22")
    _, made = request.prepare(case_file, case.id, [request.AgencyToAsk("Housing association")], SCOPE)
    request.send(case_file, case.id, [made[0].id], date(2018, 5, 22))
    stands = cases.get(case_file, case.id)
    assert [one.name for one in stands.agencies] == ["Health Visiting", "Police", "Housing association"]
    assert (made[0].number, stands.requests[2].due_on) == (3, date(2018, 5, 30))
    assert stands.day_of("request_sent") == date(2018, 5, 17)
    found = registers.rows(case_file, registers.Wanted(words="housing associ"))
    assert [row.id for row in found] == [case.id], "an agency named later is found by searching too"


@pytest.mark.parametrize(
    ("scope", "field"),
    [
        (request.Scope(questions=INFORMATION.questions), "proportionate"),
        (request.Scope(questions=(" ",), proportionate="x"), "questions"),
        (
            request.Scope(PartDate.parse("2018"), PartDate.parse("2016"), INFORMATION.questions, "x"),
            "period_to",
        ),
    ],
)
def test_a_request_is_proportionate_and_asks_something(
    case_file: CaseFile, case: Case, scope: request.Scope, field: str
) -> None:
    """Without a reason, without a question, or with a period that runs backwards nothing is prepared."""
    with pytest.raises(Problem) as found:
        request.prepare(case_file, case.id, [request.AgencyToAsk("Police", case.agencies[1].id)], scope)
    assert found.value.field == field
    assert not cases.get(case_file, case.id).requests


def test_an_agency_is_asked_once_until_the_request_is_withdrawn(case_file: CaseFile, case: Case) -> None:
    """A second request is refused; once the first is withdrawn with a reason, another can go."""
    ids = ask(case_file, case)
    again = [request.AgencyToAsk("Police", case.agencies[1].id)]
    with pytest.raises(Problem, match="stands already"):
        request.prepare(case_file, case.id, again, SCOPE)
    with pytest.raises(Problem, match="Say why"):
        request.withdraw(case_file, case.id, ids[1], " ")
    request.withdraw(case_file, case.id, ids[1], "Sent to the wrong force")
    assert [one.name for one in not_asked(cases.get(case_file, case.id))] == ["Police"]
    request.prepare(case_file, case.id, again, SCOPE)
    assert line(case_file, case, 2).words == "Withdrawn on 17 May 2018"


def test_what_is_prepared_can_be_changed_and_what_was_sent_cannot(case_file: CaseFile, case: Case) -> None:
    """A letter that has left the office stays as it left."""
    _, made = request.prepare(case_file, case.id, [request.AgencyToAsk("Police", case.agencies[1].id)], SCOPE)
    less = request.Scope(questions=INFORMATION.questions[:2], proportionate="Two calls only")
    to = request.AgencyToAsk("Police", addressed_to="DS Pryce", address="police@police.invalid")
    request.change(case_file, case.id, made[0].id, to, less)
    stands = cases.get(case_file, case.id).requests[0]
    assert (len(stands.questions), stands.addressed_to) == (2, "DS Pryce")
    request.send(case_file, case.id, [stands.id], date(2018, 5, 17))
    with pytest.raises(Problem, match="left the office"):
        request.change(case_file, case.id, made[0].id, to, SCOPE)
    with pytest.raises(Problem, match="sent or withdrawn already"):
        request.send(case_file, case.id, [stands.id], date(2018, 5, 17))


def test_days_that_cannot_be_are_refused(case_file: CaseFile, case: Case) -> None:
    """Neither in the future, nor before the case was known, nor before the agencies were first asked."""
    _, made = request.prepare(case_file, case.id, [request.AgencyToAsk("Police", case.agencies[1].id)], SCOPE)
    for day, said in ((date(2018, 5, 18), "future"), (date(2018, 5, 1), "became known")):
        with pytest.raises(Problem, match=said):
            request.send(case_file, case.id, [made[0].id], day)
    cases.record_event(case_file, case.id, "request_sent", date(2018, 5, 17))
    with pytest.raises(Problem, match="first asked on 17 May 2018"):
        request.send(case_file, case.id, [made[0].id], date(2018, 5, 16))


def test_the_ladder_says_what_comes_next(case_file: CaseFile, case: Case, desk_day: TURN) -> None:
    """Day 3, the day before, the day itself, the day after, the third after; a reminder answers for what came before it."""
    ids = ask(case_file, case)
    said = {}
    for day in ("2018-05-17", "2018-05-22", "2018-05-23", "2018-05-24", "2018-05-25", "2018-05-30"):
        desk_day(day)
        step = line(case_file, case, 1).step
        said[day] = step.words if step else ""
    assert said == {
        "2018-05-17": "22 May 2018: Send a reminder (the agency’s lead)",
        "2018-05-22": "Send a reminder (the agency’s lead)",
        "2018-05-23": "Telephone: the return is due tomorrow (the agency’s lead)",
        "2018-05-24": "Ask for what is ready, as a part return if need be (the agency’s lead)",
        "2018-05-25": "Write that the return is late (the senior of the agency’s lead)",
        "2018-05-30": "Tell the Chair that this agency has not answered",
    }
    request.chase(case_file, case.id, ids[0], date(2018, 5, 25), "Telephone", "Head of service", "Promised")
    step = line(case_file, case, 1).step
    assert step
    assert step.rung.key == "third_after"
    request.chase(case_file, case.id, ids[0], date(2018, 5, 30), "Telephone", "the Chair")
    assert line(case_file, case, 1).step is None
    assert {rung.source.force for one in regimes() for rung in one.information.ladder} == {Force.LOCAL}


def test_a_reminder_needs_means_and_somebody_waited_for(case_file: CaseFile, case: Case) -> None:
    """A reminder is of a request that was sent, not before it, and says by what means."""
    _, made = request.prepare(case_file, case.id, [request.AgencyToAsk("Police", case.agencies[1].id)], SCOPE)
    with pytest.raises(Problem, match="not being waited for"):
        request.chase(case_file, case.id, made[0].id, date(2018, 5, 17), "Telephone")
    request.send(case_file, case.id, [made[0].id], date(2018, 5, 17))
    for day, means, said in (
        (date(2018, 5, 16), "Letter", "comes later"),
        (date(2018, 5, 17), " ", "means"),
        (date(2018, 5, 18), "Letter", "future"),
    ):
        with pytest.raises(Problem, match=said):
            request.chase(case_file, case.id, made[0].id, day, means)


def test_all_is_in_when_the_last_is_settled(case_file: CaseFile, case: Case, desk_day: TURN) -> None:
    """A part return settles nothing; nil, refusal and withdrawal do; the day is that of the last."""
    ids = ask(case_file, case)
    desk_day("2018-05-22")
    returns.receive(case_file, case.id, ids[0], given(date(2018, 5, 21), kind="part"))
    returns.receive(case_file, case.id, ids[1], given(date(2018, 5, 22), kind="nil", summary=""))
    assert cases.get(case_file, case.id).day_of("returns_in") is None
    assert line(case_file, case, 1).words.startswith("Part return, more to come")
    desk_day("2018-05-24")
    returns.receive(case_file, case.id, ids[0], given(date(2018, 5, 23)))
    stands = cases.get(case_file, case.id)
    assert stands.day_of("returns_in") == date(2018, 5, 23)
    assert [one.met_on for one in stands.deadlines if one.rule == "agency_return"] == [date(2018, 5, 23)]
    assert [one.kind for one in line(case_file, case, 1).returns] == ["full", "part"]


def test_withdrawing_the_last_one_open_closes_the_asking(case_file: CaseFile, case: Case, desk_day: TURN) -> None:
    """What is no longer wanted is not waited for."""
    ids = ask(case_file, case)
    returns.receive(case_file, case.id, ids[0], given(date(2018, 5, 17)))
    desk_day("2018-05-21")
    request.withdraw(case_file, case.id, ids[1], "No police involvement after all")
    assert cases.get(case_file, case.id).day_of("returns_in") == date(2018, 5, 21)


def test_a_later_return_takes_the_place_of_the_former_which_stays(
    case_file: CaseFile, case: Case, desk_day: TURN
) -> None:
    """Why another takes its place is owed and kept; the day all was in moves with it, the old day stays readable."""
    ids = ask(case_file, case)
    returns.receive(case_file, case.id, ids[0], given(date(2018, 5, 17)))
    returns.receive(case_file, case.id, ids[1], given(date(2018, 5, 17), kind="refused", refused_why="Live trial"))
    desk_day("2018-05-22")
    with pytest.raises(Problem, match="say why another takes its place"):
        returns.receive(case_file, case.id, ids[1], given(date(2018, 5, 22)))
    returns.receive(case_file, case.id, ids[1], given(date(2018, 5, 22)), "The CPS agreed to disclosure")
    new, old = line(case_file, case, 2).returns
    assert (new.kind, old.kind, old.superseded_why) == ("full", "refused", "The CPS agreed to disclosure")
    stands = cases.get(case_file, case.id)
    assert stands.day_of("returns_in") == date(2018, 5, 22)
    assert any(one.superseded_at for one in stands.events if one.kind == "returns_in")


@pytest.mark.parametrize(
    ("values", "field"),
    [
        (given(date(2018, 5, 25)), "late_why"),
        (given(date(2018, 5, 18), kind="refused"), "refused_why"),
        (given(date(2018, 5, 18), summary=" "), "summary"),
        (given(date(2018, 5, 16)), "returned_on"),
        (given(date(2018, 6, 1)), "returned_on"),
    ],
)
def test_what_a_return_must_say(
    case_file: CaseFile, case: Case, desk_day: TURN, values: dict[str, Any], field: str
) -> None:
    """Late and refused with a reason, a full one with content, on a day that can be; else nothing is recorded."""
    ids = ask(case_file, case)
    desk_day("2018-05-29")
    with pytest.raises(Problem) as found:
        returns.receive(case_file, case.id, ids[0], values)
    assert found.value.field == field
    assert not cases.get(case_file, case.id).returns


def test_what_a_return_said_is_known_of_the_agencys_part(case_file: CaseFile, case: Case, desk_day: TURN) -> None:
    """It stands beside what the notification said, a nil return and a refusal too; a withdrawn return says nothing."""
    ids = ask(case_file, case)
    visits, police = case.agencies
    assert part_known(visits, line(case_file, case, 1).given) == ""
    visits.involvement = "Visited weekly"
    returns.receive(case_file, case.id, ids[0], given(date(2018, 5, 17), summary="Known since birth. " * 30))
    returns.receive(case_file, case.id, ids[1], given(date(2018, 5, 17), kind="nil"))
    begun = part_known(visits, line(case_file, case, 1).given)
    assert begun.startswith("Visited weekly\nIts return: Known since birth. Known")
    assert begun.endswith("… (in full in its return)")
    assert part_known(police, line(case_file, case, 2).given) == "Nil return: it had no involvement."
    for words in (begun.splitlines()[1], "Nil return: it had no involvement."):
        assert words in squeeze(ReadBack(paper.draw(case_file, "decision-pack", case.id)).text)


def test_what_is_half_entered_is_kept_and_counts_as_nothing(case_file: CaseFile, case: Case) -> None:
    """A return that is interrupted comes back as typed; until it is finished the agency is waited for."""
    ids = ask(case_file, case)
    returns.keep(case_file, case.id, ids[0], {"summary": "Half a sent", "author": "Nurse"})
    kept = returns.being_entered(case_file, case.id, ids[0])
    assert kept
    assert (kept.summary, kept.author) == ("Half a sent", "Nurse")
    assert line(case_file, case, 1).state == "due"
    returns.receive(case_file, case.id, ids[0], given(date(2018, 5, 17), summary="Half a sentence, and the rest."))
    assert returns.being_entered(case_file, case.id, ids[0]) is None
    assert [one.summary for one in cases.get(case_file, case.id).returns] == ["Half a sentence, and the rest."]


def test_more_time_for_the_deadline_is_more_time_for_each(case_file: CaseFile, case: Case, desk_day: TURN) -> None:
    """What the Chair allows beyond the day holds for the requests too: nobody is late before."""
    ids = ask(case_file, case)
    timing.extend(case_file, case.id, "agency_return", date(2018, 5, 31), "the Chair", date(2018, 5, 17), "Half term")
    desk_day("2018-05-30")
    assert line(case_file, case, 1).state == "due"
    returns.receive(case_file, case.id, ids[0], given(date(2018, 5, 30)))
    assert not line(case_file, case, 1).late


def test_today_lists_who_is_waited_for(case_file: CaseFile, case: Case, desk_day: TURN) -> None:
    """Each agency with its working day and the next step; who has returned, or a closed case, is not waited for."""
    ids = ask(case_file, case)
    returns.receive(case_file, case.id, ids[1], given(date(2018, 5, 17)))
    desk_day("2018-05-22")
    waited = diary.today(case_file).agencies
    assert [(one.line.request.agency, one.line.words) for one in waited] == [
        ("Health Visiting", "Working day 3 of 5: due in 2 working days")
    ]
    cases.close(case_file, case.id, date(2018, 5, 22), "Not notifiable")
    assert not diary.today(case_file).agencies


def test_an_agency_is_joined_with_the_directory(case_file: CaseFile, case: Case) -> None:
    """Its name in the case stays as it was notified; a name that fits is suggested."""
    police = directory.add(case_file, {"name": "Avonvale Police", "also_called": "Police", "kind": "police"})
    found = directory.suggested(case.agencies[1], directory.agencies(case_file))
    assert found
    assert found.id == police.id
    stands = directory.link(case_file, case.id, case.agencies[1].id, police.id)
    assert [(one.name, one.agency_id) for one in stands.agencies] == [("Health Visiting", ""), ("Police", police.id)]


def test_the_history_names_the_agency_and_speaks_in_words(case_file: CaseFile, case: Case) -> None:
    """Each line says which agency, and what kind of return, in words."""
    ids = ask(case_file, case)
    returns.receive(case_file, case.id, ids[0], given(date(2018, 5, 17), kind="part"))
    request.chase(case_file, case.id, ids[1], date(2018, 5, 17), "Telephone")
    chased, returned, sent, prepared, *_ = history.entries(case_file, case.id)
    assert chased.what == "Reminder to Police"
    assert returned.what == "Return of Health Visiting"
    assert any("Part return, more to come" in one for one in returned.changes)
    assert any("Request “Police”" in one for one in sent.changes)
    assert prepared.what == "Requests to agencies prepared"


def test_a_return_before_its_request_is_doubted(case_file: CaseFile, case: Case) -> None:
    """An agency may have written unasked: that stands with the reason, which is kept with the case."""
    police = ask(case_file, case)[1]
    early = given(date(2018, 5, 16))
    with pytest.raises(Doubt, match="was asked on 17 May 2018: its return came earlier than that") as doubt:
        returns.receive(case_file, case.id, police, early)
    assert doubt.value.field == "returned_on"
    returns.receive(case_file, case.id, police, early, stands_why="Sent unasked with the notification.")
    assert line(case_file, case, 2).given is not None
    assert any("Sent unasked" in one for one in cases.get(case_file, case.id).kept)


def test_the_day_of_asking_is_held_against_the_returns(case_file: CaseFile, case: Case, desk_day: TURN) -> None:
    """Put after a return that is on record, it is doubted."""
    ids = ask(case_file, case)
    desk_day("2018-05-22")
    returns.receive(case_file, case.id, ids[1], given(date(2018, 5, 18)))
    with pytest.raises(Doubt, match=r"Police is on record as having returned on 18 May 2018, before “Agencies asked”"):
        cases.record_event(case_file, case.id, "request_sent", date(2018, 5, 21))
