"""An office in memory alone, invented and forgotten, with which the program goes through a day before one is unlocked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event
from sqlalchemy.orm import Session

from scr_desktop.domain.records.record import Base
from scr_desktop.store import sessions
from scr_desktop.store.connection import engine_in_memory


class OfficeInMemory:
    """Gives sessions as an open case file does; nothing of it is on a disk, and it has no history."""

    def __init__(self) -> None:
        self._engine = engine_in_memory()
        with self._session(writes=True) as session:
            Base.metadata.create_all(session.connection())
            session.commit()

    @contextmanager
    def work(self) -> Iterator[Session]:
        """Give a session for one piece of work, which is kept as long as this is."""
        with self._session(writes=True) as session:
            yield session
            session.commit()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Give a session that sees the office and is not meant to change it."""
        with self._session(writes=False) as session:
            yield session

    @contextmanager
    def _session(self, *, writes: bool) -> Iterator[Session]:
        with Session(self._engine.execution_options(writes=writes), expire_on_commit=False) as session:
            event.listen(session, "do_orm_execute", sessions.leave_out_taken_back)
            session.connection()
            yield session

    def close(self) -> None:
        """Forget it."""
        self._engine.dispose()
