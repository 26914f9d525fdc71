"""Whom a letter about a decision goes to, and who else has the same."""

from __future__ import annotations

import pytest

from scr_desktop.documents.parts.item import Item
from scr_desktop.documents.parts.letter import Sending
from scr_desktop.documents.sections.addressees import copies, greeting, is_panel, items_of, line_of, telling, told_after
from scr_desktop.domain.progress.case_status import CaseStatus
from tests.documents.cases import made


@pytest.fixture(scope="module")
def of() -> CaseStatus:
    """Give a case of 2018, in which three are told of the decision."""
    return made("WT2015")


def test_those_told_after_an_event_are_its_addressees(of: CaseStatus) -> None:
    """Of the decision three, of the awareness others, of nothing nobody."""
    after = told_after(of, {"decision"})
    assert [one.duty.who for one in after] == [
        "Ofsted", "Department for Education", "Child Safeguarding Practice Review Panel",
    ]  # fmt: skip
    assert len(told_after(of, {"decision", "aware"})) == len(of.duties)
    assert told_after(of, ()) == []


def test_each_letter_is_called_by_its_addressee(of: CaseStatus) -> None:
    """It is found again by the key of the duty, and its sending tells that duty and no other."""
    after = told_after(of, {"decision"})
    first = items_of(after)[0]
    assert first == Item(after[0].duty.key, "Ofsted")
    assert line_of(of, first.id) is after[0]
    assert telling(of, first.id) == Sending("telling", first.id)


def test_a_letter_names_the_others_and_not_its_own_reader(of: CaseStatus) -> None:
    """Who is written to alone reads of nobody else."""
    after = told_after(of, {"decision"})
    assert copies(after, after[0]) == ("Department for Education", "Child Safeguarding Practice Review Panel")
    assert copies(after[:1], after[0]) == ()


def test_the_panel_is_known(of: CaseStatus) -> None:
    """It scrutinises the decision; Ofsted and the Department do not."""
    assert [is_panel(one) for one in told_after(of, {"decision"})] == [False, False, True]


def test_a_minister_is_greeted_by_the_office_and_a_body_as_colleagues() -> None:
    """No body is one colleague."""
    assert greeting("Secretary of State (Department for Education)") == "Secretary of State"
    assert greeting("Ofsted") == "Colleagues"
