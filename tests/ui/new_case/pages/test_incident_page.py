"""Other areas at the window: entered by keyboard or from the directory, seen in the summary, amended with a reason."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.services import clock
from scr_desktop.services.agencies import directory
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import office
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.new_case.amend import AmendDialog
from scr_desktop.ui.new_case.pages.incident_page import IncidentPage
from tests.domain.papers import DEATH, child
from tests.services.opening import opened
from tests.ui.new_case.desk import Desk
from tests.ui.some_cases import turn_to
from tests.ui.typist import said, shown

_OF_2022 = {
    "aware_on": "31 May 2022", "received_on": "1 June 2022", "incident_on": "31/5/22",
    "children": [child(**DEATH | {"born_on": "2.2.22", "died_on": "31.5.22"})],
}  # fmt: skip


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let it be 6 June 2022."""
    monkeypatch.setattr(clock, "today", lambda: date(2022, 6, 6))


@pytest.fixture
def known(case_file: CaseFile) -> CaseFile:
    """Give an office of two authorities whose directory knows one other area."""
    office.change(case_file, {"local_authority": "Avonvale Council\nSouthmere Council"})
    directory.add(case_file, {"name": "Westmoor Council", "kind": "social_care", "area": "Westmoor"})
    return case_file


def incident(desk: Desk) -> IncidentPage:
    """Go to the page of the incident and return it."""
    desk.wizard.draft.put("awareness.aware_on", "31 May 2022")
    desk.wizard.go_to(3)
    page = desk.wizard.currentPage()
    assert isinstance(page, IncidentPage)
    return page


def test_an_area_is_entered_by_keyboard_alone(qtbot: QtBot, known: CaseFile) -> None:
    """Typed by its name or taken from the directory, with what it is in the case and whose duty it is here."""
    desk = Desk(qtbot, known)
    page = incident(desk)
    desk.choose(local_authority="Southmere Council")
    desk.typist.alt("e")
    desk.fill(name="Eastbury Council")
    desk.typist.tab_to("lives")
    desk.typist.press(Qt.Key.Key_Space)
    desk.fill(partners="Eastbury Partnership", contact="board@eastbury.example")
    desk.choose(known="Westmoor: Westmoor Council")
    desk.typist.alt("e")
    rows = page.draft.rows("other_areas")
    assert [(row["name"], row["parts"], row["partners"], row["contact"]) for row in rows] == [
        ("Eastbury Council", "lives", "Eastbury Partnership", "board@eastbury.example"),
        ("Westmoor Council", "", "", ""),
    ]
    assert page.draft.content["local_authority"] == "Southmere Council"
    desk.crash()
    desk.sit_down()
    assert [row.ui.name.entry() for row in incident(desk).areas.rows] == ["Eastbury Council", "Westmoor Council"]
    assert incident(desk).areas.rows[0].ui.parts.entry() == "lives"


def test_an_office_of_one_authority_is_not_asked_which(qtbot: QtBot, case_file: CaseFile) -> None:
    """Neither the choice of authority nor that of the directory is shown where there is nothing to choose."""
    desk = Desk(qtbot, case_file)
    page = incident(desk)
    assert page.ui.local_authority.isHidden()
    assert page.ui.known.isHidden()


@pytest.fixture
def found(case_file: CaseFile) -> Case:
    """Open a case of 2022 in which another area has a part."""
    areas = [{"name": "Eastbury Council", "parts": "involved", "partners": "", "contact": ""}]
    return opened(case_file, **_OF_2022, other_areas=areas)


def test_the_summary_and_who_must_be_told_name_the_area(qtbot: QtBot, case_file: CaseFile, found: Case) -> None:
    """What was entered is read in the case, and its partners stand by name among those to be told."""
    page = CasePage(case_file, found.id)
    shown(qtbot, page)
    assert "Eastbury Council, Involved in another way" in said(page)
    told = turn_to(page, "Who must be told")._form.told.model()
    who = [told.index(row, 0).data() for row in range(told.rowCount())]
    assert "Eastbury Council: safeguarding partners" in who


def test_an_area_is_amended_with_a_reason_and_its_record_stays_itself(
    qtbot: QtBot, case_file: CaseFile, found: Case
) -> None:
    """A name corrected after opening keeps the record, so that what was told of it stays with it."""
    before = found.other_areas[0].id
    dialog = AmendDialog(case_file, found.id, "incident")
    typist = shown(qtbot, dialog)
    assert isinstance(dialog.page, IncidentPage)
    dialog.page.areas.rows[0].ui.name.setFocus()
    typist.fill("name", "Eastbury City Council")
    dialog._form.go_on.click()
    assert dialog._form.steps.currentWidget() is dialog._form.sheet
    typist.fill("why", "The city is its own authority")
    dialog._form.go_on.click()
    (area,) = cases.get(case_file, found.id).other_areas
    assert (area.id, area.name, area.parts) == (before, "Eastbury City Council", "involved")
