"""The chain of history: collecting what one piece of work changed, and adding its entry."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any, NamedTuple

from sqlalchemy import event, inspect, select
from sqlalchemy.orm import ORMExecuteState, Session, UOWTransaction

from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.history import FIRST_LINK, HistoryEntry, HistoryValue
from scr_desktop.store.history import erasing, paths, values
from scr_desktop.store.history.values import plain

# Kept by the session itself; they say nothing about what was done.
NOT_RECORDED = {"version"}
_MORE = "what_was_done_more_exactly"
_LAST = "SELECT number, link FROM history ORDER BY number DESC LIMIT 1"


class HistoryHead(NamedTuple):
    """The last entry of the history: its number (0 if there is none) and its link."""

    number: int
    link: str


class Change:
    """What became of one record: "added", "changed" or "removed", and each field before and after."""

    def __init__(self, record: str, record_id: str, did: str) -> None:
        self.record, self.record_id, self.did = record, record_id, did
        self.fields: dict[str, list[Any]] = {}

    def note(self, field: str, before: Any, after: Any) -> None:
        """Note that `field` went from `before` to `after`, after what was noted of it earlier.

        Of a field with entries of its own, such as a notification being written, only those that differ
        are noted: it is saved every second or so, and each save is an entry of the history.
        """
        for name, old, new in _differences(field, before, after):
            self.fields[name] = [self._first(name, old), new]

    def _first(self, name: str, old: Any) -> Any:
        """Return what a field was before anything was noted of it; what was noted of parts of it is said with it now."""
        parts = {one: self.fields.pop(one)[0] for one in [*self.fields] if one.startswith(f"{name}.")}
        if name in self.fields:
            return self.fields[name][0]
        for part, before in parts.items():
            old = paths.put(old, part.removeprefix(f"{name}."), before)
        return old

    def as_json(self) -> dict[str, Any]:
        """Return the change as it stands in the history, without fields that stayed empty or came back."""
        # Which of None, "" and {} an empty field is depends on its column and tells the reader nothing.
        kept = {name: pair for name, pair in self.fields.items() if pair[0] != pair[1]}
        fields = kept if self.did == "changed" else {name: pair for name, pair in kept.items() if _full(*pair)}
        return {"record": self.record, "id": self.record_id, "did": self.did, "fields": fields}


def _told_apart(*sides: dict[str, Any]) -> bool:
    """Return whether a path leads to one entry alone: its key has no full stop, or nothing stands inside any entry."""
    flat = not any(isinstance(inside, dict | list) for side in sides for inside in side.values())
    return all(key and (flat or "." not in key) for side in sides for key in side)


def _differences(name: str, before: Any, after: Any) -> Iterator[tuple[str, Any, Any]]:
    """Yield what differs, entry by entry where both sides have entries: `content.incident.place`."""
    if isinstance(before, dict) and isinstance(after, dict) and _told_apart(before, after):
        entries = [(key, before.get(key), after.get(key)) for key in {**before, **after}]
    elif isinstance(before, list) and isinstance(after, list) and len(before) == len(after):
        entries = list(zip(range(1, len(before) + 1), before, after, strict=True))
    else:
        yield name, before, after
        return
    for key, old, new in entries:
        if old != new:
            yield from _differences(f"{name}.{key}", old, new)


class Changes:
    """All that a session changed, gathered at each flush."""

    def __init__(self, session: Session) -> None:
        self._found: dict[tuple[str, str], Change] = {}
        # Ids of records about to be changed: after a failed flush the session no longer tells.
        self.touched: list[str] = []
        event.listen(session, "before_flush", self._touch)
        event.listen(session, "after_flush", self._gather)
        event.listen(session, "persistent_to_deleted", self._remove)
        event.listen(session, "do_orm_execute", _refuse_bulk)

    def as_json(self) -> list[dict[str, Any]]:
        """Return the changes in the order in which the records were first touched."""
        found = [change.as_json() for change in self._found.values()]
        return [change for change in found if change["fields"] or change["did"] != "changed"]

    def _touch(self, session: Session, *_: object) -> None:
        self.touched += [record.id for record in (*session.dirty, *session.deleted) if hasattr(record, "id")]

    def _gather(self, session: Session, _context: UOWTransaction) -> None:
        for record in session.new:
            self._note(record, "added")
        for record in session.dirty:
            if session.is_modified(record):
                self._note(record, "changed")

    def _remove(self, _session: Session, record: Any) -> None:
        # What was taken out of the list it belonged to is removed as well, and never among the session's deleted.
        self._note(record, "removed")

    def _note(self, record: Any, did: str) -> None:
        if isinstance(record, HistoryEntry | HistoryValue) or not getattr(record, "kept_in_history", True):
            return
        state = inspect(record)
        name, record_id = (
            type(record).__name__,
            "/".join(str(part) for part in state.mapper.primary_key_from_instance(record)),
        )
        earlier = self._found.get((name, record_id))
        if earlier and earlier.did == "added" and did == "removed":
            del self._found[name, record_id]
            return
        change = self._found.setdefault((name, record_id), Change(name, record_id, did))
        if did == "removed":
            change.did = did
        for field, before, after in _values(state, did):
            change.note(field, before, after)


def say_more(session: Session, words: str) -> None:
    """Have `words` stand after what the work under way says that it did: what only the work itself finds out."""
    session.info[_MORE] = words


def add_entry(
    session: Session, *, by: str, what: str, case_id: str, why: str, changes: list[dict[str, Any]]
) -> HistoryEntry:
    """Add the next entry to the session and return it; the session must hold the right to write."""
    last, what = head(session), what + session.info.pop(_MORE, "")
    entry = HistoryEntry(
        number=last.number + 1,
        at=datetime.now(UTC).isoformat(timespec="microseconds"),
        by=by,
        what=what,
        case_id=case_id,
        why=why,
        erases=session.info.pop(erasing.TAKEN, ""),
        previous=last.link,
    )
    entry.seal()
    rows = values.rows_of(entry.number, changes)
    entry.link = entry.expected_link(rows)
    # The file takes no value for an entry that stands already.
    values.put(session, rows)
    values.put_entry(session, entry)
    return entry


def head(session: Session) -> HistoryHead:
    """Return the number and link of the last entry, which paper can bear witness to."""
    row = session.connection().exec_driver_sql(_LAST).first()
    return HistoryHead(*row) if row else HistoryHead(0, FIRST_LINK)


def changed_meanwhile(session: Session, ids: list[str]) -> Problem:
    """Return the problem of a record that was changed since it was read, naming who last changed it."""
    session.rollback()
    query = select(HistoryEntry.by).order_by(HistoryEntry.number.desc()).limit(1)
    query = query.join(HistoryValue, HistoryValue.entry == HistoryEntry.number)
    found = (session.scalar(query.where(HistoryValue.record_id == one)) for one in ids)
    who = next(filter(None, found), "somebody else")
    return Problem(
        f"This was changed meanwhile by {who}, so your change was not saved: look at it again, then repeat it."
    )


def _values(state: Any, did: str) -> Iterator[tuple[str, Any, Any]]:
    for attribute in state.mapper.column_attrs:
        field = attribute.key
        if field in NOT_RECORDED or (did == "changed" and field not in state.committed_state):
            continue
        history = state.attrs[field].history
        now = plain(state.dict.get(field))
        if did == "added":
            yield field, None, now
        elif did == "removed":
            yield field, plain(history.deleted[0]) if history.deleted else now, None
        elif history.has_changes():
            yield field, plain(history.deleted[0]) if history.deleted else None, now


def _full(*values: Any) -> bool:
    return any(value not in (None, "", [], {}) for value in values)


def _refuse_bulk(state: ORMExecuteState) -> None:
    """Refuse statements that change many records unseen: their history could not be written."""
    if state.is_orm_statement and (state.is_insert or state.is_update or state.is_delete):
        raise RuntimeError("change records one by one in work(): a bulk statement would leave no history")
