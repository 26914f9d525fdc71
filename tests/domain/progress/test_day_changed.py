"""A case that was opened when the office stated another day for the beginning of the arrangements than it does now."""

from __future__ import annotations

from datetime import date

import pytest

from scr_desktop.domain.progress.day_changed import day_changed, day_then
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.rules.arrangements import CaseDates
from scr_desktop.domain.rules.regime import Resolution, resolve
from scr_desktop.services.regime import by_key, regimes
from tests.domain.papers import case

AWARE = date(2019, 3, 1)
APRIL, JANUARY = date(2019, 4, 1), date(2019, 1, 1)


def opened(begin: date | None) -> tuple[Case, Resolution]:
    """Return a case that became known on 1 March 2019 as it was opened with that day stated, and what its dates gave."""
    found = resolve(regimes(), CaseDates(AWARE, begin))
    made = case(found.regime.key)
    made.regime_why = found.why
    return made, found


@pytest.mark.parametrize("begin", [APRIL, JANUARY])
def test_the_day_of_then_stands_in_the_reason_of_then(begin: date) -> None:
    """As the editions write it, on whichever side of it the case lies."""
    assert day_then(opened(begin)[0]) == begin


def test_a_day_that_was_only_assumed_was_not_stated() -> None:
    """The latest lawful day stands in for one that the office had not stated; no reason has no day either."""
    made = case()
    made.regime_why = "The arrangements began on 29 September 2019 (the latest lawful day), later than awareness."
    assert day_then(made) is None
    made.regime_why = ""
    assert day_then(made) is None


def test_nothing_is_said_while_the_office_states_the_same_day() -> None:
    """The reason of then holds still."""
    made, found = opened(APRIL)
    assert day_changed(made, found.regime, found, APRIL) == ""


def test_another_day_says_both_and_which_arrangements_would_apply() -> None:
    """Known before the partners began it was a board's; with January it would be theirs, and the case keeps its own."""
    made, then = opened(APRIL)
    now = resolve(regimes(), CaseDates(AWARE, JANUARY))
    said = day_changed(made, then.regime, now, JANUARY)
    assert said.startswith(
        "The day on which the partner arrangements began has changed since this case was opened: it was 1 April 2019 then, and "
        f"is 1 January 2019 now. With it “{now.regime.name}” would apply: "
    )
    assert said.endswith("enter the notification again if it is to follow the others.")
    made.closed_on = date(2019, 6, 3)
    assert day_changed(made, then.regime, now, JANUARY).endswith(
        "The case was closed under those under which it was opened."
    )


def test_another_day_under_the_same_arrangements_of_a_board_is_said_too() -> None:
    """Its grace runs from that day; of the partners, who act either way, nothing follows."""
    made, then = opened(APRIL)
    may = date(2019, 5, 1)
    now = resolve(regimes(), CaseDates(AWARE, may))
    assert now.regime.key == then.regime.key
    assert day_changed(made, then.regime, now, may).endswith("is 1 May 2019 now. The same arrangements apply.")
    later = resolve(regimes(), CaseDates(date(2022, 5, 31), APRIL))
    partners = case("WT2018")
    assert day_changed(partners, by_key("WT2018"), later, APRIL) == ""
