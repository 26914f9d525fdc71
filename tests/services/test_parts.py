"""The parts of a case are read when they are looked at, each as it stands, and never taken for empty."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy.orm.exc import DetachedInstanceError

from scr_desktop.domain.records.case import CaseEvent
from scr_desktop.domain.records.telling import Telling
from scr_desktop.services import loading
from scr_desktop.store.case_file import CaseFile
from tests.services.opening import Opened
from tests.services.statements.counted import counted, parts_read

DAY = date(2018, 5, 17)


@pytest.fixture
def case_id(opened: Opened) -> str:
    """Open a case."""
    return opened().id


def test_a_part_is_read_once_and_an_empty_one_never(case_file: CaseFile, case_id: str) -> None:
    """However often they are looked at."""
    with case_file.read() as session:
        case = loading.a_case(session, case_id)
        with counted(case_file) as asked:
            assert case.children[0].name
            assert (case.children, case.copies, case.copies) == (case.children, [], [])
    assert len(asked) == 1
    assert parts_read(asked) == {"children"}


def test_a_part_that_was_not_looked_at_is_no_empty_one(case_file: CaseFile, case_id: str) -> None:
    """Once the session is over it is an error to ask for it; what was looked at stays, and so does what is empty."""
    with case_file.read() as session:
        case = loading.a_case(session, case_id)
        assert case.children
    assert case.children
    assert case.copies == []
    with pytest.raises(DetachedInstanceError, match="deadlines"):
        assert case.deadlines


def test_what_is_put_into_a_part_stands_beside_what_was_there(case_file: CaseFile, case_id: str) -> None:
    """Into one that was empty and one that was not, also where the case was read twice in the same work."""
    with case_file.work("Added") as session:
        for kind in ("review_begun", "no_review"):
            case = loading.a_case(session, case_id)
            before = len(case.events)
            case.events.append(CaseEvent(kind=kind, happened_on=DAY))
            case.tellings.append(Telling(duty=kind, told_on=DAY))
            assert len(case.events) == before + 1
    with case_file.read() as session:
        case = loading.whole_case(session, case_id)
    assert {"aware", "review_begun", "no_review"} <= {one.kind for one in case.events}
    assert [one.duty for one in case.tellings] == ["review_begun", "no_review"]


def test_what_was_taken_back_is_in_no_part(case_file: CaseFile, case_id: str) -> None:
    """A part of which all was taken back is empty, though there is something of it in the file."""
    with case_file.work("Taken back") as session:
        case = loading.a_case(session, case_id)
        case.tellings.append(
            Telling(duty="panel", told_on=DAY, taken_back_at="2018-05-17", taken_back_why="Another case")
        )
    with case_file.read() as session:
        assert loading.whole_case(session, case_id).tellings == []
