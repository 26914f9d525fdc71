"""One encrypted connection to a case file, and the SQLAlchemy engine over such connections."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

WAIT_SECONDS = 5.0
CACHE_KIBIBYTES = 64_000
# The engine's own mark that a file is a case file of this program: "SCRD" in ASCII.
APPLICATION_ID = 0x53435244


def connect(path: Path, key: bytes, header: bytes) -> Any:
    """Return a DB-API connection to the file at `path`, with nothing in it changed.

    Raises `sqlcipher3.dbapi2.Error`; a wrong key is the one that `is_wrong_key` tells.
    """
    connection = dbapi2.connect(str(path), timeout=WAIT_SECONDS, isolation_level=None, check_same_thread=False)
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


def make_engine(path: Path, key: bytes, header: bytes) -> Engine:
    """Return an engine over the case file; connections with option `writes=True` may change it, others not."""
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=lambda: connect_for_use(path, key, header),
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=6,
        # The connection used last has the warmest page cache.
        pool_use_lifo=True,
        # An error report must not carry what was typed about a child.
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Begin for reading one moment's state, or for writing with no other writer until the end."""
    writes = bool(connection.get_execution_options().get("writes"))
    connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if writes else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
