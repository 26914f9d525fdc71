"""A new passphrase: the file written anew, exchanged in one step, and never while somebody reads."""

from __future__ import annotations

import os
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.store import key
from scr_desktop.store.connection import connect, is_wrong_key, make_engine
from scr_desktop.store.disk import files
from scr_desktop.store.disk.lock import WriterLock
from scr_desktop.store.passphrases import end_connections, exchange, not_opened_again, refuse_two_names, write_anew
from scr_desktop.store.verify import Lock

NEW = b"n" * 32


@pytest.fixture
def lock(office: Path, template: tuple[Path, str]) -> Lock:
    """Give what the office is locked with."""
    header = key.read_header(office)
    return key.by_recovery_key(template[1])(header), header


def test_the_file_written_anew_opens_with_the_new_key_alone(office: Path, lock: Lock) -> None:
    """Its history says who changed the passphrase; the old file is as it was."""
    before = office.read_bytes()
    new = (NEW, key.new_header())
    fresh = write_anew(office, lock, new, "Zoë")
    assert fresh == office.with_name("office.scrcase.new")
    with closing(connect(fresh, *new)) as connection:
        assert connection.execute('SELECT "by", what FROM history').fetchall() == [("Zoë", "Passphrase changed")]
    with pytest.raises(dbapi2.Error) as wrong:
        connect(fresh, lock[0], new[1])
    assert is_wrong_key(wrong.value)
    assert office.read_bytes() == before


def test_the_exchange_is_whole(office: Path, lock: Lock) -> None:
    """The new file stands in the old one's place, nothing is left beside it, and an old log is not played into it."""
    new = (NEW, key.new_header())
    fresh = write_anew(office, lock, new, "Zoë")
    files.beside(office, "-wal").write_bytes(b"x" * 500)
    writer = WriterLock(office, "Zoë")
    writer.take()
    try:
        assert exchange(fresh, office, writer)
    finally:
        writer.release()
    assert [path.name for path in office.parent.iterdir() if "lock" not in path.name] == ["office.scrcase"]
    with closing(connect(office, *new)) as connection:
        assert connection.execute("SELECT count(*) FROM history").fetchone() == (1,)


def test_connections_end_only_when_none_is_in_use(office: Path, lock: Lock) -> None:
    """A document that is being made is waited for."""
    engine = make_engine(office, *lock)
    with engine.connect(), pytest.raises(CaseFileProblem, match="still being read, perhaps for a document"):
        end_connections(engine)
    end_connections(engine)
    assert not files.has_log(office)


def test_a_second_name_keeps_the_old_passphrase_alive(office: Path) -> None:
    """One name is let through; with a hard link the change is refused before anything is done."""
    writer = WriterLock(office, "Zoë")
    writer.take()
    try:
        refuse_two_names(writer)
        os.link(office, office.with_name("second.scrcase"))
        with pytest.raises(CaseFileProblem, match=r"under a second name .* It was not changed\."):
            refuse_two_names(writer)
    finally:
        writer.release()


def test_why_it_did_not_open_again_is_said_with_what_to_do() -> None:
    """The passphrase was changed all the same, and the officer unlocks with the new one."""
    said = not_opened_again(CaseFileProblem("The drive is gone.")).sentence
    assert said == (
        "The passphrase was changed, but the case file could not be opened again under it: The drive is gone. "
        "Close SCR Desktop, start it again, and unlock with the new passphrase."
    )
