"""A problem of the notification on the last page: mended where it stands, or kept as it is with a reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import CameLate, Problem
from scr_desktop.ui.new_case.open_draft import OpenDraft
from scr_desktop.ui.new_case.pages.problem_card import ProblemCard, kept_card
from tests.ui.new_case.in_hand import Hand
from tests.ui.typist import said
from tests.ui.widgets import the

FIELD = "incident.incident_on"
WRONG = Problem("It lies after the day of awareness: check both.", FIELD, "Incident, date")


@pytest.fixture
def draft(hand: Hand) -> OpenDraft:
    """Give a notification in hand."""
    return hand()


def card(qtbot: QtBot, draft: OpenDraft, problem: Problem = WRONG) -> ProblemCard:
    """Return the card of a problem, shown."""
    made = ProblemCard(draft, problem, 0)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_says_whole_what_is_wrong_and_leads_there(qtbot: QtBot, draft: OpenDraft) -> None:
    """Away from its entry the sentence names it; the button carries the path."""
    made = card(qtbot, draft)
    assert "Incident, date: It lies after the day of awareness: check both." in said(made)
    with qtbot.waitSignal(made.mend_wanted) as wanted:
        the(QPushButton, made, "mend_0").click()
    assert wanted.args == [FIELD]


def test_it_is_kept_only_with_a_reason(qtbot: QtBot, draft: OpenDraft) -> None:
    """Without one nothing is kept, and blanks are none; Enter keeps the one that is typed."""
    made = card(qtbot, draft)
    made.reason.setText("   ")
    the(QPushButton, made, "keep_0").click()
    assert draft.content.get("kept", {}) == {}
    assert made.reason.placeholderText() == "Write the reason first"
    made.reason.clear()
    qtbot.keyClicks(made.reason, "The family says so")
    qtbot.keyClick(made.reason, Qt.Key.Key_Return)
    assert draft.content["kept"] == {FIELD: "The family says so"}


def test_a_reason_half_typed_is_there_again(qtbot: QtBot, draft: OpenDraft) -> None:
    """The cards are made anew whenever something changes; what is typed stays, until it is taken."""
    qtbot.keyClicks(card(qtbot, draft).reason, "The fam")
    again = card(qtbot, draft)
    assert again.reason.entry() == "The fam"
    the(QPushButton, again, "keep_0").click()
    assert card(qtbot, draft).reason.entry() == ""


def test_what_came_late_asks_why_and_is_no_mistake(qtbot: QtBot, draft: OpenDraft) -> None:
    """Something done after its day is not kept “as it is”: the reason is why it came late."""
    late = CameLate("It was due on 18 May 2018.", "awareness.notification_sent_on")
    words = said(card(qtbot, draft, late))
    assert "It came late, because" in words
    assert "keep it as it is" not in words
    assert "Or keep it as it is, because" in said(card(qtbot, draft))


@pytest.mark.parametrize(("problem", "words"), [
    (WRONG, "Kept as it is: The family says so"),
    (CameLate("It was due on 18 May 2018.", FIELD), "Why it came late: The family says so"),
])  # fmt: skip
def test_what_is_kept_stands_with_its_reason_and_can_be_taken_back(
    qtbot: QtBot, draft: OpenDraft, problem: Problem, words: str
) -> None:
    """The way back takes the reason out of the notification."""
    draft.keep_as_it_is(FIELD, "The family says so")
    kept = kept_card(draft, problem, "The family says so", 0)
    qtbot.addWidget(kept)
    assert words in said(kept)
    the(QPushButton, kept, "take_back_0").click()
    assert draft.content["kept"] == {}
