"""The values of the history: put beside their entry, sealed, and read again as what became of each record."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from enum import Enum
from functools import cache
from itertools import groupby, islice
from typing import Any, TypeVar, cast

from sqlalchemy import ColumnElement, Table, exists, or_, select
from sqlalchemy.orm import Session

from scr_desktop.domain.records.history import (
    NOTHING,
    HistoryEntry,
    HistoryValue,
    Sealed,
    Value,
    canonical_json,
    sealed,
)
from scr_desktop.domain.time.part_date import PartDate

_Some = TypeVar("_Some")


class Erased:
    """Stands for a value that was erased."""

    def __repr__(self) -> str:
        return "(erased)"


ERASED = Erased()

VALUES = cast("Table", HistoryValue.__table__)
COLUMNS = tuple(VALUES.c[name] for name in Value._fields)
_ENTRY = tuple(column.name for column in HistoryEntry.__table__.columns)
# An entry of earlier form whose text could not be taken apart keeps it whole, as the value of no record.
UNREAD = ("", "", "", "changes")
_KEYS = {"record", "id", "did", "fields"}


def at_once(all_: Iterable[_Some], count: int = 500) -> Iterator[list[_Some]]:
    """Yield what there is in lists of `count`, the last shorter."""
    left = iter(all_)
    while some := list(islice(left, count)):
        yield some


def rows_of(entry: int, changes: Sequence[Mapping[str, Any]]) -> list[Value]:
    """Return the rows of what an entry changed, each value with a new salt and its hash."""
    found: list[Value] = []
    for change in changes:
        of = (change["record"], change["id"], change["did"])
        # A change without fields has a row without values.
        for field, (before, after) in sorted(change["fields"].items()) or [("", (None, None))]:
            found.append(Value(entry, len(found) + 1, *of, field, *_sealed(before), *_sealed(after)))
    return found


def whole(entry: int, text: str) -> list[Value]:
    """Return the row of an entry of earlier form that says `text`, which could not be taken apart."""
    return [Value(entry, 1, *UNREAD, *NOTHING, *_sealed(text))]


def _sealed(value: Any) -> Sealed:
    return NOTHING if value is None else sealed(canonical_json(value))


def put(session: Session, rows: Sequence[Value]) -> None:
    """Add the rows of an entry that is about to be added."""
    if rows:
        session.connection().exec_driver_sql(_into("history_values", Value._fields), [tuple(row) for row in rows])


def put_entry(session: Session, entry: HistoryEntry) -> None:
    """Add an entry past the session, which would look through all its records once more for it."""
    session.connection().exec_driver_sql(_into("history", _ENTRY), tuple(getattr(entry, name) for name in _ENTRY))


@cache
def _into(table: str, names: tuple[str, ...]) -> str:
    columns = ", ".join(f'"{name}"' for name in names)
    return f"INSERT INTO {table} ({columns}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608 - names of mapped columns


def of_entries(session: Session, numbers: Iterable[int]) -> dict[int, list[dict[str, Any]]]:
    """Return what each of these entries says of the records that it touched, by its number."""
    wanted = list(numbers)
    query = select(*COLUMNS).where(VALUES.c.entry.in_(wanted)).order_by(VALUES.c.entry, VALUES.c.position)
    rows = (Value(*row) for row in session.execute(query))
    found = {number: changes(of_one) for number, of_one in groupby(rows, key=lambda one: one.entry)}
    return {number: found.get(number, []) for number in wanted}


def changes_of(session: Session, entry: HistoryEntry) -> list[dict[str, Any]]:
    """Return what an entry says of each record that it touched, before and after; `ERASED` where that is so."""
    return of_entries(session, [entry.number])[entry.number]


def changes(rows: Iterable[Value]) -> list[dict[str, Any]]:
    """Return the rows of one entry as what became of each record."""
    found: list[dict[str, Any]] = []
    of: tuple[str, ...] = ()
    for row in rows:
        if row[2:5] != of:
            of = row[2:5]
            found.append({"record": row.record, "id": row.record_id, "did": row.did, "fields": {}})
        if row.field:
            pair = [_said(row.before, row.before_hash), _said(row.after, row.after_hash)]
            found[-1]["fields"][row.field] = pair
    return list(_shown(found[0]["fields"][UNREAD[-1]][1])) if of == UNREAD[:-1] else found


def text_of(rows: Sequence[Value]) -> str:
    """Return the text that an entry of earlier form had in place of its rows, none of which was erased."""
    if [row[2:6] for row in rows] == [UNREAD]:
        return str(after(rows[0]))
    return canonical_json(changes(rows))


def _shown(text: Any) -> Iterator[dict[str, Any]]:
    """Yield what an entry says whose text could not be taken apart, as far as it can be shown."""
    try:
        found = json.loads(text) if isinstance(text, str) else []
    except ValueError:
        return
    for one in found if isinstance(found, list) else []:
        if isinstance(one, dict) and one.keys() >= _KEYS and isinstance(one["fields"], dict):
            pairs = one["fields"].values()
            if all(isinstance(pair, list) and len(pair) == 2 for pair in pairs):
                yield one


def read(side: Sealed) -> Any:
    """Return what a side of a value says: `None` if nothing, `ERASED` if that is so."""
    return _said(side.text, side.hash)


def _said(text: str | None, hash_: bytes) -> Any:
    if text is None:
        return ERASED if hash_ else None
    return json.loads(text)


def after(row: Value) -> Any:
    """Return what stands in a field after the entry of this row."""
    return _said(row.after, row.after_hash)


def touching(record_ids: Iterable[str]) -> ColumnElement[bool]:
    """Return what is true of an entry that touched one of these records, or put another to it, for a query of entries."""
    names = or_(
        *(
            or_(VALUES.c.record_id == one, VALUES.c.before.contains(one), VALUES.c.after.contains(one))
            for one in record_ids
            if one
        )
    )
    return exists().where(VALUES.c.entry == HistoryEntry.number, names)


def plain(value: Any) -> Any:
    """Return `value` as JSON can hold it, in the form in which it is stored."""
    # Nearly all of a notification, which is gone through at each save.
    if type(value) is str or value is None:
        return value
    if isinstance(value, PartDate):
        return value.canonical
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, bytes):
        return f"{len(value)} bytes, SHA-256 {hashlib.sha256(value).hexdigest()}"
    if isinstance(value, dict):
        return {str(name): plain(part) for name, part in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [plain(part) for part in value]
    return value if isinstance(value, str | int | float) else str(value)
