"""The page of agencies: found as the officer types, changed with what was before in sight, imported after a look."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from scr_desktop.services import clock
from scr_desktop.services.agencies import directory, directory_import
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.agencies.agency import AgencyEntry
from scr_desktop.ui.agencies.agency_lead import AgencyLeadEntry, LeadLeft
from scr_desktop.ui.agencies.import_agencies import ImportAgencies
from scr_desktop.ui.agencies.page import DirectoryPage
from tests.ui.typist import column


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make it Wednesday 8 April 2026."""
    monkeypatch.setattr(clock, "today", lambda: date(2026, 4, 8))


def _page(case_file: CaseFile, qtbot: QtBot) -> DirectoryPage:
    page = DirectoryPage(case_file)
    qtbot.addWidget(page)
    page.show()
    return page


def test_an_empty_directory_says_what_to_do(case_file: CaseFile, qtbot: QtBot) -> None:
    """No empty table: a sentence."""
    page = _page(case_file, qtbot)
    assert page._form.empty.text().startswith("The directory is empty.")
    assert not page._form.agencies.isVisible()


def test_an_agency_is_added_with_its_roles(case_file: CaseFile, qtbot: QtBot) -> None:
    """The roles follow from the kind, and the office's own choice stands beside them."""
    dialog = AgencyEntry(case_file)
    qtbot.addWidget(dialog)
    form = dialog._form
    form.go_on.click()
    assert "Give the agency a name" in form.fault.text()
    form.name.set_entry("Riverside Youth Club")
    form.kind.set_entry("police")
    form.kind.entered.emit("police")
    assert dialog._roles["WT2015"].currentText() == "Board partner (follows from the kind)"
    form.kind.set_entry("voluntary")
    form.kind.entered.emit("voluntary")
    dialog._roles["WT2023"].set_entry("relevant_agency")
    form.go_on.click()
    page = _page(case_file, qtbot)
    assert column(page._form.agencies, 2) == ["Relevant agency"]
    page._form.regime.setCurrentIndex(0)
    assert column(page._form.agencies, 2) == ["No role"]
    assert "Working Together 2023, safeguarding partners: Relevant agency" in page._form.detail.toPlainText()


