"""What was recorded in the wrong place is taken back or moved: it stays readable, counts no more, and the history says why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from scr_desktop.documents.making.texts import texts
from scr_desktop.documents.sections.agencies import returns_received
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.request_status import request_lines
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.review.decision import Decision, Recommendation
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import passing_on, telling, timing
from scr_desktop.services.office import history
from scr_desktop.services.putting_right import taking_back
from scr_desktop.services.putting_right.taking_back import Recorded
from scr_desktop.services.requests import attachment, request, returns
from scr_desktop.services.review import decision, panel, rapid_review
from scr_desktop.store.case_file import CaseFile
from tests.documents.paper.test_foreign import written
from tests.services.decision_steps import decide, decide_against, decided, recommend
from tests.services.opening import Desk, Opened

NAMES = ("Westmoor Hospitals", "Dr Adeyemi, GP", "Police")
AGENCIES = [{"name": name, "contact": "", "involvement": ""} for name in NAMES]
SCOPE = request.Scope(questions=("What was known?",), proportionate="The last year.")
GIVEN = {"kind": "full", "returned_on": date(2018, 5, 17), "summary": "Seen on the ward on 11 May."}
WHY = "It came from the hospital, not from the GP."


@pytest.fixture
def found(case_file: CaseFile, opened: Opened, desk_day: Desk) -> Case:
    """Open a case in which three agencies were asked on Wednesday 16 May 2018; it is Thursday 17 May."""
    desk_day("2018-05-17")
    case = opened(agencies=AGENCIES)
    _, made = request.prepare(
        case_file, case.id, [request.AgencyToAsk(one.name, one.id) for one in case.agencies], SCOPE
    )
    return request.send(case_file, case.id, [one.id for one in made], date(2018, 5, 16))


def newest(case_file: CaseFile, case: Case) -> int:
    """Return the number of the newest entry of the history of a case."""
    return history.entries(case_file, case.id)[0].number


def states(case_file: CaseFile, case: Case) -> dict[str, str]:
    """Return how the requests stand, by agency."""
    return {one.request.agency: one.state for one in request_lines(cases.status(case_file, case.id))}


def about(case_file: CaseFile, case: Case, record_id: str) -> Recorded:
    """Return what was last recorded of a record and can be put right."""
    return taking_back.about(case_file, case.id, [record_id])[0]


def pack_returns(case_file: CaseFile, case: Case) -> str:
    """Return the words of “Returns as received” of the pack."""
    return " ".join(texts(returns_received(cases.status(case_file, case.id))))


# Returns


def test_a_return_on_the_wrong_agency_is_moved_to_the_right_one(case_file: CaseFile, found: Case) -> None:
    """The pack shows it as a return of the agency that sent it; the wrong one is waited for again; the history says all."""
    hospital, gp, _ = found.requests
    wrong = returns.receive(case_file, found.id, gp.id, GIVEN)
    assert "Return of Dr Adeyemi, GP" in pack_returns(case_file, found)
    recorded = about(case_file, found, wrong.id)
    assert [one.words for one in recorded.places] == ["Westmoor Hospitals, request 1", "Police, request 3"]
    taking_back.move(case_file, found.id, recorded.line.number, hospital.id, WHY)
    assert states(case_file, found) == {NAMES[0]: "full", NAMES[1]: "due", NAMES[2]: "due"}
    told = pack_returns(case_file, found)
    assert "Return of Westmoor Hospitals" in told
    assert "Seen on the ward" in told
    assert "Return of Dr Adeyemi" not in told
    line = history.entries(case_file, found.id)[0]
    assert line.what == "Return moved from Dr Adeyemi, GP to Westmoor Hospitals"
    assert (line.why, line.by) == (WHY, case_file.by)
    kept = next(one for one in cases.get(case_file, found.id).returns if one.id == wrong.id)
    assert kept.summary == "Seen on the ward on 11 May.", "it stays readable where it was"
    assert WHY in kept.superseded_why


def test_a_return_is_taken_back_and_what_it_replaced_stands_again(case_file: CaseFile, found: Case) -> None:
    """A return recorded over another by mistake goes, and the one before it is the return of the agency again."""
    _, gp, _ = found.requests
    first = returns.receive(case_file, found.id, gp.id, {"kind": "nil", "returned_on": date(2018, 5, 17)})
    second = returns.receive(case_file, found.id, gp.id, GIVEN, why="More was found")
    taking_back.take_back(case_file, found.id, about(case_file, found, second.id).line.number, WHY)
    (line,) = (one for one in request_lines(cases.status(case_file, found.id)) if one.request.id == gp.id)
    assert line.given is not None
    assert line.given.id == first.id
    taking_back.take_back(case_file, found.id, about(case_file, found, first.id).line.number, WHY)
    assert states(case_file, found)[NAMES[1]] == "due"
    assert pack_returns(case_file, found) == ""


def test_when_a_return_is_taken_back_not_everything_is_in_any_more(case_file: CaseFile, found: Case) -> None:
    """The day on which all information was in falls with any of the returns, not with the last one alone."""
    nil = {"kind": "nil", "returned_on": date(2018, 5, 17)}
    given = [returns.receive(case_file, found.id, one.id, nil) for one in found.requests]
    assert cases.get(case_file, found.id).day_of("returns_in") == date(2018, 5, 17)
    taking_back.take_back(case_file, found.id, about(case_file, found, given[0].id).line.number, WHY)
    assert cases.get(case_file, found.id).day_of("returns_in") is None


def test_a_return_moved_is_measured_where_it_stands(case_file: CaseFile, found: Case, desk_day: Desk) -> None:
    """It goes only to a request that was sent, replaces what stands there, and owes the reason if it came late there."""
    hospital, gp, police = found.requests
    returns.receive(case_file, found.id, police.id, {"kind": "nil", "returned_on": date(2018, 5, 17)})
    desk_day("2018-06-01")
    request.withdraw(case_file, found.id, gp.id, "Asked anew")
    _, (again,) = request.prepare(case_file, found.id, [request.AgencyToAsk(gp.agency, gp.involved_id)], SCOPE)
    request.send(case_file, found.id, [again.id], date(2018, 5, 30))
    wrong = returns.receive(case_file, found.id, again.id, GIVEN | {"returned_on": date(2018, 6, 1)})
    number = about(case_file, found, wrong.id).line.number
    with pytest.raises(Problem, match="cannot be moved there"):
        taking_back.move(case_file, found.id, number, gp.id, WHY)
    with pytest.raises(Problem, match="say why it came later"):
        taking_back.move(case_file, found.id, number, hospital.id, WHY)
    assert states(case_file, found)[NAMES[1]] == "full", "what is refused leaves everything as it was"
    moved = taking_back.move(case_file, found.id, number, police.id, WHY, late_why="The author was ill")
    there = [one for one in moved.returns if one.request_id == police.id]
    assert {(one.kind, one.superseded_why, one.late_why) for one in there} == {
        ("nil", WHY, ""),
        ("full", "", "The author was ill"),
    }


def test_the_files_of_a_return_go_where_it_goes(case_file: CaseFile, found: Case, tmp_path: Path) -> None:
    """Moved, they are files of the right agency; taken back, they are out of use and bound in no more."""
    hospital, gp, _ = found.requests
    wrong = returns.receive(case_file, found.id, gp.id, GIVEN)
    path = tmp_path / "report.pdf"
    path.write_bytes(written("Seen on the ward"))
    attachment.keep(case_file, found.id, wrong.id, path)
    moved = taking_back.move(case_file, found.id, about(case_file, found, wrong.id).line.number, hospital.id, WHY)
    (file,) = moved.attachments
    assert (file.agency, file.removed_at) == (NAMES[0], "")
    right = next(one for one in moved.returns if one.current)
    assert file.return_id == right.id
    number = newest(case_file, found)
    back = taking_back.take_back(case_file, found.id, number, "Moved too soon")
    assert [(one.agency, one.removed_at) for one in back.attachments] == [(NAMES[1], "")]
    first = about(case_file, found, wrong.id).line.number
    taken = taking_back.take_back(case_file, found.id, first, "Of another family")
    assert taken.attachments[0].removed_why == "Taken back: Of another family"
    with pytest.raises(Problem, match="not in the history of this case"):
        taking_back.one(case_file, found.id, number + 40)


# Reminders, tellings and the rest


def test_a_reminder_is_moved(case_file: CaseFile, found: Case) -> None:
    """The agency that was not reminded has no reminder; the other has it with its day and its note."""
    hospital, gp, _ = found.requests
    request.chase(case_file, found.id, gp.id, date(2018, 5, 17), "Telephone", "Ms Bell", "Promised for Friday")
    moved = taking_back.move(case_file, found.id, newest(case_file, found), hospital.id, WHY)
    assert [(one.request_id, one.note) for one in moved.chases] == [(hospital.id, "Promised for Friday")]


def test_a_telling_of_the_wrong_addressee_is_moved(case_file: CaseFile, found: Case) -> None:
    """Who was not told is to be told again, and the reference that came with it is not the case's any more."""
    first, second = (one.duty.key for one in cases.status(case_file, found.id).duties[:2])
    telling.record(case_file, found.id, first, date(2018, 5, 17), "Letter", "REF/1", "By hand")
    moved = taking_back.move(case_file, found.id, newest(case_file, found), second, "It went to the other one.")
    assert [(one.duty, one.note) for one in moved.tellings] == [(second, "By hand")]
    lines = {one.duty.key: one.done_on for one in cases.status(case_file, found.id).duties}
    assert lines[first] is None
    assert lines[second] is not None


