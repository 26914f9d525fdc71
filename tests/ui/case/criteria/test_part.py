"""The criteria of a case: what they say, each question with its answer, and every criterion with what it stands on."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.rules.fact import Question
from scr_desktop.services.regime import by_key
from scr_desktop.ui.case.criteria.part import show_criteria
from scr_desktop.ui.fields.with_sign import column_of
from tests.domain.papers import TODAY, stood
from tests.ui.typist import said
from tests.ui.widgets import the

ABUSE = "Is abuse or neglect of a child known or suspected?"
DEATH_AND_ABUSE = (
    "A child has died (suspected suicide included) and abuse or neglect is known or suspected."
)  # fmt: skip


class Criteria(QWidget):
    """The criteria of a case, noting which question was to be answered."""

    def __init__(self, standing: CaseStatus) -> None:
        super().__init__()
        self.wanted: list[Question] = []
        show_criteria(column_of(self), standing, self.wanted.append)

    @property
    def lines(self) -> list[str]:
        """What is read, line by line."""
        return said(self).splitlines()


def criteria(qtbot: QtBot, *, closed: bool = False, **entries: Any) -> Criteria:
    """Return the criteria of an infant death of May 2018."""
    standing = stood(by_key("wt2015"), **entries)
    if closed:
        standing.case.closed_on = TODAY
    made = Criteria(standing)
    qtbot.addWidget(made)
    return made


def test_the_verdict_stands_first(qtbot: QtBot) -> None:
    """Notifiable, a serious case, a review: in that order under one heading."""
    lines = criteria(qtbot).lines
    at = lines.index("What the criteria say")
    assert lines[at + 1 : at + 4] == [
        "Notifiable, by our local authority.", "A serious case.", "A serious case review must be held.",
    ]  # fmt: skip


def test_an_answer_stands_with_its_evidence_and_is_changed_there(qtbot: QtBot) -> None:
    """One that is not answered asks to be; the button carries the question."""
    shown = criteria(qtbot, evidence={"abuse_or_neglect": "Bruises seen."})
    at = shown.lines.index(ABUSE)
    assert shown.lines[at + 1 : at + 3] == ["Yes", "Evidence: Bruises seen."]
    change = the(QPushButton, shown, "answer_abuse_or_neglect")
    assert (change.text(), change.accessibleName()) == ("Change…", f"Change: {ABUSE}")
    change.click()
    assert [one.fact.key for one in shown.wanted] == ["abuse_or_neglect"]
    assert the(QPushButton, criteria(qtbot, answers={}), "answer_abuse_or_neglect").text() == "Answer…"


def test_what_the_entries_settle_is_not_answered_here(qtbot: QtBot) -> None:
    """That a child died follows from the child: it says so, and there is no button."""
    shown = criteria(qtbot)
    at = shown.lines.index("Has a child died?")
    assert shown.lines[at + 1] == "Yes"
    assert shown.lines[at + 2] == (
        "Follows from what is entered of the children and the incident: Róisín-Mae Trelawney died."
    )  # fmt: skip
    assert shown.findChild(QPushButton, "answer_died") is None


def test_a_criterion_stands_with_its_truth_and_its_answers(qtbot: QtBot) -> None:
    """Met with abuse known; not known while that is unanswered, and never “not met” for silence."""
    met = criteria(qtbot, evidence={"abuse_or_neglect": "Bruises seen."}).lines
    at = met.index(f"Met: {DEATH_AND_ABUSE}")
    answers = met[at + 1 : at + 6]
    assert f"{ABUSE} Yes. (Bruises seen.)" in answers
    assert f"Not known yet: {DEATH_AND_ABUSE}" in criteria(qtbot, answers={}).lines
    assert f"Not met: {DEATH_AND_ABUSE}" in criteria(qtbot, answers={"abuse_or_neglect": "no"}).lines


def test_contradicting_answers_are_named_with_their_paragraph(qtbot: QtBot) -> None:
    """Concern and definitive evidence of none cannot both be (procedure 2.3)."""
    both = {"abuse_or_neglect": "yes", "interagency_concern": "yes", "no_interagency_concern_shown": "yes"}
    lines = criteria(qtbot, answers=both).lines
    (at,) = [place for place, line in enumerate(lines) if line.startswith("These answers cannot stand together.")]
    assert lines[at + 1].startswith("Procedure 2.3")


def test_in_a_closed_case_nothing_is_answered(qtbot: QtBot) -> None:
    """All is read, and no button is there."""
    shown = criteria(qtbot, closed=True)
    assert ABUSE in shown.lines
    assert shown.findChildren(QPushButton) == []
