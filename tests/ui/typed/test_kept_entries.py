"""What is entered on a dialog is kept as it differs from what stood there, and is shown again the next time."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import Problem
from scr_desktop.services import typed
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.typed.kept_entries import KeptEntries

HERE = Place("here", "Close the case")


class Form(QWidget):
    """A reason and who decided; what stands in them is on record."""

    def __init__(self, case_file: CaseFile, *, people: tuple[str, ...] = ("Chair", "Partners")) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        self.why, self.who, label = QLineEdit("As recorded"), QComboBox(), QLabel("&Who decided")
        self.why.setObjectName("why")
        self.who.setObjectName("who")
        self.who.addItems(people)
        label.setBuddy(self.who)
        for part in (self.why, label, self.who):
            column.addWidget(part)
        self.kept = KeptEntries(self)
        self.show()
        self.kept.begin(case_file, HERE)


@pytest.fixture
def form(case_file: CaseFile, qtbot: QtBot) -> Form:
    """Give the form, in which nothing was typed before."""
    made = Form(case_file)
    qtbot.addWidget(made)
    return made


def test_what_stands_on_record_is_not_kept(form: Form, case_file: CaseFile) -> None:
    """Only what stands otherwise is, with the choice beside it; typed back, nothing waits."""
    assert (form.kept.typed(), form.kept.half_written) == ({}, None)
    form.why.setText("He pleaded guilty.")
    assert form.kept.typed() == {"why": "He pleaded guilty.", "who": "Chair"}
    assert form.kept.half_written == HERE
    form.why.setText("As recorded")
    assert not form.kept.waits


def test_what_was_put_aside_is_shown_again(form: Form, case_file: CaseFile, qtbot: QtBot) -> None:
    """As it was, choice and all; changed since, it is no longer just what was kept."""
    form.why.setText("He pleaded guilty.")
    form.who.setCurrentIndex(1)
    assert form.kept.save()
    again = Form(case_file)
    qtbot.addWidget(again)
    assert (again.why.text(), again.who.currentText()) == ("He pleaded guilty.", "Partners")
    assert again.kept.shows_what_was_kept
    again.why.setText("He was acquitted.")
    assert not again.kept.shows_what_was_kept


def test_what_is_recorded_is_forgotten(form: Form, case_file: CaseFile) -> None:
    """It stands, and is what the entries begin with from now on."""
    form.why.setText("He pleaded guilty.")
    form.kept.save()
    form.kept.recorded()
    assert typed.waiting(case_file) == []
    assert not form.kept.waits


def test_words_taken_back_give_way_to_what_is_on_record(form: Form, case_file: CaseFile) -> None:
    """On the disk too."""
    form.why.setText("He pleaded guilty.")
    form.kept.save()
    form.kept.take_back()
    assert form.why.text() == "As recorded"
    assert typed.waiting(case_file) == []


def test_a_choice_that_is_gone_is_made_again_before_anything_is_recorded(
    form: Form, case_file: CaseFile, qtbot: QtBot
) -> None:
    """Whoever is offered now was not the one meant: until somebody is chosen it is said, and refused."""
    form.why.setText("He pleaded guilty.")
    form.who.setCurrentIndex(1)
    form.kept.save()
    again = Form(case_file, people=("Chair",))
    qtbot.addWidget(again)
    assert again.who.currentIndex() == -1
    said = "What was chosen at “Who decided” can no longer be chosen: choose again."
    assert again.kept.gone() == said
    with pytest.raises(Problem, match="choose again") as refused, again.kept.recording():
        pytest.fail("recorded")
    assert refused.value.field == "who"
    again.who.setCurrentIndex(0)
    assert again.kept.gone() == ""


def test_words_are_read_with_the_names_of_their_entries(form: Form) -> None:
    """Before they go, the officer sees them."""
    form.why.setAccessibleName("Why")
    form.why.setText("He pleaded guilty.")
    assert form.kept.in_words() == "Why: He pleaded guilty."
