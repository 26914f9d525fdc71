"""For which of many deadlines it is not settled if they are owed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.office.unsettled import proving
from scr_desktop.services.regime import as_built
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import DEATH, child
from tests.services.opening import Desk, Opened


@pytest.fixture
def notified(opened: Opened, desk_day: Desk) -> Callable[..., Case]:
    """Open cases of a death of May 2022; it is 1 June 2022."""
    desk_day("2022-06-01")

    def made(**entries: Any) -> Case:
        died = child(**DEATH | {"born_on": "2.2.22", "died_on": "31.5.22"})
        days = {"aware_on": "31 May 2022", "received_on": "1 June 2022", "incident_on": "31/5/22"}
        return opened(**days | {"children": [died]} | entries)

    return made


def proved(case_file: CaseFile, *wanted: tuple[Case, str]) -> list[str]:
    """Return what each of these cases must prove to be for its deadline to be owed."""
    with case_file.read() as session:
        found = proving(session, as_built(), [(case.id, rule) for case, rule in wanted])
    return [found.get((case.id, rule), "") for case, rule in wanted]


def test_only_an_open_answer_leaves_a_deadline_open(case_file: CaseFile, notified: Callable[..., Case]) -> None:
    """Suspected or not, it is settled; without the answer the day stands on that condition."""
    open_, settled = notified(answers={}), notified()
    assert proved(case_file, (open_, "notify"), (settled, "notify")) == ["notifiable", ""]
    cases.answer(case_file, open_.id, "abuse_or_neglect", "yes", "The police said so")
    assert proved(case_file, (open_, "notify")) == [""]


def test_what_somebody_must_notify_may_prove_ours(case_file: CaseFile, notified: Callable[..., Case]) -> None:
    """A looked after child died elsewhere, nothing suspected: only whose duty it is hangs on an answer."""
    died = child(**DEATH | {"born_on": "2.2.12", "died_on": "31.5.22", "looked_after": "yes"})
    found = notified(where="elsewhere_in_england", children=[died], answers={"abuse_or_neglect": "no"})
    assert proved(case_file, (found, "notify")) == ["ours to notify"]


def test_what_no_answer_can_leave_open_or_nobody_asks_after_is_not_answered(
    case_file: CaseFile, notified: Callable[..., Case]
) -> None:
    """A limit from a later step is owed by that step."""
    found = notified(answers={})
    assert proved(case_file, (found, "agency_return"), (found, "no_such_rule")) == ["", ""]
    with case_file.read() as session:
        assert proving(session, as_built(), []) == {}
        assert list(proving(session, as_built(), [(found.id, "notify")])) == [(found.id, "notify")]
    assert date(2022, 6, 9) in {one.due_on for one in found.deadlines if one.rule == "notify"}, (
        "its day stands all the same"
    )
