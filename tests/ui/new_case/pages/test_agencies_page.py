"""The page of the agencies: typed or pressed, each offered once, with whom to ask where that is known."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from scr_desktop.services.agencies import directory
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.new_case.pages.agencies_page import AgenciesPage
from tests.ui.new_case.in_hand import Hand
from tests.ui.typist import shown


def agencies(hand: Hand, qtbot: QtBot, *names: str) -> AgenciesPage:
    """Return the page of a notification that names these agencies, shown."""
    page = AgenciesPage(hand(agencies=[{"name": name} for name in names]))
    shown(qtbot, page)
    page.initializePage()
    return page


def names(page: AgenciesPage) -> list[str]:
    """Return the agencies of the notification."""
    return [row["name"] for row in page.draft.rows("agencies")]


def typical(page: AgenciesPage, name: str) -> QPushButton:
    """Return the button of an agency that is often named."""
    return next(one for one in page.ui.typical.findChildren(QPushButton) if one.text() == name)


def test_how_many_there_are_is_said(hand: Hand, qtbot: QtBot) -> None:
    """None, one and several each in their words."""
    assert agencies(hand, qtbot).ui.count.text() == "No agency yet."
    page = agencies(hand, qtbot, "Police")
    assert page.ui.count.text() == "1 agency"
    typical(page, "Housing").click()
    assert (names(page), page.ui.count.text()) == (["Police", "Housing"], "2 agencies")


def test_one_that_is_there_is_not_offered_again(hand: Hand, qtbot: QtBot) -> None:
    """Whatever its capitals; once it is gone it is offered again."""
    page = agencies(hand, qtbot, "police")
    assert not typical(page, "Police").isEnabled()
    assert typical(page, "Housing").isEnabled()
    page.draft.remove_row("agencies", 0)
    page.show_standing()
    assert typical(page, "Police").isEnabled()


def test_a_name_half_typed_is_taken_with_the_page(hand: Hand, qtbot: QtBot) -> None:
    """It is no agency while it is typed; leaving the page adds it, and nothing of it is left in the entry."""
    page = agencies(hand, qtbot)
    qtbot.keyClicks(page.ui.quick_name, "Harbour School")
    assert (names(page), page.draft.half("agency")) == ([], "Harbour School")
    assert page.validatePage()
    assert (names(page), page.draft.half("agency")) == (["Harbour School"], "")
    assert page.ui.quick_name.entry() == ""


def test_blanks_add_nothing(hand: Hand, qtbot: QtBot) -> None:
    """Enter on blanks names no agency."""
    page = agencies(hand, qtbot)
    qtbot.keyClicks(page.ui.quick_name, "   ")
    qtbot.keyClick(page.ui.quick_name, Qt.Key.Key_Return)
    assert names(page) == []


def test_whom_to_ask_comes_from_the_directory(case_file: CaseFile, hand: Hand, qtbot: QtBot) -> None:
    """The lead of a known agency stands in its row; of one that nobody leads nothing stands there."""
    known = directory.add(case_file, {"name": "Police", "kind": "police"})
    directory.new_lead(case_file, known.id, {"name": "DS Pryce", "post": "Review team"}, date(2020, 1, 6))
    page = agencies(hand, qtbot)
    for name in ("Police", "Housing"):
        typical(page, name).click()
    assert [row["contact"] for row in page.draft.rows("agencies")] == ["DS Pryce, Review team", ""]
