"""The Procedure page: every rule can be found and read with its source."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from scr_desktop.domain.sources.reading import RAPID_REVIEW
from scr_desktop.services.office import office, procedure
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.procedure.page import ProcedurePage
from scr_desktop.ui.tables.table_view import TableView


@pytest.fixture
def page(case_file: CaseFile, qtbot: QtBot) -> ProcedurePage:
    """Give the page of an office that has chosen nothing."""
    made = ProcedurePage(case_file)
    qtbot.addWidget(made)
    made.show()
    return made


def in_full(page: ProcedurePage) -> str:
    """Return what stands below the list."""
    QApplication.processEvents()
    labels = page._form.rule.findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisibleTo(page._form.rule))


def count(page: ProcedurePage) -> int:
    """Return how many rules are listed."""
    return page._form.rules.model().rowCount()


def test_it_begins_with_everything_and_the_first_rule_in_full(page: ProcedurePage, case_file: CaseFile) -> None:
    """All rules are listed, and the first one stands below."""
    rows = procedure.rows(case_file)
    assert count(page) == len(rows)
    assert page._form.count.text() == f"{len(rows)} entries"
    assert rows[0].text in in_full(page)


def test_typing_finds_and_arrows_show(page: ProcedurePage, qtbot: QtBot) -> None:
    """The list follows the letters typed; Enter goes into it and an arrow key shows the next rule in full."""
    qtbot.keyClicks(page._form.search, "secure training")
    everything = count(page)
    assert 0 < everything < len(procedure.rows(page._case_file)) / 4
    assert "secure training" in in_full(page).lower()
    qtbot.keyClick(page._form.search, Qt.Key.Key_Return)
    before = in_full(page)
    qtbot.keyClick(page._form.rules, Qt.Key.Key_Down)
    assert in_full(page) != before


def test_a_rule_whose_wording_is_not_confirmed_warns(page: ProcedurePage, qtbot: QtBot) -> None:
    """It is listed as one to check, and in full it says so before anything else."""
    qtbot.keyClicks(page._form.search, "not confirmed letter of July 2018")
    # It stands once for each who must act, the sub-group of a board in transition and the partners, and for earlier cases of 2023.
    assert count(page) == 3
    shown = in_full(page)
    assert "check it in the source before you rely on it" in shown
    assert "Wording not confirmed, check" in shown
    assert "Note: What the Panel's letter of July 2018" in shown
    assert "could not be read" in shown


def test_the_filters_leave_one_regime_and_one_kind(page: ProcedurePage) -> None:
    """The arrangements and the kind can be chosen."""
    page._form.regime.setCurrentIndex(page._form.regime.findData("WT2015"))
    page._form.kind.setCurrentIndex(page._form.kind.findData("Deadline"))
    view: TableView = page._form.rules
    model = page._model
    assert {model.row(number).kind for number in range(count(page))} == {"Deadline"}
    assert all("WT2015" in model.row(number).regimes for number in range(count(page)))
    assert view.current_row() is not None


def test_nothing_found_says_what_to_do(page: ProcedurePage, qtbot: QtBot) -> None:
    """An empty list is explained, and the rule shown before is gone."""
    qtbot.keyClicks(page._form.search, "qqqq")
    assert count(page) == 0
    assert (
        in_full(page)
        == "Nothing here has all of these words. Try fewer letters, or show all arrangements and everything."
    )
    page._form.search.clear()
    assert "Try fewer letters" not in in_full(page)


def test_a_new_choice_of_the_office_is_shown_and_the_place_kept(
    page: ProcedurePage, case_file: CaseFile, qtbot: QtBot
) -> None:
    """After the office has chosen a reading, reading again shows the choice at the question that was open."""
    page._form.kind.setCurrentIndex(page._form.kind.findData("Open question"))
    page._form.rules.go_to(page._model.number_of(lambda row: row.key == RAPID_REVIEW))
    assert "The office has not chosen" in in_full(page)
    office.choose_reading(case_file, RAPID_REVIEW, "notification", "The Panel’s letter")
    page.refresh()
    assert page._form.rules.current_row().key == RAPID_REVIEW
    assert "Reason: The Panel’s letter" in in_full(page)


def test_what_the_page_shows_in_full_can_be_read_by_keyboard(page: ProcedurePage, qtbot: QtBot) -> None:
    """Enter on a rule goes to its full text, where the arrow keys scroll."""
    page.activateWindow()
    page._form.rules.setFocus()
    qtbot.keyClick(page._form.rules, Qt.Key.Key_Return)
    qtbot.waitUntil(page._form.scroll.hasFocus)


def test_two_arrangements_stand_side_by_side(page: ProcedurePage, qtbot: QtBot) -> None:
    """What differs is said in words, in the list and in full under each; without another the rules are listed again."""
    form = page._form
    form.regime.setCurrentIndex(form.regime.findData("WT2023"))
    form.beside.setCurrentIndex(form.beside.findData("WT2026"))
    assert form.pairs.isVisible()
    assert not form.rules.isVisible()
    qtbot.keyClicks(form.search, "notifies the incident nationally")
    assert form.pairs.model().index(0, 2).data().startswith("Differs: ")
    shown = in_full(page)
    assert "≠ Paragraph" in shown
    assert "Working Together 2026, paragraph not at hand" in shown
    form.beside.setCurrentIndex(0)
    assert form.rules.isVisible()
