"""The case file: one encrypted file that holds everything the office knows, opened by one writer at a time."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import event, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError
from sqlcipher3 import dbapi2

from scr_desktop.domain.history import HistoryEntry
from scr_desktop.domain.problem import CaseFileProblem, Problem, WrongKey
from scr_desktop.store import backup, chain, key, migrate
from scr_desktop.store.connection import APPLICATION_ID, connect, is_wrong_key, make_engine
from scr_desktop.store.lock import WriterLock, beside
from scr_desktop.store.problems import database_problems, file_problems


class CaseFile:
    """An open case file. Make one with `create`, `open` or `open_with_recovery_key`; end it with `close`.

    `path` is where it is, `by` the officer in whose name the history is written. Sessions come from
    `work` and `read` only; the records that they gave remain usable, detached, after the session.
    """

    def __init__(self, path: Path, header: bytes, secret: bytes, lock: WriterLock, by: str) -> None:
        self.path = path
        self.by = by
        self._header = header
        self._key = secret
        self._lock = lock
        self._engine = make_engine(path, secret, header)
        self._changed = False

    @classmethod
    def create(cls, path: Path, passphrase: str, *, by: str) -> Self:
        """Make a new case file at `path`, whose folder must be there, and open it.

        Raises `Problem` for a short passphrase, `CaseFileProblem` if something is there already or
        nothing can be written there. A failure leaves nothing behind.
        """
        path = path.absolute()
        key.check_passphrase(passphrase)
        _refuse_existing(path)
        lock = WriterLock(path, by)
        lock.take()
        try:
            _refuse_existing(path)
            header = key.new_header()
            secret = key.derive(passphrase, header)
            with file_problems(path):
                _make(path, secret, header)
            return cls(path, header, secret, lock, by)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, path: Path, passphrase: str, *, by: str) -> Self:
        """Open the case file at `path`, bringing it up to date after a verified backup if it is older.

        Raises `WrongKey` if the passphrase does not open it, `CaseFileProblem` if it is open
        elsewhere, newer, damaged, missing or read-only.
        """
        return cls._open(path.absolute(), key.by_passphrase(passphrase), by, "passphrase")

    @classmethod
    def open_with_recovery_key(cls, path: Path, recovery_key: str, *, by: str) -> Self:
        """Open the case file at `path` with the key on the recovery sheet; raises as `open`, or `Problem` if mistyped."""
        return cls._open(path.absolute(), key.by_recovery_key(recovery_key), by, "recovery key")

    @classmethod
    def _open(cls, path: Path, opener: key.Opener, by: str, called: str) -> Self:
        with file_problems(path):
            header = key.read_header(path)
            if not os.access(path, os.W_OK):
                raise PermissionError(13, "read-only", str(path))
        lock = WriterLock(path, by)
        lock.take()
        try:
            secret = opener(header)
            revision = _unlock(path, secret, header, called)
            migrate.check_not_newer(revision, path)
            if revision != migrate.HEAD:
                _bring_up_to_date(path, secret, header)
            return cls(path, header, secret, lock, by)
        except BaseException:
            lock.release()
            raise

    @contextmanager
    def work(self, what: str, *, case_id: str = "", why: str = "", note: bool = False) -> Iterator[Session]:
        """Give a session for one piece of work: one transaction, one entry of history.

        On leaving, what was added, changed and removed is written to the history as `what` was done
        (to the case `case_id`, because `why`), and all is committed; after an error nothing is. Work
        that changed nothing leaves no entry, unless `note` says that doing it is worth one. Records of
        a class with `kept_in_history = False` are saved without a trace.
        Raises `CaseFileProblem` if the disk or the file fails, `Problem` if a record was changed meanwhile.
        """
        with database_problems(self.path), self._session(writes=True) as session:
            changes = chain.Changes(session)
            try:
                yield session
                session.flush()
                found = changes.as_json()
                if found or note:
                    chain.add_entry(session, by=self.by, what=what, case_id=case_id, why=why, changes=found)
                session.commit()
                self._changed = True
            except StaleDataError as error:
                raise self._changed_meanwhile(session) from error

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session that sees the office as it is at this moment and cannot change it."""
        with database_problems(self.path), self._session(writes=False) as session:
            event.listen(session, "before_flush", _refuse_writing)
            yield session

    def head(self) -> chain.HistoryHead:
        """Return the number and link of the last entry of the history."""
        with self.read() as session:
            return chain.head(session)

    def backup(self, reason: str) -> Path:
        """Make a verified backup beside the case file, thin older ones, and return its path.

        `reason` is short, in lower-case letters and hyphens, for example `on-close`. Raises
        `CaseFileProblem` if the copy cannot be made or is not sound.
        """
        made = backup.make(self.path, self._key, self._header, reason)
        self._changed = False
        return made

    def backup_if_changed(self, reason: str) -> Path | None:
        """Make a backup as `backup` does, unless the newest one holds the same already; return its path or None."""
        newest = backup.newest_head(self.path, self._key, self._header)
        return self.backup(reason) if self._changed or newest != self.head() else None

    def recovery_key(self) -> str:
        """Return the recovery key for the paper sheet; it opens this file until its passphrase is changed."""
        return key.to_paper(self._key)

    def change_passphrase(self, new: str) -> Path:
        """Encrypt the case file anew under the passphrase `new`; return the backup kept under the old one.

        A new recovery key sheet must be printed. Backups made before still open with the old
        passphrase or recovery key. Raises `Problem` if `new` is too short, `CaseFileProblem` if the
        new file cannot be written or does not verify; the old one then stays as it was.
        """
        key.check_passphrase(new)
        header = key.new_header()
        secret = key.derive(new, header)
        kept = self.backup("before-new-passphrase")
        fresh = beside(self.path, ".new")
        with file_problems(self.path):
            backup.copy_verified(self.path, (self._key, self._header), fresh, (secret, header))
            self._close_connections()
            try:
                backup.put_in_place(fresh, self.path)
                self._header, self._key = header, secret
            finally:
                fresh.unlink(missing_ok=True)
                self._engine = make_engine(self.path, self._key, self._header)
        with self.work("Passphrase changed", note=True):
            pass
        return kept

    def close(self) -> None:
        """Close the file and let others open it; safe to call twice."""
        self._engine.dispose()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @contextmanager
    def _session(self, *, writes: bool) -> Iterator[Session]:
        session = Session(self._engine.execution_options(writes=writes), expire_on_commit=False)
        try:
            # Begins at once, so that a file in use is found out before any work is done.
            session.connection()
            yield session
        finally:
            session.close()

    def _changed_meanwhile(self, session: Session) -> Problem:
        """Return the problem of a record that somebody changed since it was read, naming the last who did."""
        ids = [record.id for record in (*session.dirty, *session.deleted) if hasattr(record, "id")]
        session.rollback()
        query = select(HistoryEntry.by).order_by(HistoryEntry.number.desc()).limit(1)
        for record_id in ids:
            who = session.scalar(query.where(HistoryEntry.changes.contains(record_id, autoescape=True)))
            if who:
                return Problem(
                    f"This was changed meanwhile by {who}, and your change was not saved: look again, then repeat it."
                )
        return Problem("This was changed meanwhile and your change was not saved: look again, then repeat it.")

    def _close_connections(self) -> None:
        pool = self._engine.pool
        if getattr(pool, "checkedout", lambda: 0)():
            raise CaseFileProblem("The case file is still being read, perhaps for a document: wait until that is done.")
        self._engine.dispose()


def _refuse_existing(path: Path) -> None:
    if not path.parent.is_dir():
        raise CaseFileProblem(f"The folder {path.parent} is not there: make it first, or choose another.")
    if path.exists():
        raise CaseFileProblem(f"{path.name} is there already: open it, or choose another name.")


def _make(path: Path, secret: bytes, header: bytes) -> None:
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
        backup.put_in_place(fresh, path)
    finally:
        backup.remove_with_log(fresh)


def _unlock(path: Path, secret: bytes, header: bytes, called: str) -> str:
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


def _bring_up_to_date(path: Path, secret: bytes, header: bytes) -> None:
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


def _refuse_writing(*_: object) -> None:
    raise RuntimeError("read() gives a session for reading: use work() to change records")
