"""Backups that were opened and checked, and restoring that keeps what was there."""

from __future__ import annotations

import os
import shutil
import stat
import threading
import time
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from scr_desktop.domain.problem import CaseFileProblem, WrongKey
from scr_desktop.store import backup, copying, key, verify
from scr_desktop.store.backup import list_backups
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.connection import connect
from scr_desktop.store.disk.hold import Hold
from scr_desktop.store.restore import restore
from tests.store.records import Paper


def do(case_file: CaseFile, what: str) -> None:
    """Do one piece of work."""
    with case_file.work(what) as session:
        session.add(Paper(text=what))


def papers_in(path: Path, recovery_key: str) -> list[str]:
    """Return what is filed in the case file at `path`."""
    with CaseFile.open_with_recovery_key(path, recovery_key, by="Zoë") as opened, opened.read() as session:
        assert opened.check() == []
        return sorted(session.scalars(select(Paper.text)))


def names(path: Path) -> set[str]:
    """Return what stands beside the case file at `path`, but for its lock."""
    return {found.name for found in path.parent.iterdir()} - {"office.scrcase.lock"}


# Making


def test_a_backup_holds_what_was_just_done(papers: CaseFile, template: tuple[Path, str]) -> None:
    """Work that is still only in the log is in the backup, which is one file, sound and private."""
    do(papers, "one")
    made = papers.backup("on-close")
    do(papers, "two")
    assert papers_in(made, template[1]) == ["one"]
    assert made.parent == papers.path.parent / "backups"
    assert {found.name for found in made.parent.iterdir()} - {made.name + ".lock"} == {made.name}
    if os.name == "posix":
        assert stat.S_IMODE(made.stat().st_mode) == 0o600


def test_a_backup_is_listed_with_time_size_and_reason(papers: CaseFile) -> None:
    """The newest comes first; two in one second both stay; other files are passed over."""
    first, second, third = (papers.backup(reason) for reason in ("on-close", "on-close", "before-import"))
    (first.parent / "notes.txt").write_text("mine")
    (first.parent / "office 2026-13-45 999999 on-close.scrcase").write_text("mine")
    found = list_backups(papers.path)
    assert [one.path for one in found] == [third, second, first]
    assert found[0].reason == "before-import"
    assert found[0].size == third.stat().st_size
    # In the night of the change to summer time the local time jumps by an hour.
    assert abs(found[-1].made_at - datetime.now()) < timedelta(hours=2)


def test_a_reason_is_never_a_path(papers: CaseFile) -> None:
    """A reason is a few plain words."""
    for reason in ("../x", "a b", "", "A", "x/y", "-"):
        with pytest.raises(ValueError, match="reason"):
            papers.backup(reason)


def test_backup_only_if_something_was_done(papers: CaseFile, template: tuple[Path, str]) -> None:
    """Opening and looking makes no backup; work does, also work of an earlier day that was not yet backed up."""
    do(papers, "one")
    assert papers.backup_if_changed("on-close") is not None
    assert papers.backup_if_changed("on-close") is None
    do(papers, "two")
    papers.close()
    with CaseFile.open_with_recovery_key(papers.path, template[1], by="Zoë") as opened:
        assert opened.backup_if_changed("on-close") is not None
        assert opened.backup_if_changed("on-close") is None


