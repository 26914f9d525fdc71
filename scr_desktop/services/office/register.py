"""The register: which cases are wanted, in what order, found as the officer types."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, and_, bindparam, exists, func, or_, select
from sqlalchemy.orm import Session

from scr_desktop.domain.records.case import Case, Deadline
from scr_desktop.domain.records.timing import Extension
from scr_desktop.domain.review.decision_owed import OWED, OWED_WORDS, owed_standing
from scr_desktop.domain.rules.deadline import DeadlineRule, Later
from scr_desktop.domain.rules.deadline_state import (
    DeadlineStanding,
    column_past,
    column_within,
    is_past,
    lies_within,
    stand,
)
from scr_desktop.domain.rules.event import ENDINGS
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services import clock, loading
from scr_desktop.services.office.after_hours import later_days
from scr_desktop.services.office.decisions_owed import decisions_owed
from scr_desktop.services.office.unsettled import proving
from scr_desktop.services.regime import regimes
from scr_desktop.store import search
from scr_desktop.store.case_file import CaseFile


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which cases the register should show, and in what order.

    `state` is `open`, `only_open`, `closed` or `all`; with words to search for, `open` is every case: whoever asks
    whether a family is known must not be told that it is not, because its case is closed. `regime` is a key or
    empty; `due` is empty, `overdue`, `week` (due within seven days), `at_once` (something is owed as soon as possible) or
    `none`; `sort` is `opened`, `due`, `reference`, `title` or `stage`.
    """

    words: str = ""
    state: str = "open"
    regime: str = ""
    due: str = ""
    sort: str = "opened"
    descending: bool = True

    @property
    def within(self) -> str:
        """Among which cases to look: `only_open`, `closed` or `all`."""
        if self.state != "open":
            return self.state
        return "all" if search.expression(self.words) else "only_open"

    @property
    def everywhere(self) -> Wanted:
        """The same words, looked for in every case of the office."""
        return replace(self, state="all", regime="", due="")


class Found(NamedTuple):
    """How many cases are wanted, open and closed."""

    open: int
    closed: int

    @property
    def words(self) -> str:
        """The number in words: `1 open, 1 closed`, `2 open cases`, `1 closed case`, or that there is none."""
        if self.open and self.closed:
            return f"{self.open:,} open, {self.closed:,} closed"
        number = self.open + self.closed
        kind = "closed" if self.closed else "open"
        return f"{number:,} {kind} case{'' if number == 1 else 's'}" if number else "No case"


class RegisterRow(NamedTuple):
    """One line of the register.

    `next_due_on` is the day on which its next deadline counts, `first_due_on` the day fixed at first where more time
    was allowed for it, else None. `proves` is what the case must prove to be for that deadline to be owed, where that is
    not settled. `at_once` are the keys of the rules by which something is owed as soon as possible besides it. `owed_on` is
    the day by which a decision was owed that no deadline asks for any more. `or_on` is the later day that its next
    deadline can be read to mean, as long as the office has not chosen. `from_on` is the day from which it is counted, where that
    decides in what words the duty is said.
    """

    id: str
    reference: str
    title: str
    regime: str
    stage: str
    opened_on: date
    closed_on: date | None
    next_due_on: date | None
    next_rule: str
    first_due_on: date | None = None
    proves: str = ""
    at_once: tuple[str, ...] = ()
    owed_on: date | None = None
    or_on: Later | None = None
    from_on: date | None = None

    @property
    def rule(self) -> DeadlineRule | None:
        """The rule of its next deadline in the words for its starting day, or None where no rule's deadline is next."""
        regime = next((one for one in regimes() if one.key == self.regime), None)
        found = next((rule for rule in regime.rules if rule.key == self.next_rule), None) if regime else None
        return found.worded_for(self.from_on) if found else None

    @property
    def duty(self) -> str:
        """What is due next, in a sentence; empty where nothing is."""
        if self.next_rule == OWED:
            return OWED_WORDS
        return self.rule.duty if self.rule else ""

    def at_once_first(self, stands: DeadlineStanding | None) -> bool:
        """Return whether what is owed as soon as possible comes before its next deadline: always, unless that is late too."""
        return bool(self.at_once) and not (stands and (stands.at_once or stands.late))

    def stands(self, today: date, table: WorkingDays) -> DeadlineStanding | None:
        """Return where its next deadline stands on a day, or None where nothing is due or the case is closed."""
        if self.closed_on or not (self.next_due_on or self.owed_on):
            return None
        if self.owed_on and (not self.next_due_on or self.next_rule == OWED):
            return owed_standing(self.owed_on, today, table)
        assert self.next_due_on is not None
        first = self.first_due_on or self.next_due_on
        allowed_on = self.next_due_on if self.first_due_on else None
        return stand(first, today, table, allowed_on=allowed_on, rule=self.rule, proves=self.proves, or_on=self.or_on)


