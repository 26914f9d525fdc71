"""What tests of recommendation and decision may ask for."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.records.case import Case
from scr_desktop.services import clock
from scr_desktop.store.case_file import CaseFile
from tests.services.opening import opened
from tests.ui.case.decision.named import AGENCIES


@pytest.fixture
def found(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> Case:
    """Open the case of an infant who died on 12 May 2018; it is 5 June 2018."""
    monkeypatch.setattr(clock, "today", lambda: date(2018, 6, 5))
    return opened(case_file, agencies=AGENCIES)
