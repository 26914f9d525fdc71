"""A case of a board on the day the partner arrangements begin: what passes to the partners, and what is set aside again."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.progress.change_of_arrangements import (
    began_words,
    check_former_function,
    follow_change,
    let_grace_run,
    move_grace,
    passed_on_open_day,
    passes_undecided,
)
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.event import PASSES_ON
from scr_desktop.services.regime import by_key
from tests.domain.papers import case

BOARD, PARTNERS = by_key("WT2015"), by_key("WT2018")
BEGIN = date(2019, 4, 1)
AFTER = date(2019, 6, 3)
AT = "2019-06-03T09:00:00+00:00"


def passing(found: Case) -> list[tuple[date, str]]:
    """Return the days on which the case passed to the partners, each with why it no longer did."""
    return [(one.happened_on, one.superseded_why) for one in found.events if one.kind == PASSES_ON]


@pytest.mark.parametrize(("today", "passes"), [
    (date(2019, 3, 31), False), (date(2019, 4, 1), True), (date(2019, 4, 2), True),
])  # fmt: skip
def test_an_undecided_case_passes_on_the_day_itself(today: date, passes: bool) -> None:
    """The day before, the board may still decide; from the day on it may not."""
    assert passes_undecided(case(), BOARD, BEGIN, today) is passes


def test_only_an_open_undecided_case_of_a_board_passes() -> None:
    """Not one of the partners, nor one closed, withdrawn, decided, or said to be decided in its notification."""
    closed, told = case(), case()
    closed.closed_on, told.decided = date(2019, 3, 1), "no_review"
    assert not passes_undecided(case("WT2018"), PARTNERS, BEGIN, AFTER)
    assert not passes_undecided(closed, BOARD, BEGIN, AFTER)
    assert not passes_undecided(told, BOARD, BEGIN, AFTER)
    for kind in ("withdrawn", "decision", "review_begun", "no_review"):
        assert not passes_undecided(case(events={kind: "2019-03-01"}), BOARD, BEGIN, AFTER), kind
    assert not passes_undecided(case(), BOARD, None, AFTER), "the day is not stated"


@pytest.mark.parametrize(("today", "passed"), [
    (date(2019, 9, 28), False), (date(2019, 9, 29), True), (date(2019, 9, 30), True),
])  # fmt: skip
def test_without_a_stated_day_it_passes_on_the_last_lawful_one(today: date, passed: bool) -> None:
    """Procedure 1.2: by 29 September 2019 the arrangements had begun everywhere; a stated day counts in its place."""
    assert passed_on_open_day(case(), BOARD, None, today) is passed
    assert not passed_on_open_day(case(), BOARD, BEGIN, today)


def test_the_event_is_put_once_and_taken_away_when_a_decision_turns_up() -> None:
    """Nothing differs the second time; a decision of an earlier day sets it aside, and it stays readable."""
    found = case()
    said = follow_change(found, BOARD, BEGIN, AFTER, at=AT)
    assert said.startswith("The partner arrangements began on 1 April 2019 and no decision is on record")
    assert follow_change(found, BOARD, BEGIN, AFTER, at=AT) == ""
    assert passing(found) == [(BEGIN, "")]
    found.events += case(events={"decision": "2019-03-01"}).events[-1:]
    why = "It was decided on 1 March 2019, so that it does not pass to the partners undecided."
    assert follow_change(found, BOARD, BEGIN, AFTER, at=AT) == why
    assert passing(found) == [(BEGIN, why)]
    assert not found.passes_on


def test_another_day_stated_by_the_office_moves_the_event() -> None:
    """The old day stays readable with the new reason beside the new one."""
    found = case()
    follow_change(found, BOARD, BEGIN, AFTER, at=AT)
    why = follow_change(found, BOARD, date(2019, 5, 1), AFTER, at=AT)
    assert passing(found) == [(BEGIN, why), (date(2019, 5, 1), "")]
    assert "began on 1 May 2019" in why


def test_grace_runs_for_a_review_begun_from_the_day_stated_and_once() -> None:
    """Without a review, without a day, or under the partners there is no grace to run."""
    begun = case(events={"review_begun": "2019-03-01"})
    assert not let_grace_run(case(), BOARD, BEGIN)
    assert not let_grace_run(begun, BOARD, None)
    assert not let_grace_run(case("WT2018", {"review_begun": "2019-03-01"}), PARTNERS, BEGIN)
    assert let_grace_run(begun, BOARD, BEGIN)
    assert begun.day_of("arrangements_begun") == BEGIN
    assert not let_grace_run(begun, BOARD, BEGIN)


def test_a_moved_beginning_takes_only_the_grace_that_ran_from_the_old_day() -> None:
    """A day that the officer entered otherwise stays."""
    found = case(events={"review_begun": "2019-03-01", "arrangements_begun": "2019-04-01"})
    other = date(2019, 5, 1)
    assert not move_grace(found, other, BEGIN, at=AT, why="Put right")
    assert not move_grace(found, BEGIN, BEGIN, at=AT, why="Put right")
    assert not move_grace(found, None, BEGIN, at=AT, why="Put right")
    assert not move_grace(found, BEGIN, None, at=AT, why="Put right")
    assert found.day_of("arrangements_begun") == BEGIN
    assert move_grace(found, BEGIN, other, at=AT, why="Put right")
    assert found.day_of("arrangements_begun") is None


@pytest.mark.parametrize("kind", ["recommended", "decision"])
def test_the_board_decides_until_the_day_before(kind: str) -> None:
    """On the day itself it is refused, with the paragraph; a second consideration after a challenge is not."""
    check_former_function(BOARD, BEGIN, kind, date(2019, 3, 31), "on")
    check_former_function(BOARD, None, kind, date(2019, 9, 28), "on")
    check_former_function(PARTNERS, BEGIN, kind, BEGIN, "on")
    check_former_function(BOARD, BEGIN, "reconsidered", BEGIN, "on")
    with pytest.raises(Problem, match=r"began on 1 April 2019: .*\(procedure, grace period\)") as refused:
        check_former_function(BOARD, BEGIN, kind, BEGIN, "on")
    assert refused.value.field == "on"
    with pytest.raises(Problem, match="began by 29 September 2019 at the latest"):
        check_former_function(BOARD, None, kind, date(2019, 9, 29), "on")


def test_a_day_not_stated_is_said_as_the_latest_it_can_be() -> None:
    """It stands after the word “began”."""
    assert (began_words(BEGIN), began_words(None)) == ("on 1 April 2019", "by 29 September 2019 at the latest")
