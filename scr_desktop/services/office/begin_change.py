"""What another day of beginning of the partner arrangements would touch: said before it is recorded."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from scr_desktop.domain.editions.text import same_arrangements
from scr_desktop.domain.progress.change_of_arrangements import follow_change, let_grace_run, move_grace
from scr_desktop.domain.progress.reckoning import Move, moves
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services import clock, loading
from scr_desktop.services.regime import Law, dates_of
from scr_desktop.store.case_file import CaseFile


def touched_by_begin(case_file: CaseFile, begin: date | None) -> list[str]:
    """Return what stating this day would touch, changing nothing: of each open case, and of the closed ones, by reference."""
    with case_file.read() as session:
        before, table = loading.office(session).arrangements_begin_on, loading.working_days(session)
        law = loading.law(session)
        closed = [
            closed_case.reference
            for closed_case in loading.closed_cases(session)
            if _others_would_apply(closed_case, law, begin)
        ]
        # What is tried on the open ones stays in memory: nothing is read after it.
        found = [
            (open_case, list(_touched(open_case, law, before, begin, table)))
            for open_case in loading.open_cases(session)
        ]
    ours = [f"{case.reference}: {' '.join(said)}" for case, said in found if said]
    return (
        [*ours, f"Closed, and other arrangements would apply: {', '.join(closed)}. Each says so."] if closed else ours
    )


def _others_would_apply(case: Case, law: Law, begin: date | None) -> str:
    """Return the name of the arrangements that would apply to a case with this day, if they are not its own."""
    aware = case.day_of("aware")
    now = law.governing(dates_of(case, aware, begin)).regime if aware and begin else None
    return now.name if now and not same_arrangements(now.key, case.regime) else ""


def _touched(case: Case, law: Law, before: date | None, begin: date | None, table: WorkingDays) -> Iterator[str]:
    """Yield what another day does to one case: other arrangements would apply, it passes on, its deadlines move."""
    regime, today = law.of(case), clock.today()
    if name := _others_would_apply(case, law, begin):
        yield f"“{name}” would apply; the case keeps “{regime.name}” and says so."
    known = {(move.rule.key, move.new_on) for move in moves(case, regime, table, today=today)}
    move_grace(case, before, begin, at="tried", why="tried")
    let_grace_run(case, regime, begin)
    if passes := follow_change(case, regime, begin, today, at="tried"):
        yield passes
    for move in moves(case, regime, table, today=today):
        if (move.rule.key, move.new_on) not in known:
            yield _move_words(move)


def _move_words(move: Move) -> str:
    old, new = (move.rule.on_words(day) if day else "no day" for day in (move.old_on, move.new_on))
    return f"{move.rule.duty}: {old}, then {new}."
