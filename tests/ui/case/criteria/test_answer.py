"""Answering a question of the criteria in a case that is open: answer, evidence, and why it changes."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from scr_desktop.domain.records.case import Answer
from scr_desktop.domain.rules.fact import AnswerKind, Question
from scr_desktop.regimes import wt2023
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.criteria.answer import AnswerDialog
from scr_desktop.ui.case.criteria.part import CaseCriteria
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.radio_entry import RadioEntry
from tests.ui.some_cases import turn_to
from tests.ui.widgets import the


@pytest.fixture
def page(page: CasePage) -> CasePage:
    """Give the criteria of that case."""
    turn_to(page, "Criteria")
    return page


def _question(key: str) -> Question:
    return next(one for one in wt2023.REGIME.questions if one.fact.key == key)


def _given(page: CasePage, case_file: CaseFile, key: str) -> Answer | None:
    return next((one for one in cases.get(case_file, page.case_id).answers if one.fact == key), None)


def _shown(page: CasePage) -> list[str]:
    return [label.text() for label in the(CaseCriteria, page).findChildren(QLabel) if label.isVisible()]


def _dialog(page: CasePage, case_file: CaseFile, key: str, qtbot: QtBot) -> AnswerDialog:
    dialog = AnswerDialog(case_file, page.case_id, _question(key), _given(page, case_file, key))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _choose(dialog: AnswerDialog, value: str) -> None:
    assert isinstance(dialog.answer, RadioEntry)
    dialog.answer.buttons[value].click()


def test_a_first_answer_asks_no_reason(page: CasePage, case_file: CaseFile, qtbot: QtBot) -> None:
    """An open question is answered with its evidence, and nothing else is asked."""
    dialog = _dialog(page, case_file, "improvements_needed", qtbot)
    _choose(dialog, "no")
    assert not dialog._form.why.isVisible()
    dialog._form.evidence.set_entry("The pathologist's first view.")
    dialog._form.go_on.click()
    given = _given(page, case_file, "improvements_needed")
    assert given is not None
    assert (given.value, given.evidence) == ("no", "The pathologist's first view.")


def test_a_changed_answer_asks_why(page: CasePage, case_file: CaseFile, qtbot: QtBot) -> None:
    """The reason is asked once the answer differs, must be given, and stands in the history."""
    dialog = _dialog(page, case_file, "abuse_or_neglect", qtbot)
    assert dialog._form.evidence.entry() == "Bruises seen by the school nurse."
    assert not dialog._form.why.isVisible()
    _choose(dialog, "no")
    assert dialog._form.why.isVisible()
    dialog._form.go_on.click()
    assert "say why" in dialog._form.fault.text()
    assert dialog.focusWidget() is dialog._form.why
    dialog._form.why.set_entry("A medical condition was found.")
    dialog._form.go_on.click()
    given = _given(page, case_file, "abuse_or_neglect")
    assert given is not None
    assert given.value == "no"


def test_what_the_answer_changes_is_seen_at_once(
    page: CasePage, case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without abuse it is no serious case: the verdict says so, and no rapid review is due any more."""

    def answer(*given: object) -> bool:
        cases.answer(case_file, page.case_id, "abuse_or_neglect", "no", why="A medical condition was found.")
        return True

    monkeypatch.setattr(AnswerDialog, "ask", answer)
    button = page.findChild(QPushButton, "answer_abuse_or_neglect")
    assert isinstance(button, QPushButton)
    assert button.text() == "Change…"
    with qtbot.waitSignal(page.changed):
        button.click()
    assert not [line for line in page._status.deadlines if line.rule.key == "rapid_review"]
    qtbot.waitUntil(lambda: "Not a serious case by the definition." in _shown(page))
    assert "A serious case." not in _shown(page)
    assert page.focusWidget().objectName() == "answer_abuse_or_neglect"


def test_what_follows_from_other_entries_is_not_asked(page: CasePage) -> None:
    """That a child died follows from what is entered of the child: the page says so and offers no button."""
    texts = [label.text() for label in the(CaseCriteria, page).findChildren(QLabel)]
    assert any(text.startswith("Follows from what is entered") and "Rosie-Mae" in text for text in texts)
    assert page.findChild(QPushButton, "answer_died") is None


def test_a_closed_case_takes_no_answers(page: CasePage, case_file: CaseFile) -> None:
    """Nothing can be answered in a closed case, and everything still be read."""
    cases.close(case_file, page.case_id, date(2026, 4, 8), "Passed on.")
    page.refresh()
    assert not [one for one in the(CaseCriteria, page).findChildren(QPushButton) if one.isVisible()]


def test_a_number_is_typed(page: CasePage, case_file: CaseFile, qtbot: QtBot) -> None:
    """A question that takes a number says so where letters are typed."""
    number = next(one for one in wt2023.REGIME.questions if one.fact.kind is AnswerKind.NUMBER)
    dialog = AnswerDialog(case_file, page.case_id, number, None)
    qtbot.addWidget(dialog)
    assert isinstance(dialog.answer, LineEntry)
    dialog.answer.set_entry("ten")
    dialog._form.go_on.click()
    assert "takes a whole number" in dialog._form.fault.text()


def test_a_changed_answer_shows_what_it_moves(page: CasePage, case_file: CaseFile, qtbot: QtBot) -> None:
    """What falls away is seen beside what stands before it is saved; nothing is shown where nothing moves."""
    dialog = _dialog(page, case_file, "abuse_or_neglect", qtbot)
    assert not dialog._form.moves.isVisible()
    _choose(dialog, "no")
    shown = {label.text() for label in dialog._form.moves.findChildren(QLabel)}
    assert {"24 April 2026", "Falls away"} <= shown
    _choose(dialog, "yes")
    assert not dialog._form.moves.isVisible()


def test_a_first_answer_that_ends_a_deadline_asks_why(page: CasePage, case_file: CaseFile, qtbot: QtBot) -> None:
    """An open question has no answer to change, but a day that is fixed falls away only with a reason."""
    cases.answer(case_file, page.case_id, "abuse_or_neglect", "unknown", why="Nothing is certain yet.")
    dialog = _dialog(page, case_file, "abuse_or_neglect", qtbot)
    _choose(dialog, "no")
    assert dialog._form.why.isVisible()
    dialog._form.go_on.click()
    assert "say why" in dialog._form.fault.text()
