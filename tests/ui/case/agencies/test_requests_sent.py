"""Recording that requests left the office, with the day on which their returns are due."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.requests import request
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.agencies.requests_sent import RequestsSent
from tests.ui.case.agencies.asking import SCOPE, line


def test_what_is_sent_says_by_when_it_is_due(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """The due day is shown before it is recorded; sending begins the clock of the case."""
    request.prepare(case_file, case.id, [request.AgencyToAsk(one.name, one.id) for one in case.agencies], SCOPE)
    dialog = RequestsSent(case_file, case.id)
    qtbot.addWidget(dialog)
    assert "Due by the end of Wednesday 15 April 2026" in dialog._form.due.text()
    dialog._form.on.set_entry("9 April 2026")
    dialog._form.go_on.click()
    assert "future" in dialog._form.fault.text()
    dialog._form.on.set_entry("8 April 2026")
    dialog._form.go_on.click()
    stands = cases.get(case_file, case.id)
    assert stands.day_of("request_sent") == date(2026, 4, 8)
    assert line(case_file, case).words == "Working day 0 of 5: due in 5 working days"
