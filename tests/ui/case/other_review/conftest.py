"""What tests of another type of review may ask for."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.records.case import Case
from scr_desktop.services import clock
from scr_desktop.store.case_file import CaseFile
from tests.services.decision_steps import decide_against
from tests.services.opening import opened


@pytest.fixture
def found(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> Case:
    """Open the case of an infant who died on 12 May 2018 and decide not to review it; it is 20 June 2018."""
    monkeypatch.setattr(clock, "today", lambda: date(2018, 6, 20))
    return decide_against(case_file, opened(case_file))
