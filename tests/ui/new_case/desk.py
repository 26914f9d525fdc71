"""A desk for the tests of the wizard: an empty notification on the screen and a typist before it."""

from __future__ import annotations

from datetime import date

import shiboken6
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft as drafts
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.new_case.wizard import NewCaseWizard
from tests.ui.typist import said, sit_before

ON = date(2026, 11, 22)


class Desk:
    """A wizard on the screen with a typist before it."""

    def __init__(self, qtbot: QtBot, case_file: CaseFile) -> None:
        self.qtbot, self.case_file = qtbot, case_file
        self.draft_id = drafts.start(case_file).id
        self.opened: list[str] = []
        self.sit_down()

    def sit_down(self) -> None:
        """Open the wizard on the notification, where it was left."""
        self.wizard = NewCaseWizard(self.case_file, self.draft_id)
        self.wizard.case_opened.connect(self.opened.append)
        self.typist = sit_before(self.qtbot, self.wizard)

    def crash(self) -> None:
        """Take the wizard away without closing it."""
        shiboken6.delete(self.wizard)

    @property
    def page(self) -> str:
        """The key of the page that is shown."""
        return self.wizard.pages[self.wizard.currentId()].key

    def fill(self, **texts: str) -> None:
        """Fill entries by their names."""
        for name, text in texts.items():
            self.typist.fill(name, text)

    def choose(self, **choices: str) -> None:
        """Choose in boxes by their names."""
        for name, words in choices.items():
            self.typist.choose(name, words)

    def answer(self, **answers: str) -> None:
        """Answer questions of the criteria by their facts."""
        for fact, words in answers.items():
            self.typist.answer(f"answer_{fact}", words)

    def next(self, expected: str) -> None:
        """Press Alt+N and arrive at the page expected."""
        self.qtbot.waitUntil(lambda: self.wizard.currentPage().isComplete())
        self.typist.alt("n")
        assert self.page == expected

    def add_people(self, *people: dict[str, str]) -> None:
        """Add relatives, each in a row of its own."""
        for person in people:
            self.typist.alt("a")
            self.fill(**person)

    def add_agencies(self, *names: str) -> None:
        """Add agencies by typing each name and Enter."""
        self.typist.tab_to("quick_name")
        for name in names:
            self.typist.type(f"{name}\n")

    def read(self) -> str:
        """Return what stands on the page."""
        return said(self.wizard.currentPage())

    def open_case(self) -> Case:
        """Press Alt+O and return the case that was opened."""
        self.typist.alt("o")
        assert len(self.opened) == 1, self.read()
        return cases.get(self.case_file, self.opened[0])
