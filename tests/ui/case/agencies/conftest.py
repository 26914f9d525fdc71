"""What tests of a case's agencies may ask for."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.records.case import AgencyInvolved, Case
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from tests.ui.case.agencies.asking import TURN
from tests.ui.some_cases import open_case


@pytest.fixture
def turn(monkeypatch: pytest.MonkeyPatch) -> TURN:
    """Let it be Wednesday 8 April 2026, and give a function that turns the calendar."""
    days = [date(2026, 4, 8)]
    monkeypatch.setattr(clock, "today", lambda: days[-1])
    return days.append


@pytest.fixture
def case(case_file: CaseFile, turn: TURN) -> Case:
    """Open a case known since 1 April 2026 that names two agencies."""
    opened = open_case(case_file)
    with case_file.work("Agencies named", case_id=opened.id) as session:
        kept = session.get(Case, opened.id, options=[])
        assert kept
        for position, name in enumerate(("Health Visiting", "Police"), 1):
            agency = AgencyInvolved(position=position, name=name)
            agency.case_id = opened.id
            session.add(agency)
    return cases.get(case_file, opened.id)