_KEPT = tuple(
    name
    for name in RegisterRow._fields
    if name not in {"first_due_on", "proves", "at_once", "owed_on", "or_on", "from_on"}
)
_ROW = tuple(getattr(Case, name) for name in _KEPT)
_SORTS = {
    "opened": Case.opened_on,
    "due": Case.next_due_on,
    "reference": Case.reference,
    "title": Case.title,
    "stage": Case.stage,
}


def rows(case_file: CaseFile, wanted: Wanted, offset: int = 0, limit: int = 200) -> list[RegisterRow]:
    """Return the wanted lines of the register from `offset`, `limit` at most."""
    with case_file.read() as session:
        if search.expression(wanted.words) and (wanted.sort, wanted.descending) == ("opened", True):
            return _newest_with_words(session, wanted, offset, limit)
        query = _with_words(select(*_ROW).where(*_conditions(wanted, _owed(session, wanted.due))), wanted)
        rows = session.execute(query.order_by(*_order(wanted)).offset(offset).limit(limit))
        return _with_more(session, [RegisterRow(*row) for row in rows])


def count(case_file: CaseFile, wanted: Wanted) -> int:
    """Return how many cases are wanted."""
    return sum(found(case_file, wanted))


def found(case_file: CaseFile, wanted: Wanted) -> Found:
    """Return how many cases are wanted, open and closed."""
    number = func.count()
    with case_file.read() as session:
        counted: list[Any] = [number, number.filter(Case.closed_on.is_not(None))]
        conditions = _conditions(wanted, _owed(session, wanted.due))
        query = _with_words(select(*counted).select_from(Case).where(*conditions), wanted)
        every, closed = session.execute(query).one()
        return Found(every - closed, closed)


def _newest_with_words(session: Session, wanted: Wanted, offset: int, limit: int) -> list[RegisterRow]:
    """Walk the search index from its newest end: a common word is answered without reading all that have it."""
    owed = _owed(session, wanted.due)
    query = _newest_query(wanted.within, wanted.regime, wanted.due, clock.today(), owed)
    given = {"asked": search.expression(wanted.words), "at_most": limit, "from_row": offset}
    return _with_more(session, [RegisterRow(*row) for row in session.connection().execute(query, given)])


def _with_more(session: Session, rows: list[RegisterRow]) -> list[RegisterRow]:
    """Return the rows with what is not kept in the table itself."""
    due = [row for row in rows if row.next_due_on and not row.closed_on]
    asked = {(row.id, row.next_rule) for row in due}
    proves, either = proving(session, asked), later_days(session, asked, loading.working_days(session))
    if either:
        rows = [row._replace(or_on=either.get((row.id, row.next_rule))) for row in rows]
    if proves:
        rows = [row._replace(proves=proves.get((row.id, row.next_rule), "")) for row in rows]
    return _with_first_days(session, _with_at_once(session, _with_owed(session, rows)))


def _with_owed(session: Session, rows: list[RegisterRow]) -> list[RegisterRow]:
    """Return the rows, those whose decision is owed with its day; where nothing falls before it, it is what is next."""
    owed = decisions_owed(session, clock.today(), [row.id for row in rows if not row.closed_on])
    return [_owing(row, owed[row.id]) if row.id in owed else row for row in rows]


def _owing(row: RegisterRow, day: date) -> RegisterRow:
    at_once = row.rule is not None and row.rule.at_once
    if row.next_due_on is None or at_once or is_past(day, row.next_due_on):
        return row._replace(owed_on=day, next_due_on=day, next_rule=OWED)
    return row._replace(owed_on=day)


def _with_at_once(session: Session, rows: list[RegisterRow]) -> list[RegisterRow]:
    """Return the rows, those of open cases with what is owed as soon as possible beside their next deadline."""
    wanted = [row.id for row in rows if row.next_due_on and not row.closed_on]
    owed: dict[str, list[str]] = {}
    for case_id, rule in session.execute(_owed_at_once().where(Deadline.case_id.in_(wanted)).order_by(Deadline.due_on)):
        owed.setdefault(case_id, []).append(rule)
    if not owed:
        return rows
    return [row._replace(at_once=tuple(key for key in owed.get(row.id, ()) if key != row.next_rule)) for row in rows]


