"""Who compares, on which day, against which copy: once for a sitting."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.services import clock
from scr_desktop.store.case_file import CaseFile
from tests.ui.edition.officer import Officer


def test_the_day_follows_the_calendar(
    case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A day that was entered stays; one that only was the present day becomes the next."""
    officer = Officer(case_file, qtbot, monkeypatch)
    assert officer.ui.on.text() == "8 April 2026"
    monkeypatch.setattr(clock, "today", lambda: date(2026, 4, 9))
    officer.page.refresh()
    assert officer.ui.on.text() == "9 April 2026"
    officer.ui.on.setText("2 April 2026")
    monkeypatch.setattr(clock, "today", lambda: date(2026, 4, 10))
    officer.page.refresh()
    assert officer.ui.on.text() == "2 April 2026"
    assert officer.page.sitting.said() == ("Zoë Price", date(2026, 4, 2), "printed copy, March 2026")


def test_each_text_has_its_own_copy(
    case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy of one is never carried to another, typed or recorded; who compares and when stay."""
    officer = Officer(case_file, qtbot, monkeypatch)
    officer.confirm_day()
    officer.ui.on.setText("2 April 2026")
    officer.choose_text("local")
    assert officer.page.sitting.said() == ("Zoë Price", date(2026, 4, 2), "")
    officer.ui.against.setText("our handbook, half typed")
    officer.choose_text("WT2026")
    assert officer.ui.against.text() == "printed copy, March 2026"
    officer.choose_text("local")
    assert officer.ui.against.text() == "our handbook, half typed"
