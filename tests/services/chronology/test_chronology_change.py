"""Changing the chronology by hand: each change for a reason, in its place on the day, and nothing lost."""

from __future__ import annotations

from typing import Any

import pytest

from scr_desktop.domain.chronology.chronology import ChronologyRow
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.case import Case
from scr_desktop.services.case import case as cases
from scr_desktop.services.chronology import chronology
from scr_desktop.services.chronology import chronology_change as change
from scr_desktop.services.chronology.chronology_told import TypedEntry
from scr_desktop.services.office import history
from scr_desktop.store.case_file import CaseFile
from tests.services.chronology.chronologies import rows
from tests.services.conftest import DESK_DAY
from tests.services.opening import Desk, Opened

WHY = "It was told by telephone"


@pytest.fixture
def found(opened: Opened, desk_day: Desk) -> Case:
    """Open a case; it is Thursday 17 May 2018."""
    desk_day(DESK_DAY.isoformat())
    return opened()


def told(event: str, on: str = "1 May 2018", at_time: str = "") -> TypedEntry:
    """Return an entry as an officer types it."""
    return TypedEntry(on, at_time, "GP", "GP notes", event)


def add(case_file: CaseFile, found: Case, event: str, *when: str) -> ChronologyRow:
    """Add an entry by hand."""
    return change.add(case_file, found.id, told(event, *when), WHY)


def events(case_file: CaseFile, found: Case) -> list[str]:
    """Return what happened, in the order of the chronology."""
    return [one.event for one in rows(case_file, found.id)]


def test_an_entry_falls_into_its_place_by_day_and_time(case_file: CaseFile, found: Case) -> None:
    """Whatever the order in which they are added; corrected to another day it moves there."""
    noon = add(case_file, found, "Noon", "1 May 2018", "12:00")
    add(case_file, found, "Morning", "1 May 2018", "9:15")
    add(case_file, found, "Before", "30 April 2018")
    assert events(case_file, found) == ["Before", "Morning", "Noon"]
    change.correct(case_file, noon.id, told("Noon", "29 April 2018", "12:00"), "The date was misread")
    assert events(case_file, found) == ["Noon", "Before", "Morning"]


def test_the_officers_order_within_a_day_holds(case_file: CaseFile, found: Case) -> None:
    """Up and down by one; at the end of the day it goes no further; what comes later on that day falls behind it."""
    one, two, _ = (
        add(case_file, found, name, "1 May 2018", f"{hour}:00") for name, hour in (("A", 9), ("B", 10), ("C", 11))
    )
    change.move(case_file, two.id, -1)
    assert events(case_file, found) == ["B", "A", "C"]
    with pytest.raises(Problem, match="This is the first entry of its day"):
        change.move(case_file, two.id, -1)
    change.move(case_file, one.id, 1)
    assert events(case_file, found) == ["B", "C", "A"]
    with pytest.raises(Problem, match="This is the last entry of its day"):
        change.move(case_file, one.id, 1)
    add(case_file, found, "D", "1 May 2018", "15:00")
    assert events(case_file, found) == ["B", "C", "A", "D"]


def test_an_entry_taken_out_can_be_put_back_and_nothing_be_done_with_it_before(
    case_file: CaseFile, found: Case
) -> None:
    """Both for a reason, which the history keeps."""
    row = add(case_file, found, "Visit")
    change.remove(case_file, row.id, " Of another child ")
    assert events(case_file, found) == []
    assert chronology.row(case_file, row.id).removed_why == "Of another child"
    steps: list[Any] = [
        lambda: change.correct(case_file, row.id, told("Visit"), WHY), lambda: change.remove(case_file, row.id, WHY),
        lambda: change.move(case_file, row.id, 1),
    ]  # fmt: skip
    for step in steps:
        with pytest.raises(Problem, match="That entry was taken out of the chronology: put it back first"):
            step()
    change.put_back(case_file, row.id, "It was this child")
    with pytest.raises(Problem, match="This entry stands in the chronology: it was not taken out"):
        change.put_back(case_file, row.id, "Again")
    assert events(case_file, found) == ["Visit"]
    assert history.entries(case_file, found.id)[0].why == "It was this child"


