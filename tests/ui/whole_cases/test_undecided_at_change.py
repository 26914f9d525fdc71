"""An officer at the window over the change of arrangements: from the first entry to the recorded hand-over."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.stages.pathway import pathway
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from tests.domain.papers import DEATH, child, paper
from tests.ui.whole_cases.officer import Officer

BEGIN = date(2019, 4, 1)


@pytest.fixture
def officer(qtbot: QtBot, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Officer:
    """Sit down on 27 March 2019 in an office whose partner arrangements begin on 1 April."""
    found = Officer(qtbot, case_file, monkeypatch, tmp_path)
    found.turn_to(date(2019, 3, 27))
    found.has_office(name="Avonvale LSCB", local_authority="Avonvale Council", arrangements_begin_on=BEGIN)
    return found


def test_an_undecided_case_is_taken_to_its_hand_over(officer: Officer) -> None:
    """On 10 April every page says that it passes to the partners; paper and telling are at hand, and then it has passed."""
    notification = paper(
        aware_on="20 March 2019",
        received_on="25 March 2019",
        incident_on="19/3/2019",
        children=[child(**DEATH | {"born_on": "2.2.19", "died_on": "19.3.19"})],
    )
    officer.opens(notification)
    assert "Chair's decision (target)" in officer.reads("Deadlines")
    assert "Hand-over" not in officer.offered()

    officer.turn_to(date(2019, 4, 10))
    officer.window.refresh()
    deadlines = officer.reads("Deadlines")
    asked = "Pass the case to the partners | As soon as possible | As soon as possible, since 1 April 2019"
    assert asked in deadlines
    decision = officer.reads("Decision")
    assert "The partner arrangements began on 1 April 2019, and no decision of an earlier day is on record" in decision
    assert "A recommendation or decision made before that day can still be recorded." in decision
    assert (
        "Safeguarding partners | the incident and all information about it, with no decision on record"
        in officer.reads("Who must be told")
    )
    text = " ".join(officer.saves("Hand-over").split())
    assert "All information on the incident, on which no decision is on record" in text

    officer.records_telling(
        "Safeguarding partners", "the incident and all information", told_on="9/4/2019", means="In person",
        reference="HO-1",
    )  # fmt: skip
    found = cases.get(officer.case_file, officer.case_id)
    assert found.day_of("handed_over") == date(2019, 4, 9)
    assert "Done" in officer.reads("Who must be told")
    assert "Done: No decision on record when the partner arrangements begin" in _steps(officer)


def _steps(officer: Officer) -> str:
    """Return the steps of the pathway with where each stands."""
    where = cases.status(officer.case_file, officer.case_id)
    return "\n".join(f"{line.state}: {line.step.text}" for lane in pathway(where) for line in lane.steps)
