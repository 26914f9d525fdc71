"""An officer before the page of an office with one case."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.store.case_file import CaseFile
from tests.ui.edition.officer import Officer


@pytest.fixture
def officer(case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Officer:
    """Give the officer; the case is known since 1 April 2026, and it is the 8th."""
    return Officer(case_file, qtbot, monkeypatch)
