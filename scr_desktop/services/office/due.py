"""The deadlines of many cases: read as plain rows, sorted by where they stand, and worded only as far as they are looked at."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import ColumnElement, Select, and_, func, literal_column, or_, select
from sqlalchemy.orm import Session, aliased

from scr_desktop.domain.progress.deadline_met import allowed_until, in_order
from scr_desktop.domain.progress.owed import follows_choice, worded
from scr_desktop.domain.records.case import Case, Deadline
from scr_desktop.domain.records.timing import Extension
from scr_desktop.domain.rules.deadline import DeadlineRule, Later
from scr_desktop.domain.rules.deadline_state import (
    Dated,
    DeadlineStanding,
    DeadlineState,
    column_past,
    column_within,
    is_ahead,
    is_near,
    is_past,
    last_day,
    stand,
    state_of,
)
from scr_desktop.domain.rules.event import HANDED_OVER
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services.office.after_hours import later_days
from scr_desktop.services.office.unsettled import proving
from scr_desktop.services.regime import Law

# No reading puts a day off further than this, but one that counts from another event.
_LATER_WITHIN = timedelta(days=31)
# Of more cases than so many it is not said which are meant: what there is of all of them is few.
_FEW = 500

_ROW = (
    Deadline.case_id, Deadline.rule, Deadline.counted_from_on, Deadline.due_on, Deadline.met_on,
    Case.reference, Case.title, Case.regime, Case.closed_on, Case.stage,
)  # fmt: skip
Rows: TypeAlias = Select[*tuple[Any, ...]]
# Said in so many words: an index over what is open is taken for no other value.
CURRENT = Deadline.superseded_at == literal_column("''")


@dataclass(frozen=True, slots=True)
class DueItem(Dated):
    """One deadline of one case; where it stands on the day asked about is said by `stands`."""

    case_id: str
    reference: str
    title: str
    rule_key: str
    duty: str
    falls_on: str
    stands: DeadlineStanding


class Line(NamedTuple):
    """One deadline as it was read, with its rule, the day until which more time was allowed, and how it stands if that is known."""

    case_id: str
    reference: str
    title: str
    rule: DeadlineRule
    due_on: date
    met_on: date | None
    closed: bool
    until: date | None
    state: DeadlineState | None = None

    @property
    def key(self) -> tuple[str, str]:
        """Its case and rule."""
        return self.case_id, self.rule.key

    @property
    def last_on(self) -> date:
        """The day on which it counts."""
        return last_day(self.due_on, self.until)

    @property
    def at_once(self) -> bool:
        """Whether it is owed as soon as possible and has no day."""
        return self.until is None and self.rule.at_once

    @property
    def falls_on(self) -> str:
        """Who must act."""
        return self.rule.falls_on

    def near(self, on: date, table: WorkingDays) -> bool:
        """Return whether it is due within a week of working days of `on`, or owed as soon as possible; it is not late."""
        return self.at_once or is_near(table.count_between(on, self.last_on))


def deadlines() -> Rows:
    """Return the query of all deadlines that count, for `lines`."""
    query = select(*_ROW).join(Case, Case.id == Deadline.case_id).where(CURRENT)
    return query.order_by(Deadline.due_on, Deadline.case_id, Deadline.rule)


def first_of(law: Law, query: Rows, on: date, table: WorkingDays, most: int) -> Rows:
    """Return the query of those among the deadlines of a query that can be the first `most` of any list of a day.

    Of each rule they are the first by their days, those whose day is near, and those that may count on another than it.
    """
    near_until = on
    while is_near(table.count_between(on, near_until)):
        near_until += timedelta(days=1)
    elsewhere = or_(Deadline.case_id.in_(select(Extension.case_id)), and_(*_read_twice(law, on)))
    near = column_within(Deadline.due_on, on - _LATER_WITHIN, near_until)
    place = func.row_number().over(
        # On whom it falls hangs on these.
        partition_by=(Case.regime, Deadline.rule, Case.stage == HANDED_OVER, elsewhere),
        order_by=(Deadline.due_on, Case.reference),
    )
    # What the index of what is unmet holds is enough for this: of a deadline itself only what is found is read.
    number: ColumnElement[int] = literal_column("deadlines.rowid")
    ranked = query.order_by(None).with_only_columns(
        number.label("number"), place.label("place"), or_(elsewhere, near).label("always"), maintain_column_froms=True
    )
    found = ranked.subquery()
    return query.where(number.in_(select(found.c.number).where(or_(found.c.place <= most, found.c.always))))


def _read_twice(law: Law, on: date) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Return what is so of a deadline that two rules may read, in a case in which one of them is still ahead on a day."""
    two = {rule.key for regime in law.regimes for rule in regime.rules if rule.reading}
    other = aliased(Deadline)
    current = other.superseded_at == literal_column("''")
    return Deadline.rule.in_(two), Deadline.case_id.in_(
        select(other.case_id).where(current, other.rule.in_(two), ~column_past(other.due_on, on))
    )


