"""Keeping the case file safe: backups, restoring, and checking it in plain words."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.domain.records.case import Case
from scr_desktop.domain.records.history import HistoryEntry
from scr_desktop.domain.records.papers.issued import IssuedPaper
from scr_desktop.domain.time.part_date import written
from scr_desktop.paths import is_there
from scr_desktop.services.papers import issuing
from scr_desktop.services.papers.came_in import keeping
from scr_desktop.services.papers.drafts import kept
from scr_desktop.services.requests import attachment
from scr_desktop.services.upkeep import against_history
from scr_desktop.store import backup, key
from scr_desktop.store.backup import Backup
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.disk import files
from scr_desktop.store.disk.problems import file_problems
from scr_desktop.store.history import links
from scr_desktop.store.restore import restore as put_back

# Two clocks of one network differ by less, and a backup is named a second or two later than it is made.
_SLACK = timedelta(minutes=5)
# An office that was not opened for longer may also have a computer whose clock ran ahead.
_LONG_AGO = timedelta(days=60)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: whether it is in order, said in a sentence, and what to do if it is not."""

    ok: bool
    sentence: str
    mended_by: str = "Restore a backup from before this."


def back_up(case_file: CaseFile, folder: Path | None = None, reason: str = "by-hand") -> Path:
    """Make a verified backup and return its path; with `folder`, also a copy there, whose path is returned.

    Raises `CaseFileProblem` if the backup cannot be made or does not verify, or the copy cannot be made.
    """
    made = case_file.backup(reason)
    if folder is None:
        return made
    target = folder.absolute() / made.name
    with file_problems(target, f"the backup was made beside the case file ({made.name}), but no copy of it"):
        folder.mkdir(parents=True, exist_ok=True)
        _copy_whole(made, target)
    return target


def _copy_whole(made: Path, target: Path) -> None:
    """Copy a backup under another name first, so that half a copy is never taken for a backup."""
    fresh = files.beside(target, ".part")
    try:
        files.remove_with_log(fresh)
        files.copy_file(made, fresh)
        if _digest(fresh) != _digest(made):
            raise CaseFileProblem(f"The copy in {target.parent} is not the same as the backup: choose another place.")
        files.put_new_in_place(fresh, target)
    finally:
        files.clear_away(fresh)


def back_up_on_close(case_file: CaseFile) -> Path | None:
    """Make a verified backup if anything changed since the last one; return its path or None."""
    return case_file.backup_if_changed(backup.ON_CLOSE)


def look_after_backups(case_file: CaseFile) -> Path | None:
    """Make the backup that the last closing did not wait for, and once a week check the newest whole; return one that was made.

    Raises `CaseFileProblem` if it cannot be made, or the newest is not sound.
    """
    made = case_file.backup_if_changed(backup.AT_START)
    case_file.check_backup()
    return made


def backups(case_file: CaseFile | Path) -> Sequence[Backup]:
    """Return the backups beside a case file, the newest first."""
    return backup.list_backups(case_file if isinstance(case_file, Path) else case_file.path)


def restore(chosen: Path, case_file: Path, passphrase: str, *, by: str) -> Path | None:
    """Put a backup in the place of the case file; return where what was there is kept, or None if nothing was.

    The history of the restored file has an entry of it from the beginning. Raises `WrongKey` or `CaseFileProblem` and
    changes nothing if the backup is not sound or the case file is open elsewhere.
    """
    return put_back(chosen, case_file, key.by_passphrase(passphrase), by=by)


def restore_with_recovery_key(chosen: Path, case_file: Path, recovery_key: str, *, by: str) -> Path | None:
    """Put a backup in the place of the case file, opened by its recovery key; returns as `restore`."""
    return put_back(chosen, case_file, key.by_recovery_key(recovery_key), by=by)


