"""A new passphrase opens the case file from then on, and nobody leaves without its recovery sheet."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case_file.change_passphrase import ChangePassphraseDialog


def test_the_passphrase_changes_and_the_sheet_must_be_kept(
    case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """After the change only the new passphrase opens the file, and Finish waits for the new sheet."""
    dialog = ChangePassphraseDialog(case_file)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.fields.ui.passphrase.setText("otters in the river")
    dialog.fields.ui.again.setText("otters in the river")
    dialog.ui.go_on.click()
    qtbot.waitUntil(lambda: dialog.ui.steps.currentIndex() == 1, timeout=15_000)
    assert not dialog.ui.go_on.isEnabled()
    sheet = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(sheet), ""))
    dialog.sheet.ui.save_sheet.click()
    qtbot.waitUntil(dialog.sheet.ui.kept.isEnabled, timeout=15_000)
    dialog.sheet.ui.kept.click()
    dialog.ui.go_on.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    case_file.close()
    CaseFile.open(case_file.path, "otters in the river", by="x").close()
    assert sheet.read_bytes().startswith(b"%PDF")
