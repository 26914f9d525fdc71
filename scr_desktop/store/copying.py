"""Whole copies of a case file: the engine's own copy, with an entry of history if it is to have one, then verified."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy.orm import Session

from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.store import chain
from scr_desktop.store.connection import connect, make_engine
from scr_desktop.store.disk import files
from scr_desktop.store.verify import Lock, head_of, verify


class Entry(NamedTuple):
    """What the history of a copy says beyond that of its source: who did what, and why."""

    by: str
    what: str
    why: str = ""
    also: Callable[[Session], None] = lambda _: None


def copy_verified(source: Path, source_lock: Lock, target: Path, target_lock: Lock, entry: Entry | None = None) -> None:
    """Copy the case file `source` to the new file `target`, add `entry` to its history if there is one, and check it.

    Raises `CaseFileProblem` if the copy is not sound or its history is another, the engine's and the operating
    system's errors if it cannot be made; then nothing is left at `target`.
    """
    with closing(connect(source, *source_lock)) as reading:
        copy_open(reading, source.name, target, target_lock, entry)


def copy_open(reading: Any, name: str, target: Path, lock: Lock, entry: Entry | None = None) -> None:
    """Copy what the open DB-API connection `reading` sees, as `copy_verified` does; `name` is what its file is called."""
    files.remove_with_log(target)
    files.make_private(target)
    try:
        reading.execute("BEGIN")
        try:
            expected = head_of(reading)
            _copy(reading, target, lock)
        finally:
            reading.rollback()
        if entry is not None:
            expected = add_entry(target, lock, entry)
        _check_copy(name, target, lock, expected)
        files.to_disk(target)
    except BaseException:
        files.clear_away(target)
        raise


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


def _copy(reading: Any, target: Path, lock: Lock) -> None:
    with closing(connect(target, *lock)) as writing:
        reading.backup(writing)
    _one_file(target, lock)


def _one_file(path: Path, lock: Lock) -> None:
    """Let the closed file at `path` stand alone: a copy opens from anywhere, so it keeps no log beside it."""
    with closing(connect(path, *lock)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")


def _check_copy(name: str, target: Path, lock: Lock, expected: tuple[int, str]) -> None:
    try:
        found = verify(target, lock)
    except CaseFileProblem as error:
        raise CaseFileProblem(
            f"The copy made of {name} is not sound and was not kept: the case file itself may be damaged, "
            "so have it checked, and restore an earlier backup if it is."
        ) from error
    if found != expected:
        raise CaseFileProblem(f"The copy made of {name} does not hold the same history and was not kept: try again.")
