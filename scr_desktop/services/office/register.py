"""The register: which cases are wanted, in what order, found as the officer types."""

from __future__ import annotations

from collections.abc import Sequence
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
from scr_desktop.domain.rules.regime import Regime
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services import clock, loading
from scr_desktop.services.office.after_hours import later_days
from scr_desktop.services.office.decisions_owed import decisions_owed
from scr_desktop.services.office.unsettled import proving
from scr_desktop.services.regime import Law
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
    decides in what words the duty is said. `law` is the office's, in which `regime` is a key. `pending` says that all this is still to be read.
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
    law: Law
    first_due_on: date | None = None
    proves: str = ""
    at_once: tuple[str, ...] = ()
    owed_on: date | None = None
    or_on: Later | None = None
    from_on: date | None = None
    pending: bool = False

    @property
    def arrangements(self) -> Regime | None:
        """The arrangements of its case, or None where they are none that this program knows."""
        return next((one for one in self.law.regimes if one.key == self.regime), None)

    @property
    def rule(self) -> DeadlineRule | None:
        """The rule of its next deadline in the words for its starting day, or None where no rule's deadline is next."""
        found = self.law.rules.get((self.regime, self.next_rule))
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


_KEPT = (
    "id", "reference", "title", "regime", "stage", "opened_on", "closed_on", "next_due_on", "next_rule",
)  # fmt: skip
# The table is asked and not the records, which cost three times as much.
_CASES = Case.metadata.tables[Case.__tablename__]
# More cases than so many have a word that is common.
_COMMON = 2_000
_SORTS = {"opened": "opened_on", "due": "next_due_on", "reference": "reference", "title": "title", "stage": "stage"}


def rows(case_file: CaseFile, wanted: Wanted, offset: int = 0, limit: int = 200, *, of: int = 0) -> list[RegisterRow]:
    """Return the wanted lines of the register from `offset`, `limit` at most; `of` as in `at_hand`."""
    with case_file.read() as session:
        law = loading.law(session)
        return _with_more(session, law, _at_hand(session, law, wanted, offset, limit, of))


def at_hand(case_file: CaseFile, wanted: Wanted, offset: int, limit: int, *, of: int = 0) -> list[RegisterRow]:
    """Return the same lines as fast as somebody types: those of open cases are `pending` until `completed`.

    `of` is how many are wanted in all, where that is known: what is nearer to their end is read from there.
    """
    with case_file.read() as session:
        return _at_hand(session, loading.law(session), wanted, offset, limit, of)


def completed(case_file: CaseFile, found: Sequence[RegisterRow]) -> list[RegisterRow]:
    """Return lines that were at hand with all that there is to say of them, in their order."""
    with case_file.read() as session:
        return _with_more(session, loading.law(session), list(found))


def count(case_file: CaseFile, wanted: Wanted) -> int:
    """Return how many cases are wanted."""
    return sum(found(case_file, wanted))


def found(case_file: CaseFile, wanted: Wanted) -> Found:
    """Return how many cases are wanted, open and closed."""
    with case_file.read() as session:
        owed, law = _owed(session, wanted.due), loading.law(session)
        is_open = _count(session, law, replace(wanted, state="only_open"), owed)
        if wanted.within == "only_open":
            return Found(is_open, 0)
        closed = _count(session, law, replace(wanted, state="all"), owed) - is_open
        return Found(0 if wanted.within == "closed" else is_open, closed)


def _count(session: Session, law: Law, wanted: Wanted, owed: Owed) -> int:
    asked = search.expression(wanted.words, only_open=wanted.within == "only_open")
    if asked and not (wanted.regime or wanted.due):
        return search.count(session, asked)
    query = select(func.count()).select_from(_CASES).where(*_conditions(law, wanted, owed, clock.today()))
    if asked:
        query = query.where(_CASES.c.id.in_(search.matching()))
    return session.scalar(query, {"asked": asked}) or 0


