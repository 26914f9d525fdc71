"""Which deadlines of many cases have a later day by another reading, until the office has chosen between the two."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date

from sqlalchemy import Row, bindparam, func, or_, select
from sqlalchemy.orm import Session

from scr_desktop.domain.facts.office_hours import after_hours, began_after_hours
from scr_desktop.domain.progress.owed import later_by_rule
from scr_desktop.domain.records.case import Case, CaseEvent, Deadline
from scr_desktop.domain.records.notifier import Notifier
from scr_desktop.domain.rules.deadline import DeadlineRule, Later, calculate
from scr_desktop.domain.sources.reading import Readings
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services import loading
from scr_desktop.services.regime import Law

# So many are asked after by name; of more the whole office is read.
_FEW = 2_000


def later_days(
    session: Session, law: Law, wanted: Iterable[tuple[str, str]], table: WorkingDays
) -> Mapping[tuple[str, str], Later]:
    """Return, by case and rule, the later day that each deadline can be read to mean.

    `wanted` are the ids of cases with the keys of the rules; what the office has chosen between has one day, and is not
    among what is returned.
    """
    asked = set(wanted)
    ids = {case_id for case_id, _ in asked}
    late = {case.id: case for case in loading.reckoned(session, _told_late(session, ids, table.readings))}
    rules = {regime.key: {rule.key: rule for rule in regime.rules} for regime in law.regimes}
    rows = [row for row in _read_otherwise(session, law, ids, late, table) if row.rule in rules[row.regime]]
    found: dict[tuple[str, str], Later] = {}
    for row in rows:
        rule, start, case = rules[row.regime][row.rule], row.counted_from_on, late.get(row.case_id)
        after = case is not None and began_after_hours(case, rule.counted_from, start, table.readings)
        counted = calculate(rule, start, table, late=after)
        if counted.later and counted.due_on == row.due_on:
            found[row.case_id, row.rule] = counted.later
    days = {(row.case_id, row.rule): (rules[row.regime][row.rule], row.due_on) for row in rows}
    found |= _by_another_rule(days, table.readings)
    return {key: later for key, later in found.items() if key in asked}


def _by_another_rule(
    days: Mapping[tuple[str, str], tuple[DeadlineRule, date]], readings: Readings
) -> dict[tuple[str, str], Later]:
    """Return the later days that rules give which read the same duty otherwise; `days` are by case and rule."""
    cases: dict[str, dict[str, date]] = {}
    for (case_id, key), (rule, day) in days.items():
        if rule.reading:
            cases.setdefault(case_id, {})[key] = day
    found: dict[tuple[str, str], Later] = {}
    for case_id, of_case in cases.items():
        there = [days[case_id, key][0] for key in of_case]
        later = {rule.key: later_by_rule(rule, there, of_case, readings) for rule in there}
        found |= {(case_id, key): one for key, one in later.items() if one}
    return found


def _read_otherwise(
    session: Session, law: Law, ids: set[str], late: Collection[str], table: WorkingDays
) -> list[Row[str, str, date, date, str]]:
    """Return the deadlines that may have another day: begun late or on a day off, or read by two rules."""
    two = {rule.key for regime in law.regimes for rule in regime.rules if rule.reading}
    if len(ids) <= _FEW:
        # Of few cases each deadline is looked at: to tell the engine all days off takes longer.
        return [
            row
            for row in (session.execute(_CURRENT_OF, {"ids": list(ids)}) if ids else ())
            if row.rule in two or row.case_id in late or not table.is_working(row.counted_from_on)
        ]
    off = sorted(day for day, _ in table.bank_holidays(date.min, date.max))
    weekday = func.strftime("%w", Deadline.counted_from_on)
    return list(
        session.execute(
            _CURRENT.where(
                or_(
                    weekday.in_(("0", "6")),
                    Deadline.counted_from_on.in_(off),
                    Deadline.rule.in_(two),
                    Deadline.case_id.in_(late),
                )
            )
        )
    )


_CURRENT = (
    select(Deadline.case_id, Deadline.rule, Deadline.counted_from_on, Deadline.due_on, Case.regime)
    .join(Case, Case.id == Deadline.case_id)
    .where(Deadline.superseded_at == "", Case.closed_on.is_(None))
)
_CURRENT_OF = _CURRENT.where(Deadline.case_id.in_(bindparam("ids", expanding=True)))


def _told_late(session: Session, ids: set[str], readings: Readings) -> set[str]:
    """Return which of these cases have a time on record that lies after office hours."""
    if not ids:
        return set()
    events = select(CaseEvent.case_id, CaseEvent.at_time).where(CaseEvent.at_time != "", CaseEvent.superseded_at == "")
    told = select(Notifier.case_id, Notifier.told_time).where(Notifier.told_time != "")
    if len(ids) <= _FEW:
        events, told = events.where(CaseEvent.case_id.in_(ids)), told.where(Notifier.case_id.in_(ids))
    rows = [*session.execute(events.join(Case, Case.id == CaseEvent.case_id).where(Case.closed_on.is_(None)))]
    rows += session.execute(told.join(Case, Case.id == Notifier.case_id).where(Case.closed_on.is_(None)))
    return {case_id for case_id, at_time in rows if case_id in ids and after_hours(at_time, readings)}
