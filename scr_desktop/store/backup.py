"""Backups of a case file: the engine's own copy, opened and checked before it counts, and thinned."""

from __future__ import annotations

import os
import re
import shutil
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

from sqlcipher3 import dbapi2

from scr_desktop.domain.history import FIRST_LINK
from scr_desktop.domain.problem import CaseFileProblem, WrongKey
from scr_desktop.store import key, thinning
from scr_desktop.store.connection import connect, is_wrong_key
from scr_desktop.store.lock import beside
from scr_desktop.store.problems import file_problems

FOLDER_NAME = "backups"
_UNFINISHED = ".part"
Lock = tuple[bytes, bytes]
"""What a file is locked with: its key and its header."""


class Backup(NamedTuple):
    """One backup: where it is, when it was made (local time, no zone), its size in bytes, and why."""

    path: Path
    made_at: datetime
    size: int
    reason: str


def folder_of(case_file: Path) -> Path:
    """Return the folder that holds the backups of `case_file`."""
    return case_file.parent / FOLDER_NAME


def list_backups(case_file: Path) -> list[Backup]:
    """Return the backups of `case_file`, the newest first; files with other names are passed over."""
    found = []
    for path in sorted(folder_of(case_file).glob("*"), reverse=True):
        match = _form_of_names(case_file).fullmatch(path.name)
        made_at = _read_time(match[1]) if match else None
        if match and made_at:
            found.append(Backup(path, made_at, path.stat().st_size, match[2]))
    return found


def make(case_file: Path, secret: bytes, header: bytes, reason: str) -> Path:
    """Make, verify and keep a backup of an open or closed case file; return its path.

    Raises `CaseFileProblem` if it cannot be written or does not verify; no unsound copy is kept.
    """
    if not re.fullmatch(r"[a-z]+(-[a-z]+)*", reason):
        raise ValueError(f"a reason for a backup is lower-case words joined by hyphens, not {reason!r}")
    with file_problems(folder_of(case_file)):
        _remove_unfinished(case_file)
        target = free_name(case_file, reason)
        fresh = beside(target, _UNFINISHED)
        try:
            copy_verified(case_file, (secret, header), fresh, (secret, header))
            put_in_place(fresh, target)
        finally:
            remove_with_log(fresh)
        thin(case_file)
    return target


def thin(case_file: Path, now: datetime | None = None) -> list[Path]:
    """Remove the backups that are no longer needed (see `thinning`) and return what was removed."""
    backups = list_backups(case_file)
    kept = thinning.to_keep([(one.made_at, one.reason) for one in backups], now or datetime.now())
    removed = [one.path for one in backups if (one.made_at, one.reason) not in kept]
    for path in removed:
        remove_with_log(path)
    return removed


def copy_verified(source: Path, source_lock: Lock, target: Path, target_lock: Lock) -> None:
    """Copy the case file `source` to the new file `target`, and check the copy.

    Raises `CaseFileProblem` if the copy is not sound or its history ends elsewhere than the source's.
    """
    remove_with_log(target)
    make_private(target)
    try:
        with file_problems(source):
            reading = connect(source, *source_lock)
            try:
                reading.execute("BEGIN")
                expected = _head(reading)
                _copy(reading, target, target_lock)
            finally:
                reading.close()
        _check_copy(source, target, target_lock, expected)
        _to_disk(target)
    except BaseException:
        remove_with_log(target)
        raise


def verify(path: Path, lock: Lock) -> tuple[int, str]:
    """Check every page of the closed file at `path`; return the number and link of its last history entry.

    Raises `CaseFileProblem` if anything in it is not sound, `WrongKey` if the key is not its own.
    """
    try:
        connection = connect(path, *lock)
    except dbapi2.DatabaseError as error:
        if is_wrong_key(error):
            raise WrongKey(f"{path.name} does not open with this passphrase or key, or is damaged.") from error
        raise CaseFileProblem(f"{path.name} is not sound and cannot be relied on: use another backup.") from error
    try:
        head = _head(connection)
        faults = page_faults(connection)
    except dbapi2.DatabaseError as error:
        raise CaseFileProblem(f"{path.name} is not sound and cannot be relied on: use another backup.") from error
    finally:
        connection.close()
    if faults:
        raise CaseFileProblem(f"{path.name} is not sound and cannot be relied on: use another backup ({faults[0]}).")
    return head