def _at_hand(session: Session, law: Law, wanted: Wanted, offset: int, limit: int, of: int) -> list[RegisterRow]:
    behind = max(of - offset - limit, 0)
    backwards = behind < offset < of
    # The last piece is asked for whole and cut: for a few lines the engine would rather sort all there are.
    left = of - offset if backwards else limit
    asked = search.expression(wanted.words, only_open=wanted.within == "only_open")
    # What is typed is given when it is asked; all else is part of the query, which is made once.
    kind = replace(wanted, words="words" if asked else "", state=wanted.within)
    common = bool(asked) and not _newest_found(kind) and search.count(session, asked) > _COMMON
    query = _query(law, kind, clock.today(), _owed(session, wanted.due), backwards=backwards, common=common)
    given = {"asked": asked, "at_most": limit, "from_row": behind if backwards else offset}
    rows = [_pending(RegisterRow(*(*row, law))) for row in session.connection().execute(query, given)][:left]
    return rows[::-1] if backwards else rows


def _pending(row: RegisterRow) -> RegisterRow:
    """Return a line as it stands in the table, marked where more may be to say of it."""
    return row if row.closed_on and not row.next_rule else row._replace(pending=True)


def _with_more(session: Session, law: Law, rows: list[RegisterRow]) -> list[RegisterRow]:
    """Return the rows with what is not kept in the table itself."""
    rows = [row._replace(pending=False) for row in rows]
    due = [row for row in rows if row.next_due_on and not row.closed_on]
    asked = {(row.id, row.next_rule) for row in due}
    proves, either = proving(session, law, asked), later_days(session, law, asked, loading.working_days(session))
    if either:
        rows = [row._replace(or_on=either.get((row.id, row.next_rule))) for row in rows]
    if proves:
        rows = [row._replace(proves=proves.get((row.id, row.next_rule), "")) for row in rows]
    return _with_first_days(session, law, _with_at_once(session, law, _with_owed(session, rows)))


def _with_owed(session: Session, rows: list[RegisterRow]) -> list[RegisterRow]:
    """Return the rows, those whose decision is owed with its day; where nothing falls before it, it is what is next."""
    owed = decisions_owed(session, clock.today(), [row.id for row in rows if not row.closed_on])
    return [_owing(row, owed[row.id]) if row.id in owed else row for row in rows]


def _owing(row: RegisterRow, day: date) -> RegisterRow:
    at_once = row.rule is not None and row.rule.at_once
    if row.next_due_on is None or at_once or is_past(day, row.next_due_on):
        return row._replace(owed_on=day, next_due_on=day, next_rule=OWED)
    return row._replace(owed_on=day)


def _with_at_once(session: Session, law: Law, rows: list[RegisterRow]) -> list[RegisterRow]:
    """Return the rows, those of open cases with what is owed as soon as possible beside their next deadline."""
    wanted = [row.id for row in rows if row.next_due_on and not row.closed_on]
    owed: dict[str, list[str]] = {}
    query = _owed_at_once(law).where(Deadline.case_id.in_(wanted)).order_by(Deadline.due_on)
    for case_id, rule in session.execute(query):
        owed.setdefault(case_id, []).append(rule)
    if not owed:
        return rows
    return [row._replace(at_once=tuple(key for key in owed.get(row.id, ()) if key != row.next_rule)) for row in rows]


def _owed_at_once(law: Law) -> Select[str, str]:
    """Return the query of what is owed as soon as possible: the ids of the cases, and the rules.

    Where more time was allowed there is a day by which it is due. What a hand-over does not end is owed after it too.
    """
    rules = [rule for regime in law.regimes for rule in regime.rules if rule.at_once]
    extended = exists().where(Extension.case_id == Deadline.case_id, Extension.rule == Deadline.rule)
    lives = or_(Case.stage.not_in(ENDINGS), Deadline.rule.in_({rule.key for rule in rules if rule.outlives_hand_over}))
    return (
        select(Deadline.case_id, Deadline.rule)
        .join(Case, Case.id == Deadline.case_id)
        .where(Deadline.superseded_at == "", Deadline.met_on.is_(None), Case.closed_on.is_(None), ~extended, lives)
        .where(Deadline.rule.in_({rule.key for rule in rules}))
    )


