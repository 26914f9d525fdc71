"""What tests of the meetings of a case may ask for."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from tests.ui.case.meetings.on_agenda import ON
from tests.ui.some_cases import open_case


@pytest.fixture
def case_id(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> str:
    """Open a case known since 1 April 2026 whose agencies were asked that day; it is Wednesday 8 April 2026."""
    monkeypatch.setattr(clock, "today", lambda: ON)
    opened = open_case(case_file).id
    cases.record_event(case_file, opened, "request_sent", date(2026, 4, 1))
    return opened
