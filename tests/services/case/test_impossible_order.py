"""What cannot well have come in that order is doubted, and stands only with a reason, which is kept with the case."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from scr_desktop.domain.problem import Doubt
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import passing_on, telling
from scr_desktop.store.case_file import CaseFile


def test_passing_on_before_anybody_knew_is_doubted(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """The letter prints the day: it is not before the incident, nor before the authority became aware."""
    case = opened()
    given = ("Westmoor", "", date(2018, 4, 1), "E-mail", "It happened there.", date(2018, 5, 24))
    with pytest.raises(Doubt, match=r"before it happened on .* and before the authority became aware on 12 May 2018"):
        passing_on.pass_on(case_file, case.id, *given)
    kept = passing_on.pass_on(case_file, case.id, *given, "", "It was said by telephone before.")
    assert any("It was said by telephone before." in one for one in kept.kept)


def test_closing_before_what_is_on_record_is_doubted(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """A case is not over on a day after which it was still notified."""
    case = opened()
    desk_day("2018-05-18")
    cases.record_event(case_file, case.id, "notification_sent", date(2018, 5, 18))
    with pytest.raises(Doubt, match=r"17 May 2018 comes before what is on record .*18 May 2018"):
        cases.close(case_file, case.id, date(2018, 5, 17), "Over")
    kept = cases.close(case_file, case.id, date(2018, 5, 17), "Over", "It was noted late.")
    assert any("It was noted late." in one for one in kept.kept)


def test_the_day_of_what_was_told_is_held_against_the_tellings(
    case_file: CaseFile, opened: Callable[..., Case], desk_day: Callable[[str], None]
) -> None:
    """A day of awareness after somebody was told of the incident is doubted, and stands with a reason."""
    case = opened()
    desk_day("2018-05-17")
    line = next(one for one in cases.status(case_file, case.id).duties if one.duty.rule == "report_locally")
    telling.record(case_file, case.id, line.duty.key, date(2018, 5, 14), "E-mail")
    with pytest.raises(Doubt, match=r"is on record as told on 14 May 2018, before “Authority became aware”"):
        cases.record_event(case_file, case.id, "aware", date(2018, 5, 15), why="")
    kept = cases.record_event(case_file, case.id, "aware", date(2018, 5, 15), why="It was told as a suspicion.")
    assert any("told as a suspicion" in one for one in kept.kept)


def test_telling_of_what_is_not_on_record_is_doubted(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Nobody was told of a decision that nobody made, unless a reason says how."""
    case = opened()
    line = next(one for one in cases.status(case_file, case.id).duties if one.duty.after == "decision")
    with pytest.raises(Doubt, match="What is to be told is not on record: “Decision made” has no day"):
        telling.record(case_file, case.id, line.duty.key, date(2018, 5, 17), "Letter")
    telling.record(case_file, case.id, line.duty.key, date(2018, 5, 17), "Letter", stands_why="The record follows.")
    assert any("The record follows." in one for one in cases.get(case_file, case.id).kept)


@pytest.mark.parametrize("kind", ["aware", "notification_received"])
def test_nobody_knows_of_an_incident_before_it(case_file: CaseFile, opened: Callable[..., Case], kind: str) -> None:
    """A clock does not run from before the incident unless a reason says how the day can stand."""
    with pytest.raises(Doubt, match="comes before the incident"):
        cases.record_event(case_file, opened().id, kind, date(2018, 4, 1), why="")
