"""Which deadlines of many cases began after office hours: each has a later day as well, until the office has chosen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.domain.facts.office_hours import after_hours, began_after_hours
from scr_desktop.domain.records.case import Case, CaseEvent
from scr_desktop.domain.records.notifier import Notifier
from scr_desktop.domain.rules.deadline import calculate
from scr_desktop.domain.sources.reading import Readings
from scr_desktop.domain.time.working_days import WorkingDays
from scr_desktop.services import loading
from scr_desktop.services.regime import by_key

# As many as the register shows at once are asked after by name; of more the whole office is read.
_FEW = 200


def later_days(
    session: Session, wanted: Iterable[tuple[str, str]], table: WorkingDays
) -> Mapping[tuple[str, str], date]:
    """Return, by case and rule, the later day of each deadline that was begun after office hours.

    `wanted` are the ids of cases with the keys of the rules; a day that was not counted so is not among what is returned.
    """
    asked = set(wanted)
    late = _told_late(session, {case_id for case_id, _ in asked}, table.readings)
    found = {}
    for case in loading.reckoned(session, late):
        rules = {rule.key: rule for rule in by_key(case.regime).rules}
        for one in case.deadlines:
            if (case.id, one.rule) not in asked or not one.current or one.rule not in rules:
                continue
            rule, start = rules[one.rule], one.counted_from_on
            counted = calculate(
                rule, start, table, late=began_after_hours(case, rule.counted_from, start, table.readings)
            )
            if counted.after_hours_on and counted.due_on == one.due_on:
                found[case.id, one.rule] = counted.after_hours_on
    return found


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
