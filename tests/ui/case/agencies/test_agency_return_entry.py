"""Entering what an agency returned: whole or kept for later, with reasons where they are owed."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.services.requests import returns
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.agencies.agency_return_entry import AgencyReturnEntry
from tests.ui.case.agencies.asking import TURN, ask_both, line


def test_a_return_is_entered_whole_or_kept(case_file: CaseFile, case: Case, turn: TURN, qtbot: QtBot) -> None:
    """Leaving half way keeps what was typed and counts as nothing; finished, it stands, and the agency is not waited for."""
    ids = ask_both(case_file, case)
    dialog = AgencyReturnEntry(case_file, case.id, line(case_file, case))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.entries["summary"].setPlainText("Seen tw")
    dialog.entries["returned_on"].line.setText("soonish")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert line(case_file, case).state == "due"
    again = AgencyReturnEntry(case_file, case.id, line(case_file, case))
    qtbot.addWidget(again)
    again.show()
    assert again.entries["summary"].entry() == "Seen tw"
    assert again.entries["returned_on"].entry() == "soonish"
    again.entries["summary"].set_entry("Seen twice.")
    again.entries["childs_voice"].set_entry("She liked the ducks.")
    again.entries["returned_on"].set_entry("8 April 2026")
    again._form.go_on.click()
    given = line(case_file, case).given
    assert given
    assert (given.summary, given.childs_voice, given.kind) == ("Seen twice.", "She liked the ducks.", "full")
    assert returns.being_entered(case_file, case.id, ids[0]) is None


def test_reasons_are_asked_where_they_are_owed(case_file: CaseFile, case: Case, turn: TURN, qtbot: QtBot) -> None:
    """A refusal asks why, a late day asks why, a return in place of another asks why; else none is asked."""
    ids = ask_both(case_file, case)
    dialog = AgencyReturnEntry(case_file, case.id, line(case_file, case))
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.entries["late_why"].isVisible()
    assert "why" not in dialog.entries
    kind = dialog.entries["kind"]
    kind.set_entry("refused")
    kind.entered.emit("refused")
    assert dialog.entries["refused_why"].isVisible()
    dialog._form.go_on.click()
    assert "Say why the agency refused" in dialog._form.fault.text()
    dialog.entries["refused_why"].set_entry("A trial is near")
    dialog._form.go_on.click()
    turn(date(2026, 4, 20))
    later = AgencyReturnEntry(case_file, case.id, line(case_file, case))
    qtbot.addWidget(later)
    later.show()
    assert later.entries["late_why"].isVisible()
    later.entries["kind"].set_entry("nil")
    later.entries["late_why"].set_entry("The trial is over")
    later._form.go_on.click()
    assert "say why another takes its place" in later._form.fault.text()
    later.entries["why"].set_entry("They looked again")
    later._form.go_on.click()
    assert [one.kind for one in line(case_file, case).returns] == ["nil", "refused"]
    assert ids[0] == line(case_file, case).request.id
