"""A name of ten thousand letters, such as a paste that went wrong: no page is wider for it than its window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.services.case import draft as drafts
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.look.readable import heading_of, readable
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.new_case.wizard import NewCaseWizard
from scr_desktop.ui.window.main_window import MainWindow
from tests import screens
from tests.present import a
from tests.ui.every_screen.screen_faults import scrolls_sideways

NAME = "W" * 10_000


@pytest.fixture
def draft_id(case_file: CaseFile) -> str:
    """Give a notification in which everybody and everything has that name."""
    made: str = screens.told_draft(case_file)
    content = drafts.get(case_file, made).content
    content["notifiers"][0].update(agency=NAME, person=NAME)
    content["children"][0].update(given_names=NAME, family_name=NAME)
    content["agencies"] = [{"name": NAME, "contact": NAME, "involvement": NAME}]
    content["incident"]["what_happened"] = NAME
    drafts.save(case_file, made, content)
    return made


def faults(window: QWidget, where: str, qtbot: QtBot) -> list[str]:
    """Return what of a window would have to be scrolled sideways."""
    qtbot.waitUntil(lambda: not background.under_way(), timeout=20_000)
    for _ in range(8):
        QApplication.processEvents()
    # The place for the cursor after the last letter of a full line is no width of the page.
    return [f"{where}: {fault}" for fault in scrolls_sideways(window) if not fault.startswith("TextEntry")]


def test_no_page_of_a_notification_scrolls_sideways(case_file: CaseFile, draft_id: str, qtbot: QtBot) -> None:
    """All eight pages, with what follows from the name on each."""
    wizard = NewCaseWizard(case_file, draft_id)
    qtbot.addWidget(wizard)
    wizard.resize(1180, 680)
    wizard.show()
    wrong = []
    for number, page in enumerate(wizard.pages):
        wizard.go_to(number)
        wrong += faults(wizard, page.key, qtbot)
    assert not wrong, "\n".join(wrong)
    wizard.close()


def test_no_part_of_a_case_scrolls_sideways(case_file: CaseFile, draft_id: str, qtbot: QtBot) -> None:
    """Every page of the window and every part of the case."""
    case = drafts.open_case(case_file, draft_id)
    window = MainWindow(case_file, Settings())
    qtbot.addWidget(window, before_close_func=lambda one: setattr(one._file, "left", True))
    window.resize(1180, 680)
    window.show()
    wrong = []
    for number in range(window.ui.navigation.count()):
        window.show_page(number)
        wrong += faults(window, window.ui.navigation.item(number).text(), qtbot)
    window.open_case(case.id)
    sections = a(CasePage, window.ui.pages.currentWidget())._form.sections
    for number in range(sections.count()):
        sections.setCurrentRow(number)
        wrong += faults(window, sections.item(number).text(), qtbot)
    assert not wrong, "\n".join(wrong)


def test_what_can_be_laid_out_stays_as_it_is() -> None:
    """An address of forty letters can be copied as it stands, and a text that was broken is not broken again."""
    address = "safeguarding@northshire-partnership.uk.x"
    assert len(address) == 40
    assert readable(address) == address
    assert readable(readable(NAME)) == readable(NAME)


def test_a_sign_that_turns_the_text_turns_nothing_on_the_screen() -> None:
    """A name kept with an override by an earlier version does not turn the words after it."""
    assert readable("Isla\u202e Marsh, 3 May 2018") == "Isla Marsh, 3 May 2018"


def test_the_head_of_a_case_is_a_line_or_two(case_file: CaseFile, draft_id: str) -> None:
    """A name of ten thousand letters leaves the page of its case in sight."""
    assert len(heading_of(drafts.open_case(case_file, draft_id))) < 300
