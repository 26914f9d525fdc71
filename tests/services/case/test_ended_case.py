"""A case whose notification was withdrawn, found not to meet the criteria, or closed waits for nothing, whoever reads it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from scr_desktop.documents.sections.first_page.asked import asked_rows
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.rules.event import EVENTS
from scr_desktop.domain.stages.pathway import StepState, pathway
from scr_desktop.domain.stages.stage_words import stage_and_wait
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import timing
from scr_desktop.services.office import diary, register
from scr_desktop.services.papers import paper
from scr_desktop.services.regime import by_key
from scr_desktop.services.requests import request
from scr_desktop.services.review import meeting
from scr_desktop.store.case_file import CaseFile
from tests.documents.reading import ReadBack, squeeze
from tests.domain.papers import of_2022

SCOPE = request.Scope(questions=("What did you know?",), proportionate="The last year only.")
_PAPERS = ("deadline-sheet", "pathway", "decision-pack", "where-everything-stands")


@pytest.fixture
def waiting(case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]) -> Case:
    """Open a case of 2022 in which an agency is asked, a trial holds it up and the rapid review is due."""
    desk_day("2022-06-30")
    found = opened(**of_2022())
    _, made = request.prepare(case_file, found.id, [request.AgencyToAsk("Police")], SCOPE)
    request.send(case_file, found.id, [made[0].id], date(2022, 6, 10))
    timing.hold(case_file, found.id, "Trial", "interviews", date(2022, 6, 10), date(2022, 7, 10))
    return cases.get(case_file, found.id)


@pytest.mark.parametrize("kind", ["withdrawn", "criteria_not_met"])
def test_nothing_waits_once_the_notification_fell_away(case_file: CaseFile, waiting: Case, kind: str) -> None:
    """Stage, next date, register, Today, duties, pathway and meetings say so; what was done stays."""
    before = diary.today(case_file)
    assert before.overdue
    assert before.agencies
    assert before.holds
    cases.record_event(case_file, waiting.id, kind, date(2022, 6, 29), note="Reported twice", why="Reported twice")
    where = cases.status(case_file, waiting.id)
    label = EVENTS[kind].label
    assert stage_and_wait(where) == f"{label} on 29 June 2022, waiting for nothing more"
    assert (where.next, [one for one in where.deadlines if one.state in {"due", "overdue", "waiting"}]) == (None, [])
    assert [one for one in where.duties if one.done_on is None] == []
    desk = diary.today(case_file)
    assert (desk.overdue, desk.this_week, desk.waiting, desk.agencies, desk.holds) == ([], [], [], [], [])
    (row,) = register.rows(case_file, register.Wanted())
    assert (by_key(row.regime).stage_name(row.stage), row.next_due_on) == (label, None)
    states = {line.state for lane in pathway(where) if not lane.parallel for line in lane.steps}
    assert states == {StepState.DONE, StepState.NOT_APPLICABLE}
    assert meeting.fit_for(case_file, waiting.id) is None
    (said,) = [text for name, text in asked_rows(where, Office()) if name == "What is asked"]
    assert said.startswith(f"No decision is asked for. {label} on 29 June 2022")


@pytest.mark.parametrize("document", _PAPERS)
def test_no_paper_of_a_withdrawn_case_waits_for_anything(case_file: CaseFile, waiting: Case, document: str) -> None:
    """Each paper says that it was withdrawn, and names no stage that the case has left behind."""
    cases.record_event(case_file, waiting.id, "withdrawn", date(2022, 6, 29), note="Twice", why="Twice")
    drawn = paper.draw(case_file, document, *([] if document == "where-everything-stands" else [waiting.id]))
    text = squeeze(ReadBack(drawn).text)
    assert "Notification withdrawn on 29 June 2022, waiting for nothing more" in text
    assert "waiting for the" not in text


@pytest.mark.parametrize("document", _PAPERS[:3])
def test_no_paper_of_a_closed_case_waits_for_anything(case_file: CaseFile, waiting: Case, document: str) -> None:
    """It says on which day it was closed and why, and no step is now, next or late."""
    cases.close(case_file, waiting.id, date(2022, 6, 29), "Passed on to Eastmoor")
    where = cases.status(case_file, waiting.id)
    assert stage_and_wait(where) == "Closed on 29 June 2022"
    text = squeeze(ReadBack(paper.draw(case_file, document, waiting.id)).text)
    assert "Closed on 29 June 2022: Passed on to Eastmoor" in text
    assert "waiting for the" not in text
    states = {line.state for lane in pathway(where) for line in lane.steps}
    assert not states & {StepState.NOW, StepState.TO_COME, StepState.LATE}
