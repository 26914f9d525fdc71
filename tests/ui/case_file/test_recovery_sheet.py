"""The recovery key sheet: it can be said to be kept once it was printed or saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case_file.recovery_sheet import RecoverySheet, RecoverySheetDialog
from tests.documents.reading import ReadBack
from tests.ui.typist import said


@pytest.fixture
def sheet(case_file: CaseFile, qtbot: QtBot) -> RecoverySheet:
    """Give the buttons that make the sheet of a case file."""
    made = RecoverySheet()
    qtbot.addWidget(made)
    made.show_for(case_file)
    made.show()
    return made


def test_it_is_not_kept_before_it_was_made(sheet: RecoverySheet) -> None:
    """Neither printed nor saved, the box cannot be ticked."""
    assert not sheet.ui.kept.isEnabled()
    assert not sheet.ui.outcome.isVisible()


def test_saved_it_can_be_said_to_be_kept(
    sheet: RecoverySheet, case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Where it was saved is said, with what to do there; the sheet holds the key of this file; the tick is told."""
    target = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    sheet.ui.save_sheet.click()
    qtbot.waitUntil(sheet.ui.kept.isEnabled)
    assert f"Saved as {target}. Move it to a drive that is locked away, then delete it here." in said(sheet)
    assert case_file.recovery_key().split()[0] in ReadBack(target.read_bytes()).text
    with qtbot.waitSignal(sheet.kept_changed) as told:
        sheet.ui.kept.click()
    assert told.args == [True]


def test_given_up_nothing_is_kept(sheet: RecoverySheet, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cancelled in the dialog for files, the buttons are there again and the box cannot be ticked."""
    asked: list[str] = []

    def cancelled(*_: object) -> tuple[str, str]:
        asked.append("asked")
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", cancelled)
    sheet.ui.save_sheet.click()
    qtbot.waitUntil(lambda: bool(asked) and sheet.isEnabled())
    assert not sheet.ui.kept.isEnabled()
    assert not sheet.ui.outcome.isVisible()


def test_from_the_menu_nothing_is_to_be_ticked(case_file: CaseFile, qtbot: QtBot) -> None:
    """Printed once more, nobody waits for it to be kept."""
    dialog = RecoverySheetDialog(case_file)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.windowTitle() == "Recovery key sheet"
    assert not dialog.sheet.ui.kept.isVisible()
