"""Whether the log that an unclean end left beside a case file belongs to it.

The engine plays a log into whatever file it lies beside, for good. If another program put another file in the place of
the one that was open, as programs that synchronise folders do, then even a sound one is ruined by that. Neither names nor
numbers of files tell, for file and log may rightly have been copied elsewhere together: so it is told by what they hold,
before anything is written.
"""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.pool import StaticPool
from sqlcipher3 import dbapi2

from scr_desktop.store import migrate, search
from scr_desktop.store.connection import TO_LOOK, TO_LOOK_ALONE, connect
from scr_desktop.store.disk import files
from scr_desktop.store.disk.problems import family_of
from scr_desktop.store.history import replay
from scr_desktop.store.history.links import verify_history
from scr_desktop.store.verify import Lock, page_faults

_PAGES = "pages"
_SEARCH = "search"
# What the engine says of pages that do not go together. All else is about the drive and says nothing of the file.
_NOT_TOGETHER = {"SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_ERROR", "SQLITE_SCHEMA"}
_TOLD = (
    "The log that lay beside {name} does not belong to it, as when another program puts another file in the place of a "
    "case file that is open: nothing of the log was used, it is kept as “{kept}”, and {name} was opened as it stands, so "
    "look whether what you entered last is in it."
)


def set_aside(path: Path, lock: Lock) -> str:
    """Set the log beside the closed case file at `path` aside if it is foreign; return the sentence of that, or none.

    It is foreign if the file is sound without it, and with it is not or has faults that it has not alone. A file that is
    not sound alone may need its log: it stays, as it does with a wrong key. Raises the engine's and the operating system's
    errors if that cannot be found out, and has changed nothing then.
    """
    if not files.has_log(path):
        return ""
    with_log = _faults(path, lock, TO_LOOK)
    if not with_log:
        return ""
    alone = _faults(path, lock, TO_LOOK_ALONE)
    if _PAGES in alone or with_log <= alone:
        return ""
    return _TOLD.format(name=path.name, kept=files.keep_log_aside(path).name)


def _faults(path: Path, lock: Lock, how: str) -> set[str]:
    """Return what is not sound: the pages, or else each place of the history, each entry of a record, the search index."""
    try:
        if page_faults(path, lock, how):
            return {_PAGES}
        with closing(connect(path, *lock, how)) as connection:
            # The history of an earlier revision is looked at when it is brought up to date.
            return _of_history(connection) if migrate.revision_of(connection) == migrate.HEAD else set()
    except (dbapi2.Error, DBAPIError) as error:
        original = error.orig if isinstance(error, DBAPIError) else error
        if isinstance(original, dbapi2.Error) and family_of(original) in _NOT_TOGETHER:
            return {_PAGES}
        raise


def _of_history(connection: Any) -> set[str]:
    engine = create_engine(
        "sqlite://", module=dbapi2, creator=lambda: connection, poolclass=StaticPool, hide_parameters=True
    )
    with Session(engine) as session:
        differing = replay.compare(session).differences
        return {
            *verify_history(session),
            *(f"{one.record} {one.record_id} {one.field}" for one in differing),
            *([_SEARCH] if search.check(session) else []),
        }