def free_copy_name(case_file: CaseFile) -> Path:
    """Return a free name for a copy of what is open, beside the case file if that folder is still there."""
    folder = case_file.path.parent if is_there(case_file.path.parent) else Path.home()
    stem, suffix = f"{case_file.path.stem} copy {datetime.now():%Y-%m-%d %H%M}", case_file.path.suffix
    names = (f"{stem}{number}{suffix}" for number in ("", *(f" {number}" for number in range(2, 1000))))
    return next(path for name in names if not is_there(path := folder / name))


def rescue(case_file: CaseFile, also: Callable[[Session], None] = lambda _: None) -> Path:
    """Save a copy of what is open under a free name and return that; arguments and errors as `save_copy` has them."""
    path = free_copy_name(case_file)
    case_file.save_copy(path, also)
    return path


def clock_doubts(case_file: CaseFile) -> list[str]:
    """Return a sentence for the last entry and for the last backup if the computer's clock does not fit it."""
    now = datetime.now(UTC)
    with case_file.read() as session:
        at = session.scalar(select(HistoryEntry.at).order_by(HistoryEntry.number.desc()).limit(1))
    last = {"entry in the case file": datetime.fromisoformat(at)} if at else {}
    if made := backup.list_backups(case_file.path)[:1]:
        last["backup"] = made[0].made_at.astimezone()
    return [
        f"The computer's clock says {_moment(now)}, but the last {what} is of {_moment(then)}: if the clock is wrong, have "
        "it set right before you enter anything, for days and deadlines follow from it."
        for what, then in last.items()
        if not -_SLACK <= now - then <= _LONG_AGO
    ]


def _moment(at: datetime) -> str:
    local = at.astimezone()
    return f"{written(local.date())}, {local:%H:%M}"


def check(case_file: CaseFile) -> list[Finding]:
    """Look at the whole case file and return what was found, faults first."""
    faults = [Finding(ok=False, sentence=fault) for fault in case_file.check()]
    doubts = [Finding(ok=False, sentence=doubt, mended_by="") for doubt in clock_doubts(case_file)]
    with case_file.read() as session:
        cases = session.scalar(select(func.count()).select_from(Case)) or 0
        entries = session.scalar(select(func.count()).select_from(HistoryEntry)) or 0
        papers = session.scalar(select(func.count()).select_from(IssuedPaper)) or 0
        found = against_history.Compared((), 0)
        if not faults:
            found = against_history.compared(session)
            altered = (
                *issuing.faults(session),
                *attachment.faults(session),
                *kept.faults(session),
                *keeping.faults(session),
                *found.sentences,
            )
            faults = [Finding(ok=False, sentence=fault) for fault in altered]
        erased = len(links.erased(session))
    sound = [
        f"Every page of the case file can be read and is sealed; it holds {_counted(cases, 'case')}.",
        "The case file is encrypted: its first bytes are no database's.",
        f"The history's {_counted(entries, 'entry', 'entries')} follow one another unbroken.",
        *([f"Erased from it, with an entry that says so: {_counted(erased, 'value')}."] if erased else []),
        "Every record is as the history says." + _not_known(found.not_known),
        "Every case is in the search index.",
        *([f"{_papers(papers)} exactly what was issued."] if papers else []),
    ]
    if faults:
        return faults + doubts
    if not case_file.is_encrypted():
        return [Finding(ok=False, sentence="The case file is not encrypted: do not use it, and ask for help.")]
    return doubts + [Finding(ok=True, sentence=sentence) for sentence in sound]


def _not_known(count: int) -> str:
    if not count:
        return ""
    whole = "1 record" if count == 1 else f"{count} records"
    return (
        f" What {whole} should hold, such as the rows of an import, it does not tell from the start: that is not known."
    )


def _papers(count: int) -> str:
    return "The 1 paper issued is" if count == 1 else f"All {count} papers issued are"


def _counted(count: int, one: str, several: str = "") -> str:
    return f"{count} {one if count == 1 else several or one + 's'}"


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
