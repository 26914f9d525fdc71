"""Keeping the case file safe: backups, restoring, and checking it in plain words."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import func, select

from scr_desktop.domain.case import Case
from scr_desktop.domain.history import HistoryEntry
from scr_desktop.domain.issued import IssuedPaper
from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.services import attachment, issuing
from scr_desktop.store import backup, key
from scr_desktop.store.backup import Backup
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.problems import file_problems
from scr_desktop.store.restore import restore as put_back


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: whether it is in order, said in a sentence."""

    ok: bool
    sentence: str


def back_up(case_file: CaseFile, folder: Path | None = None, reason: str = "by-hand") -> Path:
    """Make a verified backup and return its path; with `folder`, also a copy there, whose path is returned.

    Raises `CaseFileProblem` if the backup cannot be made or does not verify.
    """
    made = case_file.backup(reason)
    if folder is None:
        return made
    target = folder.absolute() / made.name
    with file_problems(target):
        folder.mkdir(parents=True, exist_ok=True)
        backup.copy_file(made, target)
        if _digest(target) != _digest(made):
            raise CaseFileProblem(f"The copy in {folder} is not the same as the backup: choose another place.")
    return target


def back_up_on_close(case_file: CaseFile) -> Path | None:
    """Make a verified backup if anything changed since the last one; return its path or None."""
    return case_file.backup_if_changed("on-close")


def backups(case_file: CaseFile | Path) -> Sequence[Backup]:
    """Return the backups beside a case file, the newest first."""
    return backup.list_backups(case_file if isinstance(case_file, Path) else case_file.path)


def restore(chosen: Path, case_file: Path, passphrase: str, *, by: str) -> Path | None:
    """Put a backup in the place of the case file; return where what was there is kept, or None if nothing was.

    The history of the restored file gets an entry. Raises `WrongKey` or `CaseFileProblem` and changes
    nothing if the backup is not sound or the case file is open elsewhere.
    """
    kept = put_back(chosen, case_file, key.by_passphrase(passphrase), by=by)
    with CaseFile.open(case_file, passphrase, by=by) as restored:
        _note_restored(restored, chosen)
    return kept


def restore_with_recovery_key(chosen: Path, case_file: Path, recovery_key: str, *, by: str) -> Path | None:
    """Put a backup in the place of the case file, opened by its recovery key; returns as `restore`."""
    kept = put_back(chosen, case_file, key.by_recovery_key(recovery_key), by=by)
    with CaseFile.open_with_recovery_key(case_file, recovery_key, by=by) as restored:
        _note_restored(restored, chosen)
    return kept


def _note_restored(restored: CaseFile, chosen: Path) -> None:
    with restored.work("Backup restored", why=f"From {chosen.name}", note=True):
        pass


def check(case_file: CaseFile) -> list[Finding]:
    """Look at the whole case file and return what was found, faults first."""
    faults = [Finding(ok=False, sentence=fault) for fault in case_file.check()]
    with case_file.read() as session:
        cases = session.scalar(select(func.count()).select_from(Case)) or 0
        entries = session.scalar(select(func.count()).select_from(HistoryEntry)) or 0
        papers = session.scalar(select(func.count()).select_from(IssuedPaper)) or 0
        if not faults:
            altered = (*issuing.faults(session), *attachment.faults(session))
            faults = [Finding(ok=False, sentence=fault) for fault in altered]
    sound = [
        f"Every page of the case file can be read and is sealed; it holds {_counted(cases, 'case')}.",
        "The case file is encrypted: its first bytes are no database's.",
        f"The history's {_counted(entries, 'entry', 'entries')} follow one another unbroken.",
        "Every case is in the search index.",
        *([f"{_papers(papers)} byte for byte what was issued."] if papers else []),
    ]
    if faults:
        return faults
    with case_file.path.open("rb") as file:
        encrypted = file.read(15) != b"SQLite format 3"
    if not encrypted:
        return [Finding(ok=False, sentence="The case file is not encrypted: do not use it, and ask for help.")]
    return [Finding(ok=True, sentence=sentence) for sentence in sound]


def _papers(count: int) -> str:
    return "The 1 paper issued is" if count == 1 else f"All {count} papers issued are"


def _counted(count: int, one: str, several: str = "") -> str:
    return f"{count} {one if count == 1 else several or one + 's'}"


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
