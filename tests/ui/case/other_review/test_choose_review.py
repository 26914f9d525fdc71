"""Choosing another type of review: what the answers suggest is seen at once, and every principle is asked."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from scr_desktop.domain.law.other_reviews import OF_BOARD
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.review import other_review
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.other_review.choose_review import ChooseReview
from tests.services.review.test_other_review import chosen
from tests.ui.some_cases import status
from tests.ui.typist import said, shown


def dialog(case_file: CaseFile, found: Case, qtbot: QtBot) -> ChooseReview:
    """Return the dialog, shown."""
    made = ChooseReview(case_file, cases.status(case_file, found.id))
    shown(qtbot, made)
    return made


def test_it_begins_with_nothing_suggested_and_nothing_chosen(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """Today stands as the day; for a first choice no reason is asked why it takes the place of another."""
    made = dialog(case_file, found, qtbot)
    form = made._form
    assert form.suggested.text() == "Nothing is suggested yet: answer the questions above."
    assert (form.chosen.entry(), form.chosen_on.entry()) == ("", "20 June 2018")
    assert form.why.isHidden()


def test_a_second_choice_begins_with_the_answers_and_asks_why(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """Nobody answers everything twice; what takes the place of another needs its reason."""
    other_review.choose(case_file, found.id, chosen())
    made = dialog(case_file, found, qtbot)
    assert made._form.why.isVisible()
    assert made._form.questions.answers()["agencies"] == "several"
    made._form.chosen.set_entry("thematic")
    made._form.reasons.set_entry("A theme was seen.")
    made._form.go_on.click()
    assert made.isVisible(), "it waits for the reason"
    made._form.why.set_entry("A theme was seen")
    made._form.go_on.click()
    kept = cases.get(case_file, found.id).other_reviews
    assert [(one.chosen, bool(one.superseded_at)) for one in kept] == [("multi_agency", True), ("thematic", False)]


def test_the_chooser_shows_its_reasons_as_it_is_answered(case_file: CaseFile, found: Case, qtbot: QtBot) -> None:
    """Each answer changes what is suggested at once, with ground, paragraph and force; lengths are unconfirmed."""
    dialog = ChooseReview(case_file, status(case_file, found))
    typist = shown(qtbot, dialog)
    assert "Nothing is suggested yet" in said(dialog)
    typist.choose("agencies", "Several agencies")
    assert "Multi-agency case review" in said(dialog)
    assert "(Procedure 9A (local))" in said(dialog)
    for question in OF_BOARD.questions[1:]:
        typist.choose(question.key, "Not known")
    typist.choose("chosen", "Multi-agency case review")
    assert "2 to 4 months (typical, unconfirmed)" in said(dialog)
    typist.fill("reasons", "It fits the scale.")
    dialog._form.go_on.click()
    assert "Say how this principle will be kept: “It recognises the complex circumstances" in dialog._form.fault.text()
    for principle in OF_BOARD.principles:
        typist.fill(principle.key, "As planned.")
    dialog._form.go_on.click()
    (made,) = cases.get(case_file, found.id).other_reviews
    assert (made.chosen, made.suggested) == ("multi_agency", ["multi_agency"])


def test_a_choice_that_was_not_approved_is_begun_again_with_its_answers(
    case_file: CaseFile, found: Case, qtbot: QtBot
) -> None:
    """Nothing is typed twice, and why another takes its place is asked."""
    other_review.choose(case_file, found.id, chosen("silp"))
    dialog = ChooseReview(case_file, status(case_file, found))
    shown(qtbot, dialog)
    assert dialog._form.questions.answers()["agencies"] == "several"
    assert dialog._form.principles.answers()["child"] == "As in the plan."
    assert not dialog._form.why.isHidden()
