"""Whether the case file that is open is still what stands at its path.

On Linux a file that was renamed, replaced or deleted can still be written to by whoever has it open, and everything
written goes where nobody will look for it. So the file and its log are known by their identity, not by their name, and
a file that somebody else wrote into is looked through before anything more is saved to it.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from scr_desktop.domain.problem import CaseFileGone
from scr_desktop.store.disk import patient
from scr_desktop.store.disk.files import beside, remove_log
from scr_desktop.store.disk.hold import Identity, identity_of
from scr_desktop.store.disk.lock import WriterLock
from scr_desktop.store.disk.problems import file_problems

_SAVE_A_COPY = "Save a copy of it now: File, “Save a copy of what is open”."
_MOVED = (
    "The case file is no longer where it was opened: {path} was moved, renamed, replaced or deleted, {so}. "
    f"All that was saved before is still open here. {_SAVE_A_COPY}"
)
_CHANGED = (
    "Another program wrote into the case file {path} while it was open here, {so}. "
    f"What is open here may no longer be whole. {_SAVE_A_COPY} If that cannot be done, restore the latest backup."
)
_NOT_SAVED = "so your last change was not saved"
_SAVED_ELSEWHERE = "just as your last change was being saved, so that change is open here but not in a file there"


class Watch:
    """Knows the file at `path`, whose writer's `lock` is held, from `remember` on."""

    def __init__(self, path: Path, lock: WriterLock) -> None:
        self._path = path
        self._lock = lock
        self._file: Identity | None = None
        self._log: Identity | None = None
        self._stamp: tuple[int, int] | None = None

    def remember(self) -> None:
        """Note what stands at the path, while a connection keeps its log there."""
        hold = self._lock.hold
        self._file, self._stamp = _found(self._path)
        if hold is not None:
            self._file = hold.identity
        # Where the drive knows no write-ahead log there is none to lose.
        self._log, _ = _found(beside(self._path, "-wal"))

    def look(self, is_whole: Callable[[], bool], *, saved: bool = False) -> None:
        """Raise `CaseFileGone` if something else stands at the path now, or another program wrote into the file.

        `saved` says that this program has just written to it. `is_whole()` is asked about a file whose time or size
        changed without that. Raises `CaseFileProblem` if the drive does not answer.
        """
        so = _SAVED_ELSEWHERE if saved else _NOT_SAVED
        with file_problems(self._path, "" if saved else "nothing was saved"):
            there, stamp = _found(self._path)
            log, _ = _found(beside(self._path, "-wal"))
        if there != self._file or (self._log is not None and log != self._log):
            raise CaseFileGone(_MOVED.format(path=self._path, so=so))
        # Windows tells the time of a file that is open only now and then, and lets nobody else write into it.
        if not saved and os.name == "posix" and stamp != self._stamp and not is_whole():
            raise CaseFileGone(_CHANGED.format(path=self._path, so=so))
        self._stamp = stamp

    def is_moved(self) -> bool:
        """Return whether something else than the open file, or nothing, stands at the path."""
        return identity_of(self._path) != self._file

    def clear_log(self) -> None:
        """Remove the log that the moved file left under its old name, unless it is another's by now."""
        if self._log is not None and identity_of(beside(self._path, "-wal")) == self._log:
            remove_log(self._path)


def close(watch: Watch, connection: Any) -> None:
    """Close the last `connection` to the file, so that it is whole wherever it is now.

    The engine leaves the log of a file that was moved where it is. It is put into the file first, under whatever name
    that has now, and does not stay behind under the old one.
    """
    moved = watch.is_moved()
    try:
        if moved:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.close()
        if moved:
            watch.clear_log()
    except (dbapi2.Error, OSError):
        connection.close()


def _found(path: Path) -> tuple[Identity | None, tuple[int, int] | None]:
    """Return which file stands at `path`, with its time and size; None where none does. Raises `OSError` at last."""
    for pause in patient.PAUSES:
        try:
            return _stat(path)
        except OSError:
            patient.wait(pause)
    return _stat(path)


def _stat(path: Path) -> tuple[Identity | None, tuple[int, int] | None]:
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None, None
    return Identity(found.st_dev, found.st_ino), (found.st_mtime_ns, found.st_size)
