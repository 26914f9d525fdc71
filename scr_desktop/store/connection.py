"""One encrypted connection to a case file, and the SQLAlchemy engine over such connections."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Dialect, Engine, ExceptionContext, create_engine, event, make_url
from sqlalchemy.pool import QueuePool, StaticPool
from sqlalchemy.util import LRUCache
from sqlcipher3 import dbapi2

from scr_desktop.store.disk import patient
from scr_desktop.store.disk.problems import family_of, is_of_reading

WAIT_SECONDS = 5.0
CACHE_KIBIBYTES = 64_000
# The engine's own mark that a file is a case file of this program: "SCRD" in ASCII.
APPLICATION_ID = 0x53435244


# How a file is opened: to be worked in, to be looked at with its log, or to be looked at as if no log lay beside it.
# The latter two write nothing into the file and leave its log as it is, also when they are closed.
TO_USE, TO_LOOK, TO_LOOK_ALONE = "mode=rw", "mode=ro", "immutable=1"


def connect(path: Path, key: bytes, header: bytes, how: str = TO_USE) -> Any:
    """Return a DB-API connection to the file at `path`, with nothing in it changed; a file that is missing is not made.

    What cannot be read is tried again a few times. Raises `sqlcipher3.dbapi2.Error`; a wrong key is the one that
    `is_wrong_key` tells.
    """
    for pause in patient.PAUSES:
        try:
            return _connect(path, key, header, how)
        except dbapi2.Error as error:
            if not is_of_reading(error):
                raise
        patient.wait(pause)
    return _connect(path, key, header, how)


def _connect(path: Path, key: bytes, header: bytes, how: str) -> Any:
    connection = dbapi2.connect(
        _address(path, how), timeout=WAIT_SECONDS, isolation_level=None, check_same_thread=False, uri=True
    )
    try:
        for pragma in (
            # Without this the engine prints lines on stderr when a key is wrong.
            "cipher_log_level = NONE",
            f"key = \"x'{(key + header).hex()}'\"",
            "foreign_keys = ON",
            "secure_delete = ON",
            "temp_store = MEMORY",
            f"cache_size = -{CACHE_KIBIBYTES}",
        ):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("SELECT count(*) FROM sqlite_master")
    except dbapi2.Error:
        connection.close()
        raise
    return connection


def _address(path: Path, how: str) -> str:
    """Return `path` as the engine is asked to open a file that is there, and never to make it."""
    if os.name == "nt":
        name = path.absolute().as_posix().encode("utf-8", "surrogatepass")
    else:
        name = os.fsencode(path.absolute())
    # A share's own two slashes follow the two of an address that names no computer.
    return f"file://{'' if name.startswith(b'/') else '/'}{quote(name, safe='/:')}?{how}"


def is_wrong_key(error: Exception) -> bool:
    """Return whether the engine could not read the first page: the key is wrong or the page is damaged."""
    return getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB"


def connect_for_use(path: Path, key: bytes, header: bytes) -> Any:
    """Return a connection for daily use: write-ahead log, every commit on the disk before it returns."""
    connection = connect(path, key, header)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
    except dbapi2.Error:
        connection.close()
        raise
    return connection


def make_engine(path: Path, key: bytes, header: bytes, look: Callable[[], None] = lambda: None) -> Engine:
    """Return an engine over the case file; connections with option `writes=True` may change it, others not.

    `look()` is called before each connection, and raises if the file at `path` must not be opened.
    """

    def open_() -> Any:
        look()
        return connect_for_use(path, key, header)

    pool = QueuePool(
        _patient(open_),
        pool_size=2,
        max_overflow=6,
        # The connection used last has the warmest page cache.
        use_lifo=True,
        dialect=_dialect(),
    )
    engine = _engine(pool)
    event.listen(engine, "handle_error", _give_up_connection)
    return engine


def engine_in_memory() -> Engine:
    """Return an engine over one connection to an empty database that stands in memory alone and is gone with it."""
    return _engine(StaticPool(_patient(_in_memory), dialect=_dialect()))


def _patient(open_: Callable[[], Any]) -> Callable[[], Any]:
    """Return what makes the connections of a pool, each opened by `open_`."""
    saves = patient.Saves()
    return lambda: patient.PatientConnection(open_, saves)


def _in_memory() -> Any:
    return dbapi2.connect(":memory:", isolation_level=None, check_same_thread=False)


# How SQLAlchemy puts a question is the same for every case file: an office that is unlocked again, or after another, has
# every question put together already. Their words are in it, what was found is not.
_PUT_TOGETHER: LRUCache[Any, Any] = LRUCache(1_000)


@cache
def _dialect() -> Dialect:
    """Return how every case file is spoken to: with one, what was put together for one file is of use to the next."""
    probe = create_engine("sqlite://", module=dbapi2, creator=_in_memory, poolclass=StaticPool)
    # SQLAlchemy asks the engine once what it can do.
    with probe.connect():
        pass
    probe.dispose()
    return probe.dialect


def _engine(pool: QueuePool | StaticPool) -> Engine:
    """Return an engine over the connections of a pool."""
    engine = Engine(
        pool,
        _dialect(),
        make_url("sqlite://"),
        # An error report must not carry what was typed about a child.
        hide_parameters=True,
        execution_options={"compiled_cache": _PUT_TOGETHER},
    )
    event.listen(engine, "begin", _begin)
    return engine


def _give_up_connection(context: ExceptionContext) -> None:
    """Use no connection again over which something could not be read: it would go on saying so of a sound file."""
    error = context.original_exception
    if is_of_reading(error) or (isinstance(error, dbapi2.Error) and family_of(error) == "SQLITE_CANTOPEN"):
        context.is_disconnect, context.invalidate_pool_on_disconnect = True, False


def _begin(connection: Connection) -> None:
    """Begin for reading one moment's state, or for writing with no other writer until the end."""
    writes = bool(connection.get_execution_options().get("writes"))
    driver: Any = connection.connection.dbapi_connection
    driver.may_write(writes=writes)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
