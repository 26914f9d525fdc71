"""The rapid review wizard: nothing typed is lost, the agencies' words stand beside it, the check leads to what is missing."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWizard
from pytestqt.qtbot import QtBot

from scr_desktop.services import clock
from scr_desktop.services.review import rapid_review
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.rapid_review.wizard import RapidReviewWizard
from tests.present import a
from tests.ui.case.rapid_review.desk import HOSTILE, ReviewDesk
from tests.ui.every_screen.tab_order import walked
from tests.ui.some_cases import open_case
from tests.ui.typist import said
from tests.ui.widgets import the


def test_what_was_typed_survives_a_crash(desk: ReviewDesk) -> None:
    """A wizard that vanishes resumes on its page with all that was typed a second before, whatever its letters."""
    desk.typist.fill("incident_summary", "Found unwell.")
    desk.typist.alt("n")
    with desk.qtbot.waitSignal(desk.wizard.review.saved, timeout=5000):
        desk.typist.fill("why", HOSTILE)
    desk.crash()
    desk.sit_down()
    assert desk.wizard.parts[desk.wizard.currentId()].key == "analysis"
    assert a(QPlainTextEdit, desk.typist.tab_to("why")).toPlainText() == HOSTILE
    assert desk.kept()["incident_summary"] == "Found unwell."


def test_closing_keeps_the_last_letters(desk: ReviewDesk) -> None:
    """Closing right after a letter saves it; Esc closes nothing in which words stand."""
    desk.typist.fill("incident_summary", "Zoë")
    desk.typist.press(Qt.Key.Key_Escape)
    assert desk.wizard.isVisible()
    desk.wizard.button(QWizard.WizardButton.CancelButton).click()
    assert not desk.wizard.isVisible()
    assert desk.kept()["incident_summary"] == "Zoë"


def test_what_agencies_sent_stands_beside_the_writing(desk: ReviewDesk) -> None:
    """Each page shows what bears on it and from whom, as it was typed; copying takes it, and nothing goes in by itself."""
    desk.go_to("child")
    assert "She was quiet." in said(desk.wizard.currentPage())
    assert HOSTILE not in said(desk.wizard.currentPage())
    desk.go_to("analysis")
    page = desk.wizard.parts[1]
    assert HOSTILE in said(page)
    before = dict(desk.wizard.review.content)
    copy = the(QPushButton, next(one for one in page.beside.cards if HOSTILE in said(one)))
    copy.click()
    assert QApplication.clipboard().text() == HOSTILE
    assert desk.wizard.review.content == before


def test_the_reader_chooses_whose_material_is_shown(desk: ReviewDesk) -> None:
    """With one agency chosen only its words are shown."""
    page = desk.wizard.parts[0]
    assert "Found unwell at home." in said(page)
    page.ui.source.set_entry("Avonvale Police")
    page.ui.source.entered.emit("Avonvale Police")
    assert "Found unwell at home." not in said(page)
    assert HOSTILE in said(page)


def test_a_long_review_is_saved_whole(desk: ReviewDesk) -> None:
    """A section of 100,000 characters is kept to its last letter."""
    words = "An agency visited, and wrote it down. " * 2700
    entry = desk.wizard.parts[0].entries["agencies_part"]
    entry.setPlainText(words)
    assert desk.wizard.review.save()
    assert desk.kept()["agencies_part"] == words


def test_tab_goes_through_the_writing_and_then_beside_it(desk: ReviewDesk) -> None:
    """On each page Tab comes to the entries in their order, then to whose material is shown, then to the material."""
    for place, page in enumerate(desk.wizard.parts):
        desk.wizard.go_to(place)
        desk.wizard.button(desk.wizard.WizardButton.CancelButton).setFocus()
        passed = walked(Qt.Key.Key_Tab)
        places = [passed.index(stop) for stop in (*page.entries.values(), page.ui.source, page.ui.material_scroll)]
        assert places == sorted(places), page.key


def test_under_the_board_it_asks_for_a_serious_case_review(
    qtbot: QtBot, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the transition the last aim and the criteria are those of a serious case review."""
    monkeypatch.setattr(clock, "today", lambda: date(2018, 12, 20))
    case_id = open_case(case_file, aware_on=date(2018, 12, 14)).id
    wizard = RapidReviewWizard(case_file, case_id, rapid_review.start(case_file, case_id).id)
    qtbot.addWidget(wizard)
    wizard.show()
    for place, page in enumerate(wizard.parts):
        wizard.go_to(place)
        if page.key == "criteria":
            assert "Regulation 5(2)(a) and (b)(i)" in said(page)
    assert "whether or not to undertake a serious case review" in wizard.parts[-1].subTitle()
    wizard.close()
