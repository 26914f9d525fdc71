"""What every dialog that records something does alike: a refusal is said and marked where it is about, and nothing closes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.deadlines.hold import RecordHold


@pytest.fixture
def dialog(case_file: CaseFile, case_id: str, qtbot: QtBot) -> RecordHold:
    """Give the dialog that records a hold, with all but the cause entered."""
    made = RecordHold(case_file, case_id, "2026-001")
    qtbot.addWidget(made)
    made._form.look_again_on.set_entry("6 May 2026")
    return made


def test_a_refusal_is_said_and_marked_at_its_entry(dialog: RecordHold) -> None:
    """The sentence stands on the dialog, and the entry it is about is marked, also for a screen reader."""
    form = dialog._form
    form.go_on.click()
    assert "Say what holds the case up" in form.fault.text()
    assert form.fault.isVisibleTo(dialog)
    assert form.cause.property("role") == "wrong"
    assert form.cause.accessibleDescription() in form.fault.text()
    assert dialog.result() != QDialog.DialogCode.Accepted


def test_marks_go_and_hints_stay(dialog: RecordHold) -> None:
    """Once the entry is mended its mark is gone, and what a screen reader said of it before is said again."""
    form = dialog._form
    form.cause.setAccessibleDescription("For example an inquest")
    form.go_on.click()
    assert form.cause.accessibleDescription() != "For example an inquest"
    form.cause.set_entry("The trial")
    form.began_on.set_entry("9 April 2026")
    form.go_on.click()
    assert "future" in form.fault.text()
    assert form.cause.property("role") == ""
    assert form.cause.accessibleDescription() == "For example an inquest"


def test_it_closes_when_it_is_recorded_or_given_up(dialog: RecordHold, case_file: CaseFile, qtbot: QtBot) -> None:
    """Esc leaves the case as it was; the button records it and closes."""
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert cases.get(case_file, dialog._case_id).holds == []
    dialog._form.cause.set_entry("The trial")
    dialog._form.go_on.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert [one.cause for one in cases.get(case_file, dialog._case_id).holds] == ["The trial"]