def test_it_is_found_as_one_types_and_opened_by_enter(
    case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ended agencies come only when asked for; Enter changes the agency."""
    directory.add(case_file, {"name": "Avonvale Police"})
    directory.add(case_file, {"name": "Old Trust", "ended_on": date(2013, 3, 31)})
    page = _page(case_file, qtbot)
    assert column(page._form.agencies, 0) == ["Avonvale Police"]
    page._form.ended.setChecked(True)
    assert column(page._form.agencies, 0) == ["Avonvale Police", "Old Trust"]
    page._form.search.setText("pol")
    assert page._form.count.text() == "1 agency"
    asked = []
    monkeypatch.setattr(AgencyEntry, "ask", lambda _parent, _file, one=None: asked.append(one.name))
    page._form.agencies.go_to(0)
    qtbot.keyClick(page._form.agencies, Qt.Key.Key_Return)
    assert asked == ["Avonvale Police"]


def test_who_was_lead_when_stays_in_sight(case_file: CaseFile, qtbot: QtBot) -> None:
    """A new lead ends the former the day before; one who left leaves nobody; all stay on the page."""
    agency = directory.add(case_file, {"name": "Avonvale Community Health"})
    directory.new_lead(case_file, agency.id, {"name": "Ruth Abara"}, date(2016, 2, 1))
    dialog = AgencyLeadEntry(case_file, directory.get(case_file, agency.id))
    qtbot.addWidget(dialog)
    dialog._form.name.set_entry("Siân Ŵyn")
    dialog._form.from_on.set_entry("1 January 2016")
    dialog._form.go_on.click()
    assert "begins later" in dialog._form.fault.text()
    dialog._form.from_on.set_entry("3 May 2022")
    dialog._form.go_on.click()
    left = LeadLeft(case_file, directory.get(case_file, agency.id))
    qtbot.addWidget(left)
    left._form.until_on.set_entry("31 March 2026")
    left._form.go_on.click()
    page = _page(case_file, qtbot)
    text = page._form.detail.toPlainText()
    assert "Siân Ŵyn: from 3 May 2022 until 31 March 2026" in text
    assert "Ruth Abara: from 1 February 2016 until 2 May 2022" in text
    assert column(page._form.agencies, 4) == ["Nobody recorded"]
    assert not page._form.end_lead.isEnabled()


def test_a_kind_that_was_not_understood_is_marked_before_it_is_taken_over(
    case_file: CaseFile, tmp_path: Path, qtbot: QtBot
) -> None:
    """What is evident is understood; the rest says in its line and in the sum that it is kept as Other, without a role."""
    path = tmp_path / "agencies.csv"
    rows = (
        "Agency,Type",
        "Avonvale ICB,ICB",
        "Avonvale Council,Local authority children's social care",
        "Singers,Choir",
    )
    path.write_text("\n".join([*rows, "Town Hall,Local authority", "Mixed,Other", ""]), encoding="utf-8")
    dialog = ImportAgencies(case_file, path.name, directory_import.preview(case_file, path))
    qtbot.addWidget(dialog)
    form = dialog._form
    assert [form.rows.item(row).text() for row in range(5)] == [
        "Line 2: Avonvale ICB – new",
        "Line 3: Avonvale Council – new",
        "Line 4: Singers – new, kind “Choir” not understood",
        "Line 5: Town Hall – new, kind “Local authority” not understood",
        "Line 6: Mixed – new",
    ]
    kept = "Of 2 the kind was not understood: kept as “Other”, without a role."
    assert form.count.text() == f"5 new. To be taken over: 5. {kept}"
    form.rows.item(2).setCheckState(Qt.CheckState.Unchecked)
    assert "Of 1 the kind was not understood" in form.count.text()
    form.go_on.click()
    assert {one.name: one.kind for one in directory.agencies(case_file)} == {
        "Avonvale ICB": "health_commissioner",
        "Avonvale Council": "social_care",
        "Town Hall": "other",
        "Mixed": "other",
    }


def test_a_list_is_looked_at_before_it_is_taken_over(case_file: CaseFile, tmp_path: Path, qtbot: QtBot) -> None:
    """Each row says what it would do; rows that change nothing or are not understood cannot be taken over."""
    directory.add(case_file, {"name": "Cafcass", "telephone": "01225 1"})
    path = tmp_path / "agencies.csv"
    path.write_text("Agency,Telephone\nCafcass,01225 2\n,3\nProbation,4\n", encoding="utf-8")
    dialog = ImportAgencies(case_file, path.name, directory_import.preview(case_file, path))
    qtbot.addWidget(dialog)
    form = dialog._form
    assert [form.rows.item(row).text() for row in range(3)] == [
        "Line 2: Cafcass – changed",
        "Line 3: (no name) – not understood",
        "Line 4: Probation – new",
    ]
    assert form.detail.toPlainText() == "Telephone: 01225 1 → 01225 2"
    form.rows.item(0).setCheckState(Qt.CheckState.Unchecked)
    form.rows.item(1).setCheckState(Qt.CheckState.Checked)
    assert form.count.text() == "1 new, 1 changed, 1 not understood. To be taken over: 1."
    form.go_on.click()
    assert [(one.name, one.telephone) for one in directory.agencies(case_file)] == [
        ("Cafcass", "01225 1"),
        ("Probation", "4"),
    ]


def test_the_page_reads_the_file_that_is_chosen(
    case_file: CaseFile, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is read off the window's thread, then shown."""
    path = tmp_path / "agencies.csv"
    path.write_text("Agency,Telephone\nProbation,4\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    seen = []
    monkeypatch.setattr(ImportAgencies, "ask", lambda _parent, _file, name, planned: seen.append((name, len(planned))))
    page = _page(case_file, qtbot)
    page._form.take_over.click()
    qtbot.waitUntil(lambda: bool(seen), timeout=10_000)
    assert seen == [("agencies.csv", 1)]
