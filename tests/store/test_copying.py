"""A copy of a case file is whole and checked, with the entry of history that it is to have, or it is not there."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.orm import Session
from sqlcipher3 import dbapi2

from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.store import key
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.connection import connect, is_wrong_key
from scr_desktop.store.copying import Entry, add_entry, copy_verified, save_copy
from scr_desktop.store.verify import Lock, head_of, verify
from tests.store.records import Paper


@pytest.fixture
def lock(office: Path, template: tuple[Path, str]) -> Lock:
    """Give what the office is locked with."""
    header = key.read_header(office)
    return key.by_recovery_key(template[1])(header), header


def last(path: Path, lock: Lock) -> tuple[int, str, str, str]:
    """Return number, officer, words and reason of the last entry of the file at `path`."""
    with closing(connect(path, *lock)) as connection:
        row = connection.execute('SELECT number, "by", what, why FROM history ORDER BY number DESC LIMIT 1').fetchone()
    return tuple(row)


def test_a_copy_without_an_entry_is_the_same_history(office: Path, lock: Lock, tmp_path: Path) -> None:
    """Number and link are those of the source; the copy is one file without a log."""
    head = add_entry(office, lock, Entry("Zoë", "Noted"))
    target = tmp_path / "copy.scrcase"
    copy_verified(office, lock, target, lock)
    assert head[0] == 1
    assert verify(target, lock) == head
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy.scrcase", "office.scrcase"]


def test_an_entry_stands_in_the_copy_alone(office: Path, lock: Lock, tmp_path: Path) -> None:
    """Who did what and why follows the source's last entry, under the copy's own key; the source knows nothing of it."""
    add_entry(office, lock, Entry("Zoë", "Noted"))
    before = office.read_bytes()
    target, other = tmp_path / "copy.scrcase", (b"n" * 32, b"h" * 16)
    copy_verified(office, lock, target, other, Entry("Ann", "Passphrase changed", "Lost paper"))
    assert last(target, other) == (2, "Ann", "Passphrase changed", "Lost paper")
    assert office.read_bytes() == before
    assert verify(office, lock)[0] == 1


def test_a_copy_that_fails_leaves_nothing(office: Path, lock: Lock, tmp_path: Path) -> None:
    """A fault while the entry is written takes the copy away, and comes through."""

    def fail(_: Session) -> None:
        raise LookupError("in the middle")

    target = tmp_path / "copy.scrcase"
    with pytest.raises(LookupError, match="in the middle"):
        copy_verified(office, lock, target, lock, Entry("Ann", "Restored", also=fail))
    assert [path.name for path in tmp_path.iterdir()] == ["office.scrcase"]


def test_a_damaged_source_gives_no_copy(office: Path, lock: Lock, tmp_path: Path) -> None:
    """A page that does not fit its seal makes no sound copy, and none is kept."""
    content = bytearray(office.read_bytes())
    content[-100] ^= 1
    office.write_bytes(content)
    with pytest.raises((CaseFileProblem, dbapi2.Error)):
        copy_verified(office, lock, tmp_path / "copy.scrcase", lock)
    assert [path.name for path in tmp_path.iterdir()] == ["office.scrcase"]


def test_a_saved_copy_says_so_in_its_history_and_holds_what_was_added(
    papers: CaseFile, template: tuple[Path, str], tmp_path: Path
) -> None:
    """What the file itself did not take any more is in the copy, without an entry of its own."""
    header = key.read_header(papers.path)
    lock = key.by_recovery_key(template[1])(header), header
    target = tmp_path / "saved.scrcase"
    with closing(connect(papers.path, *lock)) as reading:
        save_copy(reading, "office.scrcase", target, lock, "Zoë", lambda session: session.add(Paper(text="late")))
        assert head_of(reading)[0] == 0
    assert last(target, lock) == (1, "Zoë", "Saved as a copy", "office.scrcase was no longer where it was opened")
    with closing(connect(target, *lock)) as copy:
        assert copy.execute("SELECT text FROM test_paper").fetchall() == [("late",)]
    assert not (tmp_path / "saved.scrcase.saving").exists()


def test_a_copy_with_the_wrong_key_is_not_made(office: Path, lock: Lock, tmp_path: Path) -> None:
    """A source that does not open is not copied."""
    with pytest.raises(dbapi2.Error) as wrong:
        copy_verified(office, (b"k" * 32, lock[1]), tmp_path / "copy.scrcase", lock)
    assert is_wrong_key(wrong.value)
    assert not (tmp_path / "copy.scrcase").exists()
