"""Bringing an agency's chronology in: reading its file, then all of it in one piece of work or nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from scr_desktop.domain.chronology.chronology import ChronologyImport, ChronologyRow, place_of
from scr_desktop.domain.problem import Problem
from scr_desktop.domain.records.record import new_id
from scr_desktop.domain.time.part_date import PartDate, written
from scr_desktop.exchange.chronology import ReadChronology, read_chronology
from scr_desktop.exchange.entry import Entry
from scr_desktop.exchange.table import Table, read_file, read_text
from scr_desktop.services import clock, loading
from scr_desktop.services.check import need
from scr_desktop.services.chronology.chronology_told import without_source
from scr_desktop.store.case_file import CaseFile

_AT_ONCE = 250
_COLUMNS = (
    "case_id", "import_id", "agency", "id", "line", "happened_on", "as_written", "doubts", "sorts_on", "at_time",
    "order", "source", "event", "people", "action", "comment", "raw",
)  # fmt: skip
# What every row has alike at first; with those of an entry, these are all columns of the table.
_ALIKE = {
    "version": "1", "episode_id": "''", "duplicate_of": "''", "differs_from": "'[]'", "removed_at": "''", "removed_why": "''",
}  # fmt: skip
_NAMES = ", ".join(f'"{name}"' for name in (*_COLUMNS, *_ALIKE))
_MARKS = ", ".join((*("?" for _ in _COLUMNS), *_ALIKE.values()))
_INSERT = f"INSERT INTO {ChronologyRow.__tablename__} ({_NAMES}) VALUES ({_MARKS})"  # noqa: S608 - names of columns
Progress = Callable[[int, int], None]


class ImportStopped(Exception):
    """The officer stopped the work; nothing of it was kept."""


def nothing(_done: int, _of: int) -> None:
    """Tell nobody how far the work is."""


def open_file(path: Path, sheet: str = "") -> Table:
    """Return what a file holds, its sheet `sheet` of several; raises `Problem` with one sentence if it is refused."""
    return read_file(path, sheet)


def open_text(text: str) -> Table:
    """Return what pasted text holds; raises `Problem` if it holds nothing."""
    need(text, "Nothing was pasted: copy the table or the lines first.", "text")
    return read_text(text)


def understand(table: Table, mapping: Mapping[int, str] | None = None, progress: Progress = nothing) -> ReadChronology:
    """Return what a table says, with the officer's `mapping` of its columns if given; raises `Problem` as `exchange`."""
    return read_chronology(table, today=clock.today(), mapping=mapping, progress=progress)


def bring_in(
    case_file: CaseFile,
    case_id: str,
    found: ReadChronology,
    entries: Sequence[Entry],
    agency: str,
    *,
    progress: Progress = nothing,
    stop: Callable[[], bool] = lambda: False,
) -> ChronologyImport:
    """Bring `entries` (those of `found`, corrected) into the case in one transaction; return the record of it.

    What has a fault or was left out is kept with the import, with its reason. The history entry names file, hash and
    number of rows, not each row. `progress(done, of)` is told; when `stop()` is true `ImportStopped` is raised and nothing is
    kept. Raises `Problem` if the agency or a source is missing, nothing can be read, or the same file came in before.
    """
    need(agency, "Say whose chronology this is.", "agency")
    good, rest = _parted(entries)
    with case_file.work("Chronology brought in", case_id=case_id) as session:
        loading.open_case(session, case_id)
        _check_new(session, case_id, found.table)
        record = ChronologyImport(
            case_id=case_id,
            agency=agency.strip(),
            file_name=found.table.file_name,
            sha256=found.table.sha256,
            imported_at=clock.now(),
            rows_read=len(good),
            not_read=_not_read(found, rest),
        )
        session.add(record)
        session.flush()
        for done in _put_rows(session, record, good):
            if done:
                progress(done, len(good))
            if stop():
                raise ImportStopped
    return record


