"""An agency is entered with its kind, from which its roles follow; a change asks why."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.agency import Agency
from scr_desktop.services.agencies import directory
from scr_desktop.services.office import history
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.agencies.agency import AgencyEntry
from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from tests.ui.typist import said, shown


@pytest.fixture
def agency(case_file: CaseFile) -> Agency:
    """Give a school with a telephone."""
    return directory.add(case_file, {"name": "Harbour School", "kind": "school", "telephone": "01632 960001"})


def test_a_new_agency_is_asked_for_no_reason(case_file: CaseFile, qtbot: QtBot) -> None:
    """Nothing stood there before, so there is nothing to give a reason for."""
    dialog = AgencyEntry(case_file)
    shown(qtbot, dialog)
    assert not dialog._form.why.isVisible()
    assert dialog._form.kind.entry() == "other"
    dialog.reject()


def test_what_stands_is_shown_and_what_is_typed_replaces_it(case_file: CaseFile, agency: Agency, qtbot: QtBot) -> None:
    """Name and telephone stand there; changed, the reason goes into the history with it."""
    dialog = AgencyEntry(case_file, agency)
    typist = shown(qtbot, dialog)
    assert (dialog._form.name.entry(), dialog._form.kind.entry()) == ("Harbour School", "school")
    typist.fill("telephone", "01632 960002")
    typist.fill("why", "A new switchboard")
    dialog._form.go_on.click()
    assert directory.get(case_file, agency.id).telephone == "01632 960002"
    assert history.entries(case_file, limit=1)[0].why == "A new switchboard"


def test_an_end_known_in_part_is_refused(case_file: CaseFile, agency: Agency, qtbot: QtBot) -> None:
    """The day an agency ceased is a whole day or none; the dialog says so and nothing is changed."""
    dialog = AgencyEntry(case_file, agency)
    typist = shown(qtbot, dialog)
    typist.fill("ended_on", "April 2026")
    typist.fill("why", "Closed")
    dialog._form.go_on.click()
    assert "Enter the day in full, for example 12 May 2018." in said(dialog)
    assert directory.get(case_file, agency.id).ended_on is None
    dialog.reject()


def test_each_edition_has_its_own_role(case_file: CaseFile, agency: Agency, qtbot: QtBot) -> None:
    """A role chosen under one edition stays when the kind changes; the others follow the kind."""
    dialog = AgencyEntry(case_file, agency)
    shown(qtbot, dialog)
    roles = {one.objectName(): one for one in dialog.findChildren(ChoiceEntry) if one.objectName().startswith("role_")}
    assert {"role_WT2015", "role_WT2018", "role_WT2023"} <= set(roles)
    roles["role_WT2018"].set_entry("relevant_agency")
    dialog._form.kind.set_entry("police")
    dialog._form.kind.entered.emit("police")
    assert roles["role_WT2018"].entry() == "relevant_agency"
    assert roles["role_WT2015"].currentText() == "Board partner (follows from the kind)"
    dialog.reject()