def test_with_a_telling_the_day_it_met_falls(case_file: CaseFile, found: Case) -> None:
    """When one of those told was not told after all, the deadline that all of them met is open again."""
    keys = [one.duty.key for one in cases.status(case_file, found.id).duties]
    before = {line.rule.key: line.state for line in cases.status(case_file, found.id).deadlines}
    told = []
    for key in keys:
        telling.record(case_file, found.id, key, date(2018, 5, 17), "Letter", stands_why="Some of it is to be recorded")
        told.append(newest(case_file, found))
    after = {line.rule.key: line.state for line in cases.status(case_file, found.id).deadlines}
    assert after != before
    for number in reversed(told):
        taking_back.take_back(case_file, found.id, number, "Nobody was told")
    again = {line.rule.key: line.state for line in cases.status(case_file, found.id).deadlines}
    assert again == before
    assert cases.get(case_file, found.id).tellings == []


def _hold(case_file: CaseFile, case: Case) -> Case:
    return timing.hold(case_file, case.id, "A trial", "publication", date(2018, 5, 17), date(2018, 6, 17))


def _consider(case_file: CaseFile, case: Case) -> object:
    return cases.consider(case_file, case.id, "criminal", "taken_up")


def _information(case_file: CaseFile, case: Case) -> object:
    return panel.send_information(case_file, case.id, ["The notification"], date(2018, 5, 17), "Secure e-mail")


