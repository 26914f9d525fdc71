"""Questions one below the other: a choice where there are choices, else words, and no answer that nobody gave."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from scr_desktop.ui.fields.answers import Answers, QuestionShown
from tests.ui.widgets import the

ABUSE = QuestionShown("abuse", "Is abuse known or suspected?", "Procedure 2.1", (("yes", "Yes"), ("no", "No")))
WHY = QuestionShown("why", "Why is it thought so?", "Procedure 2.2")


@pytest.fixture
def answers(qtbot: QtBot) -> Answers:
    """Give one question to choose an answer to, and one to write an answer to."""
    made = Answers()
    qtbot.addWidget(made)
    made.ask([ABUSE, WHY])
    return made


def test_nothing_is_answered_at_first(answers: Answers) -> None:
    """A choice begins with none."""
    assert answers.answers() == {"abuse": "", "why": ""}
    assert the(QComboBox, answers, "abuse").currentText() == "Choose"


def test_answers_given_before_are_shown_and_others_left(answers: Answers) -> None:
    """A question that is not among them keeps what stands in it; spaces around an answer are not kept."""
    answers.set_answers({"why": " Bruises. "})
    answers.set_answers({"abuse": "yes", "other": "no"})
    assert answers.answers() == {"abuse": "yes", "why": "Bruises."}


def test_each_answer_of_the_officer_is_heard(answers: Answers, qtbot: QtBot) -> None:
    """What the program shows is not."""
    with qtbot.assertNotEmitted(answers.entered):
        answers.set_answers({"abuse": "yes"})
    with qtbot.waitSignal(answers.entered):
        the(QComboBox, answers, "abuse").setCurrentIndex(2)
    with qtbot.waitSignal(answers.entered):
        the(QPlainTextEdit, answers, "why").insertPlainText("Seen.")
    assert answers.answers() == {"abuse": "no", "why": "Seen."}


def test_questions_asked_anew_take_the_place_of_those_before(answers: Answers) -> None:
    """An answer to one that is asked no more is not handed on; a screen reader has the words of each."""
    answers.ask([WHY])
    assert answers.answers() == {"why": ""}
    assert answers.entries()["why"].accessibleName() == WHY.text
