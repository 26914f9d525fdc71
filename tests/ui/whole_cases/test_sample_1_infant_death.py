"""Sample 1, an infant's death of May 2018 under Option A: from the notification to the letters about the Chair's decision."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.store.case_file import CaseFile
from tests.exchange.samples import write_samples
from tests.ui.whole_cases.answering import answer, refused
from tests.ui.whole_cases.officer import Officer
from tests.ui.whole_cases.sample_papers import infant_death

REASON = "The case began and ended within the child's life"


@pytest.fixture
def officer(qtbot: QtBot, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Officer:
    """Give an officer of the board with the case open, on the day its form is dated: Wednesday 16 May 2018."""
    officer = Officer(qtbot, case_file, monkeypatch, tmp_path)
    officer.has_office(name="Avonvale Safeguarding Children Board", chair="Ms Independent", invented=True)
    officer.knows("Curo housing", "housing", "Jo Bell", "jo.bell@curo.invalid")
    officer.knows("GP Twerton surgery", "health_provider", "Dr Amara Sloe", "sloe@twerton.invalid")
    shown = officer.opens(infant_death(), "Nothing entered contradicts itself.", "Thursday 7 June 2018")
    assert "Working Together 2015" in shown
    return officer


def asks_agencies(officer: Officer) -> None:
    """Ask four agencies on Wednesday 16 May 2018, due in five working days: 17, 18, 21, 22, Wednesday 23 May."""
    asked = "Children's Social Care; GP Twerton surgery; Curo housing; Nursery (Alfie)"
    officer.does("Agencies and returns", "ask", answer(
        agencies=asked, period_from="December 2017", proportionate=REASON,
        shows=("in the directory: Curo housing), to Jo Bell",),
    ))  # fmt: skip
    officer.does("Agencies and returns", "sent", answer(shows=("Due by the end of Wednesday 23 May 2018",)))
    assert "Gathering information" in officer.page._form.stage.text()


def receives_returns(officer: Officer) -> None:
    """Enter a full return on Tuesday 22 May, a nil return on the last day, and one two working days late with why."""
    officer.turn_to(date(2018, 5, 22))
    returns = "Agencies and returns"
    officer.chooses(returns, "Children's Social Care")
    officer.does(returns, "enter_return", answer(
        kind="Full return", author="Team manager", summary="On a plan since 19 March 2018.",
        childs_voice="Rosie was seen at eleven of fourteen visits.",
    ))  # fmt: skip
    officer.turn_to(date(2018, 5, 23))
    officer.chooses(returns, "Curo housing")
    officer.does(returns, "enter_return", answer(kind="Nil return"))
    officer.turn_to(date(2018, 5, 25))
    assert "late" in officer.reads(returns)
    officer.chooses(returns, "GP Twerton surgery")
    officer.does(returns, "enter_return", refused(
        "late", answer(late_why="The practice was closed for a day"),
        kind="Full return", summary="The mother missed the eight-week check.",
    ))  # fmt: skip
    assert "Nil return" in officer.reads(returns)


def reminds_the_nursery(officer: Officer) -> None:
    """Remind who has not answered by Friday 25 May, two working days after the limit, by letter and on record."""
    officer.chooses("Agencies and returns", "Nursery (Alfie)")
    officer.does("Agencies and returns", "remind", answer(means="Letter", shows=("Write that the return is late",)))
    reminder = officer.issues("Reminder to an agency", "4: Nursery (Alfie)")
    for words in ("Nursery (Alfie)", "23 May 2018"):
        assert words in reminder, words


def merges_chronologies(officer: Officer, folder: Path) -> None:
    """Bring in the three chronologies: 5, 6 and 3 entries become 14 in one order, the part-dates in their place."""
    for path, source in zip(write_samples(folder), ("Social care record", "Red book", "Police log"), strict=True):
        officer.brings_in(path, answer(source=source))
    read = officer.reads("Chronology")
    assert "14 entries in the chronology" in read
    paper = officer.saves("Merged chronology")
    # After each entry stand its file, by its number in the list at the end, and its line.
    for words in (
        "week of 5 March 2018 written “w/c 5 Mar”", "Card left. 3, 6", "photographs 1, 7", "3 Childrens social care",
        "childrens_social_care.csv", "1 Avon & Somerset Police", "police.xlsx", "Lines of these files that are no entries",
    ):  # fmt: skip
        assert words in paper, words
    assert read.index("4 December 2017") < read.index("week of 5 March 2018") < read.index("April 2018 (uncertain)")


def holds_meeting(officer: Officer) -> None:
    """Have the sub-group meet on Monday 4 June 2018, before the decision is due on 7 June, and record its minutes."""
    meetings = "Meetings"
    assert "No scheduled meeting fits: convene an extraordinary one" in officer.reads(meetings)
    officer.does(meetings, "put", answer(held_on="4 June 2018", group="SCR Sub Group"))
    officer.turn_to(date(2018, 6, 4))
    officer.does(meetings, "minutes", answer(
        chaired_by="Ms Independent", name="Head of Service", agency="Avonvale Council",
        discussion="The returns were read.", decided="A review is recommended.",
    ))  # fmt: skip
    assert "A review is recommended." in officer.reads(meetings)


def recommends(officer: Officer) -> None:
    """Record the recommendation of the sub-group, from which the police dissent."""
    dissent: dict[str, Any] = {"What it says: Police": "Dissents", "Reason: Police": "The inquest first."}
    officer.does("Decision", "recommend", answer(
        meeting="SCR Sub Group, 4 June 2018", outcome="A serious case review is held", criteria_met="Yes",
        reasons="Neglect is suspected and the child died.",
        **dissent,
    ))  # fmt: skip
    assert "SCR Sub Group, at its meeting of 4 June 2018" in officer.reads("Decision")


def test_to_a_serious_case_review(officer: Officer, tmp_path: Path) -> None:
    """The Chair decides within 15 working days; Ofsted, DfE and the old panel have their letters, reviewer named."""
    asks_agencies(officer)
    letter = officer.issues("Request to an agency", "3: Curo housing")
    for words in ("Jo Bell", "23 May 2018", REASON, "December 2017"):
        assert words in letter, words
    receives_returns(officer)
    reminds_the_nursery(officer)
    merges_chronologies(officer, tmp_path)
    holds_meeting(officer)
    pack = officer.saves("Decision pack")
    for words in (
        "8 agencies named, 4 asked, 3 returned", "Asked, not returned by the meeting",
        "Nursery (Alfie): asked on 16 May 2018, due on 23 May 2018, 1 reminder.", "Nil return: no involvement, received on 23 May 2018",
        "received on 25 May 2018. Why it was late: The practice was closed for a day", "to decide whether a serious case review is to be carried out",
    ):  # fmt: skip
        assert words in pack, words
    recommends(officer)
    # Received on 16 May: 15 working days, without Monday 28 May (Spring bank holiday), end on Thursday 7 June 2018.
    officer.turn_to(date(2018, 6, 6))
    officer.does("Decision", "decide", answer(
        outcome="A serious case review is held", decided_by="Ms Independent", reviewer="Dr Ada Quill",
        reasons="The criteria of regulation 5(2) are met.",
        # Decided on Wednesday 6 June: told by 7, 8, 11, 12, Wednesday 13 June; six months end on 6 December 2018.
        shows=("Recommended on 4 June 2018: a serious case review is held.", "13 June 2018", "6 December 2018"),
    ))  # fmt: skip
    assert "contrary" not in officer.reads("Decision").lower()
    assert "Review under way" in officer.page._form.stage.text()
    for who in ("Ofsted", "Department for Education", "National Panel of Independent Experts"):
        letter = officer.issues("Letter: a review is held", who, by="Secure e-mail")
        for words in (
            who, "6 June 2018", "Decision to hold a serious case review", "Ms Independent", "The reviewer is Dr Ada Quill.",
            "The criteria of regulation 5(2) are met.", "Avonvale Safeguarding Children Board", "Our reference: 2018-001",
        ):  # fmt: skip
            assert words in letter, (who, words)
        assert "Child Safeguarding Practice Review Panel" not in letter
    assert officer.reads("Who must be told").count("Done on 6 June 2018") == 3
    assert officer.reads("Papers issued").count("| 6 June 2018, secure e-mail") == 3
    assert officer.reads("Papers issued").count("Decision to hold a serious case review") == 3


def test_a_decision_against_what_must_trigger_a_review(officer: Officer) -> None:
    """Contrary to regulation 5(2): shown with its paragraph, the reason asked for, both said on every paper."""
    officer.turn_to(date(2018, 6, 4))
    officer.does("Decision", "recommend", answer(
        outcome="A serious case review is held", reasons="Neglect is suspected and the child died.",
    ))  # fmt: skip
    officer.turn_to(date(2018, 6, 6))
    paragraph, why = "LSCB Regulations 2006 (SI 2006/90) reg 5(2)", "The pathologist found a natural cause."
    given = {"contrary_why": why, "departs_why": "The report came after the meeting."}
    officer.does("Decision", "decide", refused(
        "Say why it is decided all the same", answer(shows=(paragraph, "This is contrary to what must lead to a review:"), **given),
        outcome="No review", decided_by="Ms Independent", reasons="The death was natural.",
    ))  # fmt: skip
    read = officer.reads("Decision")
    assert "▲ Contrary to what must lead to a review:" in read
    assert paragraph in read
    # The old panel's guidance gave 14 days from the decision of 6 June for what is not initiated: 20 June 2018.
    assert "20 June 2018" in officer.reads("Deadlines")
    letter = officer.issues("Letter: no review is held", "National Panel of Independent Experts")
    for words in (
        "Decision not to hold a serious case review", "Enclosed", "The notification", "The recommendation of 4 June 2018",
        "The decision of 6 June 2018, with its reasons", why, "The report came after the meeting.",
    ):  # fmt: skip
        assert words in letter, words
    papers = officer.saves_all()
    assert len(papers) > 8
    # A notifier and an agency only hear or give information: why it was decided so is for those who decide or oversee.
    outside = ("Letter: acknowledgement", "Letter: outcome", "Request to an agency", "Reminder", "Agency return form")
    for name, text in papers.items():
        told = not name.startswith(outside)
        assert ("Contrary to a criterion that must lead to a review" in text) is told, name
        assert not told or paragraph in text, name
        assert (why in text) is told, name
