"""In which cases a decision is owed and no deadline runs on: the rapid review is on record as sent, and none is made."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.sources.reading import RAPID_REVIEW
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import office
from scr_desktop.services.office.decisions_owed import decisions_owed
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import of_2022
from tests.services.opening import Desk, Opened

ON = date(2022, 6, 22)
# Aware on 31 May 2022: fifteen working days, without 2 and 3 June, end on Thursday 23 June.
DUE = date(2022, 6, 23)


@pytest.fixture
def sent(case_file: CaseFile, opened: Opened, desk_day: Desk) -> Callable[[], Case]:
    """Open cases of May 2022 whose rapid review was sent without a decision; it is 22 June, and the office has chosen."""
    desk_day(ON.isoformat())
    office.choose_reading(case_file, RAPID_REVIEW, "awareness", "So we count")

    def made() -> Case:
        found = opened(**of_2022())
        cases.record_event(case_file, found.id, "notification_sent", date(2022, 6, 8))
        return cases.record_event(case_file, found.id, "rapid_review_sent", date(2022, 6, 17))

    return made


def owed(case_file: CaseFile, ids: list[str] | None = None) -> dict[str, date]:
    """Return the decisions that are owed, by case."""
    with case_file.read() as session:
        return decisions_owed(session, ON, ids)


def test_each_is_owed_by_the_day_of_its_rapid_review(
    case_file: CaseFile, sent: Callable[[], Case], opened: Opened
) -> None:
    """One whose rapid review is not sent still has its own deadline; only those that are asked after are answered."""
    one, other, unsent = sent(), sent(), opened(**of_2022())
    assert owed(case_file) == {one.id: DUE, other.id: DUE}
    assert owed(case_file, [other.id, unsent.id]) == {other.id: DUE}
    assert owed(case_file, []) == {}


def test_a_decision_a_closing_or_a_withdrawal_ends_it(case_file: CaseFile, sent: Callable[[], Case]) -> None:
    """Whatever shows that there is nothing more to decide."""
    decided, closed, withdrawn = sent(), sent(), sent()
    cases.record_event(case_file, decided.id, "decision", date(2022, 6, 20))
    cases.close(case_file, closed.id, ON, "Passed on")
    cases.record_event(case_file, withdrawn.id, "withdrawn", date(2022, 6, 20), why="Not a child")
    assert owed(case_file) == {}
