"""A connection opens what is there with its key, in the way it was asked to, and the engine looks before each one."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlcipher3 import dbapi2

from scr_desktop.store import key
from scr_desktop.store.connection import (
    APPLICATION_ID,
    TO_LOOK,
    TO_LOOK_ALONE,
    connect,
    connect_for_use,
    is_wrong_key,
    make_engine,
)
from scr_desktop.store.disk import files


@pytest.fixture
def lock(office: Path, template: tuple[Path, str]) -> tuple[bytes, bytes]:
    """Give what the office is locked with."""
    header = key.read_header(office)
    return key.by_recovery_key(template[1])(header), header


@pytest.mark.parametrize("how", [TO_LOOK, TO_LOOK_ALONE])
def test_who_only_looks_writes_nothing(office: Path, lock: tuple[bytes, bytes], how: str) -> None:
    """The file stays as it is byte for byte, and a change is refused."""
    before = office.read_bytes()
    with closing(connect(office, *lock, how)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        with pytest.raises(dbapi2.Error, match="readonly"):
            connection.execute("CREATE TABLE mine (a)")
    assert office.read_bytes() == before


def test_a_wrong_key_is_told_from_other_errors(office: Path, lock: tuple[bytes, bytes]) -> None:
    """A key that does not fit is one thing, a question that cannot be asked or a missing file another."""
    with pytest.raises(dbapi2.Error) as wrong:
        connect(office, b"k" * 32, lock[1])
    assert is_wrong_key(wrong.value)
    with closing(connect(office, *lock)) as connection, pytest.raises(dbapi2.Error) as no_table:
        connection.execute("SELECT * FROM nothing")
    with pytest.raises(dbapi2.Error) as missing:
        connect(office.with_name("gone"), *lock)
    assert not is_wrong_key(no_table.value)
    assert not is_wrong_key(missing.value)
    assert not is_wrong_key(ValueError())


def test_daily_use_keeps_a_log_beside_the_file(office: Path, lock: tuple[bytes, bytes]) -> None:
    """A commit stands in the log at once; the last connection that closes puts it into the file."""
    with closing(connect_for_use(office, *lock)) as connection:
        connection.execute("CREATE TABLE mine (a)")
        assert files.has_log(office)
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,), "2 is FULL: on the disk before it returns"
    assert not files.has_log(office)


def test_the_engine_looks_before_each_connection(office: Path, lock: tuple[bytes, bytes]) -> None:
    """A file that must not be opened is not: the look raises, and what it raises comes through."""
    looks: list[int] = []

    def look() -> None:
        looks.append(1)
        if len(looks) > 2:
            raise LookupError("moved away")

    engine = make_engine(office, *lock, look)
    with engine.connect(), engine.connect():
        assert len(looks) == 2
        with pytest.raises(LookupError, match="moved away"):
            engine.connect()
    engine.dispose()


def test_only_a_connection_that_says_so_may_change_the_file(office: Path, lock: tuple[bytes, bytes]) -> None:
    """The same connection serves a writer and then a reader, and refuses the reader's change."""
    engine = make_engine(office, *lock)
    with engine.connect().execution_options(writes=True) as writing, writing.begin():
        writing.execute(text("CREATE TABLE mine (a)"))
    with engine.connect() as reading:
        assert reading.execute(text("SELECT count(*) FROM mine")).scalar() == 0
        with pytest.raises(Exception, match="readonly"):
            reading.execute(text("INSERT INTO mine VALUES (1)"))
    engine.dispose()


def test_a_second_writer_is_kept_out_while_a_reader_is_not(office: Path, lock: tuple[bytes, bytes]) -> None:
    """A reader sees the office as it was before the work that is not yet saved."""
    engine = make_engine(office, *lock)
    with engine.connect().execution_options(writes=True) as writing, writing.begin():
        writing.execute(text("CREATE TABLE mine (a)"))
    with engine.connect().execution_options(writes=True) as writing, writing.begin():
        writing.execute(text("INSERT INTO mine VALUES (1)"))
        with engine.connect() as reading:
            assert reading.execute(text("SELECT count(*) FROM mine")).scalar() == 0
        with closing(connect(office, *lock)) as second:
            second.execute("PRAGMA busy_timeout = 0")
            with pytest.raises(dbapi2.Error, match="locked"):
                second.execute("BEGIN IMMEDIATE")
    engine.dispose()


def test_reading_by_turns_with_writing_has_no_statement_prepared_anew(office: Path, lock: tuple[bytes, bytes]) -> None:
    """The engine is told to refuse changes only where a reader asks for more than a SELECT: each telling costs it all."""
    told: list[str] = []
    engine = make_engine(office, *lock)
    with engine.connect().execution_options(writes=True) as writing, writing.begin():
        real: Any = writing.connection.dbapi_connection
        real.set_trace_callback(told.append)
        writing.execute(text("CREATE TABLE mine (a)"))
    with engine.connect() as reading:
        assert reading.execute(text("SELECT count(*) FROM mine")).scalar() == 0
    with engine.connect().execution_options(writes=True) as writing, writing.begin():
        writing.execute(text("INSERT INTO mine VALUES (1)"))
    assert not [one for one in told if "query_only" in one]
    engine.dispose()


@pytest.mark.parametrize(
    "change", ["INSERT INTO mine VALUES (1)", "WITH one AS (SELECT 1) INSERT INTO mine SELECT * FROM one", "ANALYZE"]
)
def test_who_was_refused_a_change_is_refused_the_next_and_a_writer_is_not(
    office: Path, lock: tuple[bytes, bytes], change: str
) -> None:
    """However the change begins; and the connection can be used to write afterwards."""
    engine = make_engine(office, *lock)
    with engine.connect().execution_options(writes=True) as writing, writing.begin():
        writing.execute(text("CREATE TABLE mine (a)"))
    for _ in range(2):
        with engine.connect() as reading, pytest.raises(Exception, match="readonly"):
            reading.execute(text(change))
    with engine.connect().execution_options(writes=True) as writing, writing.begin():
        writing.execute(text(change))
    engine.dispose()
