"""Backups of a case file: the engine's own copy, opened and checked before it counts, and thinned."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from sqlcipher3 import dbapi2

from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.store import key, thinning
from scr_desktop.store.connection import connect
from scr_desktop.store.copying import BytesTo, Reading, copy_verified, undisturbed
from scr_desktop.store.disk import files
from scr_desktop.store.disk.problems import file_problems
from scr_desktop.store.verify import head_of, verify

FOLDER_NAME = "backups"
_UNFINISHED = ".part"
_NOT_MADE = "no backup was made"
ON_CLOSE, AT_START = "on-close", "at-start"
QUICK = {ON_CLOSE, AT_START}
"""The reasons of backups that are made every day."""
_A_WEEK = timedelta(days=7)


class Backup(NamedTuple):
    """One backup: where it is, when it was made (local time, no zone), its size in bytes, why, and its number.

    The number is of the order in which they were made. Those of earlier versions have none (0) and came before.
    """

    path: Path
    made_at: datetime
    size: int
    reason: str
    number: int = 0


def folder_of(case_file: Path) -> Path:
    """Return the folder that holds the backups of `case_file`."""
    return case_file.parent / FOLDER_NAME


def list_backups(case_file: Path) -> list[Backup]:
    """Return the backups of `case_file`, the last made first whatever the clock said; other files are passed over.

    Raises `CaseFileProblem` if the folder cannot be read.
    """
    with file_problems(folder_of(case_file)):
        found = [one for path in folder_of(case_file).glob("*") if (one := _described(case_file, path))]
    return sorted(found, key=lambda one: (one.number, one.made_at), reverse=True)


def _described(case_file: Path, path: Path) -> Backup | None:
    match = _form_of_names(case_file).fullmatch(path.name)
    made_at = _read_time(match[1]) if match else None
    if match is None or made_at is None:
        return None
    try:
        return Backup(path, made_at, path.stat().st_size, match[2], int(match[3] or 0))
    except FileNotFoundError:
        return None  # thinned or moved away just now


def make(
    case_file: Path,
    secret: bytes,
    header: bytes,
    reason: str,
    *,
    reading: Reading = undisturbed,
    bytes_to: BytesTo | None = None,
) -> Path:
    """Make, verify and keep a backup of an open or closed case file, which is read within `reading`; return its path.

    `bytes_to` writes the bytes of its file to another, for whoever holds it open.

    Of one for which somebody waits to leave the seals alone are looked at; how its parts hang together is looked at
    within the week (`check_newest`). Raises `CaseFileProblem` if it cannot be written or does not verify; no unsound copy is kept.
    """
    if not re.fullmatch(r"[a-z]+(-[a-z]+)*", reason):
        raise ValueError(f"a reason for a backup is lower-case words joined by hyphens, not {reason!r}")
    lock, structure = (secret, header), reason not in QUICK
    made = keep(
        case_file,
        reason,
        lambda fresh: copy_verified(
            case_file, lock, fresh, lock, reading=reading, bytes_to=bytes_to, structure=structure
        ),
    )
    if structure:
        _note_checked(case_file)
    return made


def check_newest(case_file: Path, secret: bytes, header: bytes) -> Path | None:
    """Check the newest backup whole, unless one was within the week; return which was checked, or None.

    Raises `CaseFileProblem` if it is not sound. One that was made under another passphrase is left alone.
    """
    newest = list_backups(case_file)[:1]
    if not newest or _checked_lately(case_file) or key.read_header(newest[0].path) != header:
        return None
    verify(newest[0].path, (secret, header))
    _note_checked(case_file)
    return newest[0].path


def _checked_lately(case_file: Path) -> bool:
    """Return whether a backup was checked whole within the week, as noted; what cannot be read or lies ahead counts for nothing."""
    try:
        noted = date.fromisoformat(_note_of(case_file).read_text("ascii").strip())
    except (OSError, ValueError):
        return False
    return timedelta(0) <= _today() - noted < _A_WEEK


def _note_checked(case_file: Path) -> None:
    """Note that a backup was checked whole today; where that cannot be noted it is checked again the sooner."""
    with suppress(OSError):
        _note_of(case_file).write_text(f"{_today().isoformat()}\n", "ascii")


def _today() -> date:
    return date.today()


def _note_of(case_file: Path) -> Path:
    return folder_of(case_file) / f"{case_file.stem} checked.txt"


def keep(case_file: Path, reason: str, write: Callable[[Path], None]) -> Path:
    """Keep the backup that `write(path)` makes under another name first, thin the older ones, and return its path."""
    with file_problems(folder_of(case_file), _NOT_MADE):
        clear_unfinished(case_file)
        target = free_name(case_file, reason)
        fresh = files.beside(target, _UNFINISHED)
        try:
            write(fresh)
            files.put_new_in_place(fresh, target)
        finally:
            files.clear_away(fresh)
    thin(case_file)
    return target


def thin(case_file: Path) -> list[Path]:
    """Remove the backups that are no longer needed (see `thinning`) and return what was removed.

    One that cannot be removed stays until the next time: the new backup is what matters.
    """
    removed = []
    backups = list_backups(case_file)
    kept = thinning.to_keep([(backup.made_at, backup.reason) for backup in backups])
    for one, needed in zip(backups, kept, strict=True):
        if not needed:
            files.clear_away(one.path)
            removed.append(one.path)
    return removed


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
    """Return the number and link of the last history entry in the last backup made, or None if it does not open."""
    newest = list_backups(case_file)[:1]
    try:
        if not newest:
            return None
        with closing(connect(newest[0].path, secret, header)) as connection:
            return head_of(connection)
    except dbapi2.Error:
        return None


def free_name(case_file: Path, reason: str) -> Path:
    """Return the name of a backup made now, numbered after all others, a second or more later if that name is taken."""
    folder = folder_of(case_file)
    folder.mkdir(mode=0o700, exist_ok=True)
    backups = list_backups(case_file)
    made_at = datetime.now().replace(microsecond=0)
    while made_at in {backup.made_at for backup in backups}:
        made_at += timedelta(seconds=1)
    number = max((backup.number for backup in backups), default=0) + 1
    return folder / f"{case_file.stem} {made_at:%Y-%m-%d %H%M%S} {reason} {number:04}{case_file.suffix}"


def clear_unfinished(case_file: Path) -> None:
    """Remove what a backup left that was interrupted, by a power cut perhaps; only one is ever being made."""
    for path in folder_of(case_file).glob(f"*{_UNFINISHED}"):
        if _form_of_names(case_file).fullmatch(path.name.removesuffix(_UNFINISHED)):
            files.clear_away(path)


def _form_of_names(case_file: Path) -> re.Pattern[str]:
    """Return the form of the names of its backups: stem, day and time, reason, number."""
    return re.compile(
        re.escape(case_file.stem)
        + r" (\d{4}-\d\d-\d\d \d{6}) ([a-z]+(?:-[a-z]+)*)(?: (\d{4,9}))?"
        + re.escape(case_file.suffix)
    )


def _read_time(text: str) -> datetime | None:
    try:
        return datetime.strptime(text, "%Y-%m-%d %H%M%S")  # noqa: DTZ007 - the file name tells local time
    except ValueError:
        return None
