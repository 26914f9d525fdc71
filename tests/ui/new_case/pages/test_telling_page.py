"""The page of who must be told: addressees with their dates, and the processes that the facts bring up."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scr_desktop.ui.new_case.pages.telling_page import PromptCard, TellingPage
from scr_desktop.ui.new_case.regime_words import MISSING
from tests.domain.papers import of_2022
from tests.ui.new_case.in_hand import Hand
from tests.ui.typist import said, shown


def telling(hand: Hand, qtbot: QtBot, **entries: object) -> TellingPage:
    """Return the page of a notification, shown."""
    page = TellingPage(hand(**entries))
    shown(qtbot, page)
    page.initializePage()
    return page


def prompt(page: TellingPage, key: str) -> PromptCard:
    """Return the card of a process."""
    return next(one for one in page.prompts if one.process.key == key)


def test_those_to_be_told_stand_with_their_day(hand: Hand, qtbot: QtBot) -> None:
    """Known on 31 May 2022, the Panel is told by Thursday 9 June, two bank holidays lying between."""
    page = telling(hand, qtbot, **of_2022())
    lines = said(page.ui.duties).splitlines()
    panel = lines.index("Child Safeguarding Practice Review Panel")
    assert lines[panel + 1] == "Of the incident, by Thursday 9 June 2022"


def test_what_is_told_later_stands_apart_without_a_day(hand: Hand, qtbot: QtBot) -> None:
    """The Chair's decision is told once it is made, not before."""
    page = telling(hand, qtbot)
    lines = said(page.ui.duties).splitlines()
    later = lines[lines.index("And later") :]
    assert "Of the Chair's decision, once the decision was made" in later
    assert not any(line.startswith("Of the incident") for line in later)


def test_what_hangs_on_an_open_question_says_so(hand: Hand, qtbot: QtBot) -> None:
    """While abuse is unanswered, nobody is told for certain, and nobody is left out."""
    page = telling(hand, qtbot, answers={})
    lines = said(page.ui.duties).splitlines()
    ofsted = lines[lines.index("Ofsted") + 1]
    assert ofsted.startswith("Of the incident, if “Is abuse or neglect of a child known or suspected?”")
    assert "is answered yes, by Friday 18 May 2018" in ofsted


def test_without_the_day_of_awareness_nobody_is_named(hand: Hand, qtbot: QtBot) -> None:
    """The page says what is missing."""
    page = telling(hand, qtbot, aware_on="May 2018")
    assert said(page.ui.duties).splitlines() == ["Who must be told", MISSING]
    assert page.prompts == []


def test_a_death_brings_up_its_processes(hand: Hand, qtbot: QtBot) -> None:
    """The child death review and the coroner are thought of; each is still to do until the officer says more."""
    page = telling(hand, qtbot)
    assert {"Child death review", "Coroner's investigation"} <= {one.process.name for one in page.prompts}
    assert {one.outcome.entry() for one in page.prompts} == {"to_do"}


def test_setting_one_aside_asks_for_the_reason(hand: Hand, qtbot: QtBot) -> None:
    """In silence it is not set aside: the sentence goes once something is written, and both are kept."""
    page = telling(hand, qtbot)
    one = prompt(page, "coroner")
    assert page.focus_on("considerations.coroner.note")
    assert QApplication.focusWidget() is one.reason
    one.outcome.buttons["not_applicable"].click()
    assert "Say why it is set aside" in said(one.frame)
    qtbot.keyClicks(one.reason, "Told by the hospital")
    assert "Say why it is set aside" not in said(one.frame)
    assert page.draft.content["considerations"]["coroner"] == {
        "outcome": "not_applicable", "note": "Told by the hospital",
    }  # fmt: skip


def test_a_path_of_no_process_leads_nowhere(hand: Hand, qtbot: QtBot) -> None:
    """What the facts do not bring up is not on the page."""
    page = telling(hand, qtbot)
    assert not page.focus_on("considerations.nothing.note")
    assert not page.focus_on("incident.place")
