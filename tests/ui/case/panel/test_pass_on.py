"""Passing a case on to the area that must decide it, and looking at it again."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.panel.pass_on import PassOn
from tests.ui.some_cases import status
from tests.ui.typist import shown


def test_a_case_is_passed_on_and_looked_at_again(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """The day to look again is proposed, a week of working days ahead."""
    dialog = PassOn(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    assert dialog._form.look_again_on.entry() == "27 June 2018"
    typist.fill("area", "Westmoor")
    dialog._form.go_on.click()
    assert "Say by what means" in dialog._form.fault.text()
    typist.choose("means", "Secure e-mail")
    dialog._form.go_on.click()
    assert "Say why that area must decide" in dialog._form.fault.text()
    typist.fill("why", "The child normally lives there.")
    dialog._form.go_on.click()
    assert cases.get(case_file, found.id).passed_on[0].area == "Westmoor"
