"""Several notifiers of a case: amended with what stood before beside it, found, hidden, and nobody's duty done."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from scr_desktop.domain.entries.notification_given import described, filled
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.notifier import MEANS
from scr_desktop.services.anonymising import pseudonym
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history
from scr_desktop.services.office import register as registers
from scr_desktop.services.office.register import Wanted
from scr_desktop.services.papers import paper
from scr_desktop.services.putting_right import amend
from scr_desktop.store.case_file import CaseFile

HOSPITAL = {"agency": "Westmoor Hospitals", "person": "Dr Sefa Farouk", "role": "Named doctor", "contact": "01632 960111",
            "told_on": "16 May 2018", "told_time": "09:15", "means": "telephone"}  # fmt: skip
POLICE = {"agency": "Westmoor Police", "person": "DI Joan Boyle", "told_on": "17 May 2018", "means": "secure_email"}


@pytest.fixture
def case(case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]) -> Case:
    """Open a case of which a hospital told first and the police a day later; it is 21 May 2018."""
    desk_day("2018-05-21")
    return opened(notifiers=[HOSPITAL, POLICE], received_on="")


def test_a_day_that_changes_moves_the_clock_and_asks_why(case_file: CaseFile, case: Case) -> None:
    """The office's time runs from the first receipt: old and new are shown, the reason is owed, what stood stays readable."""
    assert case.day_of("notification_received") == date(2018, 5, 16)
    content = amend.content(case_file, case.id)
    content["notifiers"][0]["told_on"] = "18 May 2018"
    found = amend.if_amended(case_file, case.id, content)
    assert found.moves
    assert all(move.old_on and move.new_on and move.old_on < move.new_on for move in found.moves)
    assert {move.from_on for move in found.moves} == {date(2018, 5, 17)}
    assert found.owes_reason
    with pytest.raises(Problem, match="say why"):
        amend.amend(case_file, case.id, content)
    amend.amend(case_file, case.id, content, why="The hospital's own log")
    again = cases.get(case_file, case.id)
    assert again.day_of("notification_received") == date(2018, 5, 17)
    assert again.day_of("aware") == case.day_of("aware")
    entry = history.entries(case_file, case.id)[0]
    assert entry.why == "The hospital's own log"
    assert any("told on: 16 May 2018 → 18 May 2018" in line for line in entry.changes)


def test_a_later_notifier_is_added_without_a_reason_and_removed_with_one(case_file: CaseFile, case: Case) -> None:
    """Adding somebody who told later moves nothing; taking somebody out keeps all entries in the history."""
    content = amend.content(case_file, case.id)
    content["notifiers"].append({"agency": "Eastmoor Council", "told_on": "May 2018", "means": "letter"})
    content["notification"]["received_on"] = "16 May 2018"
    found = amend.if_amended(case_file, case.id, content)
    assert (found.moves, found.owes_reason, found.preview.unsettled) == ((), False, ())
    amend.amend(case_file, case.id, content)
    content = amend.content(case_file, case.id)
    assert [one["agency"] for one in content["notifiers"]] == [
        "Westmoor Hospitals",
        "Westmoor Police",
        "Eastmoor Council",
    ]
    del content["notifiers"][1]
    assert amend.if_amended(case_file, case.id, content).owes_reason
    amend.amend(case_file, case.id, content, why="Told of another child")
    changes = "\n".join(history.entries(case_file, case.id)[0].changes)
    assert "DI Joan Boyle" in changes
    assert "By secure e-mail" in changes


def test_everybody_who_told_is_found(case_file: CaseFile, case: Case) -> None:
    """The second notifier is found as the first is, by name and by agency."""
    for words in ("farouk", "boyle", "westmoor police"):
        assert [row.id for row in registers.rows(case_file, Wanted(words=words))] == [case.id]


def test_everybody_who_told_is_offered_a_pseudonym(case_file: CaseFile, case: Case) -> None:
    """Each person who told is proposed, so that no anonymised paper leaves with one of the names."""
    names = {one.name for one in pseudonym.proposals(case_file, case.id)}
    assert any("Farouk" in name for name in names)
    assert any("Boyle" in name for name in names)


def test_the_notification_on_paper_names_each(case_file: CaseFile, case: Case) -> None:
    """Agency, person, day, time and means of each stand on the paper that is sent on."""
    shown = str(paper.compose(case_file, "notification", case.id).content)
    for words in (
        "Westmoor Hospitals",
        "Dr Sefa Farouk, Named doctor",
        "16 May 2018, 09:15",
        "By telephone",
        "DI Joan Boyle",
    ):
        assert words in shown


@pytest.mark.parametrize("agency", ["Westmoor Hospitals", "Avonvale Council", "Ofsted", "Safeguarding partners"])
def test_being_told_is_no_telling(case_file: CaseFile, opened: Callable[..., Case], agency: str) -> None:
    """Whoever told the office, no duty to tell anybody of the incident is done by that."""
    made = opened(notifiers=[HOSPITAL | {"agency": agency}], received_on="", incident_on="12/5/18")
    status = cases.status(case_file, made.id)
    assert status.duties
    assert [line.duty.who for line in status.duties if line.done_on is not None] == []


def test_a_notification_given_from_outside_may_name_several() -> None:
    """As the form holds them, or one as earlier releases took it; what is not known of one stays empty."""
    given = filled({"notifiers": [{"agency": "Police"}, {"person": "Dr Rao", "means": "meeting"}]})
    assert [(one["agency"], one["person"], one["means"]) for one in given["notifiers"]] == [
        ("Police", "", ""),
        ("", "Dr Rao", "meeting"),
    ]
    assert filled({"notification": {"from_agency": "Police"}})["notifiers"][0]["agency"] == "Police"
    assert all(key in described()["notifiers"][0]["means"] for key, _ in MEANS)
    with pytest.raises(Problem, match="no entry of “notifiers”"):
        filled({"notifiers": [{"name": "Police"}]})