def test_an_unsound_copy_is_not_kept(papers: CaseFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy that does not verify is said and thrown away."""
    do(papers, "one")
    copy = Hold.copy_to

    def spoil(held: Hold, target: Path, tick: copying.Tick) -> None:
        copy(held, target, tick)
        content = bytearray(target.read_bytes())
        content[-100] ^= 1
        target.write_bytes(content)

    monkeypatch.setattr(Hold, "copy_to", spoil)
    with pytest.raises(CaseFileProblem, match="is not sound"):
        papers.backup("on-close")
    assert list((papers.path.parent / "backups").iterdir()) == []


@pytest.mark.parametrize(
    ("reason", "structure"), [("on-close", False), ("at-start", False), ("by-hand", True), ("before-migration", True)]
)
def test_where_somebody_waits_to_leave_the_seals_are_looked_at(
    papers: CaseFile, reason: str, structure: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every day the seal of each page; how the parts hang together where the backup is asked for, and once a week."""
    looked: list[bool] = []

    def noted(path: Path, lock: verify.Lock, *, structure: bool) -> tuple[int, str]:
        looked.append(structure)
        return verify.verify(path, lock, structure=structure)

    monkeypatch.setattr(copying, "verify", noted)
    do(papers, "one")
    papers.backup(reason)
    assert looked == [structure]


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.99])
def test_a_turned_bit_in_any_page_of_the_day_s_copy_is_found(
    papers: CaseFile, share: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The seals tell it wherever it stands; no such copy is kept."""
    copy = Hold.copy_to

    def spoil(held: Hold, target: Path, tick: copying.Tick) -> None:
        copy(held, target, tick)
        content = bytearray(target.read_bytes())
        content[100 + int(share * (len(content) - 200))] ^= 1
        target.write_bytes(content)

    monkeypatch.setattr(Hold, "copy_to", spoil)
    with pytest.raises(CaseFileProblem, match=r"is not sound|no backup was made"):
        papers.backup("on-close")
    assert list((papers.path.parent / "backups").iterdir()) == []


def break_structure(path: Path, lock: verify.Lock) -> None:
    """Let an index of a sound file not hold what its table does, each page of it sealed."""
    with closing(connect(path, *lock)) as connection:
        connection.execute("CREATE TABLE odd (a, b)")
        connection.execute("INSERT INTO odd VALUES (1, 2)")
        connection.execute("CREATE INDEX of_odd ON odd (a)")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = 'CREATE INDEX of_odd ON odd (b)' WHERE name = 'of_odd'")


def test_once_a_week_the_newest_is_checked_whole(papers: CaseFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """When that was last done is noted beside the backups; a note that is old, ahead or no day counts for nothing."""
    today = date(2026, 11, 30)
    monkeypatch.setattr(backup, "_today", lambda: today)
    assert papers.check_backup() is None
    made = papers.backup("on-close")
    assert papers.check_backup() == made
    assert papers.check_backup() is None
    note = made.with_name("office checked.txt")
    for said in ((today - timedelta(days=7)).isoformat(), (today + timedelta(days=1)).isoformat(), "last week", ""):
        note.write_text(said)
        assert papers.check_backup() == made, said
    note.write_text((today - timedelta(days=6)).isoformat())
    assert papers.check_backup() is None


def test_parts_that_do_not_hang_together_are_found_within_the_week(papers: CaseFile) -> None:
    """The seals do not tell it; what is not sound is never noted as checked."""
    made, lock = papers.backup("on-close"), (papers._key, papers._header)
    break_structure(made, lock)
    assert verify.page_faults(made, lock, structure=False) == []
    for _ in range(2):
        with pytest.raises(CaseFileProblem, match="is not sound and cannot be relied on"):
            papers.check_backup()


def test_a_backup_that_asks_for_it_counts_as_the_check_of_the_week(papers: CaseFile) -> None:
    """It was checked whole when it was made."""
    papers.backup("by-hand")
    assert papers.check_backup() is None


def test_what_is_saved_while_the_bytes_are_copied_waits_for_nothing(
    papers: CaseFile, template: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It goes to the log, nothing is written into the file meanwhile, and the backup is of the moment at which it began."""
    copy, same = Hold.copy_to, list[bool]()

    def busy(held: Hold, target: Path, tick: copying.Tick) -> None:
        before = papers.path.read_bytes()
        do(papers, "meanwhile")
        same.append(not papers.clear_log() and papers.path.read_bytes() == before)
        copy(held, target, tick)

    do(papers, "one")
    monkeypatch.setattr(Hold, "copy_to", busy)
    made = papers.backup("on-close")
    assert same == [True]
    assert papers_in(made, template[1]) == ["one"]
    monkeypatch.undo()
    again = papers.backup_if_changed("on-close")
    assert again is not None
    assert papers_in(again, template[1]) == ["meanwhile", "one"]


def test_where_the_log_cannot_be_emptied_the_engine_copies(
    papers: CaseFile, template: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bytes of the file alone would be of an earlier day than its history."""
    monkeypatch.setattr(Hold, "copy_to", lambda *_: pytest.fail("the bytes were copied"))
    do(papers, "one")
    with papers.read() as session:
        assert session.scalar(select(Paper.text)) == "one"
        do(papers, "two")
        made = papers.backup("on-close")
    assert papers_in(made, template[1]) == ["one", "two"]


def test_closing_ends_a_backup_that_still_reads_the_file(papers: CaseFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """Closing waits a moment at most, and what was copied so far is no backup."""
    begun, ended = threading.Event(), list[Exception]()

    def slow(_held: Hold, _target: Path, tick: copying.Tick) -> None:
        begun.set()
        while True:
            tick()
            time.sleep(0.001)

    def back_up() -> None:
        try:
            papers.backup("on-close")
        except CaseFileProblem as problem:
            ended.append(problem)

    monkeypatch.setattr(Hold, "copy_to", slow)
    work = threading.Thread(target=back_up)
    work.start()
    begun.wait()
    papers.close()
    work.join()
    assert [str(problem) for problem in ended] == [
        "The case file was closed before its backup was made: it is made at the next start."
    ]
    assert list((papers.path.parent / "backups").iterdir()) == []


def test_a_copy_with_another_history_is_not_kept(papers: CaseFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """A sound file that is not this office's present state is no backup of it."""
    do(papers, "one")
    monkeypatch.setattr(copying, "verify", lambda *_, **__: (7, "x"))
    with pytest.raises(CaseFileProblem, match="does not hold the same history and was not kept"):
        papers.backup("on-close")
    assert list_backups(papers.path) == []


def test_backups_are_thinned_as_they_are_made(papers: CaseFile) -> None:
    """Making one removes those that are no longer worth keeping, with their logs."""
    folder = papers.path.parent / "backups"
    folder.mkdir()
    first = datetime.now() - timedelta(days=9)
    for hour in (9, 10, 11):
        (folder / f"office {first:%Y-%m-%d} {hour:02}0000 on-close.scrcase").write_bytes(b"old")
    (folder / f"office {first:%Y-%m-%d} 090000 on-close.scrcase-wal").write_bytes(b"old")
    day = datetime.now() - timedelta(days=5)
    for step in range(3):
        (folder / f"office {day + timedelta(days=step):%Y-%m-%d} 120000 on-close.scrcase").write_bytes(b"old")
    papers.backup("on-close")
    papers.backup("on-close")
    assert [one.made_at.hour for one in list_backups(papers.path)][2:] == [12, 12, 12, 11]
    assert len(list(folder.iterdir())) == 6


def test_what_an_interrupted_backup_left_is_removed(papers: CaseFile) -> None:
    """A copy half made when the computer stopped goes at the next backup; other files stay."""
    folder = papers.path.parent / "backups"
    folder.mkdir()
    for name in ("office 2026-01-07 090000 on-close.scrcase.part", "other 2026-01-07 090000 on-close.scrcase.part"):
        (folder / name).write_bytes(b"half")
    made = papers.backup("on-close")
    assert {found.name for found in folder.iterdir()} == {made.name, "other 2026-01-07 090000 on-close.scrcase.part"}


def test_a_backup_can_be_made_while_something_is_read_and_written(papers: CaseFile) -> None:
    """Neither an open reader nor work in progress keeps a backup from being made, of what is committed."""
    do(papers, "one")
    with papers.read(), papers.work("Two") as session:
        session.add(Paper(text="two"))
        session.flush()
        made = backup.make(papers.path, papers._key, papers._header, "on-close")
    assert verify.verify(made, (papers._key, papers._header))[0] == 1


# Restoring


def test_restoring_keeps_what_was_there(papers: CaseFile, template: tuple[Path, str]) -> None:
    """The backup is back, and what stood there is a backup itself."""
    do(papers, "one")
    made = papers.backup("on-close")
    do(papers, "two")
    papers.close()
    kept = restore(made, papers.path, key.by_passphrase("four words on paper"), by="Zoë")
    assert kept is not None
    assert papers_in(papers.path, template[1]) == ["one"]
    assert papers_in(kept, template[1]) == ["one", "two"]
    assert made.exists()
    assert names(papers.path) == {"office.scrcase", "backups"}


def test_restoring_where_the_file_is_missing(papers: CaseFile, template: tuple[Path, str]) -> None:
    """A lost case file comes back from its backup, and a log left over from it is not played into it."""
    do(papers, "one")
    made = papers.backup("on-close")
    papers.close()
    papers.path.unlink()
    (papers.path.parent / "office.scrcase-wal").write_bytes(os.urandom(9000))
    assert restore(made, papers.path, key.by_recovery_key(template[1]), by="Zoë") is None
    assert papers_in(papers.path, template[1]) == ["one"]


@pytest.mark.parametrize(
    "content", [b"", b"\1stump", b"nonsense" * 2000, None], ids=["empty", "stump", "other", "turned bit"]
)
def test_restoring_over_a_damaged_file(papers: CaseFile, template: tuple[Path, str], content: bytes | None) -> None:
    """What does not open is set aside as it is, byte for byte, with its log."""
    do(papers, "one")
    made = papers.backup("on-close")
    papers.close()
    damaged = bytearray(papers.path.read_bytes())
    damaged[1000] ^= 1
    papers.path.write_bytes(damaged if content is None else content)
    before = papers.path.read_bytes()
    log = os.urandom(9000)
    (papers.path.parent / "office.scrcase-wal").write_bytes(log)
    kept = restore(made, papers.path, key.by_recovery_key(template[1]), by="Zoë")
    assert kept is not None
    assert kept.read_bytes() == before
    assert kept.with_name(kept.name + "-wal").read_bytes() == log
    assert papers_in(papers.path, template[1]) == ["one"]
    assert [one.reason for one in list_backups(papers.path)] == ["before-restore", "on-close"]


def test_restoring_after_a_crash_keeps_what_was_in_the_log(
    papers: CaseFile, template: tuple[Path, str], tmp_path: Path
) -> None:
    """Work that was only in the log when the computer stopped is in what is kept."""
    do(papers, "one")
    made = papers.backup("on-close")
    do(papers, "two")
    crashed = tmp_path / "crashed"
    shutil.copytree(tmp_path, crashed, ignore=shutil.ignore_patterns("*-shm", "*.lock", "*.owner", "crashed"))
    kept = restore(
        crashed / "backups" / made.name, crashed / "office.scrcase", key.by_recovery_key(template[1]), by="Zoë"
    )
    assert kept is not None
    assert papers_in(kept, template[1]) == ["one", "two"]
    assert papers_in(crashed / "office.scrcase", template[1]) == ["one"]


def test_restoring_from_before_a_new_passphrase(papers: CaseFile, template: tuple[Path, str]) -> None:
    """The backup wants the passphrase of its day; what was there under the new one is kept as it is."""
    do(papers, "one")
    kept_before = papers.change_passphrase("quite another passphrase")
    new_key = papers.recovery_key()
    papers.close()
    with pytest.raises(WrongKey, match="use the one of the day it was made"):
        restore(kept_before, papers.path, key.by_passphrase("quite another passphrase"), by="Zoë")
    kept = restore(kept_before, papers.path, key.by_passphrase("four words on paper"), by="Zoë")
    assert kept is not None
    assert papers_in(papers.path, template[1]) == ["one"]
    assert papers_in(kept, new_key) == ["one"]


def test_a_damaged_or_newer_backup_is_not_restored(
    papers: CaseFile, template: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A backup is checked before anything is touched."""
    do(papers, "one")
    made = papers.backup("on-close")
    do(papers, "two")
    papers.close()
    before = papers.path.read_bytes()
    opener = key.by_recovery_key(template[1])
    with monkeypatch.context() as patch:
        patch.setattr("scr_desktop.store.migrate.HEAD", "0000")
        with pytest.raises(CaseFileProblem, match="newer SCR Desktop"):
            restore(made, papers.path, opener, by="Zoë")
    content = bytearray(made.read_bytes())
    content[-100] ^= 1
    made.write_bytes(content)
    with pytest.raises(CaseFileProblem, match="is damaged: choose another"):
        restore(made, papers.path, opener, by="Zoë")
    made.write_bytes(content[:5000])
    with pytest.raises(CaseFileProblem, match="is damaged: choose another"):
        restore(made, papers.path, opener, by="Zoë")
    with pytest.raises(CaseFileProblem, match="is not there"):
        restore(made.with_name("gone"), papers.path, opener, by="Zoë")
    assert papers.path.read_bytes() == before
    assert names(papers.path) == {"office.scrcase", "backups"}


def test_a_failed_restore_leaves_everything(
    papers: CaseFile, template: tuple[Path, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """If the disk is full in the middle, the file that was there is still there."""
    do(papers, "one")
    made = papers.backup("on-close")
    do(papers, "two")
    papers.close()

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("scr_desktop.store.backup.copy_verified", fail)
        patch.setattr("shutil.copyfile", fail)
        with pytest.raises(CaseFileProblem, match="disk is full"):
            restore(made, papers.path, key.by_recovery_key(template[1]), by="Zoë")
    assert papers_in(papers.path, template[1]) == ["one", "two"]
    assert names(papers.path) == {"office.scrcase", "backups"}
