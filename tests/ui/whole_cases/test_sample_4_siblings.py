"""Sample 4, three siblings and a fire of April 2026: to a local child safeguarding practice review under the law of its date."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.store.case_file import CaseFile
from tests.ui.whole_cases.answering import answer, yes
from tests.ui.whole_cases.officer import Officer
from tests.ui.whole_cases.sample_papers import siblings

TOLD, PANEL = "Who must be told", "Child Safeguarding Practice Review Panel"
PARTNERS = {
    "Local authority": "Ms Ada Quarrel",
    "Health body": "Dr Siân Ŵyn",
    "Chief officer of police": "T/ACC Łucja Vole",
}
EPISODES = "The visit that was due and not made: elective home education, January 2026."


@pytest.fixture
def officer(qtbot: QtBot, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Officer:
    """Give an officer of the partnership with the case open, on Thursday 2 April 2026, the day before Good Friday."""
    officer = Officer(qtbot, case_file, monkeypatch, tmp_path)
    officer.turn_to(date(2026, 4, 2))
    officer.has_office(name="Avonvale Safeguarding Partnership", invented=True)
    officer.knows("GP Keynsham", "health_provider", "Dr Amara Sloe", "sloe@keynsham.invalid")
    # Aware on Wednesday 1 April: 2, [3 Good Friday, 6 Easter Monday], 7, 8, 9, Friday 10 April 2026; fifteen working
    # days end ten later: 13 to 17, 20 to 24, Friday 24 April.
    shown = officer.opens(siblings(), "Friday 10 April 2026", "Friday 24 April 2026", "Good Friday")
    assert "Working Together 2023" in shown
    assert "Working Together 2026 was published on 18 March 2026" in shown
    return officer


def notifies(officer: Officer) -> None:
    """Tell the Panel on Thursday 2 April, from which the later reading counts: fifteen working days end on 27 April."""
    officer.records_telling(PANEL, "the incident", means="National online form", reference="CSPR-2026-0401")
    # 7 to 10 are four, 13 to 17 nine, 20 to 24 fourteen, Monday 27 April 2026.
    assert "27 April 2026" in officer.reads("Deadlines")


def asks_agencies(officer: Officer) -> None:
    """Ask two agencies before Easter: 7, 8, 9, 10, Monday 13 April, for 3 and 6 April are bank holidays."""
    part, why = "Agencies and returns", "From the start of home education in September 2024"
    officer.does(part, "ask", answer(agencies="Police; GP Keynsham", period_from="Sept 2024", proportionate=why))
    due = ("Due by the end of Monday 13 April 2026", "3 April 2026 (Good Friday)", "6 April 2026 (Easter Monday)")
    officer.does(part, "sent", answer(shows=due))
    letter = officer.issues("Request to an agency", "2: GP Keynsham")
    for words in ("Dr Amara Sloe", "13 April 2026", "September 2024", why):
        assert words in letter, words
    officer.turn_to(date(2026, 4, 13))
    for agency, said in (
        ("Police", "MARAC in February, high risk."),
        ("GP Keynsham", "She said: leaving after Easter."),
    ):
        officer.chooses(part, agency)
        officer.does(part, "enter_return", answer(kind="Full return", summary=said, childs_voice="Not asked."))
    assert officer.page._form.stage.text().startswith("Rapid review")


def takes_up_the_homicide_review(officer: Officer) -> None:
    """Take up the prompt that the mother's death brings up."""
    assert "tell the Community Safety Partnership" in officer.reads("Other processes")
    officer.does("Other processes", "Take it up: Domestic homicide review (DHR/DARDR)", answer())
    assert "Taken up" in officer.reads("Other processes")


