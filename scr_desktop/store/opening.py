"""The steps of making, unlocking and updating a case file, before anybody works in it."""

from __future__ import annotations

from pathlib import Path

from sqlcipher3 import dbapi2

from scr_desktop.domain.problem import CaseFileProblem, WrongKey
from scr_desktop.store import backup, migrate
from scr_desktop.store.connection import APPLICATION_ID, connect, is_wrong_key, make_engine
from scr_desktop.store.lock import beside
from scr_desktop.store.problems import file_problems


def refuse_existing(path: Path) -> None:
    """Raise `CaseFileProblem` unless a new case file can stand at `path`."""
    if not path.parent.is_dir():
        raise CaseFileProblem(f"The folder {path.parent} is not there: make it first, or choose another.")
    if path.exists():
        raise CaseFileProblem(f"{path.name} is there already: open it, or choose another name.")


def make(path: Path, secret: bytes, header: bytes) -> None:
    """Build a whole case file under another name and only then give it its own."""
    fresh = beside(path, ".new")
    backup.remove_with_log(fresh)
    try:
        backup.make_private(fresh)
        engine = make_engine(fresh, secret, header)
        migrate.upgrade(engine)
        engine.dispose()
        connection = connect(fresh, secret, header)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.close()
        backup.remove_log(path)
        backup.put_in_place(fresh, path)
    finally:
        backup.remove_with_log(fresh)


def unlock(path: Path, secret: bytes, header: bytes, called: str) -> str:
    """Return the revision of the file, which shows that the key is right."""
    with file_problems(path):
        try:
            connection = connect(path, secret, header)
        except dbapi2.DatabaseError as error:
            # A key that still opens a backup is right: then it is the file that is damaged.
            if not is_wrong_key(error) or backup.any_opens_with(path, secret, header):
                raise
            raise WrongKey(
                f"This {called} does not open {path.name}: type it again. If you are sure of it, the file may be "
                "damaged: restore a backup.",
                called.replace(" ", "_"),
            ) from None
        try:
            return migrate.revision_of(connection)
        finally:
            connection.close()


def bring_up_to_date(path: Path, secret: bytes, header: bytes) -> None:
    """Run the revisions that the file lacks, after a verified backup; it stays as it was if one fails."""
    kept = backup.make(path, secret, header, "before-migration")
    engine = make_engine(path, secret, header)
    try:
        with file_problems(path):
            migrate.upgrade(engine)
    except CaseFileProblem:
        raise
    except Exception as error:
        raise CaseFileProblem(
            f"{path.name} could not be brought up to date and was left as it was (a backup is {kept.name}): "
            "go on with the SCR Desktop used so far, and report this."
        ) from error
    finally:
        engine.dispose()
