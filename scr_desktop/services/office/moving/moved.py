"""Which open deadlines another way of counting moves, told from plain rows: ten thousand cases are more than records allow.

Only the way of counting is looked at: the day from which a deadline was counted stands, and so does that it is owed. Where
one of the two hangs on the way of counting, the case is read and reckoned whole.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from scr_desktop.domain.facts.office_hours import after_hours
from scr_desktop.domain.progress.reckoning import Move, moves
from scr_desktop.domain.rules.deadline import Calculation, calculate
from scr_desktop.domain.rules.event import HAPPENED
from scr_desktop.domain.sources.reading import START_AFTER_HOURS
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services import clock, loading
from scr_desktop.services.regime import Law

_AT_ONCE = 500
# The engine would begin with all deadlines that are not superseded, which are nearly all of every case ever kept.
_FIXED = (
    "SELECT c.id, c.reference, c.regime, d.rule, d.counted_from_on, d.due_on, d.kept_instead_of FROM cases c "
    "CROSS JOIN deadlines d ON d.case_id = c.id WHERE c.closed_on IS NULL AND +d.superseded_at = '' AND d.met_on IS NULL"
)
_OPEN = "IN (SELECT id FROM cases WHERE closed_on IS NULL)"
_EVENTS = f"SELECT case_id, kind, at_time FROM case_events WHERE superseded_at = '' AND case_id {_OPEN}"  # noqa: S608
_TOLD = f"SELECT case_id, told_time FROM notifiers WHERE told_time <> '' AND case_id {_OPEN}"  # noqa: S608


class NamedCase(NamedTuple):
    """As much of a case as is told of one in a list."""

    id: str
    reference: str


Moved = tuple[NamedCase, Move]
"""A case and one of its deadlines that moves."""


_Fixed = tuple[str, str, str, str, str, str, str | None]
"""A deadline that is fixed in an open case and not met, with its days as they are stored: what `_FIXED` asks for."""


def moved(session: Session, table: WorkingDays, law: Law | None = None) -> list[Moved]:
    """Return the moves, under another table, of deadlines not yet met in open cases, by case and in the order of the rules.

    `law` is the one under which they are reckoned, by default the one on record.
    """
    law, fixed = law or loading.law(session), _fixed(session)
    whole = _counted_otherwise(session, law, fixed)
    if START_AFTER_HOURS in table.readings:
        whole |= _after_hours(session, table)
    reckon = _reckoning(law, table)
    found = [*_moves_of(session, whole, law, table)]
    for case_id, reference, regime, rule, start, old_on, _ in fixed:
        reckoned = reckon(regime, rule, start)
        if reckoned and reckoned.due_on.isoformat() != old_on and case_id not in whole:
            days = date.fromisoformat(old_on), reckoned.due_on, reckoned.from_on
            found.append((regime, NamedCase(case_id, reference), Move(reckoned.rule, *days)))
    places = {(regime.key, rule.key): place for regime in law.regimes for place, rule in enumerate(regime.rules)}
    found.sort(key=lambda one: (one[1].reference, places[one[0], one[2].rule.key]))
    return [(case, move) for _, case, move in found]


def listed_otherwise(session: Session, before: WorkingDays, after: WorkingDays) -> set[str]:
    """Return the open cases whose next deadline may be another once it is counted by `after` instead of `before`.

    A deadline that stays where it is can still be read to fall later, and another can come before it.
    """
    law = loading.law(session)
    first, then = _reckoning(law, before), _reckoning(law, after)

    @cache
    def differs(*of: str) -> bool:
        one, other = first(*of), then(*of)
        return one is not None and other is not None and (one.due_on, one.later) != (other.due_on, other.later)

    fixed = _fixed(session)
    found = {case_id for case_id, _, regime, rule, start, *_ in fixed if differs(regime, rule, start)}
    return found | _counted_otherwise(session, law, fixed) | _after_hours(session, after)


def _fixed(session: Session) -> list[_Fixed]:
    return [*_rows(session, _FIXED)]


def _rows(session: Session, query: str) -> Sequence[Any]:
    result = session.connection().exec_driver_sql(query)
    return result.cursor.fetchall() if result.cursor else []


def _reckoning(law: Law, table: WorkingDays) -> Callable[[str, str, str], Calculation | None]:
    """Return what counts a regime's rule from a day as it is stored, None for a rule that it has no more.

    Thousands of cases share the same few hundred answers.
    """

    @cache
    def reckon(regime: str, key: str, start: str) -> Calculation | None:
        rule = next((one for one in law.by_key(regime).rules if one.key == key), None)
        return calculate(rule, date.fromisoformat(start), table) if rule else None

    return reckon


def _counted_otherwise(session: Session, law: Law, fixed: Collection[_Fixed]) -> set[str]:
    """Return the cases of which plain rows do not tell: a day was declined, a plan came about, a rule gives way to another."""
    giving_way = {rule.counted_from for regime in law.regimes for rule in regime.rules if rule.instead_of}
    kinds = giving_way.union(HAPPENED.values())
    declined = {case_id for case_id, *_, kept in fixed if kept}
    return declined | {case_id for case_id, kind, _ in _rows(session, _EVENTS) if kind in kinds}


def _after_hours(session: Session, table: WorkingDays) -> set[str]:
    """Return the cases in which something came after office hours, by which a clock may begin on the next day."""
    late = cache(lambda text: after_hours(text, table.readings))
    times = [(case_id, text) for case_id, _, text in _rows(session, _EVENTS) if text.strip()]
    return {case_id for case_id, text in (*times, *_rows(session, _TOLD)) if late(text)}


def _moves_of(
    session: Session, ids: Collection[str], law: Law, table: WorkingDays
) -> Iterator[tuple[str, NamedCase, Move]]:
    """Yield the moves of cases that are read and reckoned whole, each with the regime of its case."""
    known, today = sorted(ids), clock.today()
    for at in range(0, len(known), _AT_ONCE):
        for case in loading.reckoned(session, known[at : at + _AT_ONCE]):
            for move in moves(case, law.of(case), table, today=today, open_only=True):
                yield case.regime, NamedCase(case.id, case.reference), move