def lines(session: Session, law: Law, query: Rows, table: WorkingDays) -> list[Line]:
    """Return the deadlines that a query finds, but those by a reading that the office has not chosen."""
    rows = session.execute(query).all()
    allowed, found = allowed_of(session, {row[0] for row in rows}), []
    for case_id, key, start, due_on, met_on, reference, title, regime, closed_on, stage in rows:
        rule = law.rule(regime, key, start)
        if rule.worded is not None or stage == HANDED_OVER:
            rule = worded(rule, law.by_key(regime), start, stage)
        if table.readings and not follows_choice(rule, table.readings):
            continue
        given = allowed.get((case_id, key))
        until = allowed_until(given, due_on, at_once=rule.at_once) if given else None
        found.append(Line(case_id, reference, title, rule, due_on, met_on, closed_on is not None, until))
    return found


def items(session: Session, law: Law, found: Sequence[Line], on: date, table: WorkingDays) -> list[DueItem]:
    """Return deadlines with all there is to say of them on a day, in their order."""
    undone = {line.key for line in found if line.met_on is None and not line.closed}
    proves, either = proving(session, law, undone), later_days(session, law, undone, table)
    return [
        DueItem(
            line.case_id, line.reference, line.title, line.rule.key, line.rule.duty, line.rule.falls_on,
            stand(
                line.due_on, on, table, allowed_on=line.until, met_on=line.met_on, rule=line.rule, closed=line.closed,
                proves=proves.get(line.key, ""), or_on=either.get(line.key),
            ),
        )
        for line in found
    ]  # fmt: skip


def states(session: Session, law: Law, found: Iterable[Line], on: date, table: WorkingDays) -> list[Line]:
    """Return deadlines of open cases that are not met, by their days, each with how it stands on a day."""
    ordered = sorted(found, key=lambda line: (line.last_on, line.reference))
    either = _perhaps_later(session, law, ordered, on, table)
    return [
        line._replace(
            state=state_of(
                line.rule, line.last_on, None, on, closed=False, at_once=line.at_once, or_on=either.get(line.key)
            )
        )
        for line in ordered
    ]


def _perhaps_later(
    session: Session, law: Law, found: Iterable[Line], on: date, table: WorkingDays
) -> Mapping[tuple[str, str], Later]:
    """Return the later days of those whose day is over, where another reading may say that it is not."""
    two = {rule.key for regime in law.regimes for rule in regime.rules if rule.reading}
    ahead = select(Deadline.case_id).where(CURRENT, Deadline.rule.in_(two), ~column_past(Deadline.due_on, on))
    still = set(session.scalars(ahead))
    asked = {
        line.key
        for line in found
        if is_past(line.last_on, on)
        and (is_ahead(line.due_on + _LATER_WITHIN, on) or (line.rule.reading and line.case_id in still))
    }
    later = later_days(session, law, asked, table)
    past = {line.key: line.last_on for line in found if line.key in later}
    return {key: one for key, one in later.items() if is_ahead(one.on, past[key])}


def allowed_of(session: Session, ids: Collection[str]) -> dict[tuple[str, str], list[Extension]]:
    """Return what more time was allowed in these cases, in order, by case and rule."""
    query = select(Extension)
    if len(ids) <= _FEW:
        query = query.where(Extension.case_id.in_(ids))
    given: dict[tuple[str, str], list[Extension]] = {}
    for one in in_order(session.scalars(query)):
        given.setdefault((one.case_id, one.rule), []).append(one)
    return given