def _check_copy(source: Path, target: Path, lock: Lock, expected: tuple[int, str]) -> None:
    try:
        found = verify(target, lock)
    except CaseFileProblem as error:
        raise CaseFileProblem(
            f"The copy made of {source.name} is not sound and was not kept: the case file itself may be damaged, "
            "so have it checked, and restore an earlier backup if it is."
        ) from error
    if found != expected:
        raise CaseFileProblem(
            f"The copy made of {source.name} does not hold the same history and was not kept: try again."
        )


def page_faults(connection: Any) -> list[str]:
    """Return what the engine finds wrong with the seals and the structure of the file; empty if sound."""
    faults = [str(row[0]) for row in connection.execute("PRAGMA cipher_integrity_check")]
    try:
        return faults + [str(row[0]) for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"]
    except dbapi2.DatabaseError as error:
        return [*faults, str(error)]


def any_opens_with(case_file: Path, secret: bytes, header: bytes) -> bool:
    """Return whether one of the latest backups under the same header opens with `secret`: then the key is right."""
    for one in list_backups(case_file)[:3]:
        try:
            if key.read_header(one.path) != header:
                continue
            connect(one.path, secret, header).close()
        except (dbapi2.Error, OSError, CaseFileProblem):
            continue
        return True
    return False


def newest_head(case_file: Path, secret: bytes, header: bytes) -> tuple[int, str] | None:
    """Return the number and link of the last history entry in the newest backup, or None if it does not open."""
    newest = list_backups(case_file)[:1]
    try:
        connection = connect(newest[0].path, secret, header) if newest else None
    except dbapi2.Error:
        return None
    if connection is None:
        return None
    try:
        return _head(connection)
    finally:
        connection.close()


def free_name(case_file: Path, reason: str) -> Path:
    """Return the name of a backup made now, a second or more later if that name is taken."""
    folder = folder_of(case_file)
    folder.mkdir(mode=0o700, exist_ok=True)
    made_at = datetime.now().replace(microsecond=0)
    taken = {one.made_at for one in list_backups(case_file)}
    while made_at in taken:
        made_at += timedelta(seconds=1)
    return folder / f"{case_file.stem} {made_at:%Y-%m-%d %H%M%S} {reason}{case_file.suffix}"


def copy_file(source: Path, target: Path) -> None:
    """Copy a closed file byte for byte to a new file that only its owner may read."""
    make_private(target)
    shutil.copyfile(source, target)
    _to_disk(target)


def make_private(path: Path) -> None:
    """Make an empty file that only its owner may read."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def put_in_place(fresh: Path, path: Path) -> None:
    """Give the closed file `fresh` the name `path` in one step that survives a power cut."""
    _to_disk(fresh)
    fresh.replace(path)
    _folder_to_disk(path.parent)


def remove_with_log(path: Path) -> None:
    """Remove a file and the log that belongs to it, whichever are there."""
    path.unlink(missing_ok=True)
    remove_log(path)


def _copy(reading: Any, target: Path, lock: Lock) -> None:
    writing = connect(target, *lock)
    try:
        reading.backup(writing)
        # A backup is one file that opens from anywhere, so it keeps no log beside it.
        writing.execute("PRAGMA journal_mode = DELETE")
    finally:
        writing.close()


def _head(connection: Any) -> tuple[int, str]:
    row = connection.execute("SELECT number, link FROM history ORDER BY number DESC LIMIT 1").fetchone()
    return (int(row[0]), str(row[1])) if row else (0, FIRST_LINK)


def _form_of_names(case_file: Path) -> re.Pattern[str]:
    """Return the form of the names of its backups: stem, day and time, reason."""
    return re.compile(re.escape(case_file.stem) + r" (\d{4}-\d\d-\d\d \d{6}) ([a-z-]+)" + re.escape(case_file.suffix))


def _remove_unfinished(case_file: Path) -> None:
    """Remove what a backup left that was interrupted, by a power cut perhaps; only one is ever being made."""
    for path in folder_of(case_file).glob(f"*{_UNFINISHED}"):
        if _form_of_names(case_file).fullmatch(path.name.removesuffix(_UNFINISHED)):
            remove_with_log(path)


def _read_time(text: str) -> datetime | None:
    try:
        return datetime.strptime(text, "%Y-%m-%d %H%M%S")  # noqa: DTZ007 - the file name tells local time
    except ValueError:
        return None


def remove_log(path: Path) -> None:
    """Remove the write-ahead log of the closed file at `path`, whose changes are then lost unless kept elsewhere."""
    for suffix in ("-wal", "-shm", "-journal"):
        beside(path, suffix).unlink(missing_ok=True)


def _to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _folder_to_disk(folder: Path) -> None:
    # Windows cannot open a folder, and there renaming is on the disk when it returns.
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
