"""What tests of the rapid review may ask for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.services import clock
from scr_desktop.store.case_file import CaseFile
from tests.ui.case.rapid_review.desk import ReviewDesk
from tests.ui.case.rapid_review.reviewed import ON


@pytest.fixture
def desk(qtbot: QtBot, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> Iterator[ReviewDesk]:
    """Give a rapid review just begun, of a case known since 1 April 2026; it is 8 April."""
    monkeypatch.setattr(clock, "today", lambda: ON)
    desk = ReviewDesk(qtbot, case_file)
    yield desk
    desk.crash()
