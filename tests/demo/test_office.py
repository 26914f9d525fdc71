"""The demonstration office: it has something to show on whatever day it is made."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.demo import office as demo
from scr_desktop.services.office import diary
from scr_desktop.services.office import register as registers
from scr_desktop.services.papers import paper
from scr_desktop.store.case_file import CaseFile
from tests.documents.reading import ReadBack
from tests.office_clock import OfficeClock


@pytest.mark.parametrize("day", [date(2028, 2, 29), date(2026, 12, 26), date(2036, 1, 1)])
def test_the_demonstration_is_made_on_any_day(case_file: CaseFile, office_clock: OfficeClock, day: date) -> None:
    """On a leap day, a bank holiday and long after it was written it is whole: children are as old as their stories say."""
    office_clock.turn_to(day)
    assert demo.fill(case_file, 12) == 12
    assert len(registers.rows(case_file, registers.Wanted(state="all"))) == 12
    desk = diary.today(case_file)
    assert desk.overdue or desk.this_week
    assert desk.waiting
    assert ReadBack(paper.draw(case_file, "register")).faults == []
