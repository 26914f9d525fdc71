"""Recommendation and decision in the window: what is owed is asked for, what stands is seen, nothing is overwritten."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.review.rapid_review import RapidReview
from scr_desktop.services import clock
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import office
from scr_desktop.services.putting_right import amend
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.decision.decide import Decide
from scr_desktop.ui.case.decision.part import CaseDecision
from scr_desktop.ui.case.decision.recommend import Recommend
from scr_desktop.ui.dialogs.lacking import Lacking
from scr_desktop.ui.room.long_words import LINES
from scr_desktop.ui.room.room import lines_high
from scr_desktop.ui.tables.table_model import TableModel
from tests.domain.papers import DEATH, child
from tests.present import a
from tests.services.decision_steps import decide, decide_against, recommend
from tests.services.opening import opened
from tests.ui.case.decision.named import page
from tests.ui.some_cases import status
from tests.ui.typist import said, shown

# The part of the case


def test_the_part_says_when_nothing_is_there_yet(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """Who recommends and who decides stands above, and that nothing was recorded."""
    text = said(page(case_file, found, qtbot))
    assert "The SCR Sub Group recommends; the decision is made apart from it, by: LSCB Chair." in text
    assert "No recommendation and no decision is recorded here yet." in text


def test_what_stands_and_what_stood_are_both_read(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """The decision that stands and the warning above; in the table also what was superseded, with all its words."""
    recommend(case_file, found)
    recommend(case_file, found, "no_review", on="2018-06-04", why="New facts came")
    decide_against(case_file, found)
    made = page(case_file, found, qtbot)
    text = said(made)
    assert "No review: decided on 4 June 2018." in text
    assert "Contrary to what must lead to a review:" in text
    model = a(TableModel, made._form.papers.model())
    rows = [model.row(number) for number in range(model.rowCount())]
    assert [row.state for row in rows] == ["met", "noted", "superseded"], "only what is decided is done"
    assert [row.outcome for row in rows] == [
        "No review",
        "Recommended: no review",
        "Recommended: a serious case review is held",
    ]
    made._form.papers.go_to(2)
    assert "New facts came" in made._form.detail.toPlainText()
    assert "Superseded on" in made._form.detail.toPlainText()


def test_the_papers_of_a_line_are_offered_where_it_stands(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """With the decision its record and its letters, with the recommendation only its own paper."""
    recommend(case_file, found)
    decide(case_file, found)
    made = page(case_file, found, qtbot)
    assert set(offered(made)) == {"Decision record", "Letter: a review is held"}
    made._form.papers.go_to(1)
    assert offered(made) == ["Recommendation"]


def offered(made: CaseDecision) -> list[str]:
    """Return the names in the menu of papers, without the switch at its head."""
    menu = made._form.menu.menu()
    assert menu is not None
    return [action.text() for action in menu.actions() if action.text() and not action.isCheckable()]


def test_in_a_closed_case_nothing_is_recorded(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """What stands can be read; the buttons are off."""
    decide(case_file, found)
    cases.close(case_file, found.id, date(2018, 6, 5), "Done")
    form = page(case_file, found, qtbot)._form
    assert not form.decide.isEnabled()
    assert not form.recommend.isEnabled()


def test_recording_says_that_something_changed(
    case_file: CaseFile, found: Case, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The page of the case hears of it; of a dialog left without recording it does not."""
    made = page(case_file, found, qtbot)
    monkeypatch.setattr(Decide, "ask", lambda *_: True)
    with qtbot.waitSignal(made.changed, timeout=1000):
        made._form.decide.click()
    monkeypatch.setattr(Recommend, "ask", lambda *_: False)
    with qtbot.assertNotEmitted(made.changed):
        made._form.recommend.click()


def test_what_is_missing_leaves_the_entries_their_room(qtbot: QtBot) -> None:
    """However much a step lacks, it is said in a few lines that scroll, and all of it can be read."""
    dialog = QDialog()
    qtbot.addWidget(dialog)
    column = QVBoxLayout(dialog)
    labels = (QLabel(wordWrap=True), QLabel(wordWrap=True))
    button = QPushButton("Rec&ord")
    for one in (*labels, button):
        column.addWidget(one)
    lacking = Lacking(dialog, labels, button, list, lambda: [f"Reason {number} is missing." for number in range(40)])
    dialog.resize(600, 400)
    dialog.show()
    lacking.look()
    QApplication.processEvents()
    passage = lacking._missing_words
    assert 0 < passage.height() <= lines_high(labels[1], LINES)
    assert passage.verticalScrollBar().maximum() > 0
    assert "Reason 39" in labels[1].text()
    assert not lacking._needed_words.isVisible()


def test_a_notified_decision_is_on_the_page_and_begins_the_dialog(
    case_file: CaseFile, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """The page says no more that nothing is decided; the dialog has the month notified and not today."""
    monkeypatch.setattr(clock, "today", lambda: date(2020, 6, 10))
    office.change(case_file, {"arrangements_begin_on": date(2019, 7, 1)})
    entered = {"aware_on": "20 March 2019", "received_on": "25 March 2019", "incident_on": "19/3/2019"}
    old = opened(case_file, **entered, children=[child(**DEATH | {"born_on": "2.2.19", "died_on": "19.3.19"})])
    content = amend.content(case_file, old.id)
    content["notification"] |= {"decided": "review", "decided_on": "June 2019"}
    amend.amend(case_file, old.id, content, "It says so")
    part = CaseDecision(case_file, old.id)
    qtbot.addWidget(part)
    part.fill(status(case_file, old))
    assert "it was decided to hold a review (June 2019)" in part._form.nothing.text()
    assert "Nothing has been" not in part._form.nothing.text()
    dialog = Decide(case_file, status(case_file, old))
    qtbot.addWidget(dialog)
    assert (dialog._form.outcome.entry(), dialog._form.decided_on.entry()) == ("review", "June 2019")
    assert "decided to hold a review (June 2019)" in dialog._form.about.text()
    typist = shown(qtbot, dialog)
    typist.fill("decided_on", "some time in summer")
    dialog.look()
    assert "no day is made up" in dialog._form.needed.text()
    typist.fill("decided_on", "June 2019")
    typist.fill("decided_by", "Ms Independent")
    typist.fill("reasons", "As the annual report says.")
    dialog.look()
    # Even the first day of that month is after the time limit.
    typist.fill("late_why", "It cannot be found any more.")
    dialog._form.go_on.click()
    assert not dialog._form.fault.text(), dialog._form.fault.text()
    kept = cases.get(case_file, old.id)
    assert (str(kept.decisions[0].when), kept.day_of("decision")) == ("June 2019", None)
    part.fill(status(case_file, old))
    assert "decided in June 2019." in part._form.status.text()


def test_a_rapid_review_that_is_complete_is_named_where_nothing_is_recorded_yet(
    case_file: CaseFile, found: Case, qtbot: QtBot
) -> None:
    """What it concludes is no recommendation on record: the page says where it stands, and that it is recorded here too."""
    part = page(case_file, found, qtbot)
    where = status(case_file, found)
    where.case.rapid_reviews.append(RapidReview(completed_on=date(2018, 5, 30)))
    part.fill(where)
    assert "What the rapid review completed on 30 May 2018 concludes stands there: record it here as well." in said(
        part
    )
