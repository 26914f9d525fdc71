"""What the tests of the services share: an office and a case in it, on a fixed day."""

from __future__ import annotations

from datetime import date
from functools import partial

import pytest

from scr_desktop.services import clock
from scr_desktop.store.case_file import CaseFile
from tests.services import opening
from tests.services.opening import Desk, Opened

DESK_DAY = date(2018, 5, 17)


@pytest.fixture
def desk_day(monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Let it be Thursday 17 May 2018, and give a function that turns the calendar to another day."""
    days = [DESK_DAY]
    monkeypatch.setattr(clock, "today", lambda: days[-1])
    return lambda day: days.append(date.fromisoformat(day))


@pytest.fixture
def opened(case_file: CaseFile) -> Opened:
    """Give a function that enters a notification and opens it as a case."""
    return partial(opening.opened, case_file)
