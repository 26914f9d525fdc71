"""Who leads for an agency: a new lead from a day on, and the last day of one whom nobody follows."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.agency import Agency
from scr_desktop.services import clock
from scr_desktop.services.agencies import directory
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.agencies.agency_lead import AgencyLeadEntry, LeadLeft
from tests.present import present
from tests.ui.typist import said


@pytest.fixture
def agency(case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> Agency:
    """Give an agency without a lead, on 8 April 2026."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 4, 8))
    return directory.add(case_file, {"name": "Avonvale Community Health"})


def led(case_file: CaseFile, agency: Agency) -> Agency:
    """Let Ruth Abara lead for the agency, and return it."""
    directory.new_lead(case_file, agency.id, {"name": "Ruth Abara"}, date(2016, 2, 1))
    return directory.get(case_file, agency.id)


def test_the_first_lead_needs_no_day(case_file: CaseFile, agency: Agency, qtbot: QtBot) -> None:
    """It may not be known since when; who follows another begins today unless said otherwise."""
    first = AgencyLeadEntry(case_file, agency)
    qtbot.addWidget(first)
    first.show()
    assert "Nobody is recorded as lead now." in said(first)
    assert first._form.from_on.entry() == ""
    next_ = AgencyLeadEntry(case_file, led(case_file, agency))
    qtbot.addWidget(next_)
    next_.show()
    assert "Ruth Abara leads now, and ends on the day before." in said(next_)
    assert next_._form.from_on.entry() == "8 April 2026"


def test_a_lead_without_a_name_is_refused(case_file: CaseFile, agency: Agency, qtbot: QtBot) -> None:
    """In words, and nobody leads."""
    dialog = AgencyLeadEntry(case_file, agency)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog._form.go_on.click()
    assert dialog._form.fault.isVisible()
    assert directory.present_lead(directory.get(case_file, agency.id)) is None


def test_a_lead_who_left_needs_a_whole_day(case_file: CaseFile, agency: Agency, qtbot: QtBot) -> None:
    """A month is refused; with a day nobody leads after it, and the name stays."""
    dialog = LeadLeft(case_file, led(case_file, agency))
    qtbot.addWidget(dialog)
    dialog.show()
    assert "Ruth Abara has left Avonvale Community Health" in said(dialog)
    dialog._form.until_on.set_entry("March 2026")
    dialog._form.go_on.click()
    assert dialog._form.fault.isVisible()
    assert present(directory.present_lead(directory.get(case_file, agency.id))).name == "Ruth Abara"
    dialog._form.until_on.set_entry("31 March 2026")
    dialog._form.go_on.click()
    assert directory.present_lead(directory.get(case_file, agency.id)) is None
