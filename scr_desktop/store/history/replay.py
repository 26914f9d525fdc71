"""What the history says that each record holds now, reckoned from its values, and whether the record holds that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any, NamedTuple

from sqlalchemy import func, inspect, select
from sqlalchemy.orm import Mapper, Session

from scr_desktop.domain.records.history import HistoryEntry, HistoryValue, Value
from scr_desktop.domain.records.record import Base
from scr_desktop.store.history import paths, values
from scr_desktop.store.history.values import ERASED, plain

_AT_ONCE = 500
_APART = {"version"}  # the session's own count, of which nothing is noted
THERE = ""  # stands for the field of a difference that is about the whole record


class NotKnown:
    """Stands for what the history does not hold: nobody can say that it is as it was."""

    def __repr__(self) -> str:
        return "(not known)"


NOT_KNOWN = NotKnown()


class ToldRecord(NamedTuple):
    """What the history tells of one record: whether it is there, and what it holds, by the name of the field.

    Where only a part of a field is told, or what held it was erased, the part stands under its own name. If it is told
    `from_the_start`, what is not named was empty. `entries` says which entry spoke last of each.
    """

    stands: bool
    from_the_start: bool
    fields: Mapping[str, Any]
    entries: Mapping[str, int]

    def says(self, field: str) -> Any:
        """Return what a field holds: `None` if it is empty, `ERASED`, or `NOT_KNOWN`."""
        parts = any(name.startswith(f"{field}.") for name in self.fields)
        return self.fields.get(field, None if self.from_the_start and not parts else NOT_KNOWN)


class Difference(NamedTuple):
    """Where a record is not what the history says, by the entry that spoke of it last.

    With the field `THERE` it is about the record: whether it is `True` that it is there.
    """

    record: str
    record_id: str
    case_id: str
    field: str
    said: Any
    holds: Any
    entry: int


class Compared(NamedTuple):
    """What came of comparing every record with the history; `not_known` are those that it does not tell from the start."""

    differences: tuple[Difference, ...]
    not_known: int


def told(rows: Iterable[Value]) -> ToldRecord:
    """Return what these rows, all of one record and in order, tell of it."""
    stands, start, last = False, 0, 0
    fields: dict[str, Any] = {}
    entries: dict[str, int] = {}
    for row in rows:
        stands, last = row.did != "removed", row.entry
        if row.did == "added" and start != row.entry:
            start = row.entry
            fields.clear()
        if stands and row.field:
            for part in [field for field in fields if field.startswith(f"{row.field}.")]:
                del fields[part]
            fields[row.field] = values.after(row)
            entries[row.field] = row.entry
    return ToldRecord(stands, bool(start), _joined(fields, from_the_start=bool(start)), {**entries, THERE: last})


def _joined(fields: Mapping[str, Any], *, from_the_start: bool) -> dict[str, Any]:
    """Return the fields with each part put where it belongs, as far as the whole of it is known."""
    found: dict[str, Any] = {}
    for path in sorted(fields, key=len):
        column = path.partition(".")[0]
        if from_the_start and column not in fields and path != column:
            found.setdefault(column, {})
        root = next((one for one in found if path.startswith(f"{one}.") and isinstance(found[one], dict | list)), "")
        try:
            found[root or path] = (
                paths.put(found[root], path.removeprefix(f"{root}."), fields[path]) if root else fields[path]
            )
        except LookupError:
            found[root] = NOT_KNOWN
    return found


def replayed(session: Session, record_id: str) -> ToldRecord:
    """Return what the history tells of the record with this id."""
    query = select(*values.COLUMNS).where(values.VALUES.c.record_id == record_id)
    return told(Value(*row) for row in session.execute(query.order_by(values.VALUES.c.entry, values.VALUES.c.position)))


def differing(of: ToldRecord, holds: Mapping[str, Any]) -> Iterator[tuple[str, Any, Any]]:
    """Yield each field of a record that is not as told, with what is told and what it `holds`."""
    columns = {name.partition(".")[0] for name in of.fields}
    for name, said in of.fields.items():
        column, _, path = name.partition(".")
        if column not in holds:
            continue  # a field that is not kept any more
        there = _at(holds[column], path)
        if not _same(said, there):
            yield name, said, there
    if of.from_the_start:
        yield from ((name, None, now) for name, now in holds.items() if name not in columns and not _same(None, now))


def _at(whole: Any, path: str) -> Any:
    try:
        return paths.at(whole, path) if path else whole
    except LookupError:
        return None


def _same(said: Any, holds: Any) -> bool:
    """Return whether a record holds what is said, or that cannot be told; nothing, "", [] and {} are all empty."""
    if said is ERASED or said is NOT_KNOWN:
        return True
    if isinstance(said, dict) and isinstance(holds, dict):
        return all(_same(said.get(key), holds.get(key)) for key in {**said, **holds})
    if isinstance(said, list) and isinstance(holds, list):
        return len(said) == len(holds) and all(_same(*pair) for pair in zip(said, holds, strict=True))
    return bool(said == holds) or (_all_empty(said) and _all_empty(holds))


def _all_empty(value: Any) -> bool:
    return all(_all_empty(one) for one in value.values()) if isinstance(value, dict) else value in (None, "", [])


def compare(session: Session) -> Compared:
    """Compare every record with what the history says of it."""
    kinds = _kinds(session)
    query = select(*values.COLUMNS).order_by(values.VALUES.c.record_id, values.VALUES.c.entry, values.VALUES.c.position)
    query = query.where(values.VALUES.c.record != values.UNREAD[0]).execution_options(yield_per=_AT_ONCE)
    rows = (Value(*row) for row in session.execute(query))
    records = ((key, told(group)) for key, group in groupby(rows, key=lambda one: (one.record, one.record_id)))
    found: list[Difference] = []
    not_known = sum(_never_told(session, kind) for kind in kinds.values())
    for some in values.at_once(records):
        not_known += sum(of.stands and not (of.from_the_start and record in kinds) for (record, _), of in some)
        for name in kinds.keys() & {record for (record, _), _ in some}:
            mine = {record_id: of for (record, record_id), of in some if record == name}
            found.extend(_of_kind(session, kinds[name], mine))
    return Compared(tuple(found), not_known)


def is_held(row: Value, holds: Mapping[str, Any] | None) -> bool:
    """Return whether a record `holds` in a field what it was given by the entry of this row."""
    column, _, path = row.field.partition(".")
    return holds is not None and column in holds and _same(values.after(row), _at(holds[column], path))


def held(session: Session, record: str, record_id: str) -> dict[str, Any] | None:
    """Return what a record holds, in the form in which the history notes it; None if it is not there."""
    kind = _kinds(session).get(record)
    return _there(session, kind, [record_id]).get(record_id) if kind else None


def _kinds(session: Session) -> dict[str, Mapper[Any]]:
    """Return the kinds of record that the history follows and this file has, by name."""
    there = set(inspect(session.connection()).get_table_names())
    kept = (mapper for mapper in Base.registry.mappers if getattr(mapper.class_, "kept_in_history", True))
    apart = (HistoryEntry, HistoryValue)
    return {one.class_.__name__: one for one in kept if one.class_ not in apart and str(one.local_table) in there}


def _of_kind(session: Session, kind: Mapper[Any], mine: Mapping[str, ToldRecord]) -> Iterator[Difference]:
    there = _there(session, kind, mine)
    for record_id, of in mine.items():
        holds = there.get(record_id)
        case_id = record_id if kind.class_.__name__ == "Case" else str((holds or of.fields).get("case_id") or "")
        for field, said, now in _differing(kind, of, holds):
            entry = of.entries.get(field, of.entries[THERE])
            yield Difference(kind.class_.__name__, record_id, case_id, field, said, now, entry)


def _differing(kind: Mapper[Any], of: ToldRecord, holds: Mapping[str, Any] | None) -> Iterator[tuple[str, Any, Any]]:
    """Yield what differs of a record that may be there or not."""
    if (holds is not None) != of.stands:
        yield THERE, of.stands, not of.stands
    elif holds is not None:
        # A column that came later was filled with this by its revision.
        later = {key for key, one in _columns(kind).items() if key not in of.fields and _is_default(one, holds[key])}
        yield from differing(of, {key: one for key, one in holds.items() if key not in later})


def _columns(kind: Mapper[Any]) -> dict[str, Any]:
    return {
        column_attr.key: column_attr.columns[0] for column_attr in kind.column_attrs if column_attr.key not in _APART
    }


def _there(session: Session, kind: Mapper[Any], ids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """Return what the records of a kind with these ids hold."""
    columns, table = _columns(kind), kind.local_table
    rows = session.execute(select(*columns.values()).select_from(table).where(table.c.id.in_(list(ids))))
    return {row.id: dict(zip(columns, map(plain, row), strict=True)) for row in rows}


def _is_default(column: Any, value: Any) -> bool:
    default = getattr(column.server_default, "arg", None)
    return default is not None and str(default).strip("'") == str(value)


def _never_told(session: Session, kind: Mapper[Any]) -> int:
    """Return of how many records of a kind the history says nothing at all."""
    table = kind.local_table
    unheard = ~select(values.VALUES.c.entry).where(values.VALUES.c.record_id == table.c.id).exists()
    return session.scalar(select(func.count()).select_from(table).where(unheard)) or 0