def reviews_rapidly(officer: Officer) -> None:
    """Write the rapid review with its key practice episodes, and have each partner sign it."""
    officer.turn_to(date(2026, 4, 22))
    wizard = officer.writes_review(
        incident_summary="A fire in which Amelia and her mother died.", episodes=EPISODES,
        why="Home education and MARAC did not know of each other.",
        childs_experience="Amelia and Noah were seen by nobody outside the home.",
        context="The family’s race and religion were recorded nowhere.",
        immediate_safety="Isla is with her aunt.", other_children="Noah is in hospital, Isla unharmed.",
        learning_shared="MARAC asks for home education at once.", improvements="A list shared each month.",
        recommendation="A local child safeguarding practice review.", national_reasons="Coercion and home education.",
    )  # fmt: skip
    officer.press(wizard.currentPage(), "add_step")
    officer.fill(wizard.currentPage(), what="Tell the family", owner="Ms Ada Quarrel", due="24 April 2026")
    with officer.answering(yes("that the Panel will look for")):
        officer.completes(wizard)
    part = "Rapid review"
    assert officer.reads(part).count("Not signed yet") == len(PARTNERS)
    for partner, name in PARTNERS.items():
        officer.chooses(part, partner)
        officer.does(part, "sign", answer(name=name, agrees="Yes"))
    assert "Not signed yet" not in officer.reads(part)
    assert "24 April 2026" in officer.reads(part)
    assert "Due in 2 working days" in officer.reads(part)
    report = officer.saves("Rapid review", "Number 1")
    for words in (EPISODES, "Amelia", *PARTNERS.values()):
        assert words in report, words


def decides_on_a_review(officer: Officer) -> None:
    """Weigh the criterion, recommend, and have each partner decide for itself."""
    officer.answers("joint_working_concern", "Yes", "Home education and MARAC worked side by side")
    officer.does("Decision", "recommend", answer(
        outcome="A local child safeguarding practice review is held", criteria_met="Yes", reasons="Agencies did not know of each other.",
        national_view="It may raise issues that are complex or of national importance",
    ))  # fmt: skip
    each: dict[str, Any] = {f"Who decided for it: {partner}": name for partner, name in PARTNERS.items()}
    each |= {f"What it says: {partner}": "Agrees" for partner in PARTNERS}
    officer.does("Decision", "decide", answer(
        outcome="A local child safeguarding practice review is held", reasons="Much is to be learnt of home education.",
        reviewer="Professor Ines Harrow", national_view="It may raise issues that are complex or of national importance",
        national_reasons="Coercion and home education.", **each,
    ))  # fmt: skip
    read = officer.reads("Decision")
    assert "A local child safeguarding practice review is held: decided on 22 April 2026." in read
    assert all(f"({name}): agrees" in read for name in PARTNERS.values())


def sends_the_rapid_review(officer: Officer) -> None:
    """Send it with the decision on record, two working days before Friday 24 April 2026."""
    open_still = yes("Was it sent all the same?")
    officer.does("Rapid review", "send", answer(means="Secure e-mail", shows=("The check still finds",)), open_still)
    assert "sent to the Panel on 22 April 2026" in officer.reads("Rapid review")


def test_to_a_local_practice_review(officer: Officer) -> None:
    """Panel, Ofsted and DfE have their letters: which review, who reviews, who decided, what is thought nationally."""
    notifies(officer)
    asks_agencies(officer)
    takes_up_the_homicide_review(officer)
    reviews_rapidly(officer)
    decides_on_a_review(officer)
    sends_the_rapid_review(officer)
    for who in (PANEL, "Ofsted", "Department for Education"):
        letter = officer.issues("Letter: a review is held", who)
        for words in (
            who, "Decision to hold a local child safeguarding practice review", "On 22 April 2026",
            "the safeguarding partners (local authority, health body, chief officer of police)",
            "The reviewer is Professor Ines Harrow.", "Much is to be learnt of home education.",
            "may raise issues that are complex or of national importance", "National reference: CSPR-2026-0401",
        ):  # fmt: skip
            assert words in letter, (who, words)
    assert officer.reads(TOLD).count("Done on 22 April 2026") == 3
    pack = officer.saves("Decision pack")
    for words in (
        "A rapid review is required.",
        "Working Together 2026 was published on 18 March 2026",
        "Domestic homicide review",
        "Taken up",
        *PARTNERS.values(),
    ):
        assert words in pack, words
