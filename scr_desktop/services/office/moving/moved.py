"""Which open deadlines another way of counting moves, told from plain rows: ten thousand cases are more than records allow.

Only the way of counting is looked at: the day from which a deadline was counted stands, and so does that it is owed. Where
one of the two hangs on the way of counting, the case is read and reckoned whole.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from datetime import date
from functools import cache
from operator import itemgetter
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
_EVENTS = f"SELECT case_id, {{}} FROM case_events WHERE superseded_at = '' AND case_id {_OPEN}"  # noqa: S608
_OF_KINDS = _EVENTS.format("NULL") + " AND kind IN ({})"
_AT_TIMES = _EVENTS.format("at_time") + " AND at_time <> ''"
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
    counted = _Counted(law, table)
    moving = _Moving(counted)
    # What is asked of each row is asked of thousands: it is looked up by its texts as they are stored.
    others = [row for row in fixed if counted[row[2:5]].due_on not in (row[5], "") and row[0] not in whole]
    found = [(row[1], *moving[row[2:6]], NamedCase(row[0], row[1])) for row in others]
    found += _moves_of(session, whole, law, table)
    found.sort(key=itemgetter(0, 1))
    return [(case, move) for _, _, move, case in found]


def listed_otherwise(session: Session, before: WorkingDays, after: WorkingDays) -> set[str]:
    """Return the open cases whose next deadline may be another once it is counted by `after` instead of `before`.

    A deadline that stays where it is can still be read to fall later, and another can come before it.
    """
    law = loading.law(session)
    first, then = _Counted(law, before), _Counted(law, after)

    @cache
    def differs(of: tuple[str, str, str]) -> bool:
        one, other = first[of].calculation, then[of].calculation
        return one is not None and other is not None and (one.due_on, one.later) != (other.due_on, other.later)

    fixed = _fixed(session)
    found = {row[0] for row in fixed if differs(row[2:5])}
    return found | _counted_otherwise(session, law, fixed) | _after_hours(session, after)


def _fixed(session: Session) -> list[_Fixed]:
    return [*_rows(session, _FIXED)]


def _rows(session: Session, query: str, of: tuple[str, ...] = ()) -> Sequence[Any]:
    result = session.connection().exec_driver_sql(query, of)
    return result.cursor.fetchall() if result.cursor else []


class _Due(NamedTuple):
    """The day that a rule gives, as it is stored, and how it is reached; neither of a rule that there is no more."""

    due_on: str
    calculation: Calculation | None


class _Counted(dict[tuple[str, str, str], _Due]):
    """What each rule of a regime gives from a day, by the texts that are stored: the regime, the rule and the day.

    Thousands of cases share the same few hundred answers.
    """

    def __init__(self, law: Law, table: WorkingDays) -> None:
        super().__init__()
        self.law, self._table = law, table

    def __missing__(self, of: tuple[str, str, str]) -> _Due:
        regime, key, start = of
        rule = next((one for one in self.law.by_key(regime).rules if one.key == key), None)
        reckoned = calculate(rule, date.fromisoformat(start), self._table) if rule else None
        self[of] = found = _Due(reckoned.due_on.isoformat() if reckoned else "", reckoned)
        return found


class _Moving(dict[tuple[str, str, str, str], tuple[int, Move]]):
    """The move of each deadline that has moved, with the place of its rule, by what `_Counted` knows it by and its old day."""

    def __init__(self, counted: _Counted) -> None:
        super().__init__()
        self._counted = counted

    def __missing__(self, of: tuple[str, str, str, str]) -> tuple[int, Move]:
        regime, key, _, old_on = of
        reckoned = self._counted[of[:3]].calculation
        assert reckoned is not None, "a rule that there is no more moves nothing"
        days = date.fromisoformat(old_on), reckoned.due_on, reckoned.from_on
        self[of] = found = (_place(self._counted.law, regime, key), Move(reckoned.rule, *days))
        return found


def _counted_otherwise(session: Session, law: Law, fixed: Collection[_Fixed]) -> set[str]:
    """Return the cases of which plain rows do not tell: a day was declined, a plan came about, a rule gives way to another."""
    giving_way = {rule.counted_from for regime in law.regimes for rule in regime.rules if rule.instead_of}
    kinds = giving_way.union(HAPPENED.values())
    declined = {row[0] for row in fixed if row[6]}
    marks = ", ".join("?" * len(kinds))
    return declined | {row[0] for row in _rows(session, _OF_KINDS.format(marks), tuple(kinds))}


def _after_hours(session: Session, table: WorkingDays) -> set[str]:
    """Return the cases in which something came after office hours, by which a clock may begin on the next day."""
    late = cache(lambda text: after_hours(text, table.readings))
    times = (row for row in _rows(session, _AT_TIMES) if row[1].strip())
    return {case_id for case_id, text in (*times, *_rows(session, _TOLD)) if late(text)}


def _moves_of(
    session: Session, ids: Collection[str], law: Law, table: WorkingDays
) -> Iterator[tuple[str, int, Move, NamedCase]]:
    """Yield the moves of cases that are read and reckoned whole, each with what it is put in order by."""
    known, today = sorted(ids), clock.today()
    for at in range(0, len(known), _AT_ONCE):
        for case in loading.reckoned(session, known[at : at + _AT_ONCE]):
            for move in moves(case, law.of(case), table, today=today, open_only=True):
                place = _place(law, case.regime, move.rule.key)
                yield case.reference, place, move, NamedCase(case.id, case.reference)


def _place(law: Law, regime: str, key: str) -> int:
    return next(place for place, rule in enumerate(law.by_key(regime).rules) if rule.key == key)
