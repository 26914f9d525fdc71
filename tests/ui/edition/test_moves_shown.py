"""What is shown before something of an edition is recorded: Enter does it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.edition.cases_to_move import CasesToMove
from scr_desktop.ui.edition.moves_shown import MovesFirst
from tests.ui.edition.officer import Officer
from tests.ui.typist import sit_before


def test_enter_records_what_is_shown_first(qtbot: QtBot) -> None:
    """The button that records has the keyboard, whether or not anything moves."""
    recorded: list[bool] = []
    dialog = MovesFirst("It concerns no case.", [], lambda: recorded.append(True))
    qtbot.addWidget(dialog)
    dialog.show()
    sit_before(qtbot, dialog).press(Qt.Key.Key_Return)
    assert recorded == [True]
    assert not dialog.isVisible()


def test_enter_closes_the_cases_once_none_is_left(case_file: CaseFile, qtbot: QtBot) -> None:
    """There is nothing to move then."""
    dialog = CasesToMove(case_file)
    qtbot.addWidget(dialog)
    dialog.show()
    sit_before(qtbot, dialog).press(Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_the_page_stays_on_the_line_that_was_taken_back(
    case_file: CaseFile, case_id: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is current and in sight, and nothing is left on it that a second press could take back."""
    officer = Officer(case_file, qtbot, monkeypatch)
    officer.confirm_day()
    officer.change("clock:notify", count="7")
    officer.take_back()
    officer.page.open_line("WT2026", "clock:notify")
    officer.ui.take_back.setFocus()
    officer.ui.take_back.click()
    lines = officer.ui.lines
    assert officer.line.key == lines.current_row().line.key == "clock:notify"
    assert lines.viewport().rect().intersects(lines.visualRect(lines.currentIndex()))
    assert not officer.ui.take_back.isEnabled()
