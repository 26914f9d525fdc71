"""A form tells nobody what was not known when it was sent: who came to be among those to be told afterwards is not done by it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest

from scr_desktop.domain.progress.case_status import DutyLine
from scr_desktop.domain.progress.lateness import late_telling, reason_given
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.deadline_state import DeadlineState
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import telling
from scr_desktop.services.putting_right import amend
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.told.columns import details, lines_of
from tests.domain.papers import DEATH, child
from tests.office_clock import OfficeClock

WHY = "The social worker was on leave."
FORM = "National online form"


class Shown:
    """What the history of the case file takes the time from: the clock of the office."""

    @staticmethod
    def now(_zone: object) -> datetime:
        """Return what the office's clock shows."""
        return datetime.fromisoformat(clock.now())


@pytest.fixture(autouse=True)
def history_by_the_clock(office_clock: OfficeClock, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the history be written at the time that the office's clock shows."""
    assert office_clock.day
    monkeypatch.setattr("scr_desktop.store.chain.datetime", Shown)


def died(looked_after: str) -> dict[str, Any]:
    """Return a child who died on 31 October 2026, looked after or not."""
    return child(**DEATH | {"born_on": "2.2.24", "died_on": "31.10.26", "looked_after": looked_after})


def duties(case_file: CaseFile, found: Case) -> dict[str, DutyLine]:
    """Return who must be told of the incident, by key."""
    return {one.duty.key: one for one in cases.status(case_file, found.id).duties}


def now_looked_after(case_file: CaseFile, found: Case, answer: str = "yes") -> None:
    """Change the child to looked after."""
    content = amend.content(case_file, found.id)
    content["children"][0]["looked_after"] = answer
    amend.amend(case_file, found.id, content, why="The placement was found.")


@pytest.fixture
def case(opened: Callable[..., Case], office_clock: OfficeClock) -> Case:
    """Open a case on 3 November 2026 in which it is not known yet whether the child who died was looked after."""
    office_clock.turn_to(date(2026, 11, 3))
    days = {"aware_on": "2 November 2026", "received_on": "2 November 2026", "incident_on": "31/10/26"}
    return opened(**days, children=[died("unknown")])


@pytest.fixture
def told_late(case_file: CaseFile, case: Case, office_clock: OfficeClock) -> Case:
    """Let the Panel be told late on 10 November by the national form, with a reason, and the partners in time."""
    office_clock.turn_to(date(2026, 11, 10))
    telling.record(case_file, case.id, "board", date(2026, 11, 4), "Secure e-mail")
    telling.record(case_file, case.id, "panel", date(2026, 11, 10), FORM, late_why=WHY)
    return case


def test_who_is_to_be_told_since_is_not_done_by_the_form(
    case_file: CaseFile, told_late: Case, office_clock: OfficeClock
) -> None:
    """The form of 10 November cannot have said it: it is open, says why, and takes no reason from another duty."""
    office_clock.turn_to(date(2026, 11, 29))
    now_looked_after(case_file, told_late)
    found = duties(case_file, told_late)
    for key in ("secretary_of_state", "ofsted"):
        assert (found[key].done_on, found[key].by, found[key].late_why) == (None, "", "")
        assert found[key].state is DeadlineState.OVERDUE
    assert found["ofsted"].not_shown == (
        "That they were told of the death of a looked after child is not shown by “National notification sent” of "
        "10 November 2026: by what was entered then it was not owed to them. Record when they were told, also where they "
        "were told with it."
    )
    assert found["panel"].done_on == date(2026, 11, 10)
    assert found["board"].done_on == date(2026, 11, 4)
    status = cases.status(case_file, told_late.id)
    assert reason_given(status, "ofsted") == ""
    assert late_telling(status, "ofsted", date(2026, 11, 29))
    (line,) = [one for one in lines_of(status) if one.line.duty.key == "ofsted"]
    assert "not shown by “National notification sent”" in details(line)
    assert "not shown by" in telling.about(line.line)


def test_it_is_done_once_it_is_recorded(case_file: CaseFile, told_late: Case, office_clock: OfficeClock) -> None:
    """With its own day and its own reason, also where the form did say it."""
    office_clock.turn_to(date(2026, 11, 29))
    now_looked_after(case_file, told_late)
    telling.record(case_file, told_late.id, "ofsted", date(2026, 11, 10), FORM, late_why="The form named it.")
    found = duties(case_file, told_late)["ofsted"]
    assert (found.done_on, found.late_why, found.not_shown) == (date(2026, 11, 10), "The form named it.", "")


def test_what_was_known_before_the_form_is_told_by_it(
    case_file: CaseFile, case: Case, office_clock: OfficeClock
) -> None:
    """Changed on the day before it was sent, it was on the form."""
    office_clock.turn_to(date(2026, 11, 5))
    now_looked_after(case_file, case)
    office_clock.turn_to(date(2026, 11, 6))
    telling.record(case_file, case.id, "panel", date(2026, 11, 6), FORM)
    found = duties(case_file, case)["ofsted"]
    assert (found.done_on, found.by) == (date(2026, 11, 6), "notification_sent")


def test_what_was_changed_between_the_form_and_its_record_is_not_told_by_it(
    case_file: CaseFile, case: Case, office_clock: OfficeClock
) -> None:
    """The day on which it was sent decides, not the day on which that was recorded."""
    office_clock.turn_to(date(2026, 11, 9))
    now_looked_after(case_file, case)
    telling.record(case_file, case.id, "panel", date(2026, 11, 6), FORM)
    assert duties(case_file, case)["ofsted"].done_on is None


def test_what_was_entered_at_first_with_the_sending_is_told_by_it(
    case_file: CaseFile, opened: Callable[..., Case], office_clock: OfficeClock
) -> None:
    """A case entered after the form was sent is taken as it was first entered; another name of the child changes nothing."""
    office_clock.turn_to(date(2026, 11, 20))
    days = {"aware_on": "2 November 2026", "received_on": "2 November 2026", "incident_on": "31/10/26"}
    found = opened(**days, children=[died("yes")])
    cases.record_event(case_file, found.id, "notification_sent", date(2026, 11, 6))
    content = amend.content(case_file, found.id)
    content["children"][0]["given_names"] = "Rosie"
    amend.amend(case_file, found.id, content, why="A slip of the pen.")
    assert duties(case_file, found)["ofsted"].done_on == date(2026, 11, 6)


def test_an_area_named_since_is_not_told_by_an_earlier_telling(
    case_file: CaseFile, opened: Callable[..., Case], office_clock: OfficeClock
) -> None:
    """The day on which another area was told says nothing of the one that takes its place."""
    office_clock.turn_to(date(2026, 11, 4))
    days = {"aware_on": "2 November 2026", "received_on": "2 November 2026", "incident_on": "31/10/26"}
    areas = [{"name": "Westmoor Council", "parts": "involved", "partners": "", "contact": ""}]
    found = opened(**days, children=[died("no")], other_areas=areas)
    cases.record_event(case_file, found.id, "other_area_told", date(2026, 11, 4))
    (line,) = [one for one in duties(case_file, found).values() if one.duty.in_area]
    assert line.done_on == date(2026, 11, 4)
    office_clock.turn_to(date(2026, 11, 20))
    content = amend.content(case_file, found.id)
    content["other_areas"] = [areas[0] | {"name": "Eastbury"}]
    amend.amend(case_file, found.id, content, why="The wrong area was entered.")
    (line,) = [one for one in duties(case_file, found).values() if one.duty.in_area]
    assert "Eastbury" in line.duty.who
    assert line.done_on is None
