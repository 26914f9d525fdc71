"""A closed case takes nothing more until it is opened again: whatever way leads to recording, it is refused in one sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import child_safety, passing_on, telling, timing
from scr_desktop.services.chronology import chronology_change
from scr_desktop.services.putting_right import amend
from scr_desktop.services.requests import request
from scr_desktop.services.review import meeting, panel
from scr_desktop.store.case_file import CaseFile
from tests.services.decision_steps import decide, recommend

DAY = date(2018, 5, 17)
SCOPE = request.Scope(questions=("What was known?",), proportionate="The last year.")
VERBS: dict[str, Callable[[CaseFile, Case], Any]] = {
    "the Panel's reply": lambda file, case: panel.record_reply(file, case.id, DAY, "asks", "Send the returns."),
    "information sent": lambda file, case: panel.send_information(file, case.id, ["The returns"], DAY, "E-mail"),
    "a date": lambda file, case: cases.record_event(file, case.id, "notification_sent", DAY),
    "an answer": lambda file, case: cases.answer(file, case.id, "abuse_or_neglect", "no", "Seen.", "New."),
    "another process": lambda file, case: cases.consider(file, case.id, "coroner", "taken_up"),
    "a telling": lambda file, case: telling.record(file, case.id, "panel", DAY, "E-mail"),
    "a child's safety": lambda file, case: child_safety.enter(file, case.id, "Noah", "A visit", "Jo Bell", DAY),
    "a hold": lambda file, case: timing.hold(file, case.id, "Police", "interviews", DAY, date(2018, 6, 1)),
    "a recommendation": recommend,
    "a decision": decide,
    "requests": lambda file, case: request.prepare(file, case.id, [request.AgencyToAsk("Police")], SCOPE),
    "passing on": lambda file, case: passing_on.pass_on(
        file, case.id, "Torbay", "", DAY, "E-mail", "It happened there.", date(2018, 5, 24)
    ),
    "an agenda": lambda file, case: meeting.record_held(file, case.id, DAY, "SCR Sub Group", purpose="To look at it"),
    "an episode": lambda file, case: chronology_change.make_episode(file, case.id, "The missed weighing"),
    "its entries": lambda file, case: amend.amend(file, case.id, amend.content(file, case.id), "Why"),
}


@pytest.mark.parametrize("verb", VERBS)
def test_nothing_is_recorded_in_a_closed_case(case_file: CaseFile, opened: Callable[..., Case], verb: str) -> None:
    """A dialog that was left open, or is opened again with words kept in it, cannot get round the closing."""
    case = opened()
    cases.close(case_file, case.id, date(2018, 5, 17), "Nothing more follows.")
    before = case_file.head()
    with pytest.raises(Problem, match="This case is closed: open it again before anything is recorded in it"):
        VERBS[verb](case_file, case)
    assert case_file.head() == before
    cases.reopen(case_file, case.id, "Something came.")
    assert cases.get(case_file, case.id).open
