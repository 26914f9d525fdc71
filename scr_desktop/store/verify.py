"""Looking at every page of a case file: only this may say that one is damaged."""

from __future__ import annotations

import re
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from scr_desktop.domain.problem import CaseFileProblem, WrongKey
from scr_desktop.domain.records.history import FIRST_LINK
from scr_desktop.store.connection import TO_LOOK, TO_USE, connect, is_wrong_key, make_engine
from scr_desktop.store.disk.problems import explain, is_of_pages
from scr_desktop.store.history.links import verify_history

Lock = tuple[bytes, bytes]
"""What a file is locked with: its key and its header."""

# What the engine says of a page whose seal does not fit.
_PAGE = re.compile(r"HMAC verification failed for page (\d+)")
_UNSOUND = "{name} is not sound and cannot be relied on: use another backup{why}."


def head_of(connection: Any) -> tuple[int, str]:
    """Return the number and link of the last history entry that a DB-API `connection` sees."""
    row = connection.execute("SELECT number, link FROM history ORDER BY number DESC LIMIT 1").fetchone()
    return (int(row[0]), str(row[1])) if row else (0, FIRST_LINK)


def page_faults(path: Path, lock: Lock, how: str = TO_USE, *, structure: bool = True) -> list[str]:
    """Return what is wrong with the seals and the structure of the file at `path`, opened `how`; empty if sound.

    Without `structure` the seals alone are looked at, which takes a quarter of the time: a page that was altered or is
    unreadable is found, parts that do not hang together are not. What is found is looked for once more, so that a read that went wrong in passing is no fault of the file. Raises
    the engine's error if the drive does not answer, or the file does not open with `lock`.
    """
    first = _look(path, lock, how, structure)
    if not first:
        return []
    again = set(_look(path, lock, how, structure))
    return [fault for fault in first if fault in again] or sorted(again)


def in_words(faults: list[str]) -> str:
    """Return faults that were found, which the engine says in its own words and often by the hundred, for the officer."""
    pages = {found for fault in faults for found in _PAGE.findall(fault)}
    if pages:
        return "1 of its pages cannot be read" if len(pages) == 1 else f"{len(pages)} of its pages cannot be read"
    count = len(faults)
    return f"its parts do not hang together as they should, in {count} place{'s' * (count > 1)}"


def _look(path: Path, lock: Lock, how: str, structure: bool) -> list[str]:  # noqa: FBT001 - passed on as it came
    faults: list[str] = []
    with closing(connect(path, *lock, how)) as connection:
        try:
            # This looks at the file alone, of which any page may be half written as long as its log is needed. The
            # other looks at the seal of each page too, wherever that stands.
            if how != TO_LOOK:
                faults += [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
            if structure:
                faults += [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
        except dbapi2.Error as error:
            if not is_of_pages(error):
                raise
            faults.append(str(error))
    return faults


def is_damaged(path: Path, lock: Lock, how: str = TO_USE) -> bool:
    """Return whether a look at every page says that the file at `path`, whose key is known to be right, is damaged."""
    try:
        return bool(page_faults(path, lock, how))
    except dbapi2.Error as error:
        return is_of_pages(error)


def is_whole(path: Path, lock: Lock) -> bool:
    """Return whether every page of the case file at `path` is sound and its history unbroken from the first entry."""
    if is_damaged(path, lock):
        return False
    engine = make_engine(path, *lock)
    try:
        with Session(engine.execution_options(writes=False)) as session:
            return not verify_history(session)
    finally:
        engine.dispose()


def verify(path: Path, lock: Lock, *, structure: bool = True) -> tuple[int, str]:
    """Check every page of the closed file at `path`; return the number and link of its last history entry.

    Without `structure` only the seal of each page is looked at. Raises `CaseFileProblem` if anything in it is not sound, `WrongKey` if the key is not its own.
    """
    try:
        faults = page_faults(path, lock, structure=structure)
        if not faults:
            with closing(connect(path, *lock)) as connection:
                return head_of(connection)
    except dbapi2.Error as error:
        if is_wrong_key(error):
            raise WrongKey(f"{path.name} does not open with this passphrase or key, or is damaged.") from error
        raise _unread(error, path) from error
    raise CaseFileProblem(_UNSOUND.format(name=path.name, why=f" ({faults[0]})"))


def _unread(error: Exception, path: Path) -> CaseFileProblem:
    """Return what it means that the file could not be read: unsound only if its pages do not fit."""
    unsound = CaseFileProblem(_UNSOUND.format(name=path.name, why=""))
    return unsound if is_of_pages(error) else explain(error, path) or unsound