def _pass_on(case_file: CaseFile, case: Case) -> object:
    when = date(2018, 5, 17), "Secure e-mail", "The child lives there", date(2018, 6, 17)
    return passing_on.pass_on(case_file, case.id, "Eastmoor", "The board", *when)


def _recommend(case_file: CaseFile, case: Case) -> object:
    return recommend(case_file, case, on="2018-05-17")


def _decide(case_file: CaseFile, case: Case) -> object:
    return decide_against(case_file, case, on="2018-05-17")


def _event(case_file: CaseFile, case: Case) -> object:
    return cases.record_event(case_file, case.id, "published", date(2018, 5, 17), why="Published", late_why="Leaked")


def _sent(case_file: CaseFile, case: Case) -> object:
    return cases.record_event(case_file, case.id, "notification_sent", date(2018, 5, 17))


def _more_time(case_file: CaseFile, case: Case) -> object:
    rule = next(one.rule for one in case.deadlines if one.current)
    return timing.extend(case_file, case.id, rule, date(2018, 8, 1), "The Chair", date(2018, 5, 17), "Leave")


def _close(case_file: CaseFile, case: Case) -> object:
    return cases.close(case_file, case.id, date(2018, 5, 17), "Over")


_VERBS = (
    _hold, _consider, _information, _pass_on, _recommend, _decide, _event, _sent, _more_time, _close,
)  # fmt: skip


@pytest.mark.parametrize("verb", _VERBS)
def test_what_was_recorded_in_the_wrong_case_is_taken_back(
    case_file: CaseFile, found: Case, verb: Callable[[CaseFile, Case], Any]
) -> None:
    """The case stands as it did before, with every deadline, and the history has both what was done and why it was undone."""
    before = _told(case_file, found)
    verb(case_file, found)
    number = newest(case_file, found)
    assert _told(case_file, found) != before
    what = history.entries(case_file, found.id)[0].what
    taking_back.take_back(case_file, found.id, number, "It belongs to the other case.")
    assert _told(case_file, found) == before
    line = history.entries(case_file, found.id)[0]
    assert (line.what, line.why) == (f"Taken back: {what}", "It belongs to the other case.")
    with pytest.raises(Problem, match=r"taken back already|changed nothing"):
        taking_back.take_back(case_file, found.id, number, "Again")