def _owed_at_once() -> Select[str, str]:
    """Return the query of what is owed as soon as possible: the ids of the cases, and the rules.

    Where more time was allowed there is a day by which it is due. What a hand-over does not end is owed after it too.
    """
    rules = [rule for regime in regimes() for rule in regime.rules if rule.at_once]
    extended = exists().where(Extension.case_id == Deadline.case_id, Extension.rule == Deadline.rule)
    lives = or_(Case.stage.not_in(ENDINGS), Deadline.rule.in_({rule.key for rule in rules if rule.outlives_hand_over}))
    return (
        select(Deadline.case_id, Deadline.rule)
        .join(Case, Case.id == Deadline.case_id)
        .where(Deadline.superseded_at == "", Deadline.met_on.is_(None), Case.closed_on.is_(None), ~extended, lives)
        .where(Deadline.rule.in_({rule.key for rule in rules}))
    )


def _with_first_days(session: Session, rows: list[RegisterRow]) -> list[RegisterRow]:
    """Return the rows, those given more time with the day fixed at first, those worded by their start with that."""
    extended = {(case_id, rule) for case_id, rule in session.execute(select(Extension.case_id, Extension.rule))}
    worded = {rule.key for regime in regimes() for rule in regime.rules if rule.worded}
    wanted = [row.id for row in rows if (row.id, row.next_rule) in extended or row.next_rule in worded]
    if not wanted:
        return rows
    query = select(Deadline.case_id, Deadline.rule, Deadline.due_on, Deadline.counted_from_on)
    query = query.where(Deadline.case_id.in_(wanted), Deadline.superseded_at == "")
    first, begun = dict[tuple[str, str], date](), dict[tuple[str, str], date]()
    for case_id, rule, due_on, from_on in session.execute(query):
        begun[case_id, rule] = from_on
        if (case_id, rule) in extended:
            first[case_id, rule] = due_on
    keys = [(row.id, row.next_rule) for row in rows]
    return [
        row._replace(first_due_on=first.get(key), from_on=begun.get(key)) for row, key in zip(rows, keys, strict=True)
    ]


@lru_cache(maxsize=64)
def _newest_query(state: str, regime: str, due: str, today: date, owed: Owed) -> Select[Any]:
    """Return the query of one set of filters, made once: it is asked at every keystroke.

    The table is asked and not the records, which cost three times as much. `today` is part of the filters.
    """
    table = Case.metadata.tables[Case.__tablename__]
    columns = [table.c[name] for name in _KEPT]
    wanted = Wanted(state=state, regime=regime, due=due)
    query = search.newest(table, columns).where(*_conditions(wanted, owed, table.c, today))
    return query.limit(bindparam("at_most")).offset(bindparam("from_row"))


Owed = tuple[tuple[str, date], ...]
"""The cases whose decision is owed, by id, each with its day."""


def _owed(session: Session, due: str) -> Owed:
    """Return the cases whose decision is owed where it is asked what is due, else none: it is not looked for at every key."""
    return tuple(sorted(decisions_owed(session, clock.today()).items())) if due else ()


def _conditions(wanted: Wanted, owing: Owed, case: Any = Case, today: date | None = None) -> list[ColumnElement[bool]]:
    """Return what the filters ask of a case; `case` has its columns: the record, or the table's columns."""
    today = today or clock.today()
    late = case.id.in_([one for one, day in owing if is_past(day, today)])
    soon = case.id.in_([one for one, day in owing if lies_within(day, today, today + timedelta(days=7))])
    owed = _owed_at_once().subquery()
    # What is next and owed as soon as possible has no day: it is neither overdue nor due within days.
    counted = ~exists().where(owed.c.case_id == case.id, owed.c.rule == case.next_rule)
    states = {"only_open": case.closed_on.is_(None), "closed": case.closed_on.is_not(None)}
    dues = {
        "overdue": or_(and_(column_past(case.next_due_on, today), counted), late),
        "week": or_(and_(column_within(case.next_due_on, today, today + timedelta(days=7)), counted), soon),
        "at_once": case.id.in_(select(owed.c.case_id)),
        "none": and_(case.next_due_on.is_(None), case.id.not_in([one for one, _ in owing])),
    }
    asked = [states.get(wanted.within), dues.get(wanted.due), case.regime == wanted.regime if wanted.regime else None]
    return [condition for condition in asked if condition is not None]


def _with_words(query: Select[Any], wanted: Wanted) -> Select[Any]:
    ids = search.matching(wanted.words)
    return query if ids is None else query.where(Case.id.in_(ids))


def _order(wanted: Wanted) -> list[ColumnElement[Any]]:
    column = _SORTS[wanted.sort].expression
    by: list[ColumnElement[Any]] = [column.desc() if wanted.descending else column.asc(), Case.reference.desc()]
    # Cases with no next deadline come last whichever way the others run. No other column is ever empty, and
    # asking of those whether they are would keep the index from giving the order.
    return [column.is_(None), *by] if wanted.sort == "due" else by
