"""A session does not see what was taken back unless it asks, and a reading refuses to write."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import aliased, selectinload

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.safety_item import SafetyItem
from scr_desktop.domain.records.taken_back import WITH_TAKEN_BACK
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.sessions import refuse_writing


def item(child: str, taken_back_at: str = "") -> SafetyItem:
    """Return what is to be done for a child."""
    return SafetyItem(
        child=child, what="A visit", owner="Social care", due_on=date(2018, 5, 14), taken_back_at=taken_back_at
    )


@pytest.fixture
def office(case_file: CaseFile) -> CaseFile:
    """Give an office with a case in which one of two items was taken back."""
    items = [item("Alfie"), item("Rosie", "2018-05-15T09:00:00+00:00")]
    with case_file.work("Opened") as session:
        session.add(Case(reference="2018-001", regime="WT2015", opened_on=date(2018, 5, 12), safety_items=items))
    return case_file


def test_a_reading_sees_what_stands(office: CaseFile) -> None:
    """As records, as columns, counted and under another name: what was taken back is left out."""
    other = aliased(SafetyItem)
    with office.read() as session:
        assert [one.child for one in session.scalars(select(SafetyItem))] == ["Alfie"]
        assert session.scalars(select(SafetyItem.child)).all() == ["Alfie"]
        assert session.scalar(select(func.count(SafetyItem.id))) == 1
        assert session.scalars(select(other.child)).all() == ["Alfie"]


def test_the_parts_of_a_case_leave_it_out_too(office: CaseFile) -> None:
    """A case that is loaded with its parts has those that stand."""
    with office.read() as session:
        (case,) = session.scalars(select(Case).options(selectinload(Case.safety_items)))
        assert [one.child for one in case.safety_items] == ["Alfie"]


def test_who_asks_for_it_sees_it(office: CaseFile) -> None:
    """The execution option brings both."""
    with office.read() as session:
        query = select(SafetyItem.child).execution_options(**{WITH_TAKEN_BACK: True})
        assert sorted(session.scalars(query)) == ["Alfie", "Rosie"]


def test_a_session_for_reading_refuses_to_write() -> None:
    """It is a fault of the program, and says which session is right."""
    with pytest.raises(RuntimeError, match=r"use work\(\) to change records"):
        refuse_writing()
