"""The rapid review wizard: nothing typed is lost, the agencies' words stand beside it, the check leads to what is missing."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWizard
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.request import AgencyReturn, InformationRequest
from scr_desktop.services import clock, loading
from scr_desktop.services.case import case as cases
from scr_desktop.services.review import rapid_review
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.rapid_review import check_page, recommendation_page
from scr_desktop.ui.case.rapid_review.recommendation_page import RecommendationPage
from scr_desktop.ui.case.rapid_review.wizard import RapidReviewWizard
from tests.present import a, noted, present
from tests.ui.every_screen.tab_order import walked
from tests.ui.some_cases import open_case
from tests.ui.typist import said, sit_before
from tests.ui.widgets import the

ON = date(2026, 4, 8)
HOSTILE = "<b>Ŵyn</b> & “Łucja” =1+1 {0} %s &Next"


class ReviewDesk:
    """A rapid review on the screen with a typist before it."""

    def __init__(self, qtbot: QtBot, case_file: CaseFile) -> None:
        self.qtbot, self.case_file = qtbot, case_file
        self.case_id = open_case(case_file).id
        with case_file.work("Asked", case_id=self.case_id) as session:
            case = loading.whole_case(session, self.case_id)
            for number, agency in enumerate(("Avonvale Police", "Riverside School"), 1):
                case.requests.append(InformationRequest(number=number, agency=agency, asked_on=ON))
            session.flush()
            case.returns.append(
                AgencyReturn(
                    request_id=case.requests[0].id, returned_on=ON, key_events=HOSTILE, childs_voice="She was quiet."
                )
            )
        self.review_id = rapid_review.start(case_file, self.case_id).id
        self.sit_down()

    def sit_down(self) -> None:
        """Open the wizard where it was left."""
        self.wizard = RapidReviewWizard(self.case_file, self.case_id, self.review_id)
        self.typist = sit_before(self.qtbot, self.wizard)

    def crash(self) -> None:
        """Take the wizard away without closing it."""
        if shiboken6.isValid(self.wizard):
            shiboken6.delete(self.wizard)

    def kept(self) -> dict[str, str]:
        """Return what the case file holds of the review."""
        return rapid_review.get(self.case_file, self.review_id).content

    def go_to(self, key: str) -> None:
        """Turn to a page by its key."""
        keys = [*(page.key for page in self.wizard.parts), self.wizard.check.key]
        self.wizard.go_to(keys.index(key))


@pytest.fixture
def desk(qtbot: QtBot, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch) -> Iterator[ReviewDesk]:
    """Give a rapid review just begun, of a case known since 1 April 2026; it is 8 April."""
    monkeypatch.setattr(clock, "today", lambda: ON)
    desk = ReviewDesk(qtbot, case_file)
    yield desk
    desk.crash()


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


def test_the_check_leads_to_what_is_missing(desk: ReviewDesk) -> None:
    """Each gap names its source and leads to its entry."""
    desk.go_to("check")
    text = said(desk.wizard.check)
    assert "The child’s experience is not described." in text
    assert "Riverside School was asked and has not returned" in text
    assert "June 2025" in text
    links = {one.accessibleDescription(): one for one in desk.wizard.check.links}
    links["The child’s experience is not described."].click()
    assert desk.typist.focus.objectName() == "childs_experience"
    desk.go_to("check")
    {one.accessibleDescription(): one for one in desk.wizard.check.links}["No next step is written down."].click()
    assert desk.typist.focus.objectName() == "add_step"


def test_what_is_written_leaves_the_check(desk: ReviewDesk) -> None:
    """A gap that was mended is not shown any more, without closing the wizard."""
    desk.go_to("child")
    desk.typist.fill("childs_experience", "She was often alone.")
    desk.go_to("check")
    assert "The child’s experience is not described." not in said(desk.wizard.check)


def test_criteria_take_evidence_for_and_against(desk: ReviewDesk) -> None:
    """Each criterion shows its answer and takes both sides; the national view has its reasons."""
    desk.go_to("criteria")
    assert "Not answered yet" in said(desk.wizard.currentPage())
    assert "Evidence on record: Bruises seen by the school nurse." in said(desk.wizard.currentPage())
    desk.typist.fill("for.joint_working_concern", "Two visits apart")
    desk.typist.fill("against.joint_working_concern", "A joint visit")
    desk.go_to("national")
    desk.typist.answer("national_view", "Yes")
    desk.typist.fill("national_reasons", "A new kind of harm")
    desk.wizard.review.save()
    kept = desk.kept()
    assert (kept["for.joint_working_concern"], kept["against.joint_working_concern"]) == (
        "Two visits apart",
        "A joint visit",
    )
    assert (kept["national_view"], kept["national_reasons"]) == ("yes", "A new kind of harm")


def test_next_steps_are_added_and_removed(desk: ReviewDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    """Rows keep their order; a filled one is removed only when confirmed, and the others move up."""
    desk.go_to("recommendation")
    page = a(RecommendationPage, desk.wizard.parts[-1])
    for what in ("First", "Second"):
        desk.typist.alt("a")
        desk.typist.type(what)
    page.rows[1].ui.due.line.setFocus()
    desk.typist.type("20 April 2026")
    monkeypatch.setattr(recommendation_page, "confirm", lambda *_: False)
    page.rows[0].ui.remove.click()
    assert len(page.rows) == 2
    monkeypatch.setattr(recommendation_page, "confirm", lambda *_: True)
    page.rows[0].ui.remove.click()
    assert [(row.ui.what.entry(), row.ui.due.entry()) for row in page.rows] == [("Second", "20 April 2026")]
    desk.wizard.review.save()
    assert "Second" in desk.kept().values()


def test_completing_asks_once_about_what_is_open(desk: ReviewDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    """With gaps the officer is asked, and may go on writing; the check never stands in the way."""
    asked: list[str] = []
    monkeypatch.setattr(check_page, "confirm", lambda _parent, question, *_: noted(asked, question, False))
    desk.go_to("check")
    desk.typist.alt("c")
    assert "the Panel will look for" in asked[0]
    assert desk.wizard.isVisible()
    monkeypatch.setattr(check_page, "confirm", lambda *_: True)
    desk.wizard.check.ui.completed_on.set_entry("9 April 2026")
    desk.typist.alt("c")
    assert "future" in said(desk.wizard.check)
    desk.wizard.check.ui.completed_on.set_entry("8 April 2026")
    with desk.qtbot.waitSignal(desk.wizard.completed):
        desk.typist.alt("c")
    case = cases.get(desk.case_file, desk.case_id)
    assert present(rapid_review.current(case)).completed_on == ON


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
