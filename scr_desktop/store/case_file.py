"""The case file: one encrypted file that holds everything the office knows, opened by one writer at a time."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Connection, event, select
from sqlalchemy.orm import ORMExecuteState, Session, with_loader_criteria
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.pool import QueuePool

from scr_desktop.domain.history import HistoryEntry
from scr_desktop.domain.problem import CaseFileProblem, Problem
from scr_desktop.domain.taken_back import WITH_TAKEN_BACK, TakenBack
from scr_desktop.store import backup, chain, key, migrate, opening, search
from scr_desktop.store.connection import connect, make_engine
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
        self._paused = False

    @classmethod
    def create(cls, path: Path, passphrase: str, *, by: str) -> Self:
        """Make a new case file at `path`, whose folder must be there, and open it.

        Raises `Problem` for a short passphrase, `CaseFileProblem` if something is there already or
        nothing can be written there. A failure leaves nothing behind.
        """
        path = path.absolute()
        key.check_passphrase(passphrase)
        opening.refuse_existing(path)
        lock = WriterLock(path, by)
        lock.take()
        try:
            opening.refuse_existing(path)
            header = key.new_header()
            secret = key.derive(passphrase, header)
            with file_problems(path):
                opening.make(path, secret, header)
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
            if not os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
                raise PermissionError(13, "read-only", str(path))
        lock = WriterLock(path, by)
        lock.take()
        try:
            secret = opener(header)
            revision = opening.unlock(path, secret, header, called)
            migrate.check_not_newer(revision, path)
            if revision != migrate.HEAD:
                opening.bring_up_to_date(path, secret, header)
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
                raise _changed_meanwhile(session, changes.touched) from error

    @contextmanager
    def jot(self) -> Iterator[Connection]:
        """Give a connection for one small write that is no work done: what is being typed, which comes every second.

        One transaction without records and without an entry of history. Raises `CaseFileProblem` if the disk fails.
        """
        with database_problems(self.path), self._session(writes=True) as session:
            yield session.connection()
            session.commit()
            self._changed = True

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

    def check(self) -> list[str]:
        """Return a sentence for each fault of the file: its pages, its history, its search index; empty if sound."""
        with file_problems(self.path):
            connection = connect(self.path, self._key, self._header)
            try:
                faults = [
                    f"The case file is damaged ({fault}): restore a backup." for fault in backup.page_faults(connection)
                ]
            finally:
                connection.close()
        if faults:
            return faults
        with self.read() as session:
            return chain.verify_history(session) + search.check(session)

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
        fresh = beside(self.path, ".new")
        with file_problems(self.path), self._nobody_reading():
            kept = self.backup("before-new-passphrase")
            backup.copy_verified(self.path, (self._key, self._header), fresh, (secret, header))
            try:
                # The copy holds all that the log held, and an old log would spoil the new file.
                backup.remove_log(self.path)
                backup.put_in_place(fresh, self.path)
            finally:
                backup.remove_with_log(fresh)
            self._header, self._key = header, secret
            self._engine = make_engine(self.path, secret, header)
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
            event.listen(session, "do_orm_execute", _leave_out_taken_back)
            # Begins at once, so that a file in use is found out before any work is done.
            session.connection()
            if self._paused:
                raise CaseFileProblem("The passphrase is just being changed: wait a moment, then try again.")
            yield session
        finally:
            session.close()

    @contextmanager
    def _nobody_reading(self) -> Iterator[None]:
        """Close every connection and let none be opened; raises `CaseFileProblem` if one is in use."""
        self._paused = True
        try:
            pool = self._engine.pool
            assert isinstance(pool, QueuePool)
            if pool.checkedout():
                raise CaseFileProblem(
                    "The case file is still being read, perhaps for a document: wait until that is done, then try again."
                )
            self._engine.dispose()
            yield
        finally:
            self._paused = False


def _leave_out_taken_back(state: ORMExecuteState) -> None:
    """Let a reading not see what was taken back, unless it asks for it: no reader can forget to leave it out."""
    if (
        state.is_select
        and not (state.is_column_load or state.is_relationship_load)
        and not state.execution_options.get(WITH_TAKEN_BACK)
    ):
        stands = with_loader_criteria(TakenBack, lambda kind: kind.taken_back_at == "", include_aliases=True)
        state.statement = state.statement.options(stands)


def _changed_meanwhile(session: Session, ids: list[str]) -> Problem:
    """Return the problem of a record that was changed since it was read, naming who last changed it."""
    session.rollback()
    query = select(HistoryEntry.by).order_by(HistoryEntry.number.desc()).limit(1)
    found = (session.scalar(query.where(HistoryEntry.changes.contains(one, autoescape=True))) for one in ids)
    who = next(filter(None, found), "somebody else")
    return Problem(
        f"This was changed meanwhile by {who}, so your change was not saved: look at it again, then repeat it."
    )


def _refuse_writing(*_: object) -> None:
    raise RuntimeError("read() gives a session for reading: use work() to change records")
