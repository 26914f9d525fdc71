"""A case file of an earlier version lists, once opened, the next deadline that counts first; nothing else is written."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from scr_desktop.domain.records.case import Case
from scr_desktop.services import loading
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import next_deadlines, timing
from scr_desktop.services.office import history
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case_file.opening import open_case_file

pytestmark = pytest.mark.usefixtures("desk_day")


@pytest.fixture
def stale(case_file: CaseFile, opened: Callable[..., Case]) -> str:
    """Give a case that still lists the deadline extended to August, as the version before did, before that of June."""
    found = opened()
    cases.record_event(case_file, found.id, "notification_sent", date(2018, 5, 16))
    cases.record_event(case_file, found.id, "partners_told", date(2018, 5, 16))
    timing.extend(case_file, found.id, "scr_decision", date(2018, 8, 31), "DfE", date(2018, 5, 16), "The trial.")
    with case_file.work("Test") as session:
        case = loading.whole_case(session, found.id)
        case.next_rule, case.next_due_on = "scr_decision", date(2018, 8, 31)
    return found.id


def test_what_counts_first_is_listed_once_the_file_is_opened(case_file: CaseFile, stale: str) -> None:
    """The backstop of June takes the place of the target of August, and the history has one entry that says so."""
    before = len(history.entries(case_file))
    next_deadlines.bring_in_step(case_file)
    found = cases.get(case_file, stale)
    assert (found.next_rule, found.next_due_on) == ("scr_decision_backstop", date(2018, 6, 16))
    assert [one.what for one in history.entries(case_file)[: len(history.entries(case_file)) - before]] == [
        "Next deadlines listed anew, the one that counts first"
    ]


def test_a_file_in_step_is_not_written_to(case_file: CaseFile, stale: str) -> None:
    """Opened again, it gets no second entry."""
    next_deadlines.bring_in_step(case_file)
    before = history.entries(case_file)
    next_deadlines.bring_in_step(case_file)
    assert history.entries(case_file) == before


def test_the_window_brings_it_in_step_when_it_opens_the_file(
    case_file: CaseFile, stale: str, template: tuple[Path, str]
) -> None:
    """What the officer sees first is right already."""
    case_file.close()
    with open_case_file(case_file.path, template[1], by_key=True) as again:
        assert cases.get(again, stale).next_due_on == date(2018, 6, 16)


def test_of_a_case_that_is_in_step_no_row_is_read(case_file: CaseFile, stale: str) -> None:
    """Of thousands of open cases the stages, what is unmet, and who was handed over are told by indexes."""
    asked: list[tuple[str, Any]] = []

    def note(_connection: Any, _cursor: Any, statement: str, given: Any, *_: Any) -> None:
        asked.append((statement, given))

    with case_file.read() as session:
        connection = session.connection()
        event.listen(connection, "before_cursor_execute", note)
        assert [one.id for one in loading.listed_otherwise_before(session)] == [stale]
        which = next(one for one in asked if "deadlines" in one[0])
        steps = [row[3] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {which[0]}", which[1])]
    for name in ("ix_cases_open_by_stage", "ix_deadlines_unmet_of", "ix_case_events_handed_over"):
        assert [one for one in steps if name in one], name
