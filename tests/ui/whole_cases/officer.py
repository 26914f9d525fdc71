"""An officer in the main window: takes a case from its notification to its letters as PDFs."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.services.agencies import directory
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.office import office
from scr_desktop.services.papers import issuing
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.case.rapid_review.wizard import RapidReviewWizard
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.new_case.wizard import NewCaseWizard
from scr_desktop.ui.window.main_window import MainWindow
from tests.documents.reading import ReadBack
from tests.office_clock import OfficeClock
from tests.present import a
from tests.stating import state_day
from tests.ui.some_cases import turn_to
from tests.ui.typist import said
from tests.ui.whole_cases.answering import Answer, Hands, answer, reads, rows
from tests.ui.widgets import the


class Officer(Hands):
    """Sits before the main window over a case file, on the day that `turn_to` says."""

    def __init__(self, qtbot: QtBot, case_file: CaseFile, desk: pytest.MonkeyPatch, folder: Path) -> None:
        super().__init__(qtbot)
        self.case_file, self._desk, self._folder = case_file, desk, folder
        self._clock = OfficeClock(desk, date(2018, 5, 16))
        self.case_id = ""

    def turn_to(self, day: date) -> None:
        """Let another day begin."""
        self._clock.turn_to(day)
        if self.case_id:
            self.page.refresh()

    def has_office(self, **entries: Any) -> None:
        """Give the office its names, as they were entered once."""
        office.change(self.case_file, entries)

    def knows(self, name: str, kind: str, lead: str, address: str) -> None:
        """Put an agency with its lead into the directory, as it was entered once."""
        made = directory.add(self.case_file, {"name": name, "kind": kind})
        directory.new_lead(self.case_file, made.id, {"name": lead, "secure_email": address}, date(2016, 4, 1))

    def opens(self, notification: dict[str, Any], *shows: str) -> str:
        """Go on with a notification that was typed up to its last page, read the check, and open the case."""
        draft = drafts.start(self.case_file)
        drafts.save(self.case_file, draft.id, notification, "check")
        state_day(self.case_file, notification)
        self._sit_down()
        self.window.open_draft(draft.id)
        wizard = the(NewCaseWizard, self.window)
        for words in shows:
            assert words in said(wizard.currentPage()), said(wizard.currentPage())
        with self.qtbot.waitSignal(wizard.case_opened) as opened:
            QTest.mouseClick(wizard.button(wizard.WizardButton.FinishButton), Qt.MouseButton.LeftButton)
        self.case_id = str(opened.args[0])
        return reads(self.page)

    def _sit_down(self) -> None:
        self.window = MainWindow(self.case_file, Settings())
        # Nothing is left to be backed up when the test closes the window itself.
        self.qtbot.addWidget(self.window, before_close_func=lambda one: setattr(one._file, "left", True))
        self.window.show()

    @property
    def page(self) -> CasePage:
        """The page of the case that is open."""
        page = self.window.ui.pages.currentWidget()
        assert isinstance(page, CasePage)
        return page

    def part(self, name: str) -> QWidget:
        """Turn to a part of the case and return it."""
        part: QWidget = turn_to(self.page, name)
        self.settle()
        return part

    def reads(self, part: str) -> str:
        """Turn to a part of the case and return what can be read there."""
        return reads(self.part(part))

    def offers(self, part: str, button: str) -> bool:
        """Return whether a part of the case offers a button to be pressed."""
        found = the(QPushButton, self.part(part), button)
        return bool(found.isVisible() and found.isEnabled())

    def chooses(self, part: str, row: str) -> None:
        """Choose the row of a part's table in which these words stand."""
        shown = self.part(part)
        views = [one for one in shown.findChildren(QTableView) if one.isVisibleTo(shown)]
        for view in views:
            for number, words in enumerate(rows(view)):
                if row in words:
                    view.setCurrentIndex(view.model().index(number, 0))
                    return
        raise AssertionError(f"“{row}” is in no table of {part}: {reads(shown)}")

    def does(self, part: str, button: str, *answers: Answer) -> None:
        """Turn to a part of the case, press one of its buttons, and answer the dialogs that come."""
        shown = self.part(part)
        with self.answering(*answers):
            self.press(shown, button)
            self.settle()

    def issues(self, letter: str, to: str = "", by: str = "Post", **entries: Any) -> str:
        """Write and issue a letter from the menu of documents, say that it was sent; return the text of the PDF kept.

        `by` says by what means it was sent.
        """
        before = {one.id for one in issuing.issued(self.case_file, self.case_id)}
        with self.answering(answer(**entries), answer(), answer(means=by)):
            self._act(letter, to, "Write and issue…").trigger()
        made = [one for one in issuing.issued(self.case_file, self.case_id) if one.id not in before]
        return ReadBack(issuing.pdf_of(self.case_file, made[0].id)).text

    def saves(self, document: str, item: str = "") -> str:
        """Save a document as a PDF from the menu of documents; return the text of the file."""
        path = self._folder / "saved.pdf"
        self._desk.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
        with self.answering():
            self._act(document, item, "Save as PDF…").trigger()
        return ReadBack(path.read_bytes()).text

    def saves_all(self) -> dict[str, str]:
        """Save every document that the case offers, each for everything it can be about; return texts by name."""
        # The menu is made anew with each paper, so what is offered is read first.
        offered = {name: [one.text() for one in menu.actions() if one.menu()] for name, menu in self._papers().items()}
        return {f"{name} {item}": self.saves(name, item) for name, items in offered.items() for item in items or [""]}

    def offered(self) -> list[str]:
        """Return the names of the documents that the case offers."""
        return list(self._papers())

    def _papers(self) -> dict[str, QMenu]:
        return {one.text(): a(QMenu, one.menu()) for one in self.page._form.documents.menu().actions() if one.menu()}

    def _act(self, document: str, item: str, words: str) -> QAction:
        inside = _under(self.page._form.documents.menu(), document)
        return _in(_under(inside, item) if item else inside, words)

    def brings_in(self, path: Path, *answers: Answer) -> None:
        """Read a chronology from a file."""
        self._desk.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
        self.does("Chronology", "bring_in", *answers)

    def writes_review(self, **entries: str) -> RapidReviewWizard:
        """Open the rapid review, go through its pages and write what is given where its entry comes; leave it open."""
        self.press(self.part("Rapid review"), "write")
        wizard = the(RapidReviewWizard, self.page)
        for place, page in enumerate(wizard.parts):
            wizard.go_to(place)
            self.fill(page, **{key: text for key, text in entries.items() if key in page.entries})
        return wizard

    def answers(self, fact: str, words: str, evidence: str = "", why: str = "") -> None:
        """Answer a question of the criteria by its fact; `why` is asked for where an answer was given before."""

        def given(hands: Hands, dialog: QWidget) -> None:
            hands.press(dialog, words)
            hands.fill(dialog, evidence=evidence, **({"why": why} if why else {}))
            hands.press(dialog, "go_on")

        self.does("Criteria", f"answer_{fact}", given)

    def completes(self, wizard: RapidReviewWizard) -> None:
        """Go to the check of a rapid review that is open, and complete it as it stands."""
        wizard.go_to(len(wizard.parts))
        with self.qtbot.waitSignal(wizard.completed):
            QTest.mouseClick(wizard.button(wizard.WizardButton.FinishButton), Qt.MouseButton.LeftButton)

    def records_telling(self, who: str, of: str, **entries: Any) -> None:
        """Record that somebody was told of something."""
        self.chooses("Who must be told", f"{who} | {of}")
        self.does("Who must be told", "record_telling", answer(**entries))


def _under(menu: QMenu, words: str) -> QMenu:
    return a(QMenu, _in(menu, words).menu())


def _in(menu: QMenu, words: str) -> QAction:
    found = [action for action in menu.actions() if action.text().startswith(words)]
    assert found, f"{words} is not offered among {[action.text() for action in menu.actions()]}"
    return found[0]
