"""Sample 2, serious harm of December 2018 in the transition: to a decision not to review, the Panel's challenge, and a changed decision."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.store.case_file import CaseFile
from tests.ui.whole_cases.answering import answer, yes
from tests.ui.whole_cases.officer import Officer
from tests.ui.whole_cases.sample_papers import serious_harm

TOLD, PANEL = "Who must be told", "Child Safeguarding Practice Review Panel"
ADDRESSEES = ("Ofsted", "Department for Education", PANEL)
CONCERN, NO_CONCERN = "interagency_concern", "no_interagency_concern_shown"


@pytest.fixture
def officer(qtbot: QtBot, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Officer:
    """Give an officer of the board with the case open, on Monday 17 December 2018."""
    officer = Officer(qtbot, case_file, monkeypatch, tmp_path)
    officer.turn_to(date(2018, 12, 17))
    officer.has_office(name="Avonvale Safeguarding Children Board", chair="Ms Independent", invented=True)
    # Aware on Friday 14 December: 17 to 21 are five, 24, 27, 28, 31 December (9), 2, 3, 4, 7, 8, Wednesday 9 January
    # make fifteen, without 25 and 26 December and 1 January.
    shown = officer.opens(serious_harm(), "Wednesday 9 January 2019", "Friday 21 December 2018")
    assert "Transition" in shown
    return officer


def notifies_the_panel(officer: Officer) -> None:
    """Tell Panel and board by the fifth working day, Friday 21 December 2018."""
    assert "21 December 2018" in officer.reads(TOLD)
    officer.turn_to(date(2018, 12, 18))
    officer.records_telling(PANEL, "the incident", means="National online form", reference="CSPR-2018-0042")


def asks_agencies(officer: Officer) -> None:
    """Ask health visiting on Tuesday 18 December: 19, 20, 21, 24, Thursday 27 December (25 and 26 are holidays)."""
    part = "Agencies and returns"
    officer.does(part, "ask", answer(agencies="Health visiting", proportionate="The thirteen weeks of his life"))
    officer.does(part, "sent", answer(shows=("Due by the end of Thursday 27 December 2018", "(Christmas Day)")))
    officer.turn_to(date(2018, 12, 24))
    officer.does(part, "enter_return", answer(kind="Full return", summary="Bruise on the cheek recorded 19 November."))


def reviews_rapidly(officer: Officer) -> None:
    """Write the rapid review, have both sign it, and send it to the Panel a day before it is due."""
    officer.turn_to(date(2019, 1, 7))
    part = "Rapid review"
    assert "A rapid review is required." in officer.reads(part)
    with officer.answering(yes("that the Panel will look for")):
        officer.completes(officer.writes_review(
            incident_summary="Tobias was admitted with inflicted injuries.", childs_experience="He was thirteen weeks old.",
            why="The bruise was taken for an accident.", recommendation="No serious case review.",
        ))  # fmt: skip
    for partner in ("Chair of the SCR Sub Group", "LSCB Chair"):
        officer.chooses(part, partner)
        officer.does(part, "sign", answer(name="Ms Independent", agrees="Yes"))
    officer.turn_to(date(2019, 1, 8))
    officer.does(part, "send", answer(means="Secure e-mail"), yes("Was it sent all the same?"))
    assert "sent to the Panel on 8 January 2019" in officer.reads(part)
    assert "Rapid review to the Panel | 9 January 2019 | Done on 8 January 2019" in officer.reads("Deadlines")
    assert "The bruise was taken for an accident." in officer.saves("Rapid review", "Number 1")


def decides_against_a_review(officer: Officer) -> None:
    """On definitive evidence no criterion binds: the sub-group recommends, and the Chair decides, that no review is held."""
    officer.answers(CONCERN, "No")
    officer.answers(NO_CONCERN, "Yes", "The practitioners' records of 19 November")
    officer.does("Decision", "recommend", answer(
        outcome="No review", reasons="One visit of one agency is to be learnt from.",
        national_view="It does not appear to raise such issues",
    ))  # fmt: skip
    # Told within five working days of Tuesday 8 January: 9, 10, 11, 14, Tuesday 15 January 2019.
    officer.does("Decision", "decide", answer(
        outcome="No review", decided_by="Ms Independent", reasons="Nothing between agencies went wrong.",
        national_view="It does not appear to raise such issues", shows=("15 January 2019",),
    ))  # fmt: skip
    assert "Contrary" not in officer.reads("Decision")


def tells_of_no_review(officer: Officer) -> None:
    """Each has the letter; the Panel has notification, recommendation and decision with it."""
    for who in ADDRESSEES:
        letter = officer.issues("Letter: no review is held", who)
        for words in (
            who,
            "On 8 January 2019",
            "Nothing between agencies went wrong.",
            "National reference: CSPR-2018-0042",
        ):
            assert words in letter, (who, words)
        enclosed = (
            "The notification",
            "The recommendation of 8 January 2019",
            "The decision of 8 January 2019",
        )
        below = letter.partition("Enclosed")[2]
        assert all((words in below) is (who == PANEL) for words in enclosed), letter
    assert "Tobias OKONKWO-REED" in officer.saves("Notification")
    assert "One visit of one agency is to be learnt from." in officer.saves("Recommendation", "Of 8 January 2019")
    assert "Nothing between agencies went wrong." in officer.saves("Decision record", "1, of 8 January 2019")


def changes_the_decision(officer: Officer) -> None:
    """Record the Panel's challenge, change the answer about agencies, and then the decision; the first stays beside it."""
    officer.turn_to(date(2019, 1, 18))
    part = "After the decision"
    officer.does(part, "reply", answer(
        kind="Challenges the decision", words="A bruise on a baby who cannot roll concerns more than one agency.",
    ))  # fmt: skip
    assert "The Panel challenged the decision: consider it again" in officer.reads(part)
    officer.answers(NO_CONCERN, "No", why="The Panel's letter of 18 January")
    officer.answers(CONCERN, "Yes", "Health visiting, GP and Wiltshire MASH each knew a part", "The Panel's letter")
    officer.turn_to(date(2019, 1, 25))
    officer.does("Decision", "decide", answer(
        after="The Panel challenged it", outcome="A serious case review is held", decided_by="Ms Independent",
        reviewer="Dr Ada Quill", reasons="The Panel is right about the bruise.",
        national_view="It does not appear to raise such issues",
        departs_why="The sub-group had not seen the contact in Wiltshire.", why="The Panel challenged it",
    ))  # fmt: skip
    read = officer.reads("Decision")
    assert "A serious case review is held: decided on 25 January 2019." in read
    assert "Superseded" in read
    assert "Answered on 25 January 2019; the final outcome is still to be told" in officer.reads(part)


def test_to_a_changed_decision(officer: Officer) -> None:
    """Notified, reviewed rapidly, not to be reviewed, challenged, reconsidered; Ofsted, DfE and Panel have the final outcome."""
    notifies_the_panel(officer)
    asks_agencies(officer)
    reviews_rapidly(officer)
    decides_against_a_review(officer)
    tells_of_no_review(officer)
    changes_the_decision(officer)
    for who in ADDRESSEES:
        letter = officer.issues("Letter: final outcome", who)
        for words in (
            who, "The decision of 8 January 2019 on the incident named above was to hold no serious case review",
            "considered again because the Panel challenged it",
            "On 25 January 2019 the decision was changed. The final outcome is a serious case review.",
            "The Panel is right about the bruise.", "The reviewer is Dr Ada Quill.",
        ):  # fmt: skip
            assert words in letter, (who, words)
    assert officer.reads(TOLD).count("Done on 25 January 2019") == 3
    first = officer.saves("Decision record", "1, of 8 January 2019")
    assert "This decision no longer stands." in first
