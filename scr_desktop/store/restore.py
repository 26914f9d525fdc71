"""Putting a backup in the place of the case file, keeping what was there."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from scr_desktop.domain.problem import CaseFileProblem, WrongKey
from scr_desktop.store import backup, foreign_log, key, migrate, opening
from scr_desktop.store.connection import connect
from scr_desktop.store.copying import Entry, add_entry
from scr_desktop.store.disk import files
from scr_desktop.store.disk.lock import WriterLock
from scr_desktop.store.disk.problems import file_problems, is_of_pages
from scr_desktop.store.verify import Lock, verify

_NOT_RESTORED = "nothing was restored"
_UNCONFIRMED = (
    "The backup {chosen} is in the place of {path}, but the drive did not confirm that it would still be there after a "
    "power cut: restart the computer, then look whether the case file is as you expect.{kept}"
)


def restore(chosen: Path, case_file: Path, opener: key.Opener, *, by: str) -> Path | None:
    """Put the backup `chosen` in the place of `case_file`; return where what was there is kept, if anything was.

    The backup is opened by `opener` and checked first, and the entry of the restore is written into its copy before
    that takes the place. What was there is kept as a backup "before-restore", even if it is damaged. Raises `WrongKey`
    or `CaseFileProblem` and changes nothing if the backup does not verify, is newer, or somebody has the case file
    open; only one sentence says that the backup is in place, where the drive did not confirm it.
    """
    case_file = files.real(case_file)
    lock = WriterLock(case_file, by)
    lock.take()
    fresh = files.beside(case_file, ".restoring")
    try:
        with file_problems(chosen, _NOT_RESTORED):
            secret = _take_copy(chosen, fresh, opener)
        with file_problems(case_file, _NOT_RESTORED):
            _make_ready(chosen, fresh, secret, by)
            kept = _set_aside(case_file, opener)
            with lock.exchanging():
                _exchange(chosen, fresh, case_file, kept)
            return kept
    finally:
        files.clear_away(fresh)
        lock.release()


def _take_copy(chosen: Path, fresh: Path, opener: key.Opener) -> Lock:
    """Copy the backup to `fresh`, check the copy, and return what it is locked with."""
    header = key.read_header(chosen)
    files.remove_with_log(fresh)
    files.copy_file(chosen, fresh)
    secret = (opener(header), header)
    _check_restorable(fresh, secret, chosen)
    return secret


def _check_restorable(fresh: Path, lock: Lock, chosen: Path) -> None:
    try:
        verify(fresh, lock)
    except WrongKey:
        raise WrongKey(
            f"{chosen.name} does not open with this passphrase or recovery key: use the one of the day it was made."
        ) from None
    except CaseFileProblem as problem:
        if problem.__cause__ is not None and not is_of_pages(problem.__cause__):
            raise
        raise CaseFileProblem(f"The backup {chosen.name} is damaged: choose another.") from None
    with closing(connect(fresh, *lock)) as connection:
        migrate.check_not_newer(migrate.revision_of(connection), chosen)


def _make_ready(chosen: Path, fresh: Path, lock: Lock, by: str) -> None:
    """Bring the copy up to date, write into its history that it was restored, and check it once more."""
    with closing(connect(fresh, *lock)) as connection:
        older = migrate.revision_of(connection) != migrate.HEAD
    if older:
        opening.upgrade(fresh, *lock)
    expected = add_entry(fresh, lock, Entry(by, "Backup restored", f"From {chosen.name}"))
    if verify(fresh, lock) != expected:
        raise CaseFileProblem(f"The copy made of {chosen.name} does not hold the same history: try again.")


def _exchange(chosen: Path, fresh: Path, case_file: Path, kept: Path | None) -> None:
    try:
        with files.log_set_aside(case_file):
            files.put_in_place(fresh, case_file)
    except files.Unconfirmed as error:
        words = f" What was there before is kept as {kept.name}." if kept else ""
        raise CaseFileProblem(_UNCONFIRMED.format(chosen=chosen.name, path=case_file, kept=words)) from error


def _set_aside(case_file: Path, opener: key.Opener) -> Path | None:
    """Keep what stands at `case_file`: as a verified backup, or as plain copies of file and log if it does not open."""
    if not files.stands(case_file):
        opening.clear_log_of_none(case_file)
        return None
    # Copied before it is opened, because opening a damaged file can clear its log away.
    plain = _copy_as_it_is(case_file)
    try:
        header = key.read_header(case_file)
        secret = opener(header)
        # What is kept is what stands there, not what a log of another file makes of it.
        with file_problems(case_file):
            foreign_log.set_aside(case_file, (secret, header))
        kept = backup.make(case_file, secret, header, "before-restore")
    except CaseFileProblem:
        return plain
    files.remove_with_log(plain)
    return kept


def _copy_as_it_is(case_file: Path) -> Path:
    target = backup.free_name(case_file, "before-restore")
    try:
        files.copy_file(case_file, target)
        log = files.beside(case_file, "-wal")
        if files.stands(log):
            files.copy_file(log, files.beside(target, "-wal"))
    except BaseException:
        # Half a copy must not stand among the backups.
        files.clear_away(target)
        raise
    return target