def _with_first_days(session: Session, law: Law, rows: list[RegisterRow]) -> list[RegisterRow]:
    """Return the rows, those given more time with the day fixed at first, those worded by their start with that."""
    ids = [row.id for row in rows if row.next_rule]
    given = select(Extension.case_id, Extension.rule).where(Extension.case_id.in_(ids))
    extended = {(case_id, rule) for case_id, rule in session.execute(given)}
    worded = {rule.key for regime in law.regimes for rule in regime.rules if rule.worded}
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
def _query(law: Law, kind: Wanted, today: date, owed: Owed, *, backwards: bool, common: bool) -> Select[Any]:
    """Return the query of one set of filters in one order, made once: it is asked at every keystroke.

    A common word is answered without reading all that have it: with the newest first the search index is walked from
    its newest end, in another order the cases are.
    """
    columns = [_CASES.c[name] for name in _KEPT]
    if _newest_found(kind):
        query = search.newest(_CASES, columns, backwards=backwards)
    else:
        query = select(*columns).order_by(*_order(kind, backwards=backwards))
        having = search.matches(_CASES.c.id) if common else _CASES.c.id.in_(search.matching())
        query = query.where(having) if kind.words else query
    query = query.where(*_conditions(law, kind, owed, today))
    return query.limit(bindparam("at_most")).offset(bindparam("from_row"))


def _newest_found(wanted: Wanted) -> bool:
    return bool(wanted.words) and wanted.sort == "opened" and wanted.descending


Owed = tuple[tuple[str, date], ...]
"""The cases whose decision is owed, by id, each with its day."""


def _owed(session: Session, due: str) -> Owed:
    """Return the cases whose decision is owed where it is asked what is due, else none: it is not looked for at every key."""
    return tuple(sorted(decisions_owed(session, clock.today()).items())) if due else ()


def _conditions(law: Law, wanted: Wanted, owing: Owed, today: date) -> list[ColumnElement[bool]]:
    """Return what the filters ask of a case."""
    case = _CASES.c
    late = case.id.in_([one for one, day in owing if is_past(day, today)])
    soon = case.id.in_([one for one, day in owing if lies_within(day, today, today + timedelta(days=7))])
    owed = _owed_at_once(law).subquery()
    # What is next and owed as soon as possible has no day: it is neither overdue nor due within days.
    counted = ~exists().where(owed.c.case_id == case.id, owed.c.rule == case.next_rule)
    states = {"only_open": case.closed_on.is_(None), "closed": case.closed_on.is_not(None)}
    dues = {
        "overdue": or_(and_(column_past(case.next_due_on, today), counted), late),
        "week": or_(and_(column_within(case.next_due_on, today, today + timedelta(days=7)), counted), soon),
        "at_once": case.id.in_(select(owed.c.case_id)),
        "none": and_(case.next_due_on.is_(None), case.id.not_in([one for one, _ in owing])),
    }
    # With words the search index leaves out what is closed.
    state = None if wanted.words and wanted.within == "only_open" else states.get(wanted.within)
    asked = [state, dues.get(wanted.due), case.regime == wanted.regime if wanted.regime else None]
    return [condition for condition in asked if condition is not None]


def _order(wanted: Wanted, *, backwards: bool) -> list[ColumnElement[Any]]:
    """Return the order that is wanted, or the same from its end."""
    column, reference = _CASES.c[_SORTS[wanted.sort]], _CASES.c.reference
    first = column.desc() if wanted.descending != backwards else column.asc()
    if wanted.sort == "due":
        # Cases with no next deadline come last whichever way the others run. No other column is ever empty.
        first = first.nulls_first() if backwards else first.nulls_last()
    return [first, reference.asc() if backwards else reference.desc()]
