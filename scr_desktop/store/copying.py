"""Whole copies of a case file: the engine's own copy, with an entry of history if it is to have one, then verified."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.store import chain
from scr_desktop.store.connection import connect, make_engine
from scr_desktop.store.disk import files
from scr_desktop.store.verify import Lock, head_of, verify

# A few megabytes: between two such portions somebody who waits is heard.
_PAGES_AT_ONCE = 2000
Tick = Callable[[], None]
Reading = Callable[[], AbstractContextManager[Tick]]
"""Gives what is held while a source is read, with what is called again and again meanwhile and may raise to end it."""


BytesTo = Callable[[Path, Tick], None]


def undisturbed() -> AbstractContextManager[Tick]:
    """Hold nothing while a source is read: nobody else is there."""
    return nullcontext(lambda: None)


class Entry(NamedTuple):
    """What the history of a copy says beyond that of its source: who did what, and why."""

    by: str
    what: str
    why: str = ""
    also: Callable[[Session], None] = lambda _: None


def copy_verified(
    source: Path,
    source_lock: Lock,
    target: Path,
    target_lock: Lock,
    entry: Entry | None = None,
    *,
    reading: Reading = undisturbed,
    bytes_to: BytesTo | None = None,
    structure: bool = True,
) -> None:
    """Copy the case file `source` to the new file `target`, add `entry` to its history if there is one, and check it.

    The source is open only within `reading`; `bytes_to` writes the bytes of its file to another. Without `structure` the seals of the copy's pages are looked at and no more.
    Raises `CaseFileProblem` if the copy is not sound or its history is another, the engine's and the operating
    system's errors if it cannot be made; then nothing is left at `target`.
    """
    with _nothing_left_of(target):
        with reading() as tick, closing(connect(source, *source_lock)) as connection:
            expected = (
                bytes_to and source_lock == target_lock and _copy_bytes(connection, source, target, bytes_to, tick)
            )
            if not expected:
                expected = _copy_as_it_is(connection, target, target_lock, tick)
        _complete(source.name, target, target_lock, expected, entry, structure=structure)


def copy_open(reading: Any, name: str, target: Path, lock: Lock, entry: Entry | None = None) -> None:
    """Copy what the open DB-API connection `reading` sees, as `copy_verified` does; `name` is what its file is called."""
    with _nothing_left_of(target):
        expected = _copy_as_it_is(reading, target, lock, lambda: None)
        _complete(name, target, lock, expected, entry)


@contextmanager
def _nothing_left_of(target: Path) -> Iterator[None]:
    """Make a new file of its owner alone, and take it away again if it does not become a whole copy."""
    files.remove_with_log(target)
    files.make_private(target)
    try:
        yield
    except BaseException:
        files.clear_away(target)
        raise


def _copy_bytes(reading: Any, source: Path, target: Path, bytes_to: BytesTo, tick: Tick) -> tuple[int, str] | None:
    """Copy the file as it lies on the disk; return the number and link of its last entry of history.

    Returns None, and copies nothing, where its log cannot be emptied into it. Whoever reads while the log is empty keeps
    everybody from writing into the file itself: what is saved meanwhile goes to the log, and nobody waits.
    """
    reading.execute("PRAGMA synchronous = FULL")
    reading.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    reading.execute("BEGIN")
    try:
        expected = head_of(reading)
        if files.has_log(source):
            return None
        bytes_to(target, tick)
    finally:
        reading.rollback()
    return expected


def _copy_as_it_is(reading: Any, target: Path, lock: Lock, tick: Tick) -> tuple[int, str]:
    """Copy what `reading` sees at one moment; return the number and link of its last entry of history."""
    reading.execute("BEGIN")
    try:
        expected = head_of(reading)
        _copy(reading, target, lock, tick)
    finally:
        reading.rollback()
    return expected


def _complete(
    name: str, target: Path, lock: Lock, expected: tuple[int, str], entry: Entry | None, *, structure: bool = True
) -> None:
    if entry is not None:
        expected = add_entry(target, lock, entry)
    _one_file(target, lock)
    _check_copy(name, target, lock, expected, structure=structure)
    files.to_disk(target)


def save_copy(
    reading: Any, name: str, target: Path, lock: Lock, by: str, also: Callable[[Session], None] = lambda _: None
) -> None:
    """Write what the open connection `reading` sees to the new case file `target`, whole and verified, or not at all.

    `also` adds to it what the file itself did not take any more; it leaves no entry of history.
    """
    fresh = files.beside(target, ".saving")
    try:
        entry = Entry(by, "Saved as a copy", f"{name} was no longer where it was opened", also)
        copy_open(reading, name, fresh, lock, entry)
        files.put_new_in_place(fresh, target)
    finally:
        files.clear_away(fresh)


def add_entry(path: Path, lock: Lock, entry: Entry) -> tuple[int, str]:
    """Add `entry` to the history of the closed file at `path`; return the number and link of it."""
    engine = make_engine(path, *lock)
    try:
        with Session(engine.execution_options(writes=True), expire_on_commit=False) as session:
            entry.also(session)
            added = chain.add_entry(session, by=entry.by, what=entry.what, case_id="", why=entry.why, changes=[])
            session.commit()
            return added.number, added.link
    finally:
        engine.dispose()
        _one_file(path, lock)


def _copy(reading: Any, target: Path, lock: Lock, tick: Tick) -> None:
    with closing(connect(target, *lock)) as writing:
        reading.backup(writing, pages=_PAGES_AT_ONCE, progress=lambda *_: tick())


def _one_file(path: Path, lock: Lock) -> None:
    """Let the closed file at `path` stand alone: a copy opens from anywhere, so it keeps no log beside it."""
    with closing(connect(path, *lock)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")


def _check_copy(name: str, target: Path, lock: Lock, expected: tuple[int, str], *, structure: bool) -> None:
    try:
        found = verify(target, lock, structure=structure)
    except CaseFileProblem as error:
        raise CaseFileProblem(
            f"The copy made of {name} is not sound and was not kept: the case file itself may be damaged, "
            "so have it checked, and restore an earlier backup if it is."
        ) from error
    if found != expected:
        raise CaseFileProblem(f"The copy made of {name} does not hold the same history and was not kept: try again.")
