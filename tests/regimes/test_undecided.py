"""Which cases pass to the partners undecided, for every order of awareness, notification, beginning, decision and today."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

from scr_desktop.domain.progress.case_status import status
from scr_desktop.domain.progress.change_of_arrangements import follow_change
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.rules.arrangements import CaseDates
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.regime import dates_of, governing
from tests.domain.papers import case

BEGIN = date(2019, 4, 1)
TABLE = WorkingDays()
# Days before or after the beginning: the day before, the day itself and the day after are all among them.
AWARE = (-400, -12, -1, 0, 5)
RECEIVED = (None, -400, -7, -1, 0, 3)
TODAY = (-6, -1, 0, 1, 9, 400)
DECIDED = (None, -10, -1)
OF_THE_BOARD = {"scr_decision", "scr_decision_backstop", "rapid_review", "rapid_review_from_notification"}


def day(shift: int) -> date:
    """Return the day so many days after the arrangements began."""
    return BEGIN + timedelta(days=shift)


def in_order(days: tuple[int, int | None, int, int | None]) -> bool:
    """Return whether days of awareness, notification, today and decision can be: nothing is to come or comes too early."""
    aware, received, today, decided = days
    return aware <= today and all(one is None or aware <= one <= today for one in (received, decided))


def with_days(**days: int | None) -> Case:
    """Return a case with these events, each so many days after the arrangements began; None for one that is not recorded."""
    found = case(aware_on="", received_on="")
    found.events = [CaseEvent(kind=kind, happened_on=day(on)) for kind, on in days.items() if on is not None]
    return found


def clocks_and_duties(found: Case, regime: Regime, today: int) -> tuple[set[str], set[str]]:
    """Return which clocks of the board run on a case, and which duties to pass it on there are."""
    where = status(found, regime, TABLE, day(today))
    clocks = {one.rule.key for one in where.deadlines if one.rule.key in OF_THE_BOARD and one.met_on is None}
    return clocks, {one.duty.key for one in where.duties} & {"pass_on", "pass_to_partners"}


def test_every_order_of_days_passes_what_the_text_passes() -> None:
    """Grace period: passed is what the board had by then, not decided; then no clock of the board runs, else they do."""
    seen = {True: 0, False: 0}
    for aware, received, today, decided in filter(in_order, itertools.product(AWARE, RECEIVED, TODAY, DECIDED)):
        found = with_days(aware=aware, notification_received=received, decision=decided)
        regime = governing(dates_of(found, day(aware), BEGIN)).regime
        found.regime = regime.key
        follow_change(found, regime, BEGIN, day(today), at="then")
        # The text: what the board had before that day and had not decided, once that day has come.
        with_board = aware < 0 and (received is None or received < 0)
        passes = with_board and decided is None and today >= 0
        what = (aware, received, today, decided)
        assert found.passes_on == passes, what
        clocks, owed = clocks_and_duties(found, regime, today)
        if passes or regime.key == "grace":
            assert (clocks, len(owed)) == (set(), 1), what
        elif with_board and decided is None:
            assert clocks, what
        seen[passes] += 1
        # Done again, nothing more changes.
        before = len(found.events)
        assert follow_change(found, regime, BEGIN, day(today), at="then") == ""
        assert len(found.events) == before
    assert min(seen.values()) > 10
    assert CaseDates(day(-1), BEGIN).partners_from == BEGIN
