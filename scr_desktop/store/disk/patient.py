"""A connection that asks again when a read went wrong in passing, so that one hiccup of a drive ends no session.

After a page that did not fit its seal the engine gives nothing more over the same connection, though the file may be
sound. So the connection is opened anew and the question asked once more, while nothing has been written over it yet and
nothing was saved meanwhile by anybody else: the reader then still sees the office as it was at one moment.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any

from sqlcipher3 import dbapi2

from scr_desktop.store.disk.problems import is_of_reading

# How often, and after how many seconds, a read is tried again.
PAUSES = (0.05, 0.2)
_READS = ("SELECT", "WITH", "PRAGMA")
_ONLY_READING = "PRAGMA query_only = {}"


def wait(seconds: float) -> None:
    """Give the drive a moment."""
    time.sleep(seconds)


class Saves:
    """Counts what was saved to one case file by this program, which is the only one that writes to it."""

    def __init__(self) -> None:
        self.count = 0


class PatientConnection:
    """A DB-API connection made by `open_`, which is opened anew to ask again; all else is the engine's own."""

    def __init__(self, open_: Callable[[], Any], saves: Saves) -> None:
        self._open = open_
        self._saves = saves
        self._real = open_()
        # Whether it is for reading alone, and whether the engine was told.
        self._only_reads = self._told = False
        self._begun = ""
        # What had been saved when this transaction began; -1 outside one.
        self._seen = -1
        self._wrote = False
        self.turn = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def cursor(self) -> PatientCursor:
        """Return a cursor that asks again."""
        return PatientCursor(self)

    def real_cursor(self) -> Any:
        """Return the engine's own cursor over the present connection."""
        return self._real.cursor()

    def may_write(self, *, writes: bool) -> None:
        """Note whether the next transaction may change the file; the engine refuses it to one that may not."""
        self._only_reads = not writes
        if writes and self._told:
            self._tell()

    def _tell(self) -> None:
        self._told = self._only_reads
        self._real.execute(_ONLY_READING.format("ON" if self._told else "OFF"))

    def commit(self) -> None:
        """Save what was written, and count that."""
        self._real.commit()
        self._saves.count += self._wrote
        self._begun, self._wrote, self._seen = "", False, -1

    def rollback(self) -> None:
        """Give up what was written."""
        self._begun, self._wrote, self._seen = "", False, -1
        self._real.rollback()

    def hear(self, statement: str) -> None:
        """Note what is asked, for the connection that may take the place of this one."""
        verb = statement.lstrip()[:8].upper()
        # A SELECT changes nothing. Told before each reading, the engine would prepare all its statements anew.
        if self._only_reads and not self._told and not verb.startswith(("SELECT", "BEGIN")):
            self._tell()
        if not verb.startswith((*_READS, "BEGIN")):
            self._wrote = True

    def begin(self, statement: str) -> None:
        """Note that a transaction has begun."""
        if statement.lstrip().upper().startswith("BEGIN"):
            self._begun, self._seen, self._wrote = statement, self._saves.count, False

    def may_ask_again(self, error: BaseException) -> bool:
        """Return whether `error` may be over by the next try, and asking again could give no other answer."""
        return is_of_reading(error) and not self._wrote and self._seen in (self._saves.count, -1)

    def open_anew(self) -> None:
        """Put a new connection in the place of this one, in the same state."""
        self._real.close()
        self._real = self._open()
        self.turn += 1
        if self._told:
            self._tell()
        if self._begun:
            self._real.execute(self._begun)


class PatientCursor:
    """A cursor over a `PatientConnection`."""

    def __init__(self, connection: PatientConnection) -> None:
        self._connection = connection
        self._real = connection.real_cursor()
        self._turn = connection.turn
        self._asked: tuple[Any, ...] = ()
        self._given = 0

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def execute(self, statement: str, parameters: Sequence[Any] = ()) -> PatientCursor:
        """Ask, and again after a read that went wrong in passing."""
        self._connection.hear(statement)
        self._asked, self._given = (), 0
        self._patiently(lambda: self._real.execute(statement, parameters))
        self._asked = (statement, parameters)
        self._connection.begin(statement)
        return self

    def executemany(self, statement: str, parameters: Any) -> PatientCursor:
        """Write many rows; that is never done twice."""
        self._connection.hear(statement)
        self._real.executemany(statement, parameters)
        return self

    def fetchone(self) -> Any:
        """Return the next row, or None."""
        row = self._fetch("fetchone")
        self._given += row is not None
        return row

    def fetchmany(self, size: int | None = None) -> Any:
        """Return the next rows."""
        rows = self._fetch("fetchmany", size or self._real.arraysize)
        self._given += len(rows)
        return rows

    def fetchall(self) -> Any:
        """Return all the rows that are left."""
        rows = self._fetch("fetchall")
        self._given += len(rows)
        return rows

    def _fetch(self, how: str, *arguments: Any) -> Any:
        # Looked up each time: another cursor may have taken the place of the first.
        return self._patiently(lambda: getattr(self._real, how)(*arguments))

    def _ask_anew(self) -> None:
        """Ask over the new connection, and pass over the rows that were given before."""
        self._turn, self._real = self._connection.turn, self._connection.real_cursor()
        if self._asked:
            self._real.execute(*self._asked)
        for _ in range(self._given):
            self._real.fetchone()

    def _patiently(self, do: Callable[[], Any]) -> Any:
        if self._turn != self._connection.turn:
            self._ask_anew()
        try:
            return do()
        except dbapi2.Error as error:
            last = error
        for pause in PAUSES:
            if not self._connection.may_ask_again(last):
                break
            wait(pause)
            try:
                self._connection.open_anew()
                self._ask_anew()
                return do()
            except dbapi2.Error as error:
                last = error
        raise last
