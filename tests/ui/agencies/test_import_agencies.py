"""A list of agencies is looked at row by row; only rows that change something and are ticked are taken over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scr_desktop.exchange.agencies import ReadAgency
from scr_desktop.services.agencies import directory
from scr_desktop.services.agencies.directory_import import Planned
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.agencies.import_agencies import ImportAgencies
from tests.ui.typist import said, shown


def planned(line: int, what: str, name: str, *says: str, kind_unknown: str = "") -> Planned:
    """Return what a row would do."""
    values = {"name": name, "kind": "other"}
    return Planned(ReadAgency(line, values, kind_unknown=kind_unknown), what, name, says)


@pytest.fixture
def dialog(case_file: CaseFile, qtbot: QtBot) -> ImportAgencies:
    """Give the dialog over a list of four rows."""
    rows = [
        planned(2, "new", "Harbour School", "Name: Harbour School"),
        planned(3, "same", "Moor Surgery"),
        planned(4, "not_understood", "", "The row has no name."),
        planned(5, "new", "River Club", "Name: River Club", kind_unknown="Youth thing"),
    ]
    made = ImportAgencies(case_file, "agencies.csv", rows)
    shown(qtbot, made)
    return made


def rows(dialog: ImportAgencies) -> list[tuple[str, bool]]:
    """Return the rows shown, and which are ticked."""
    box = dialog._form.rows
    items = [box.item(row) for row in range(box.count())]
    return [(one.text(), one.checkState() == Qt.CheckState.Checked) for one in items]


def test_rows_that_change_something_are_ticked(dialog: ImportAgencies) -> None:
    """Each row says its line, its name and what it would do; a kind that was not understood is quoted."""
    assert rows(dialog) == [
        ("Line 2: Harbour School – new", True),
        ("Line 3: Moor Surgery – the same", False),
        ("Line 4: (no name) – not understood", False),
        ("Line 5: River Club – new, kind “Youth thing” not understood", True),
    ]


def test_the_rows_are_counted(dialog: ImportAgencies) -> None:
    """How many of each, how many are to be taken over, and of how many the kind was not understood."""
    assert (
        "2 new, 1 the same, 1 not understood. To be taken over: 2. Of 1 the kind was not understood: kept as “Other”"
    ) in said(dialog)


def test_a_row_that_changes_nothing_is_not_taken_for_being_ticked(dialog: ImportAgencies) -> None:
    """With only such a row ticked nothing can be taken over."""
    box = dialog._form.rows
    for row in range(box.count()):
        box.item(row).setCheckState(Qt.CheckState.Checked if row == 1 else Qt.CheckState.Unchecked)
    assert "To be taken over: 0." in said(dialog)
    assert not dialog._form.go_on.isEnabled()


def test_each_row_is_read_in_full(dialog: ImportAgencies) -> None:
    """What it would do, why nothing can be done, or that the directory says the same."""
    seen = []
    for row in range(3):
        dialog._form.rows.setCurrentRow(row)
        seen.append(dialog._form.detail.toPlainText())
    assert seen == ["Name: Harbour School", "Nothing: the directory says the same already.", "The row has no name."]


def test_a_row_left_out_is_not_taken_over(dialog: ImportAgencies, case_file: CaseFile) -> None:
    """Only what is ticked stands in the directory afterwards."""
    dialog._form.rows.item(3).setCheckState(Qt.CheckState.Unchecked)
    dialog._form.go_on.click()
    assert [one.name for one in directory.agencies(case_file)] == ["Harbour School"]
