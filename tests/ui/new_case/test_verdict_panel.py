"""The verdict beside the questions: what it is, because of what, what is open, and what cannot stand together."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.services.regime import by_key
from scr_desktop.ui.new_case.verdict_panel import (
    NOTHING_YET,
    TOGETHER,
    announce,
    contradiction_card,
    contradiction_sentences,
    show_open,
    show_verdict,
)
from tests.domain.papers import stood
from tests.ui.new_case.in_hand import Hand
from tests.ui.typist import said


def standing(**entries: Any) -> CaseStatus:
    """Return where an infant death of May 2018 stands."""
    return stood(by_key("wt2015"), **entries)


def panel(qtbot: QtBot, status: CaseStatus) -> list[str]:
    """Return the lines of the verdict of a status."""
    made = QWidget()
    qtbot.addWidget(made)
    show_verdict(made, status)
    return said(made).splitlines()


def test_a_verdict_stands_with_its_reasons_and_paragraphs(qtbot: QtBot) -> None:
    """An infant's death with abuse suspected must lead to a review (LSCB Regulations 2006, 5(2)); that is read with it."""
    lines = panel(qtbot, standing())
    assert lines[:4] == [
        "From the answers so far", "Notifiable, by our local authority.", "A serious case.",
        "A serious case review must be held.",
    ]  # fmt: skip
    because = lines[lines.index("Because") :]
    assert any("abuse or neglect is known or suspected and the child has died" in line for line in because)
    assert "Procedure 2.2; LSCB Regulations 2006 (SI 2006/90) reg 5(2) (statute)" in because


def test_what_is_not_answered_settles_nothing(qtbot: QtBot) -> None:
    """Without an answer neither is said, no reason stands there, and the questions that can change it are listed."""
    lines = panel(qtbot, standing(answers={}))
    assert "Not settled yet whether it is notifiable." in lines
    assert "Because" not in lines
    still = lines[lines.index("Still open, and able to change this") :]
    assert "Is abuse or neglect of a child known or suspected?" in still


def test_the_day_is_named_that_is_due_should_it_prove_notifiable(qtbot: QtBot) -> None:
    """Five working days from Saturday 12 May 2018 end on Friday 18 May: they run while the question is open."""
    assert any("by Friday 18 May 2018" in line for line in panel(qtbot, standing(answers={})))


def test_without_the_day_of_awareness_there_is_no_verdict(hand: Hand, qtbot: QtBot) -> None:
    """What is still open is asked, and nothing reassures."""
    made = QWidget()
    qtbot.addWidget(made)
    show_open(made, hand(aware_on="May 2018").preview)
    lines = said(made).splitlines()
    assert lines[:2] == [NOTHING_YET, "Still open"]
    assert len(lines) > 2


CONTRADICTED = {
    "answers": {"abuse_or_neglect": "yes", "interagency_concern": "yes", "no_interagency_concern_shown": "yes"}
}


def test_a_contradiction_kept_with_a_reason_is_no_alarm(qtbot: QtBot) -> None:
    """Answers that cannot stand together are named; kept with a reason, the reason is read beside them."""
    status = standing(**CONTRADICTED)
    (words,) = contradiction_sentences(status)
    assert words.startswith(f"{TOGETHER}There cannot be both cause for concern about inter-agency working")
    alarm = contradiction_card(words, status)
    qtbot.addWidget(alarm)
    assert said(alarm) == words
    status.case.kept.append(f"{words.removeprefix(TOGETHER)} Kept as it is: Two agencies differ")
    kept = contradiction_card(words, status, "Procedure 2.3")
    qtbot.addWidget(kept)
    assert said(kept).splitlines() == [f"{words} Kept as it is: Two agencies differ", "Procedure 2.3"]


def test_a_changed_verdict_is_what_is_announced(qtbot: QtBot) -> None:
    """A screen reader is told the verdict as it now is, in the words of the panel."""
    made = QWidget()
    qtbot.addWidget(made)
    now = announce(made, standing(), "")
    assert now == "Notifiable, by our local authority. A serious case review must be held."
    assert announce(made, standing(answers={}), now).startswith("Not settled yet whether it is notifiable.")
