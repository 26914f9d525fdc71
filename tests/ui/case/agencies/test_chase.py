"""Recording a reminder beside what the chase ladder says."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.agencies.chase import RecordChase
from scr_desktop.ui.case.agencies.part import CaseAgencies
from tests.ui.case.agencies.asking import TURN, ask_both, line, shown


def test_a_reminder_is_recorded_beside_what_the_ladder_says(
    case_file: CaseFile, case: Case, turn: TURN, qtbot: QtBot
) -> None:
    """The dialog says what comes next; once recorded, the next step moves on and the reminder stays readable."""
    ask_both(case_file, case)
    turn(date(2026, 4, 16))
    dialog = RecordChase(case_file, case.id, line(case_file, case))
    qtbot.addWidget(dialog)
    said = dialog._form.suggestion.text()
    assert "What comes next: Write that the return is late (the senior of the agency’s lead)." in said
    assert "ladder" not in said, "nothing explains that word"
    dialog._form.to_whom.set_entry("Head of service")
    dialog._form.note.set_entry("Promised for Monday")
    assert dialog._form.means.entry() == ""
    dialog._form.means.set_entry("Secure e-mail")
    dialog._form.go_on.click()
    part = CaseAgencies(case_file, case.id)
    qtbot.addWidget(part)
    part.fill(cases.status(case_file, case.id))
    assert "16 April 2026, secure e-mail to Head of service: Promised for Monday" in part._form.detail.toPlainText()
    assert shown(part, 2)[0].endswith("Tell the Chair that this agency has not answered")
    assert "late" in shown(part, 1)[0]
