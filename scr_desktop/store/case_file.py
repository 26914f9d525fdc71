"""The case file: one encrypted file that holds everything the office knows, opened by one writer at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, event
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from scr_desktop.domain.problem import CaseFileGone, CaseFileProblem
from scr_desktop.store import along, backup, chain, copying, indexing, key, opening, passphrases, search, sessions
from scr_desktop.store.connection import connect_for_use, make_engine
from scr_desktop.store.disk import files, watch
from scr_desktop.store.disk.lock import WriterLock
from scr_desktop.store.disk.problems import damaged, database_problems, file_problems, is_of_pages
from scr_desktop.store.history import erasing
from scr_desktop.store.history.links import verify_history
from scr_desktop.store.verify import in_words, is_damaged, is_whole, page_faults

NOTHING_SAVED = "nothing was saved"


class CaseFile:
    """An open case file. Make one with `create`, `open` or `open_with_recovery_key`; end it with `close`.

    `path` is where it is (or was, if it `is_gone`), `by` the officer in whose name the history is written. Sessions come from
    `work` and `read` only; the records that they gave remain usable, detached, after the session.
    """

    def __init__(self, path: Path, header: bytes, secret: bytes, lock: WriterLock, by: str) -> None:
        self.path = path
        self.by = by
        self._header = header
        self._key = secret
        self._lock = lock
        self._changed = False
        self._paused = False
        self.is_open, self.is_gone = True, False
        self.told = ""  # what was found and done when it was opened, for whoever opened it to pass on
        self._copying = threading.Lock()
        self._backing_up, self._ends = threading.Lock(), threading.Event()
        self.when_gone: Callable[[CaseFileGone], None] = lambda _gone: None  # called in any thread
        with file_problems(path):
            self._connect()

    def _connect(self) -> None:
        """Make the connections to the file that stands at the path now."""
        self._watch = watch.Watch(self.path, self._lock)
        self._engine = make_engine(self.path, self._key, self._header, self._look)
        # Kept open: what was saved can be copied through it even if the file is deleted.
        self._anchor = connect_for_use(self.path, self._key, self._header)
        self._watch.remember()

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
            opening.make(path, secret, header)
            with opening.undone_if_it_fails(path):
                lock.hold_file()
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
        return cls._open(files.real(path), key.by_passphrase(passphrase), by, "passphrase")

    @classmethod
    def open_with_recovery_key(cls, path: Path, recovery_key: str, *, by: str) -> Self:
        """Open the case file at `path` with the key on the recovery sheet; raises as `open`, or `Problem` if mistyped."""
        return cls._open(files.real(path), key.by_recovery_key(recovery_key), by, "recovery key")

    @classmethod
    def _open(cls, path: Path, opener: key.Opener, by: str, called: str) -> Self:
        opening.refuse_unusable(path)
        lock = WriterLock(path, by)
        lock.take()
        try:
            (secret, header), told = opening.make_ready(path, opener, called)
            opened = cls(path, header, secret, lock, by)
        except BaseException:
            lock.release()
            raise
        opened.told = told
        return opened

    @contextmanager
    def work(self, what: str, *, case_id: str = "", why: str = "", note: bool = False) -> Iterator[Session]:
        """Give a session for one piece of work: one transaction, one entry of history.

        On leaving, what was added, changed and removed is written to the history as `what` was done
        (to the case `case_id`, because `why`), what it says of cases can be found, and all is committed; after an error nothing is. Work
        that changed nothing leaves no entry, unless `note` says that doing it is worth one. Records of
        a class with `kept_in_history = False` are saved without a trace.
        Raises `CaseFileProblem` if the disk or the file fails, `Problem` if a record was changed meanwhile.
        """
        with self._problems(NOTHING_SAVED), self._session(writes=True) as session:
            self._look()
            changes, touched = chain.Changes(session), indexing.Touched(session)
            try:
                yield session
                found = along.changes_of(self, session, changes)
                if found or note or erasing.TAKEN in session.info:
                    chain.add_entry(session, by=self.by, what=what, case_id=case_id, why=why, changes=found)
                touched.index(session, also=case_id if why else "")
            except StaleDataError as error:
                raise chain.changed_meanwhile(session, changes.touched) from error
            self._save(session)

    @contextmanager
    def jot(self) -> Iterator[Connection]:
        """Give a connection for one small write that is no work done: what is being typed, which comes every second.

        One transaction without records and without an entry of history. Raises `CaseFileProblem` if the disk fails.
        """
        with self._problems(NOTHING_SAVED), self._session(writes=True) as session:
            self._look()
            yield session.connection()
            self._save(session)

    def _save(self, session: Session) -> None:
        """Save to the file that stands at the path, and to no other."""
        self._look()
        session.commit()
        self._changed = True
        self._look(saved=True)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session that sees the office as it is at this moment and cannot change it."""
        with self._problems(), self._session(writes=False) as session:
            event.listen(session, "before_flush", sessions.refuse_writing)
            yield session

    def _look(self, *, saved: bool = False) -> None:
        """Raise `CaseFileGone` unless the file that is open is what stands at the path; `saved`: it was just written to."""
        if not self.is_open:
            return
        try:
            self._watch.look(lambda: is_whole(self.path, (self._key, self._header)), saved=saved)
            self.is_gone = False
        except CaseFileGone as gone:
            self.is_gone = True
            self.when_gone(gone)
            raise

    @contextmanager
    def _problems(self, so: str = "") -> Iterator[None]:
        """Say what the engine's errors mean; damage only if a look at every page finds it."""
        try:
            with database_problems(self.path, so):
                yield
        except CaseFileProblem as problem:
            if is_of_pages(problem.__cause__) and is_damaged(self.path, (self._key, self._header)):
                raise damaged(self.path, so) from problem
            raise

    def head(self) -> chain.HistoryHead:
        """Return the number and link of the last entry of the history."""
        with self.read() as session:
            return chain.head(session)

    def backup(self, reason: str) -> Path:
        """Make a verified backup beside the case file, thin older ones, and return its path.

        `reason` is short, in lower-case letters and hyphens, for example `on-close`. Raises
        `CaseFileProblem` if the copy cannot be made or is not sound.
        """
        self._look()
        with self._problems("no backup was made"):
            bytes_to = self._lock.hold.copy_to if self._lock.hold else None
            of = self.path, self._key, self._header
            made = backup.make(*of, reason, reading=self._read_whole, bytes_to=bytes_to)
        self._look()
        self._changed = False
        return made

    @contextmanager
    def _read_whole(self) -> Iterator[Callable[[], None]]:
        """Hold the file for a backup that reads it; closing it ends that within a moment."""

        def tick() -> None:
            if self._ends.is_set():
                raise CaseFileProblem(
                    "The case file was closed before its backup was made: it is made at the next start."
                )

        with self._backing_up:
            tick()
            yield tick

    def check_backup(self) -> Path | None:
        """Check the newest backup whole, unless one was within the week; return which was checked, or None.

        Raises `CaseFileProblem` if it is not sound.
        """
        with file_problems(self.path):
            return backup.check_newest(self.path, self._key, self._header)

    def backup_if_changed(self, reason: str) -> Path | None:
        """Make a backup as `backup` does, unless the newest one holds the same already; return its path or None."""
        self._look()
        newest = backup.newest_head(self.path, self._key, self._header)
        return self.backup(reason) if self._changed or newest != self.head() else None

    def save_copy(self, target: Path, also: Callable[[Session], None] = lambda _: None) -> None:
        """Write all that is open to the new case file `target`, which opens with the same passphrase, and check it.

        `also` adds what is being typed and was not taken any more (`services/typed.py`).
        Also when the case file is gone. Raises `CaseFileProblem` if something is at `target` already, or the copy cannot
        be written or is not sound; then nothing is left there.
        """
        with self._copying, file_problems(target, "no copy was saved"):
            opening.refuse_existing(target)
            copying.save_copy(self._anchor, self.path.name, target, (self._key, self._header), self.by, also)

    def clear_log(self) -> bool:
        """Write all that was saved into the file itself and empty its log, where what was erased stands still.

        Returns whether that could be done: not while something is being read. It is done in any case when the file closes.
        """
        self._look()
        with self._problems(), self._engine.connect() as connection:
            driver: Any = connection.connection.dbapi_connection
            busy, *_ = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            return not busy

    def check(self) -> list[str]:
        """Return a sentence for each fault of the file: its pages, its history, its search index; empty if sound."""
        self._look()
        with file_problems(self.path):
            faults = page_faults(self.path, (self._key, self._header))
        if faults:
            return [
                f"The case file is damaged: {in_words(faults)}. Restore the latest backup; what is there now is kept."
            ]
        with self.read() as session:
            return verify_history(session) + search.check(session)

    def is_encrypted(self) -> bool:
        """Return whether the file begins as no plain database does."""
        assert self._lock.hold is not None
        with file_problems(self.path):
            return self._lock.hold.is_encrypted()

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
        passphrases.refuse_two_names(self._lock)
        header = key.new_header()
        secret = (key.derive(new, header), header)
        with file_problems(self.path, passphrases.NOT_CHANGED), self._nobody_reading():
            kept = self.backup("before-new-passphrase")
            fresh = passphrases.write_anew(self.path, (self._key, self._header), secret, self.by)
            self._exchange(fresh, *secret)
        return kept

    def _exchange(self, fresh: Path, secret: bytes, header: bytes) -> None:
        """Put the file that was written anew in the place of the old one, and open it."""
        self._anchor.close()
        try:
            confirmed = passphrases.exchange(fresh, self.path, self._lock)
        except BaseException:
            self._connect()
            raise
        self._key, self._header = secret, header
        try:
            with file_problems(self.path):
                self._connect()
        except CaseFileProblem as problem:
            raise passphrases.not_opened_again(problem) from problem
        if not confirmed:
            raise CaseFileProblem(passphrases.UNCONFIRMED)

    def close(self) -> None:
        """Close the file and let others open it; safe to call twice. A backup that still reads it is given up."""
        self._ends.set()
        # To close a file here takes away every lock of this program on it, also of who reads it.
        with self._backing_up:
            self.is_open = False
            self._engine.dispose()
            watch.close(self._watch, self._anchor)
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
            event.listen(session, "do_orm_execute", sessions.leave_out_taken_back)
            # Begins at once, so that a file in use is found out before any work is done.
            session.connection()
            if self._paused:
                raise CaseFileProblem(passphrases.UNDER_WAY)
            yield session
        finally:
            session.close()

    @contextmanager
    def _nobody_reading(self) -> Iterator[None]:
        """Close every connection but the anchor and let none be opened; raises `CaseFileProblem` if one is in use."""
        self._paused = True
        try:
            passphrases.end_connections(self._engine)
            yield
        finally:
            self._paused = False
