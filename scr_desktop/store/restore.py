"""Putting a backup in the place of the case file, keeping what was there."""

from __future__ import annotations

from pathlib import Path

from scr_desktop.domain.problem import CaseFileProblem, WrongKey
from scr_desktop.store import backup, key, migrate
from scr_desktop.store.connection import connect
from scr_desktop.store.lock import WriterLock, beside
from scr_desktop.store.problems import file_problems


def restore(chosen: Path, case_file: Path, opener: key.Opener, *, by: str) -> Path | None:
    """Put the backup `chosen` in the place of `case_file`; return where what was there is kept, if anything was.

    The backup is opened by `opener` and checked first. What was there is kept as a backup
    "before-restore", even if it is damaged. Raises `WrongKey` or `CaseFileProblem` and changes nothing
    if the backup does not verify, is newer, or somebody has the case file open.
    """
    case_file = case_file.absolute()
    with file_problems(chosen):
        header = key.read_header(chosen)
    lock = WriterLock(case_file, by)
    lock.take()
    fresh = beside(case_file, ".restoring")
    try:
        with file_problems(case_file):
            backup.remove_with_log(fresh)
            backup.copy_file(chosen, fresh)
            _check_restorable(fresh, (opener(header), header), chosen)
            kept = _set_aside(case_file, opener)
            # The log goes first: an old log beside a new file would be played into it.
            backup.remove_log(case_file)
            backup.put_in_place(fresh, case_file)
            return kept
    finally:
        backup.remove_with_log(fresh)
        lock.release()


def _check_restorable(fresh: Path, lock: backup.Lock, chosen: Path) -> None:
    try:
        backup.verify(fresh, lock)
    except WrongKey:
        raise WrongKey(
            f"{chosen.name} does not open with this passphrase or recovery key: use the one of the day it was made."
        ) from None
    except CaseFileProblem:
        raise CaseFileProblem(f"The backup {chosen.name} is damaged: choose another.") from None
    connection = connect(fresh, *lock)
    try:
        migrate.check_not_newer(migrate.revision_of(connection), chosen)
    finally:
        connection.close()


def _set_aside(case_file: Path, opener: key.Opener) -> Path | None:
    """Keep what stands at `case_file`: as a verified backup, or as plain copies of file and log if it does not open."""
    if not case_file.exists():
        return None
    # Copied before it is opened, because opening a damaged file can clear its log away.
    plain = _copy_as_it_is(case_file)
    try:
        header = key.read_header(case_file)
        kept = backup.make(case_file, opener(header), header, "before-restore")
    except CaseFileProblem:
        return plain
    backup.remove_with_log(plain)
    return kept


def _copy_as_it_is(case_file: Path) -> Path:
    target = backup.free_name(case_file, "before-restore")
    backup.copy_file(case_file, target)
    log = beside(case_file, "-wal")
    if log.exists():
        backup.copy_file(log, beside(target, "-wal"))
    return target
