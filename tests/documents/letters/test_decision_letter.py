"""The letter that a review is held: who decided and why, and the reviewer's name once there is one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from scr_desktop.documents.letters.decision_letter import DOCUMENT, text
from scr_desktop.documents.parts.letter import LetterText
from scr_desktop.domain.progress.case_status import CaseStatus
from scr_desktop.domain.records.review.correspondence import PanelReply
from scr_desktop.domain.records.review.decision import Decision
from scr_desktop.domain.time.part_date import PartDate
from tests.documents.cases import OFFICE, add, made

DAY = date(2018, 6, 4)


def decided(of: CaseStatus, outcome: str = "review", **more: Any) -> CaseStatus:
    """Return a case in which a review is held."""
    of.case.decisions.append(Decision(decided_on=DAY, outcome=outcome, reasons="Two apply.", **more))
    return replace(add(of, decision=DAY, review_begun=DAY), today=date(2018, 6, 5))


def letter(of: CaseStatus, at: int = 0) -> LetterText:
    """Return the letter to one of those who must know it."""
    return text(of, OFFICE, (DOCUMENT.items(of) or ())[at].id)


def test_it_says_who_decided_when_and_why() -> None:
    """No view on a national review where the arrangements know none, and lateness only where it is explained."""
    found = letter(decided(made("WT2015")))
    assert found.subject == "Decision to hold a serious case review: T.O.R. and a child, incident on 14 May 2018"
    assert found.paragraphs[1:4] == (
        "On 4 June 2018 the LSCB Chair, Ms Independent, decided to hold a serious case review about the incident named above.",
        "The reasons for this decision are as follows. Two apply.",
        "No reviewer has been commissioned yet. We write to you with the name as soon as one is.",
    )
    assert not any("national importance" in one for one in found.paragraphs)
    assert "The decision came late, for this reason. Ill." in letter(decided(made("WT2015"), late_why="Ill")).paragraphs


def test_the_partners_say_what_they_think_of_a_national_review() -> None:
    """With their reasons after it."""
    of = decided(made("WT2018"), national_view="yes", national_reasons="Three areas.")
    assert any(one.endswith("a national review may be appropriate. Three areas.") for one in letter(of).paragraphs)


def test_a_reviewer_is_named_once_commissioned() -> None:
    """Then the sentence that the name follows is gone."""
    of = decided(made("WT2015"), reviewer="Ann Reed")
    said = letter(add(of, reviewer_commissioned=date(2018, 6, 11))).paragraphs
    assert "The reviewer is Ann Reed." in said
    assert not any("follows as soon as one is" in one for one in said)


def test_an_old_decision_is_told_by_what_is_known_of_its_day() -> None:
    """In its month."""
    said = letter(decided(made("WT2015"), decided_in=PartDate.parse("June 2018"))).paragraphs[1]
    assert said.startswith("In June 2018 the LSCB Chair")


def test_a_challenge_since_is_said() -> None:
    """Nobody reads of a decision as settled that is being considered again."""
    of = decided(made("WT2015"))
    of.case.panel_replies.append(PanelReply(received_on=date(2018, 7, 16), kind="challenges"))
    assert any("received on 16 July 2018" in one for one in letter(of).paragraphs)


def test_it_is_offered_only_where_a_review_is_held() -> None:
    """One letter for each of those who are told, and none where it was decided otherwise."""
    of = decided(made("WT2015"))
    assert DOCUMENT.applies(of)
    assert "Ofsted" in [one.label for one in DOCUMENT.items(of) or ()]
    assert not DOCUMENT.applies(made("WT2015"))
    assert not DOCUMENT.applies(decided(made("WT2015"), "no_review"))
