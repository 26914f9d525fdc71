"""The history as the officer reads it: who did what when, with before and after in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from scr_desktop.domain.editions.new_line import is_added, key_of
from scr_desktop.domain.records.case import Case, Deadline
from scr_desktop.domain.records.history import HistoryEntry, HistoryValue, erasure
from scr_desktop.domain.records.taken_back import WITH_TAKEN_BACK
from scr_desktop.domain.time.part_date import written
from scr_desktop.services import loading
from scr_desktop.services.office import history_words
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.history import links
from scr_desktop.store.history.values import ERASED, changes_of, of_entries

# What places a record or names another by its id: the reason of the entry says it in words.
_NOT_TOLD = {"id", "version", "position", "sorts_on", "order", "duplicate_of", "differs_from"}


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing done; `at` is an aware time in UTC, `changes` are sentences such as `Due on: … → …`.

    `of_office` says that it was done for the whole office, where it is put right too.
    """

    number: int
    at: datetime
    by: str
    what: str
    why: str
    changes: tuple[str, ...]
    of_office: bool = False


def entries(case_file: CaseFile, case_id: str = "", limit: int = 500) -> list[HistoryLine]:
    """Return the newest entries of the office, or of one case, the newest first.

    What was done for the whole office and moved deadlines of the case, such as a bank holiday, is read there too, with those alone.
    """
    query = select(HistoryEntry).order_by(HistoryEntry.number.desc()).limit(limit)
    with case_file.read() as session:
        own = _records_moved(session, case_id) if case_id else set()
        if case_id:
            for_all = select(HistoryValue.entry).where(HistoryValue.record_id.in_(own))
            of_office = and_(HistoryEntry.case_id == "", HistoryEntry.number.in_(for_all))
            query = query.where(or_(HistoryEntry.case_id == case_id, of_office))
        found = list(session.scalars(query))
        wanted = {entry.case_id for entry in found} - {""}
        rows = session.execute(select(Case.id, Case.regime).where(Case.id.in_(wanted))) if wanted else ()
        regimes = {row[0]: row[1] for row in rows}
        changes = of_entries(session, [entry.number for entry in found])
        return [
            _line(session, entry, _of_case(changes[entry.number], entry, own), regimes.get(entry.case_id, ""))
            for entry in found
        ]


def _records_moved(session: Session, case_id: str) -> set[str]:
    """Return the records of a case that something done for the whole office can change: its deadlines."""
    return set(session.scalars(select(Deadline.id).where(Deadline.case_id == case_id)))


def _of_case(changes: Sequence[dict[str, Any]], entry: HistoryEntry, own: set[str]) -> Sequence[dict[str, Any]]:
    """Return the changes of an entry; of one for the whole office, read in a case, those in that case alone."""
    if entry.case_id or not own:
        return changes
    return [change for change in changes if change.get("id") in own]


def head(case_file: CaseFile) -> str:
    """Return number and link of the newest entry, for a paper to bear witness to; empty if there is none."""
    with case_file.read() as session:
        newest = session.scalar(select(HistoryEntry).order_by(HistoryEntry.number.desc()).limit(1))
    return f"{newest.number}, {newest.link}" if newest else ""


def was_recorded(case_file: CaseFile, what: str) -> bool:
    """Return whether something that belongs to no case was ever recorded, by the words of its entry."""
    with case_file.read() as session:
        return loading.was_recorded(session, what)


def saved_at(case_file: CaseFile) -> datetime | None:
    """Return when something was recorded last, an aware time in UTC; None if nothing was."""
    with case_file.read() as session:
        at = session.scalar(select(HistoryEntry.at).order_by(HistoryEntry.number.desc()).limit(1))
    return datetime.fromisoformat(at) if at else None


def line_of(session: Session, entry: HistoryEntry, regime: str = "") -> HistoryLine:
    """Return an entry as it is read; `regime` is the key of the arrangements of its case."""
    return _line(session, entry, changes_of(session, entry), regime)


def _line(session: Session, entry: HistoryEntry, changes: Sequence[dict[str, Any]], regime: str) -> HistoryLine:
    moved = _with_old_days(session, changes)
    said = [sentence for change in moved for sentence in _said(session, change, regime)]
    what, why = (str(ERASED) if word.is_gone else word.text or "" for word in entry.words().values())
    told = (*said, *_erased(session, entry, changes))
    at, of_office = datetime.fromisoformat(entry.at), not entry.case_id
    return HistoryLine(entry.number, at, entry.by, what, why, told, of_office)