@pytest.mark.parametrize("why", ["", "  "])
def test_no_change_of_an_entry_is_made_without_its_reason(case_file: CaseFile, found: Case, why: str) -> None:
    """Added, corrected, taken out or put back."""
    row = add(case_file, found, "Visit")
    steps: list[Any] = [
        lambda: change.add(case_file, found.id, told("X"), why), lambda: change.correct(case_file, row.id, told("X"), why),
        lambda: change.remove(case_file, row.id, why), lambda: change.put_back(case_file, row.id, why),
    ]  # fmt: skip
    for step in steps:
        with pytest.raises(Problem, match="Say why") as refused:
            step()
        assert refused.value.field == "why"
    assert events(case_file, found) == ["Visit"]


def test_two_entries_that_tell_the_same_stay_both(case_file: CaseFile, found: Case) -> None:
    """Which one counts is noted once, not round in a circle nor of an entry with itself; it can be taken apart again."""
    one, two = add(case_file, found, "Visit"), add(case_file, found, "Home visit")
    change.tell_the_same(case_file, one.id, two.id)
    assert chronology.row(case_file, one.id).duplicate_of == two.id
    for pair in ((two.id, one.id), (one.id, one.id)):
        with pytest.raises(Problem, match="noted as telling the same already"):
            change.tell_the_same(case_file, *pair)
    change.not_the_same(case_file, one.id, two.id)
    row = chronology.row(case_file, one.id)
    assert (row.duplicate_of, row.differs_from, len(events(case_file, found))) == ("", [two.id], 2)


def test_an_episode_has_a_name_and_the_place_after_the_last(case_file: CaseFile, found: Case) -> None:
    """Entries are put into it and taken out of it; without any chosen nothing is done."""
    with pytest.raises(Problem, match="Give the episode a name") as refused:
        change.make_episode(case_file, found.id, " ")
    assert refused.value.field == "title"
    first, second = (change.make_episode(case_file, found.id, name) for name in (" The move ", "The weighing"))
    assert [(one.position, one.title) for one in (first, second)] == [(1, "The move"), (2, "The weighing")]
    row = add(case_file, found, "Visit")
    with pytest.raises(Problem, match="Choose the entries first"):
        change.put_into_episode(case_file, [], first.id)
    change.put_into_episode(case_file, [row.id], first.id)
    assert [one.id for one in chronology.rows_of_episode(case_file, found.id, first.id)] == [row.id]
    assert history.entries(case_file, found.id)[0].why == "“Visit” (GP, 1 May 2018): put into “The move”"
    change.put_into_episode(case_file, [row.id], "")
    assert chronology.rows_of_episode(case_file, found.id, first.id) == []


def test_of_many_entries_the_history_names_the_first(case_file: CaseFile, found: Case) -> None:
    """Five, and that there are more; a long one is cut."""
    made = [add(case_file, found, "x" * 61 if at == 0 else f"Visit {at}").id for at in range(6)]
    episode = change.make_episode(case_file, found.id, "All")
    change.put_into_episode(case_file, made, episode.id)
    why = history.entries(case_file, found.id)[0].why
    assert why.startswith(f"“{'x' * 60}…” (GP, 1 May 2018); “Visit 1”")
    assert why.endswith("“Visit 4” (GP, 1 May 2018); …: put into “All”")


def test_in_a_closed_case_the_chronology_stands(case_file: CaseFile, found: Case) -> None:
    """It is opened again first."""
    row = add(case_file, found, "Visit")
    cases.close(case_file, found.id, DESK_DAY, "Passed on")
    steps: list[Any] = [
        lambda: add(case_file, found, "X"), lambda: change.remove(case_file, row.id, WHY),
        lambda: change.make_episode(case_file, found.id, "X"), lambda: change.move(case_file, row.id, 1),
    ]  # fmt: skip
    for step in steps:
        with pytest.raises(Problem, match="This case is closed"):
            step()
