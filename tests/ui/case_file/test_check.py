"""The check of the case file says in plain words what was found, and what to do."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from scr_desktop.services.upkeep.safety import Finding
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case_file.check import CheckDialog


def test_a_sound_case_file_is_found_in_order(case_file: CaseFile, qtbot: QtBot) -> None:
    """The check says that everything is in order, and what was looked at."""
    dialog = CheckDialog(case_file)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.ui.findings.count() > 0, timeout=15_000)
    assert dialog.ui.heading.text() == "Everything is in order"


def test_a_fault_in_the_case_file_says_what_to_do(case_file: CaseFile, qtbot: QtBot) -> None:
    """A finding that is not in order is said with what to do."""
    dialog = CheckDialog(case_file)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.ui.findings.count() > 0, timeout=15_000)
    dialog.ui.findings.clear()
    dialog.show_findings([Finding(ok=False, sentence="Entry 7 of the history was altered.")])
    assert dialog.ui.heading.text() == "Something is not in order"
    assert "Restore a backup" in dialog.ui.findings.item(0).text()
