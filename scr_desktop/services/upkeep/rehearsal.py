"""A day gone through beforehand over an invented office in memory, so that the true one is soon there when it is unlocked.

What is asked of a case file is put together the first time that it is asked, which takes longer than the answer. Nothing
of this is shown, and nothing of it stays but that.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from scr_desktop.domain.papers.recovery_words import SHEET_MADE
from scr_desktop.domain.records.case import Case, CaseEvent, Child, Deadline
from scr_desktop.domain.records.history import HistoryEntry
from scr_desktop.domain.records.office import Office
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.services import clock, typed
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import next_deadlines
from scr_desktop.services.office import diary, first_page, history, office, register
from scr_desktop.services.office.moving import one_off_day
from scr_desktop.services.regime import as_built
from scr_desktop.store.in_memory import OfficeInMemory


def rehearse() -> None:
    """Go through what an office is asked for from its unlocking to a case that is opened."""
    stage: Any = OfficeInMemory()
    try:
        with stage.work() as session:
            session.add_all([Office(), case := _case(clock.today()), _entry()])
        # What is made once and asked again is put together a second time as well, before it stays the same.
        for act in 2 * _acts(stage, case.id):
            act()
    finally:
        stage.close()


def _acts(stage: Any, case_id: str) -> tuple[Callable[[], object], ...]:
    """Return what is gone through, in the order of a day."""
    return (
        lambda: office.get(stage),
        lambda: next_deadlines.bring_in_step(stage),
        lambda: one_off_day.resume(stage),
        lambda: first_page.read(stage),
        lambda: diary.nothing_said(stage),
        lambda: history.saved_at(stage),
        lambda: history.was_recorded(stage, SHEET_MADE),
        lambda: typed.waiting(stage),
        lambda: register.rows(stage, register.Wanted(), limit=1),
        lambda: cases.status(stage, case_id),
    )


def _case(today: date) -> Case:
    """Return an invented case in which something is late, and something else due."""
    long_ago, soon = today - timedelta(days=30), today + timedelta(days=2)
    regime = next(one for one in as_built().regimes if not one.of_board)
    first, second, *_ = (rule.key for rule in regime.rules)
    return Case(
        reference="Invented",
        regime=regime.key,
        opened_on=long_ago,
        next_due_on=long_ago,
        next_rule=first,
        children=[Child(born_on=PartDate.on(today))],
        events=[CaseEvent(kind="aware", happened_on=long_ago)],
        deadlines=[
            Deadline(rule=rule, counted_from_on=long_ago, due_on=due)
            for rule, due in ((first, long_ago), (second, soon))
        ],
    )


def _entry() -> HistoryEntry:
    return HistoryEntry(number=1, at=clock.now(), by="", what="Invented")