def _parted(entries: Sequence[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Part the entries to bring in from those with a fault or left out; refuses one without a source, and if none is good."""
    good, rest = list[Entry](), list[Entry]()
    for entry in entries:
        (rest if entry.left_out or entry.fault else good).append(entry)
    lacking = without_source(rest)
    if lacking:
        lines = "1 line has" if lacking == 1 else f"{lacking} lines have"
        raise Problem(
            f"{lines} no source: say in which record the agency keeps them, or correct them or leave them out.",
            "source",
        )
    if not good:
        raise Problem("No line can be brought in yet: look at what is said beside each.", "entries")
    return good, rest


def _put_rows(session: Session, record: ChronologyImport, good: Sequence[Entry]) -> Iterator[int]:
    """Put the rows of an import in, some at once; yield how many are in, 0 before the first."""
    moved = _moved_days(session, record.case_id)
    yield 0
    for at in range(0, len(good), _AT_ONCE):
        # Into the table itself: the entry of the import names the file's hash and its number of rows, and ten
        # thousand rows written out would swell the history. Every later change of a row is noted as any other.
        rows = [_values(entry, record, moved) for entry in good[at : at + _AT_ONCE]]
        session.connection().exec_driver_sql(_INSERT, rows)
        yield min(at + _AT_ONCE, len(good))


def withdraw(case_file: CaseFile, case_id: str, import_id: str, why: str) -> None:
    """Withdraw a file that was brought in by mistake: its rows no longer stand in the chronology and stay readable."""
    need(why, "Say why it is withdrawn: the reason is kept with it.")
    with case_file.work("Chronology withdrawn", case_id=case_id, why=why) as session:
        loading.check_open(session, case_id)
        record = session.get(ChronologyImport, import_id)
        if record is None or record.withdrawn_at:
            raise Problem("That file was withdrawn already.")
        record.withdrawn_at, record.withdrawn_why = clock.now(), why.strip()


def _check_new(session: Session, case_id: str, table: Table) -> None:
    query = select(ChronologyImport).where(
        ChronologyImport.case_id == case_id,
        ChronologyImport.sha256 == table.sha256,
        ChronologyImport.withdrawn_at == "",
    )
    earlier = session.scalar(query)
    if earlier is not None:
        on = written(clock.day_of(earlier.imported_at))
        raise Problem(
            f"This file was brought in on {on} already, as “{earlier.file_name}” of {earlier.agency}: "
            "withdraw that first if it must be read anew.",
            "file",
        )


def _not_read(found: ReadChronology, rest: Sequence[Entry]) -> list[dict[str, str]]:
    above = [{"line": str(line), "text": raw, "why": meant} for line, raw, meant in found.above]
    below = [
        {
            "line": str(entry.line),
            "text": entry.raw,
            "why": f"Left out: {entry.left_out}" if entry.left_out else entry.fault,
        }
        for entry in rest
    ]
    return above + below


def _values(
    entry: Entry, record: ChronologyImport, moved: Mapping[str, Sequence[tuple[str, int]]]
) -> tuple[str | int, ...]:
    """Return what stands in the `_COLUMNS` of a row, as the table keeps it."""
    line, raw, as_written, when, source, event, people, action, comment, *_ = entry
    canonical, sorts_on, order = _kept(when.on)
    if moved and not order:
        order = order_among(moved.get(sorts_on, ()), when.at_time)
    return (
        record.case_id,
        record.id,
        record.agency,
        new_id(),
        line,
        canonical,
        as_written,
        " ".join(entry.looked_at),
        sorts_on,
        when.at_time,
        order,
        source.strip(),
        event.strip(),
        people.strip(),
        action.strip(),
        comment.strip(),
        raw,
    )


@lru_cache(maxsize=10_000)
def _kept(on: PartDate) -> tuple[str, str, int]:
    """Return how a date is kept, and its place: thousands of entries share the days of some years."""
    return on.canonical, *place_of(on)


def _moved_days(session: Session, case_id: str) -> dict[str, list[tuple[str, int]]]:
    """Return the days whose entries the officer moved, each with the times and orders of its entries."""
    query = select(ChronologyRow.sorts_on, ChronologyRow.at_time, ChronologyRow.order).where(
        ChronologyRow.case_id == case_id, ChronologyRow.order > 0
    )
    found: dict[str, list[tuple[str, int]]] = {}
    for sorts_on, at_time, order in session.execute(query):
        found.setdefault(sorts_on, []).append((at_time, order))
    return found


def order_among(moved: Sequence[tuple[str, int]], at_time: str) -> int:
    """Return the order of an entry that joins a day whose entries were moved: after those that are not later."""
    return max((order for time, order in moved if time <= at_time), default=0)
