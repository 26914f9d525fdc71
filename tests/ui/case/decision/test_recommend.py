"""Recording what the sub-group recommends: where and when it met, each agency's view, and what binds."""

from __future__ import annotations

from datetime import date

from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.review import meeting
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.decision.recommend import Recommend
from tests.services.decision_steps import meet
from tests.ui.some_cases import status
from tests.ui.typist import said, shown


def test_a_recommendation_is_typed_with_a_dissent(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """By keyboard alone: the outcome, the reasons, and an agency that dissents and says why."""
    dialog = Recommend(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    typist.choose("outcome", "A serious case review is held")
    typist.fill("reasons", "The criteria are met – beyond doubt.")
    typist.choose("What it says: Police", "Dissents")
    dialog._form.go_on.click()
    assert "Police dissents: say for what reason." in dialog._form.fault.text()
    typist.fill("Reason: Police", "The inquest first.")
    dialog._form.go_on.click()
    kept = cases.get(case_file, found.id)
    assert kept.recommendations[0].reasons == "The criteria are met – beyond doubt."
    assert [(one.agency, one.view) for one in kept.agency_views] == [("Police", "dissents")]


def test_a_meeting_gives_the_day_and_who_recommends(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """Only meetings that had the case before them are offered; without any the question is not asked."""
    dialog = Recommend(case_file, status(case_file, found))
    qtbot.addWidget(dialog)
    assert dialog._form.meeting.isHidden()
    (held,) = meeting.add(case_file, [date(2018, 6, 5)], "SCR Sub Group")
    meeting.put_on_agenda(case_file, found.id, held.id, "To recommend")
    dialog = Recommend(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    typist.choose("meeting", "SCR Sub Group, 5 June 2018")
    assert dialog._form.by.entry() == "SCR Sub Group, at its meeting of 5 June 2018"
    typist.choose("outcome", "A serious case review is held")
    typist.fill("reasons", "The criteria are met.")
    dialog._form.go_on.click()
    assert cases.get(case_file, found.id).recommendations[0].meeting_id == held.id


def test_the_last_meeting_held_on_the_case_is_chosen(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """It gives the day and who recommends; one of which nothing is recorded may not have been held, and is not taken."""
    earlier = meet(case_file, found, on="2018-05-30")
    last = meet(case_file, found, on="2018-06-01")
    (silent,) = meeting.add(case_file, [date(2018, 6, 4)], "SCR Sub Group")
    meeting.put_on_agenda(case_file, found.id, silent.id, "To recommend")
    dialog = Recommend(case_file, status(case_file, found))
    qtbot.addWidget(dialog)
    form = dialog._form
    assert form.meeting.entry() == last.id
    assert form.recommended_on.entry() == "1 June 2018"
    assert form.by.entry() == "SCR Sub Group, at its meeting of 1 June 2018"
    assert form.meeting.findText("SCR Sub Group, 30 May 2018") >= 0
    assert earlier


def test_recommending_against_a_binding_criterion_shows_the_paragraph(
    case_file: CaseFile, found: Case, qtbot: QtBot
) -> None:
    """It may be recommended, but the paragraph stands before the eyes of whoever records it."""
    dialog = Recommend(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    assert "contrary" not in said(dialog)
    typist.choose("outcome", "No review")
    assert "This is contrary to what must lead to a review:" in said(dialog)
    assert "reg 5(2)" in said(dialog)


def test_a_recommendation_before_the_case_began_is_doubted_as_well(
    case_file: CaseFile, found: Case, qtbot: QtBot
) -> None:
    """The same order holds for what the sub-group recommends."""
    dialog = Recommend(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    typist.choose("outcome", "A serious case review is held")
    typist.fill("recommended_on", "14 May 2018")
    typist.fill("by", "SCR Sub Group")
    typist.fill("reasons", "The criteria are met.")
    dialog._form.go_on.click()
    assert "comes before “Notification received” (16 May 2018)" in dialog._form.fault.text()
    typist.fill("stands_why", "Told by telephone.")
    dialog._form.go_on.click()
    assert cases.get(case_file, found.id).day_of("recommended") == date(2018, 5, 14)
