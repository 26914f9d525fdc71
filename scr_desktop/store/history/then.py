"""A case as the history tells that it stood after one of its entries: who and what was entered in it, and its answers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import Any

from sqlalchemy import JSON, Date, select
from sqlalchemy.orm import Session

from scr_desktop.domain.records.case import Answer, Case, CaseEvent, Child
from scr_desktop.domain.records.history import HistoryEntry, Value
from scr_desktop.domain.records.other_area import OtherArea
from scr_desktop.domain.records.record import PartDateText
from scr_desktop.domain.time.part_date import PartDate
from scr_desktop.store.history import values
from scr_desktop.store.history.replay import ToldRecord, told

# The parts of a case by which its facts are found, by the name under which the history knows them.
_PARTS: dict[str, tuple[str, type[Any]]] = {
    "Child": ("children", Child),
    "Answer": ("answers", Answer),
    "OtherArea": ("other_areas", OtherArea),
    "CaseEvent": ("events", CaseEvent),
}
# Without these a part says nothing.
_NEEDED = {"fact", "kind", "happened_on"}
# Of the case itself, what facts are found by; the rest of it changes with every step.
_OWN = ("incident_on", "where_it_happened", "more_children")


def noted(session: Session, case: Case) -> list[Value]:
    """Return what the history notes of a case and of the parts by which its facts are found, record by record in order."""
    numbers = select(HistoryEntry.number).where(HistoryEntry.case_id == case.id)
    query = select(*values.COLUMNS).where(
        values.VALUES.c.entry.in_(numbers), values.VALUES.c.record.in_(("Case", *_PARTS))
    )
    query = query.order_by(values.VALUES.c.record_id, values.VALUES.c.entry, values.VALUES.c.position)
    return [Value(*row) for row in session.execute(query)]


def stood_after(rows: Sequence[Value], case: Case, number: int) -> Case:
    """Return `case` as it stood after the entry `number`, made anew and in no session; itself if nothing changed since.

    `rows` are what is `noted` of it. It has only what its facts are found by. What was erased from the history since is
    as if it had not been entered.
    """
    if not any(row.entry > number and (row.record != "Case" or row.field.partition(".")[0] in _OWN) for row in rows):
        return case
    then = Case(reference=case.reference, regime=case.regime, opened_on=case.opened_on)
    for (record, record_id), group in groupby(rows, key=lambda row: (row.record, row.record_id)):
        found = told(row for row in group if row.entry <= number)
        if record == "Case":
            _fill(then, found, _OWN)
        elif found.stands:
            _put(then, *_PARTS[record], record_id, found)
    return then


def typed(kind: type[Any], field: str, said: Any) -> Any:
    """Return what the history says of a field as the record of this kind holds it."""
    column = kind.__table__.c[field].type
    if isinstance(column, Date):
        return date.fromisoformat(said) if said else None
    if isinstance(column, PartDateText):
        return PartDate.from_canonical(said or "")
    if isinstance(column, JSON):
        return said or []
    return "" if said is None else said


def _put(then: Case, name: str, kind: type[Any], record_id: str, found: ToldRecord) -> None:
    """Put a part as it is told into the case; one of which the history does not hold what it was is left out."""
    columns = {one.name for one in kind.__table__.c if one.name not in {"id", "case_id", "version"}}
    said = {field: typed(kind, field, one) for field, one in found.fields.items() if field in columns and _known(one)}
    if columns & _NEEDED <= said.keys():
        getattr(then, name).append(kind(id=record_id, **said))


def _fill(then: Case, found: ToldRecord, names: tuple[str, ...]) -> None:
    for name in names:
        if name in found.fields and _known(found.fields[name]):
            setattr(then, name, typed(Case, name, found.fields[name]))


def _known(said: Any) -> bool:
    return said is not values.ERASED
