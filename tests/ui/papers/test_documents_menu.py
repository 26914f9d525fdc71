"""The menu of a case's documents: what applies, each with what can be done with it, by name or anonymised."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.services.case import case as cases
from scr_desktop.services.papers import paper
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.papers.anonymised_switch import switch_of
from scr_desktop.ui.papers.documents_menu import CaseDocuments
from tests.services.papers.letters import LETTER, offer


class Page(QWidget):
    """A page with the button of the documents."""

    def __init__(self, case_file: CaseFile, case_id: str) -> None:
        super().__init__()
        self.button = QPushButton("&Documents", self)
        self.documents = CaseDocuments(self, self.button, case_file, case_id)
        self.status = cases.status(case_file, case_id)


@pytest.fixture
def over(case_file: CaseFile, case_id: str, qtbot: QtBot) -> Page:
    """Give the page of a case whose documents are offered."""
    made = Page(case_file, case_id)
    qtbot.addWidget(made)
    made.documents.offer(made.status)
    return made


def entries(menu: QMenu) -> dict[str, QAction]:
    """Return what stands in a menu, by its words."""
    return {one.text().replace("&", ""): one for one in menu.actions() if one.text()}


def menu_of(over: Page, name: str) -> dict[str, QAction]:
    """Return what can be done with a document."""
    inside: Any = entries(over.button.menu())[name].menu()
    return entries(inside)


def test_every_document_that_applies_is_offered(over: Page) -> None:
    """The switch comes first, then the documents of the case as it stands, each once."""
    names = list(entries(over.button.menu()))
    assert names[0] == "Anonymised"
    offered = [one.name for one in paper.documents_for(over.status) if one.items(over.status) is None]
    assert [name for name in names if name in offered] == offered


def test_a_paper_is_looked_at_saved_and_printed(over: Page) -> None:
    """A paper that is no letter can be copied by number too; it is not issued."""
    assert list(menu_of(over, "Deadline sheet")) == [
        "Preview…",
        "Numbered copies…",
        "Save as PDF…",
        "Save as Word…",
        "Print…",
    ]


def test_a_letter_is_issued_by_name_only(over: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    """By name it is written and issued; anonymised that cannot be, which is said."""
    offer(monkeypatch)
    over.documents.offer(over.status)
    assert list(menu_of(over, LETTER.name)) == [
        "Preview…",
        "Write and issue…",
        "Save as PDF…",
        "Save as Word…",
        "Print…",
    ]
    switch_of(over).turn(on=True)
    anonymised = menu_of(over, LETTER.name)
    [refused] = [action for words, action in anonymised.items() if words.startswith("Write and issue")]
    assert not refused.isEnabled()
    assert "turn Anonymised off" in refused.text()


def test_the_button_says_that_the_switch_is_on(over: Page) -> None:
    """On it says so, and the menu has its tick; off again it has its own words."""
    switch_of(over).turn(on=True)
    assert over.button.text() == "&Documents (anonymised)"
    assert entries(over.button.menu())["Anonymised"].isChecked()
    switch_of(over).turn(on=False)
    assert over.button.text() == "&Documents"


def test_about_one_thing_only_its_papers_are_offered(over: Page) -> None:
    """Of a thing that no paper is about, only the switch is left."""
    over.documents.offer(over.status, ["no such thing"])
    assert list(entries(over.button.menu())) == ["Anonymised"]
