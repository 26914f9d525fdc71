"""The menu of what is half written is listed anew whenever it opens."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from scr_desktop.domain.entries.form import blank
from scr_desktop.services import typed
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.window.resume_menu import ResumeMenu


@pytest.fixture
def menu(case_file: CaseFile, qtbot: QtBot) -> tuple[QMenu, ResumeMenu]:
    """Give the menu of an office in which nothing is half written."""
    made = QMenu()
    qtbot.addWidget(made)
    return made, ResumeMenu(made, case_file)


def lines(menu: QMenu) -> list[tuple[str, bool]]:
    """Open the menu and return its lines, and whether each can be chosen."""
    menu.aboutToShow.emit()
    return [(one.text().replace("&", ""), one.isEnabled()) for one in menu.actions() if not one.isSeparator()]


def test_nothing_half_written_is_said(menu: tuple[QMenu, ResumeMenu]) -> None:
    """An empty menu would not open at all."""
    assert lines(menu[0]) == [("No notification is half written", False)]


def test_a_notification_is_gone_on_with(menu: tuple[QMenu, ResumeMenu], case_file: CaseFile) -> None:
    """By its own name; one begun since the menu last opened is there too."""
    wanted: list[str] = []
    menu[1].draft_wanted.connect(wanted.append)
    lines(menu[0])
    begun = drafts.start(case_file)
    content = blank()
    content["children"][0] |= {"given_names": "Rosie-Mae", "family_name": "Trelawney"}
    drafts.save(case_file, begun.id, content, "children")
    [(words, able)] = lines(menu[0])
    assert "Trelawney" in words
    assert able
    menu[0].actions()[0].trigger()
    assert wanted == [begun.id]


def test_words_put_aside_are_listed_below(menu: tuple[QMenu, ResumeMenu], case_file: CaseFile) -> None:
    """Under a head of their own; one that is chosen is asked for by its place."""
    wanted: list[str] = []
    menu[1].words_wanted.connect(wanted.append)
    typed.put_aside(case_file, Place("here", "Close the case"), {"why": "Late."})
    [_, head, (words, able)] = lines(menu[0])
    assert head == ("Typed and not recorded", False)
    assert words.startswith("Close the case, typed today at ")
    assert able
    menu[0].actions()[-1].trigger()
    assert wanted == ["here"]
