"""Asking agencies: from the case or the directory, with questions, a period and why this much is asked."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scr_desktop.domain.law.agencies.agency_information import INFORMATION
from scr_desktop.domain.records.case import Case
from scr_desktop.services.agencies import directory
from scr_desktop.services.case import case as cases
from scr_desktop.services.requests import request
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.agencies.agency import AgencyEntry
from scr_desktop.ui.case.agencies.ask_agencies import AskAgencies
from scr_desktop.ui.case.agencies.part import CaseAgencies
from scr_desktop.ui.fields.ticks import ticked
from tests.ui.case.agencies.asking import SCOPE, shown
from tests.ui.some_cases import open_case


def test_who_was_not_asked_is_seen_and_can_be_asked(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """A new case lists the agencies named; all are ticked, with the standard questions, and the reason is owed."""
    part = CaseAgencies(case_file, case.id)
    qtbot.addWidget(part)
    part.fill(cases.status(case_file, case.id))
    assert shown(part, 1) == ["Not asked yet"] * 2
    assert part._form.brief.text() == "Nobody has been asked yet"
    assert not part._form.enter_return.isEnabled()
    dialog = AskAgencies(case_file, case.id)
    qtbot.addWidget(dialog)
    form = dialog._form
    assert ticked(form.questions) == list(INFORMATION.questions)
    form.go_on.click()
    assert "Say why this much is asked" in form.fault.text()
    form.questions.item(0).setCheckState(Qt.CheckState.Unchecked)
    form.own_question.set_entry("Who held the family's keys?")
    form.add_question.click()
    form.period_from.set_entry("April 2025")
    form.period_to.set_entry("March 2024")
    form.proportionate.set_entry("The last year only.")
    form.go_on.click()
    assert "ends" in form.fault.text()
    form.period_to.set_entry("")
    form.go_on.click()
    kept = cases.get(case_file, case.id).requests
    assert [one.agency for one in kept] == ["Health Visiting", "Police"]
    assert kept[0].questions == [*INFORMATION.questions[1:], "Who held the family's keys?"]
    assert str(kept[0].period_from) == "April 2025"


def test_an_agency_is_picked_from_the_directory_with_its_lead(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """Typing finds it, ticking picks it; the request goes to the lead's secure address and the case names the agency."""
    housing = directory.add(case_file, {"name": "Riverside Housing", "kind": "housing"})
    lead = {"name": "Jo Bell", "post": "Manager", "secure_email": "jo@riverside.invalid"}
    directory.new_lead(case_file, housing.id, lead, date(2020, 1, 6))
    dialog = AskAgencies(case_file, case.id)
    qtbot.addWidget(dialog)
    form = dialog._form
    assert form.agencies.count() == 3, "the directory is there before anything is typed"
    form.search.setText("zebra")
    assert "No agency of the directory has “zebra” in it" in form.empty.text()
    form.search.setText("river")
    assert form.empty.isHidden()
    assert form.agencies.item(2).text() == "Riverside Housing (from the directory), to Jo Bell"
    form.agencies.item(0).setCheckState(Qt.CheckState.Unchecked)
    form.agencies.item(1).setCheckState(Qt.CheckState.Unchecked)
    form.agencies.item(2).setCheckState(Qt.CheckState.Checked)
    form.search.setText("")
    form.proportionate.set_entry("The tenancy only.")
    form.go_on.click()
    (made,) = cases.get(case_file, case.id).requests
    assert (made.agency, made.addressed_to, made.address) == (
        "Riverside Housing", "Jo Bell, Manager", "jo@riverside.invalid",
    )  # fmt: skip
    assert "Riverside Housing" in [one.name for one in cases.get(case_file, case.id).agencies]


def test_the_first_agency_of_an_office_is_added_where_it_is_asked(
    case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An empty directory says so and offers to add one, which is then ticked; Enter in the search records nothing."""
    dialog = AskAgencies(case_file, open_case(case_file).id)
    qtbot.addWidget(dialog)
    dialog.show()
    form = dialog._form
    assert "No agency is in the directory yet" in form.empty.text()
    form.search.setFocus()
    qtbot.keyClick(form.search, Qt.Key.Key_Return)
    assert form.fault.isHidden(), "nothing was pressed"

    def added(_parent: object, of: CaseFile) -> bool:
        return bool(directory.add(of, {"name": "Riverside Housing", "kind": "housing"}))

    monkeypatch.setattr(AgencyEntry, "ask", added)
    form.add_agency.click()
    assert [form.agencies.item(row).text() for row in range(form.agencies.count())] == [
        "Riverside Housing (from the directory)"
    ]
    assert len(ticked(form.agencies)) == 1
    assert form.empty.isHidden()


def test_a_prepared_request_can_still_be_changed(case_file: CaseFile, case: Case, qtbot: QtBot) -> None:
    """To whom, what and why can change until it has left the office."""
    _, made = request.prepare(case_file, case.id, [request.AgencyToAsk("Police", case.agencies[1].id)], SCOPE)
    dialog = AskAgencies(case_file, case.id, made[0])
    qtbot.addWidget(dialog)
    form = dialog._form
    assert not form.agencies.isEnabled()
    form.addressed_to.set_entry("DS Pryce")
    form.questions.item(1).setCheckState(Qt.CheckState.Unchecked)
    form.go_on.click()
    (kept,) = cases.get(case_file, case.id).requests
    assert (kept.addressed_to, len(kept.questions)) == ("DS Pryce", len(INFORMATION.questions) - 1)
