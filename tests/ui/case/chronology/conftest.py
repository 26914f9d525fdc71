"""What tests of the chronology may ask for."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from scr_desktop.exchange.entry import with_source
from scr_desktop.services import clock
from scr_desktop.services.chronology import chronology_import as bringing
from scr_desktop.store.case_file import CaseFile
from tests.exchange.samples import write_samples
from tests.ui.some_cases import open_case


@pytest.fixture
def case_id(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> str:
    """Open a case; it is 1 June 2026."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 6, 1))
    return open_case(case_file).id


@pytest.fixture
def merged(case_file: CaseFile, case_id: str, tmp_path: Path) -> str:
    """Bring the three samples in."""
    for path in write_samples(tmp_path):
        found = bringing.understand(bringing.open_file(path))
        entries = [with_source(entry, "Agency record") for entry in found.entries]
        bringing.bring_in(case_file, case_id, found, entries, found.agency)
    return case_id
