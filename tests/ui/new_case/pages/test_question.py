"""One question of the criteria: answered with its evidence, settled by other entries, or not asked and why."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.rules.fact import Question
from scr_desktop.services.regime import by_key
from scr_desktop.ui.fields.radio_entry import RadioEntry
from scr_desktop.ui.new_case.open_draft import OpenDraft
from scr_desktop.ui.new_case.pages.question import QuestionRow, settled_row, unasked_row
from tests.present import a, present
from tests.ui.new_case.in_hand import Hand
from tests.ui.typist import said
from tests.ui.widgets import the

ABUSE = "Is abuse or neglect of a child known or suspected?"


def question(key: str) -> Question:
    """Return a question of Working Together 2015."""
    return next(one for one in by_key("wt2015").questions if one.fact.key == key)


def standing(draft: OpenDraft) -> CaseStatus:
    """Return where the notification stands."""
    return present(draft.preview.status)


def row(qtbot: QtBot, draft: OpenDraft, key: str = "abuse_or_neglect") -> QuestionRow:
    """Return the row of a question, shown."""
    made = QuestionRow(draft, question(key))
    qtbot.addWidget(made.frame)
    made.show()
    made.frame.show()
    return made


def test_it_shows_its_words_its_paragraph_and_its_answer(hand: Hand, qtbot: QtBot) -> None:
    """Answer and evidence are those that the notification holds; one that is not answered is not known."""
    draft = hand(answers={"abuse_or_neglect": "yes"}, evidence={"abuse_or_neglect": "Bruises seen."})
    found = row(qtbot, draft)
    assert said(found.frame).splitlines()[:2] == [
        ABUSE,
        "Procedure 2.1; Working Together 2015 p74 (statutory guidance)",
    ]
    assert (found.answer.entry(), found.evidence.entry()) == ("yes", "Bruises seen.")
    assert row(qtbot, hand(answers={})).answer.entry() == "unknown"


def test_an_answer_counts_at_once(hand: Hand, qtbot: QtBot) -> None:
    """Its letter changes the notification and has the pages look again; the evidence goes beside it."""
    draft = hand(answers={})
    found = row(qtbot, draft)
    with qtbot.waitSignal(draft.looked):
        a(RadioEntry, found.answer).buttons["no"].click()
    found.evidence.setFocus()
    qtbot.keyClicks(found.evidence, "GP")
    assert draft.content["answers"]["abuse_or_neglect"] == {"value": "no", "evidence": "GP"}


def test_what_cannot_stand_together_is_said_at_both_answers(hand: Hand, qtbot: QtBot) -> None:
    """The sentence stands at each of the two questions, and at no third."""
    draft = hand(
        answers={"abuse_or_neglect": "yes", "interagency_concern": "yes", "no_interagency_concern_shown": "yes"}
    )
    for key, expected in (
        ("interagency_concern", True),
        ("no_interagency_concern_shown", True),
        ("abuse_or_neglect", False),
    ):
        found = row(qtbot, draft, key)
        found.show_contradictions(standing(draft))
        assert ("There cannot be both cause for concern" in said(found.frame)) is expected, key


def test_what_other_entries_settle_is_shown_and_not_asked(hand: Hand, qtbot: QtBot) -> None:
    """It says from what it follows and where it is changed; only reasoning can be added."""
    draft = hand()
    asked = question("died")
    frame = settled_row(draft, asked, standing(draft).case_facts.settled["died"])
    qtbot.addWidget(frame)
    assert "Yes – Róisín-Mae Trelawney died." in said(frame)
    assert "it is changed there" in said(frame)
    assert frame.findChild(RadioEntry) is None
    qtbot.keyClicks(the(QPlainTextEdit, frame, "evidence_died"), "See the form")
    assert draft.get("answers.died.evidence") == "See the form"


def test_one_that_cannot_matter_says_why_it_is_not_asked(qtbot: QtBot) -> None:
    """The reason stands with the question's words, and nothing can be entered."""
    frame = unasked_row(question("abuse_or_neglect"), "no child came to harm")
    qtbot.addWidget(frame)
    assert said(frame) == f"Not asked: “{ABUSE}” – because no child came to harm."
    assert frame.findChildren(RadioEntry) == []


@pytest.mark.parametrize("reason", ["Two agencies differ"])
def test_a_contradiction_kept_is_said_with_its_reason(hand: Hand, qtbot: QtBot, reason: str) -> None:
    """Kept as it is, it stands there with why, and no longer as a warning alone."""
    draft = hand(
        answers={"abuse_or_neglect": "yes", "interagency_concern": "yes", "no_interagency_concern_shown": "yes"}
    )
    status = standing(draft)
    (found,) = status.verdict.contradictions
    status.case.kept.append(f"{found.text} Kept as it is: {reason}")
    shown = row(qtbot, draft, "interagency_concern")
    shown.show_contradictions(status)
    assert f"Kept as it is: {reason}" in said(shown.frame)
