"""The steps of a new passphrase: the file written anew under it, with its entry of history, and then exchanged."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine
from sqlalchemy.pool import QueuePool

from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.store.copying import Entry, copy_verified
from scr_desktop.store.disk import files
from scr_desktop.store.disk.lock import WriterLock
from scr_desktop.store.verify import Lock

NOT_CHANGED = "the passphrase was not changed"
UNDER_WAY = "The passphrase is just being changed: wait a moment, then try again."
UNCONFIRMED = (
    "The passphrase was changed, but the drive did not confirm that the change would survive a power cut. Print the new "
    "recovery key sheet (File, “Recovery key sheet”), keep the old one too, and restart the computer: then only one of "
    "the two passphrases opens the case file."
)
_NOT_OPENED_AGAIN = (
    "The passphrase was changed, but the case file could not be opened again under it: {why} Close SCR Desktop, start it "
    "again, and unlock with the new passphrase."
)


def refuse_two_names(lock: WriterLock) -> None:
    """Raise `CaseFileProblem` if the file has a second name, under which the old passphrase would go on opening it."""
    if lock.hold is not None and lock.hold.names() > 1:
        raise CaseFileProblem(
            "This case file stands under a second name on the same drive (a hard link), under which the old passphrase "
            "would still open it: have the other name removed, then change the passphrase. It was not changed."
        )


def end_connections(engine: Engine) -> None:
    """Close every connection of `engine`; raises `CaseFileProblem` if one is in use."""
    pool = engine.pool
    assert isinstance(pool, QueuePool)
    if pool.checkedout():
        raise CaseFileProblem(
            "The case file is still being read, perhaps for a document: wait until that is done, then try again."
        )
    engine.dispose()


def write_anew(path: Path, old: Lock, new: Lock, by: str) -> Path:
    """Write the case file at `path` anew beside it, locked with `new`, with the entry of that; return where, verified."""
    fresh = files.beside(path, ".new")
    copy_verified(path, old, fresh, new, Entry(by, "Passphrase changed"))
    return fresh


def exchange(fresh: Path, path: Path, lock: WriterLock) -> bool:
    """Put the fresh file in the place of the old one; return whether the drive confirmed it.

    Raises `OSError` if the old one is still there.
    """
    try:
        with lock.exchanging(), files.log_set_aside(path):
            files.put_in_place(fresh, path)
    except files.Unconfirmed:
        return False
    finally:
        files.clear_away(fresh)
    return True


def not_opened_again(problem: CaseFileProblem) -> CaseFileProblem:
    """Return the problem that the file could not be opened under its new passphrase."""
    return CaseFileProblem(_NOT_OPENED_AGAIN.format(why=problem.sentence))
