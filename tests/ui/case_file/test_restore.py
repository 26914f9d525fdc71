"""A backup takes the place of the case file, by its passphrase or by the sheet; a wrong one changes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from scr_desktop.services.office import office
from scr_desktop.services.upkeep import safety
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case_file.restore import RestoreDialog, size_in_words
from tests.conftest import PASSPHRASE


def test_a_backup_is_restored(case_file: CaseFile, qtbot: QtBot) -> None:
    """The backup chosen takes the place of the case file, and what was there is kept."""
    office.change(case_file, {"name": "Before"})
    safety.back_up(case_file)
    office.change(case_file, {"name": "After"})
    case_file.close()
    dialog = RestoreDialog(case_file.path)
    qtbot.addWidget(dialog)
    assert "made by hand" in dialog.ui.backups.item(0).text()
    dialog.ui.secret.setText(PASSPHRASE)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.ui.go_on.click()
    with CaseFile.open(case_file.path, PASSPHRASE, by="x") as restored:
        assert office.get(restored).name == "Before"
    assert "before-restore" in [one.reason for one in safety.backups(case_file.path)]


def test_a_backup_with_another_passphrase_says_so(case_file: CaseFile, qtbot: QtBot) -> None:
    """A passphrase that does not open the backup leaves the case file as it was."""
    safety.back_up(case_file)
    case_file.close()
    before = case_file.path.read_bytes()
    dialog = RestoreDialog(case_file.path)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.secret.setText("not this one at all")
    dialog.ui.go_on.click()
    qtbot.waitUntil(dialog.ui.fault.isVisible, timeout=15_000)
    assert "does not open" in dialog.ui.fault.text()
    assert case_file.path.read_bytes() == before


def test_a_backup_is_restored_with_the_recovery_key(
    case_file: CaseFile, template: tuple[Path, str], qtbot: QtBot
) -> None:
    """Whoever has lost the passphrase restores by the sheet: the key is asked for openly, and a wrong one is told."""
    office.change(case_file, {"name": "Before"})
    safety.back_up(case_file)
    office.change(case_file, {"name": "After"})
    case_file.close()
    dialog = RestoreDialog(case_file.path)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.other_way.click()
    assert dialog.ui.secret.echoMode() == QLineEdit.EchoMode.Normal
    assert "Recovery" in dialog.ui.secret_label.text()
    dialog.ui.go_on.click()
    assert "Type the recovery key" in dialog.ui.fault.text()
    dialog.ui.secret.setText("ABCD 1234")
    dialog.ui.go_on.click()
    qtbot.waitUntil(lambda: "groups" in dialog.ui.fault.text(), timeout=15_000)
    dialog.ui.secret.setText(template[1])
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.ui.go_on.click()
    with CaseFile.open(case_file.path, PASSPHRASE, by="x") as restored:
        assert office.get(restored).name == "Before"


def test_the_restore_dialog_goes_back_to_the_passphrase(case_file: CaseFile, qtbot: QtBot) -> None:
    """The way back to the passphrase covers what is typed again."""
    dialog = RestoreDialog(case_file.path)
    qtbot.addWidget(dialog)
    dialog.ui.other_way.click()
    dialog.ui.other_way.click()
    assert dialog.ui.secret.echoMode() == QLineEdit.EchoMode.Password
    assert "assphrase" in dialog.ui.secret_label.text()


def test_without_backups_none_can_be_chosen(case_file: CaseFile, qtbot: QtBot) -> None:
    """An office without backups is told so, and Restore asks to choose a file."""
    dialog = RestoreDialog(case_file.path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "no backup" in dialog.ui.backups.item(0).text()
    dialog.ui.go_on.click()
    assert "Choose a backup" in dialog.ui.fault.text()


@pytest.mark.parametrize(("size", "words"), [(12, "1 kB"), (537_000, "537 kB"), (2_340_000, "2.3 MB")])
def test_sizes_are_said_in_round_figures(size: int, words: str) -> None:
    """A backup's size is said in kB or MB."""
    assert size_in_words(size) == words
