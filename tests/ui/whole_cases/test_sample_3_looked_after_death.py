"""Sample 3, a looked after child's death of May 2022 without abuse: who is told of it, and that no rapid review is required."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.store.case_file import CaseFile
from tests.ui.whole_cases.answering import answer
from tests.ui.whole_cases.officer import Officer
from tests.ui.whole_cases.sample_papers import looked_after_death

TOLD = "Who must be told"
PANEL = "Child Safeguarding Practice Review Panel"
SECRETARY = "Secretary of State (Department for Education)"


@pytest.fixture
def officer(qtbot: QtBot, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Officer:
    """Give an officer of the partnership with the case open, on Wednesday 1 June 2022."""
    officer = Officer(qtbot, case_file, monkeypatch, tmp_path)
    officer.turn_to(date(2022, 6, 1))
    officer.has_office(name="Avonvale Safeguarding Partnership", invented=True)
    officer.knows("Children's home", "voluntary", "Sam Reve", "sam@home.invalid")
    # Aware on Tuesday 31 May: 1, [2 and 3 bank holidays, 4 and 5 weekend], 6, 7, 8, Thursday 9 June 2022.
    shown = officer.opens(looked_after_death(), "Thu 2 Jun 2022 (Spring bank holiday)", "9 June 2022")
    assert "Working Together 2018" in shown
    return officer


def test_to_no_rapid_review(officer: Officer) -> None:
    """Secretary of State and Ofsted are told, nothing is demanded for the Panel; why, stands in the part and on the pack."""
    read = officer.reads(TOLD)
    assert PANEL not in read
    for who in (SECRETARY, "Ofsted"):
        officer.records_telling(who, "the death of a looked after child", means="Secure e-mail", reference="2022/77")
    assert officer.reads(TOLD).count("Done on 1 June 2022") >= 2

    assert not officer.offers("Rapid review", "write")
    read = officer.reads("Rapid review")
    for words in ("No rapid review is required.", "abuse or neglect is neither known nor suspected", "16C"):
        assert words in read, words
    deadlines = officer.reads("Deadlines")
    assert "Notify the incident" in deadlines
    assert "Panel" not in deadlines
    assert "rapid review" not in deadlines.lower()

    assert "Child death review" in officer.reads("Other processes")
    officer.does("Other processes", "Take it up: Child death review", answer())
    assert "Taken up" in officer.reads("Other processes")

    why = "The school reports two missed neurology appointments"
    officer.does("Agencies and returns", "ask", answer(agencies="Children's home", proportionate=why))
    # Asked on Wednesday 1 June: 6, 7, 8, 9, Friday 10 June 2022.
    officer.does("Agencies and returns", "sent", answer(shows=("Due by the end of Friday 10 June 2022",)))
    letter = officer.issues("Request to an agency", "1: Children's home")
    for words in ("Sam Reve", "10 June 2022", why):
        assert words in letter, words

    pack = officer.saves("Decision pack")
    for words in (
        "No rapid review is required.", "abuse or neglect is neither known nor suspected",
        "Children Act 2004 s16C(1); procedure 2B, 4A", SECRETARY, "Told on 1 June 2022", "reference 2022/77",
        "Child death review", "Taken up",
    ):  # fmt: skip
        assert words in pack, words
    notification = officer.saves("Notification")
    assert "Jayden PARFITT" in notification
    assert "Letter: a review is held" not in officer.offered()
