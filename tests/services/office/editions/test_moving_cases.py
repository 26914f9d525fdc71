"""A case already held moves to the edition that applies to it only by a proposal, with a reason."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.editions.confirmed import DAY_LINE, Answer
from scr_desktop.domain.editions.text import WT2026
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.time.period import Unit, Within
from scr_desktop.services.case import case as cases
from scr_desktop.services.office.editions import confirming, moving_cases
from scr_desktop.store.case_file import CaseFile
from tests.services.office.editions.sitting import confirm, confirm_day, line_of, opened
from tests.services.opening import Desk


@pytest.fixture(autouse=True)
def in_july(desk_day: Desk) -> None:
    """Let it be July 2026."""
    desk_day("2026-07-01")


def test_a_case_held_before_the_day_was_confirmed_stays_until_it_is_moved(case_file: CaseFile) -> None:
    """It is proposed with old and new, says so itself, and is moved with a reason that stays."""
    case_id = opened(case_file, "24 June 2026")
    opened(case_file, "20 May 2026")
    assert moving_cases.to_move(case_file) == []
    confirm_day(case_file)
    confirm(case_file, "clock:notify", Answer.CHANGED, within=Within(3, Unit.WORKING_DAYS))
    assert cases.status(case_file, case_id).regime.key == "WT2023"
    (found,) = moving_cases.to_move(case_file)
    assert (found.id, found.old.key, found.new.key) == (case_id, "WT2023", "WT2026")
    assert [(move.rule.key, move.new_on) for move in found.moves] == [("notify", date(2026, 6, 29))]
    assert any("Working Together 2026" in notice for notice in cases.status(case_file, case_id).notices)
    moving_cases.move(case_file, case_id, "Agreed with the partners")
    status = cases.status(case_file, case_id)
    assert (status.regime.key, line_of(status, "notify").due_on) == ("WT2026", date(2026, 6, 29))
    assert "Agreed with the partners" in status.case.regime_why
    assert moving_cases.to_move(case_file) == []


def test_it_is_not_moved_without_a_reason_nor_where_nothing_applies(case_file: CaseFile) -> None:
    """Each refusal is one sentence."""
    case_id = opened(case_file, "20 May 2026")
    confirm_day(case_file)
    with pytest.raises(Problem, match="Say why"):
        moving_cases.move(case_file, case_id, " ")
    with pytest.raises(Problem, match="nothing to move"):
        moving_cases.move(case_file, case_id, "why")


def test_where_the_day_is_taken_back_the_way_back_is_proposed(case_file: CaseFile) -> None:
    """A case under the edition of 2026 stays there until it is moved back."""
    confirm_day(case_file)
    case_id = opened(case_file, "24 June 2026")
    confirming.withdraw(case_file, WT2026, [DAY_LINE], "The day was misread")
    assert cases.status(case_file, case_id).regime.key == "WT2026"
    (found,) = moving_cases.to_move(case_file)
    assert (found.old.key, found.new.key) == ("WT2026", "WT2023")
    moving_cases.move(case_file, case_id, "The day was misread")
    assert cases.status(case_file, case_id).regime.key == "WT2023"
