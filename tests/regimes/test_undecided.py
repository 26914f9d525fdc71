"""Which cases pass to the partners undecided, for every order of awareness, notification, beginning, decision and today."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

from scr_desktop.domain.progress.change_of_arrangements import follow_change
from scr_desktop.domain.progress.standing import standing
from scr_desktop.domain.records.case import CaseEvent
from scr_desktop.domain.rules.arrangements import CaseDates
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


def test_every_order_of_days_passes_what_the_text_passes() -> None:
    """Grace period: passed is what the board had by then, not decided; then no clock of the board runs, else they do."""
    seen = {True: 0, False: 0}
    for aware, received, today, decided in itertools.product(AWARE, RECEIVED, TODAY, DECIDED):
        out_of_order = received is not None and (received < aware or received > today)
        if out_of_order or aware > today or (decided is not None and not aware <= decided <= today):
            continue
        found = case(aware_on="", received_on="")
        found.events = [CaseEvent(kind="aware", happened_on=day(aware))]
        if received is not None:
            found.events.append(CaseEvent(kind="notification_received", happened_on=day(received)))
        if decided is not None:
            found.events.append(CaseEvent(kind="decision", happened_on=day(decided)))
        regime = governing(dates_of(found, day(aware), BEGIN)).regime
        found.regime = regime.key
        follow_change(found, regime, BEGIN, day(today), at="then")
        # The text: what the board had before that day and had not decided, once that day has come.
        with_board = aware < 0 and (received is None or received < 0)
        passes = with_board and decided is None and today >= 0
        what = (aware, received, today, decided)
        assert found.passes_on == passes, what
        where = standing(found, regime, TABLE, day(today))
        clocks = {one.rule.key for one in where.deadlines if one.rule.key in OF_THE_BOARD and one.met_on is None}
        owed = {one.duty.key for one in where.duties} & {"pass_on", "pass_to_partners"}
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