def _told(case_file: CaseFile, case: Case) -> list[Any]:
    """Return all that stands in a case and that a reader would see of it."""
    status = cases.status(case_file, case.id)
    kept = status.case
    decided: list[Recommendation | Decision] = [*kept.recommendations, *kept.decisions]
    return [
        [(one.rule.key, one.state, one.due_on, one.met_on, one.extension is None) for one in status.deadlines],
        [(one.duty.key, one.state, one.done_on) for one in status.duties],
        (status.stage.key, kept.closed_on, kept.next_due_on, kept.next_rule),
        sorted((one.kind, one.happened_on) for one in kept.events if not one.superseded_at),
        [len(part) for part in (kept.holds, kept.considerations, kept.information_sent, kept.passed_on)],
        [one.id for one in decided if not one.superseded_at],
    ]


def test_what_was_built_on_is_not_taken_back_from_under_it(case_file: CaseFile, found: Case) -> None:
    """A recommendation that another replaced stays until that one is taken back; then the first stands again."""
    recommend(case_file, found, on="2018-05-17")
    first = newest(case_file, found)
    recommend(case_file, found, "no_review", on="2018-05-17", why="Looked at anew")
    second = newest(case_file, found)
    with pytest.raises(Problem, match="Take that back first"):
        taking_back.take_back(case_file, found.id, first, "Wrong case")
    taking_back.take_back(case_file, found.id, second, "Wrong case")
    kept = cases.get(case_file, found.id)
    assert [one.outcome for one in kept.recommendations if not one.superseded_at] == ["review"]
    taking_back.take_back(case_file, found.id, first, "Wrong case")


def test_a_decision_made_again_is_taken_back_with_its_days(case_file: CaseFile, found: Case) -> None:
    """The earlier decision stands again, and the days that it gave the case."""
    decide_against(case_file, found, on="2018-05-17")
    before = _told(case_file, found)
    again = decided("review", on="2018-05-17", reviewer="Dr Quill")
    decision.decide_again(case_file, found.id, again, "own", "Looked at anew")
    taking_back.take_back(case_file, found.id, newest(case_file, found), "Recorded in the wrong case")
    assert _told(case_file, found) == before


def test_a_hold_that_was_looked_at_again_is_taken_back_with_that(case_file: CaseFile, found: Case) -> None:
    """What was only noted of the thing itself goes with it."""
    held = _hold(case_file, found).holds[0]
    number = newest(case_file, found)
    timing.look_again(case_file, found.id, held.id, date(2018, 7, 17), "Still listed")
    taking_back.take_back(case_file, found.id, number, "The trial is of another family")
    assert cases.get(case_file, found.id).holds == []


def test_a_step_recorded_as_done_is_to_be_done_again(case_file: CaseFile, opened: Opened, desk_day: Desk) -> None:
    """What was changed has its earlier entry again."""
    desk_day("2018-07-20")
    case = opened(aware_on="13 July 2018", received_on="16 July 2018")
    started = rapid_review.start(case_file, case.id)
    rapid_review.save(case_file, case.id, started.id, {"step.0.what": "Write to the school"})
    rapid_review.complete(case_file, case.id, date(2018, 7, 20))
    (step,) = rapid_review.steps_of(cases.get(case_file, case.id))
    rapid_review.step_done(case_file, case.id, step.id, date(2018, 7, 20), "By telephone")
    taking_back.take_back(case_file, case.id, newest(case_file, case), "Another step was meant")
    (step,) = rapid_review.steps_of(cases.get(case_file, case.id))
    assert (step.done_on, step.note) == (None, "")


def test_where_there_is_another_way_it_is_named(case_file: CaseFile, found: Case) -> None:
    """What has a way of its own to be put right is refused with that way, and a closed case with the way to it."""
    request.prepare(case_file, found.id, [request.AgencyToAsk("Housing")], SCOPE)
    entries = history.entries(case_file, found.id)
    for number, way in ((entries[0].number, "withdraw the request"), (entries[-1].number, "A case is not taken back")):
        with pytest.raises(Problem, match=way):
            taking_back.take_back(case_file, found.id, number, "Wrong")
    decide(case_file, found, on="2018-05-17", reviewer="Dr Quill")
    made = newest(case_file, found)
    cases.close(case_file, found.id, date(2018, 5, 17), "Over")
    with pytest.raises(Problem, match="open it again"):
        taking_back.take_back(case_file, found.id, made, "Wrong")