def _with_old_days(session: Session, changes: Sequence[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield changes in which a deadline that was fixed in place of another begins with the days of that one, not with nothing."""
    deadlines = [change for change in changes if change.get("record") == Deadline.__name__]
    ended = [change["id"] for change in deadlines if None not in change["fields"].get("superseded_at", [None])]
    found = session.scalars(select(Deadline).where(Deadline.id.in_(ended))) if ended else ()
    old = {(one.case_id, one.rule): one for one in found}
    for change in changes:
        is_new = change in deadlines and change["id"] not in ended
        fixed = session.get(Deadline, change["id"]) if old and is_new else None
        before = old.get((fixed.case_id, fixed.rule)) if fixed else None
        yield {**change, "fields": _beginning_with(before, change["fields"])} if before else change


def _beginning_with(old: Deadline, fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a new deadline, its days beside those of the one before."""
    days = {
        name: [str(day), fields[name][1]]
        for name, day in (("due_on", old.due_on), ("counted_from_on", old.counted_from_on))
        if name in fields
    }
    return fields | days


def _erased(session: Session, entry: HistoryEntry, changes: Sequence[dict[str, Any]]) -> Iterator[str]:
    """Yield what an entry erased, or who erased something from it, when and why."""
    if places := erasure(entry).places:
        numbers = sorted({int(place.partition(".")[0]) for place in places})
        yield f"Erased: {len(places)} of what was said in the entries {', '.join(map(str, numbers))}"
    gone = any(ERASED in pair for change in changes for pair in change["fields"].values())
    if not gone and not any(word.is_gone for word in entry.words().values()):
        return
    mine = {by.number: by for place, by in links.erased(session).items() if place.startswith(f"{entry.number}.")}
    for number, by in sorted(mine.items()):
        on = written(datetime.fromisoformat(by.at).astimezone().date())
        yield f"Erased on {on} by {by.by}, because: {by.why or ERASED} (entry {number})"


def _said(session: Session, change: dict[str, Any], regime: str) -> Iterator[str]:
    """Yield a sentence for each entry of a record that changed: `Deadline “…”, due on: … → …`."""
    record, fields = change.get("record", ""), change.get("fields", {})
    naming = history_words.naming(record)
    name = _name(session, change, naming)
    fact = name if record == "Answer" else ""
    subject = _subject(session, record, name, regime)
    untold = _NOT_TOLD | history_words.untold(record)
    wanted = [one for one in fields if one not in untold and not one.endswith("_id")]
    # That it was added or removed under its name goes without saying where more is said of it.
    if len(wanted) > 1 and naming in wanted and None in fields[naming]:
        wanted.remove(naming)
    for field in wanted:
        old, new = fields[field]
        asked = fact if field == "value" else ""
        before, after = (history_words.value_words(record, field, value, asked, regime) for value in (old, new))
        if before != after or old is ERASED:
            yield f"{subject}, {history_words.field_words(field)}: {before or '(empty)'} → {after or '(empty)'}"


def _subject(session: Session, record: str, name: str, regime: str) -> str:
    """Return what is spoken of: the kind of record, with its name where it has one."""
    words = history_words.record_words(record)
    if not name:
        return words
    naming = history_words.naming(record)
    return f"{words} “{_added(session, name) or history_words.value_words(record, naming, name, regime=regime)}”"


def _added(session: Session, key: str) -> str:
    """Return the words of a line of the law that this office added, empty for any other key."""
    lines = loading.overlay(session).lines if is_added(key) else ()
    return next((one.words for one in lines if key_of(one) == key), "")


def _name(session: Session, change: dict[str, Any], naming: str) -> str:
    """Return what tells a record from others of its kind, as stored: from the change, or else from the record itself."""
    if not naming:
        return ""
    old, new = change.get("fields", {}).get(naming, (None, None))
    known_then = [one for one in (new, old) if one and one is not ERASED]
    if known_then:
        return str(known_then[0])
    kind = history_words.records().get(change.get("record", ""))
    record = session.get(kind, change.get("id", ""), execution_options={WITH_TAKEN_BACK: True}) if kind else None
    return str(getattr(record, naming, "") or "")
