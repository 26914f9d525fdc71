"""The agencies of the demonstration: its directory with its leads, whom a story asks, and what came back."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scr_desktop.demo.agencies import ask, fill_directory
from scr_desktop.domain.records.case import Case
from scr_desktop.services.agencies import directory
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from tests.office_clock import OfficeClock
from tests.services.opening import opened

INVOLVED = [{"name": "Police", "contact": "", "involvement": ""}, {"name": "GP", "contact": "", "involvement": ""}]
ASKED = date(2018, 5, 21)


def lead(name: str, from_on: str) -> dict[str, str]:
    """Return a lead of an agency as the story tells of one."""
    return {"name": name, "post": "DI", "secure_email": "", "telephone": "", "from_on": from_on}


@pytest.fixture
def case(case_file: CaseFile, office_clock: OfficeClock) -> Case:
    """Open a case with two agencies; it is Friday 1 June 2018."""
    office_clock.turn_to(date(2018, 6, 1))
    return opened(case_file, agencies=INVOLVED)


def test_a_directory_has_its_agencies_with_their_leads_one_after_the_other(case_file: CaseFile) -> None:
    """The second lead follows the first, whose time ends then; an agency that ended stays with its day."""
    fill_directory(
        case_file,
        [
            {
                "name": "Police",
                "kind": "police",
                "leads": [lead("Ann Reed", "2015-04-01"), lead("Ben Holt", "2018-06-01")],
            },
            {"name": "Old Trust", "kind": "nhs_trust", "leads": [], "ended_on": "2018-03-31"},
        ],
    )
    police, old = sorted(directory.agencies(case_file, ended=True), key=lambda one: one.name, reverse=True)
    assert [one.name for one in police.leads_of(date(2018, 5, 31))] == ["Ann Reed"]
    assert [one.name for one in police.leads_of(date(2018, 6, 1))] == ["Ben Holt"]
    assert (old.name, old.ended_on) == ("Old Trust", date(2018, 3, 31))


def test_a_story_that_asks_nobody_asks_nobody(case_file: CaseFile, case: Case) -> None:
    """Without a day of asking nothing is recorded."""
    ask(case_file, case.id, {}, date.fromisoformat)
    assert cases.get(case_file, case.id).requests == []


def test_every_agency_of_the_case_is_asked_on_the_day(case_file: CaseFile, case: Case) -> None:
    """With the questions of the edition, and due by its rule: five working days, over the bank holiday of 28 May."""
    ask(case_file, case.id, {"asked_on": "2018-05-21", "period_from": "2016"}, date.fromisoformat)
    requests = cases.get(case_file, case.id).requests
    assert [(one.agency, one.asked_on, one.due_on) for one in requests] == [
        ("Police", ASKED, date(2018, 5, 29)),
        ("GP", ASKED, date(2018, 5, 29)),
    ]
    assert all(one.questions and one.proportionate for one in requests)
    assert str(requests[0].period_from) == "2016"


@pytest.mark.parametrize(("on", "late"), [("2018-05-29", False), ("2018-05-30", True)], ids=["in time", "a day late"])
def test_a_return_after_its_day_has_a_reason(case_file: CaseFile, case: Case, on: str, late: bool) -> None:
    """What the story does not tell of a return is made up, and a late one says why."""
    told: dict[str, Any] = {
        "asked_on": "2018-05-21",
        "returned": {"Police": on},
        "chased": {"GP": [["2018-05-30", "Telephone", "Ann Reed", "Promised"]]},
        "returns": {"Police": {"summary": "Seen twice."}},
    }
    ask(case_file, case.id, told, date.fromisoformat)
    found = cases.get(case_file, case.id)
    (given,) = found.returns
    assert (given.summary, given.kind, bool(given.late_why)) == ("Seen twice.", "full", late)
    assert [(one.means, one.to_whom) for one in found.chases] == [("Telephone", "Ann Reed")]
