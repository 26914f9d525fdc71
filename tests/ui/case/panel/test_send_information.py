"""Recording that further information was sent: picked from what the case has, to the request that it answers."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.review import panel
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.panel.send_information import SendInformation
from tests.ui.some_cases import status
from tests.ui.typist import shown


def test_what_is_sent_is_picked_from_what_the_case_has(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """Ticked by the space bar, with more in words; the Panel's request is settled with it."""
    panel.record_reply(case_file, found.id, date(2018, 6, 14), "asks", "The notification, please.")
    dialog = SendInformation(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    assert "The Panel’s request of 14 June 2018" in dialog._form.reply.currentText()
    dialog._form.go_on.click()
    assert "Choose or write what was sent." in dialog._form.fault.text()
    typist.tab_to("what")
    typist.press(Qt.Key.Key_Space)
    typist.fill("more", "A letter of the consultant")
    typist.choose("means", "Secure e-mail")
    dialog._form.go_on.click()
    (sent,) = cases.get(case_file, found.id).information_sent
    assert sent.what.splitlines() == ["The notification", "A letter of the consultant"]
    assert cases.get(case_file, found.id).panel_replies[0].settled_on == date(2018, 6, 20)
