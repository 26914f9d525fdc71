"""A bank holiday proclaimed late is added at once, and moves the dates of many cases in steps that a crash cannot halve."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest

from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.domain.records.case import Case
from scr_desktop.services import loading
from scr_desktop.services.case import case as cases
from scr_desktop.services.office import history, office
from scr_desktop.services.office.moving import one_off_day
from scr_desktop.services.upkeep import safety
from scr_desktop.store.case_file import CaseFile

pytestmark = pytest.mark.usefixtures("desk_day")

LATE = date(2018, 5, 23)  # a Wednesday
CASES, AT_ONCE = 5, 2
TITLE, WHY = "State funeral", "GOV.UK"


@pytest.fixture
def five(case_file: CaseFile, opened: Callable[..., Case], monkeypatch: pytest.MonkeyPatch) -> list[Case]:
    """Give five open cases with a deadline that the day moves, of which two are fixed in one step."""
    monkeypatch.setattr(one_off_day, "AT_ONCE", AT_ONCE)
    found = [opened() for _ in range(CASES)]
    for one in found:
        cases.record_event(case_file, one.id, "request_sent", date(2018, 5, 16))
    return found


def on_the_day(case_file: CaseFile) -> int:
    """Return how many cases still have a deadline on the day itself."""
    with case_file.read() as session:
        all_cases = loading.open_cases(session)
    return sum(any(one.current and one.due_on == LATE for one in case.deadlines) for case in all_cases)


def stopped_after(monkeypatch: pytest.MonkeyPatch, steps: int, error: Exception) -> None:
    """Let the case file take so many pieces of work and then no more."""
    left = [steps]
    work = CaseFile.work

    @contextmanager
    def fewer(self: CaseFile, what: str, **rest: Any) -> Iterator[Any]:
        left[0] -= 1
        if left[0] < 0:
            raise error
        with work(self, what, **rest) as session:
            yield session

    monkeypatch.setattr(CaseFile, "work", fewer)


def test_all_cases_move_in_steps_each_with_its_entry(case_file: CaseFile, five: list[Case]) -> None:
    """No piece of work holds more than a step; the history says of each what was done and why, and fits the records."""
    before = len(history.entries(case_file))
    moved = office.add_one_off_day(case_file, LATE, TITLE, WHY)
    assert {case.reference for case, _ in moved} == {one.reference for one in five}
    entries = history.entries(case_file)[: -before or None]
    assert [entry.what for entry in entries] == [one_off_day.ADDED] * 3
    assert {entry.why for entry in entries} == {WHY}
    assert on_the_day(case_file) == 0
    assert not one_off_day.is_left(case_file)
    assert all(finding.ok for finding in safety.check(case_file) if "clock" not in finding.sentence)


def test_few_cases_move_with_the_day_itself(case_file: CaseFile, opened: Callable[..., Case]) -> None:
    """Then it is one piece of work, and nothing is left."""
    cases.record_event(case_file, opened().id, "request_sent", date(2018, 5, 16))
    before = len(history.entries(case_file))
    office.begin_one_off_day(case_file, LATE, TITLE, WHY)
    assert len(history.entries(case_file)) == before + 1
    assert not one_off_day.is_left(case_file)
    assert on_the_day(case_file) == 0


@pytest.mark.parametrize("steps", [1, 2])
def test_what_a_crash_left_is_done_when_the_file_is_opened_again(
    case_file: CaseFile, five: list[Case], steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The day is known from the first step; the rest moves for the same reason, and the officer is told how far it was."""
    with monkeypatch.context() as crash:
        stopped_after(crash, steps, RuntimeError("the power went"))
        with pytest.raises(RuntimeError, match="the power went"):
            office.add_one_off_day(case_file, LATE, TITLE, WHY)
    assert (len(office.one_off_days(case_file)), on_the_day(case_file)) == (1, CASES - steps * AT_ONCE)
    told = one_off_day.resume(case_file)
    done = steps * AT_ONCE
    assert told == (
        f"The program ended while the dates of open cases were moved, for {TITLE}: that had been done in {done} cases, and "
        f"was done in {CASES - done} more now."
    )
    assert on_the_day(case_file) == 0
    for one in five:
        gone = [old for old in cases.get(case_file, one.id).deadlines if not old.current]
        assert {old.superseded_why for old in gone} == {f"{TITLE}: {WHY}"}
    assert one_off_day.resume(case_file) == ""


def test_a_disk_that_fails_is_told_with_how_far_it_came(
    case_file: CaseFile, five: list[Case], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is done stays done, and it is not said that nothing was saved and no more."""
    with monkeypatch.context() as full:
        stopped_after(full, 2, CaseFileProblem("The drive is full: nothing was saved."))
        with pytest.raises(CaseFileProblem, match="of the 3 cases whose dates were to be looked at 2 are done"):
            office.add_one_off_day(case_file, LATE, TITLE, WHY)
    assert one_off_day.is_left(case_file)
    assert len(five) - on_the_day(case_file) == 4


@pytest.mark.parametrize("what", ["day", "reading"])
def test_what_is_left_is_done_before_anything_else_moves_dates(
    case_file: CaseFile, five: list[Case], what: str
) -> None:
    """A date moves for its own reason, not for that of the next bank holiday or reading."""
    office.begin_one_off_day(case_file, LATE, TITLE, WHY)
    assert on_the_day(case_file) == CASES - AT_ONCE
    if what == "day":
        office.add_one_off_day(case_file, date(2018, 12, 4), "Another day", "GOV.UK")
    else:
        office.choose_reading(case_file, "rapid_review_start", "awareness", "So agreed.")
    gone = [old for one in five for old in cases.get(case_file, one.id).deadlines if not old.current]
    assert {old.superseded_why for old in gone if old.due_on == LATE} == {f"{TITLE}: {WHY}"}
    assert on_the_day(case_file) == 0


def test_the_work_tells_how_far_it_is(case_file: CaseFile, five: list[Case]) -> None:
    """After each step, of those that the first left."""
    office.begin_one_off_day(case_file, LATE, TITLE, WHY)
    told: list[tuple[int, int]] = []
    assert one_off_day.finish(case_file, lambda done, of: told.append((done, of))) == len(five) - AT_ONCE
    assert told == [(2, 3), (3, 3)]
    assert one_off_day.finish(case_file) == 0
