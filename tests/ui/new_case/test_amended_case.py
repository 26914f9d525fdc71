"""The entries of an opened case, written in again: what differs is known entry by entry, and nothing counts before it is said."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import Problem
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.new_case.amended_case import AmendedCase
from tests.domain.papers import TODAY
from tests.services.opening import opened


@pytest.fixture
def case_id(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> str:
    """Open a case of an infant death of May 2018."""
    monkeypatch.setattr(clock, "today", lambda: TODAY)
    return opened(case_file).id


@pytest.fixture
def found(case_file: CaseFile, case_id: str, qapp: object) -> AmendedCase:
    """Give the entries of that case."""
    return AmendedCase(case_file, case_id)


def test_as_it_stands_nothing_differs(found: AmendedCase) -> None:
    """Looking at a case changes nothing of it; what is typed and typed back is no change either."""
    assert (found.differs, list(found.written_otherwise())) == (False, [])
    found.put("incident.place", "Bath")
    assert found.differs
    found.put("incident.place", "Twerton")
    assert not found.differs


def test_what_differs_is_named_by_its_entry(found: AmendedCase, qtbot: QtBot) -> None:
    """One entry of one child is one difference, and the dialog is told that something was entered."""
    with qtbot.waitSignal(found.entered):
        found.put("children.0.known_as", "Rosie")
    found.put("incident.place", "Bath")
    assert dict(found.written_otherwise()) == {"written.children.0.known_as": "Rosie", "written.incident.place": "Bath"}


def test_a_row_more_is_a_difference_of_the_whole_list(found: AmendedCase) -> None:
    """Rows have no names of their own: with one added, the list is kept as it is written."""
    found.rows("agencies").append({"name": "Police"})
    assert dict(found.written_otherwise()) == {"written.agencies": [{"name": "Police"}]}


def test_what_was_kept_is_written_again(found: AmendedCase) -> None:
    """What was typed and not recorded comes back into the entries, and differs again."""
    found.write_again({"written.incident.place": "Bath"})
    assert (found.get("incident.place"), found.differs) == ("Bath", True)


def test_nothing_is_recorded_before_the_officer_says_so(found: AmendedCase, case_file: CaseFile, case_id: str) -> None:
    """What would become of the case is seen; the case itself keeps its day until it is carried out with a reason."""
    found.put("awareness.aware_on", "14 May 2018")
    found.see()
    assert cases.get(case_file, case_id).day_of("aware") == date(2018, 5, 12)
    with pytest.raises(Problem):
        found.carry_out("", set())
    found.carry_out("Recorded a day early", set())
    assert cases.get(case_file, case_id).day_of("aware") == date(2018, 5, 14)
