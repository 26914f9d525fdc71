"""Joining an agency named in a case with the one of the directory."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.services.agencies import directory
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.agencies.pick_agency import PickAgency


def test_an_agency_named_is_joined_with_the_directory(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """The one whose name fits is offered first; it can be taken back."""
    directory.add(case_file, {"name": "Avonvale Ambulance"})
    police = directory.add(case_file, {"name": "Avonvale Police", "also_called": "Police", "kind": "police"})
    dialog = PickAgency(case_file, case.id, case.agencies[1])
    qtbot.addWidget(dialog)
    assert dialog._form.agencies.current_row().id == police.id
    assert not dialog._form.none.isEnabled()
    dialog._form.go_on.click()
    named = cases.get(case_file, case.id).agencies[1]
    assert named.agency_id == police.id
    again = PickAgency(case_file, case.id, named)
    qtbot.addWidget(again)
    again._form.none.click()
    assert not cases.get(case_file, case.id).agencies[1].agency_id
