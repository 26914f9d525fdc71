"""The steps of making, unlocking and updating a case file, before anybody works in it."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from scr_desktop.domain.problem import CaseFileProblem, WrongKey
from scr_desktop.store import backup, foreign_log, key, migrate
from scr_desktop.store.connection import APPLICATION_ID, TO_LOOK, TO_USE, connect, is_wrong_key, make_engine
from scr_desktop.store.disk import files
from scr_desktop.store.disk.problems import damaged, file_problems, is_of_pages
from scr_desktop.store.verify import Lock, is_damaged

NOT_MADE = "no case file was made"
# What a new passphrase, a new case file and a restore write before it takes the place of the case file.
UNFINISHED = (".new", ".restoring", ".saving")


def refuse_existing(path: Path) -> None:
    """Raise `CaseFileProblem` unless a new case file can stand at `path`."""
    with file_problems(path, NOT_MADE):
        if not files.stands(path.parent):
            raise CaseFileProblem(f"The folder {path.parent} is not there: make it first, or choose another.")
        if files.stands(path):
            raise CaseFileProblem(f"{path.name} is there already: open it, or choose another name.")


def refuse_unusable(path: Path) -> None:
    """Raise `CaseFileProblem` if there is no file at `path`, or it may not be written to."""
    with file_problems(path):
        path.stat()
        if not os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
            raise PermissionError(errno.EACCES, "read-only", str(path))


def clear_unfinished(path: Path) -> None:
    """Remove what an interrupted piece of work left beside the case file at `path`, whose lock must be held."""
    for suffix in UNFINISHED:
        files.clear_away(files.beside(path, suffix))
    with file_problems(path):
        backup.clear_unfinished(path)


def make(path: Path, secret: bytes, header: bytes) -> None:
    """Build a whole case file under another name and only then give it its own."""
    fresh = files.beside(path, ".new")
    with file_problems(path, NOT_MADE):
        try:
            _fill(fresh, secret, header)
            clear_log_of_none(path)
            files.put_new_in_place(fresh, path)
        finally:
            files.clear_away(fresh)


def clear_log_of_none(path: Path) -> None:
    """Take away the log that lies where no case file stands; what stands in it may be all that a moved file lacks."""
    if files.has_log(path):
        files.keep_log_aside(path)
    files.remove_log(path)


@contextmanager
def undone_if_it_fails(path: Path) -> Iterator[None]:
    """Remove the case file that was just made at `path` if it cannot be opened: there is nothing in it yet."""
    try:
        with file_problems(path, NOT_MADE):
            yield
    except BaseException:
        files.clear_away(path)
        raise


def _fill(fresh: Path, secret: bytes, header: bytes) -> None:
    files.remove_with_log(fresh)
    files.make_private(fresh)
    engine = make_engine(fresh, secret, header)
    try:
        migrate.upgrade(engine)
    finally:
        engine.dispose()
    with closing(connect(fresh, secret, header)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def make_ready(path: Path, opener: key.Opener, called: str) -> tuple[Lock, str]:
    """Unlock the case file at `path`, whose writer's lock is held, and bring it up to date.

    Returns what it is locked with, and the sentence for the officer if a log that is not its own was set aside.
    """
    # Read only now: to open and close the file while this program has it open already would end the engine's locks.
    with file_problems(path):
        header = key.read_header(path)
    clear_unfinished(path)
    secret = opener(header)
    with file_problems(path, "it was not opened"):
        told = foreign_log.set_aside(path, (secret, header))
    revision = unlock(path, secret, header, called)
    migrate.check_not_newer(revision, path)
    if revision != migrate.HEAD:
        bring_up_to_date(path, secret, header)
    return (secret, header), told


def unlock(path: Path, secret: bytes, header: bytes, called: str) -> str:
    """Return the revision of the file, which shows that the key is right."""
    with file_problems(path):
        # With a wrong key nobody can tell whose the log is: then it is not played into the file by looking.
        how = TO_LOOK if files.has_log(path) else TO_USE
        try:
            with closing(connect(path, secret, header, how)) as connection:
                return migrate.revision_of(connection)
        except dbapi2.DatabaseError as error:
            # A key that still opens a backup is right: then it is the file that is damaged.
            if is_wrong_key(error) and not backup.any_opens_with(path, secret, header):
                raise WrongKey(
                    f"This {called} does not open {path.name}: type it again. If you are sure of it, the file may be "
                    "damaged: restore a backup.",
                    called.replace(" ", "_"),
                ) from None
            if is_of_pages(error) and is_damaged(path, (secret, header), how):
                raise damaged(path) from error
            raise


def bring_up_to_date(path: Path, secret: bytes, header: bytes) -> None:
    """Run the revisions that the file lacks, after a verified backup; it stays as it was if one fails."""
    kept = backup.make(path, secret, header, "before-migration")
    try:
        upgrade(path, secret, header)
    except CaseFileProblem:
        raise
    except Exception as error:
        raise CaseFileProblem(
            f"{path.name} could not be brought up to date and was left as it was (a backup is {kept.name}): "
            "go on with the SCR Desktop used so far, and report this."
        ) from error


def upgrade(path: Path, secret: bytes, header: bytes) -> None:
    """Run the revisions that the closed file at `path` lacks, all of them or none."""
    engine = make_engine(path, secret, header)
    try:
        with file_problems(path, "it was left as it was"):
            migrate.upgrade(engine)
    finally:
        engine.dispose()
