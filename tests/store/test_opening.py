"""Before anybody works in a case file: what can be made, what may be opened, and what a wrong key is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from scr_desktop.domain.problem import CaseFileProblem, WrongKey
from scr_desktop.store import key, migrate, opening
from scr_desktop.store.disk import files


def lock_of(path: Path, recovery_key: str) -> tuple[bytes, bytes]:
    """Return what the file at `path` is locked with."""
    header = key.read_header(path)
    return key.by_recovery_key(recovery_key)(header), header


def log_beside(path: Path, size: int) -> Path:
    """Put a log of so many bytes beside a path."""
    log = files.beside(path, "-wal")
    log.write_bytes(b"x" * size)
    return log


def test_a_new_file_needs_a_folder_and_a_free_name(tmp_path: Path) -> None:
    """A missing folder and a name that is taken have their sentences; a dead link takes a name too."""
    opening.refuse_existing(tmp_path / "new.scrcase")
    with pytest.raises(CaseFileProblem, match=r"The folder .*gone is not there: make it first"):
        opening.refuse_existing(tmp_path / "gone" / "new.scrcase")
    (tmp_path / "taken.scrcase").write_text("mine")
    (tmp_path / "dead.scrcase").symlink_to(tmp_path / "nowhere")
    for name in ("taken.scrcase", "dead.scrcase"):
        with pytest.raises(CaseFileProblem, match=f"{name} is there already"):
            opening.refuse_existing(tmp_path / name)


def test_what_is_missing_cannot_be_used(tmp_path: Path, office: Path) -> None:
    """A file that stands there and can be written to is let through in silence."""
    opening.refuse_unusable(office)
    with pytest.raises(CaseFileProblem, match="is not there"):
        opening.refuse_unusable(tmp_path / "gone.scrcase")


def test_what_was_interrupted_is_cleared_and_nothing_else(office: Path) -> None:
    """Unfinished files go with their logs; the case file, its own log and the notes beside it stay."""
    unfinished = [files.beside(office, suffix) for suffix in (".new", ".restoring", ".saving", ".new-wal")]
    stays = [files.beside(office, suffix) for suffix in ("-wal", ".newer", " notes.txt")]
    for path in (*unfinished, *stays):
        path.write_bytes(b"x")
    opening.clear_unfinished(office)
    assert [path.exists() for path in unfinished] == [False] * 4
    assert [path.exists() for path in (office, *stays)] == [True] * 4


@pytest.mark.parametrize(("size", "kept"), [(0, 0), (32, 0), (33, 1)])
def test_a_log_without_a_case_file_is_kept_only_if_something_stands_in_it(tmp_path: Path, size: int, kept: int) -> None:
    """The engine begins a log with 32 bytes before anything is saved to it; what comes after may be all that is left."""
    path = tmp_path / "office.scrcase"
    log = log_beside(path, size)
    opening.clear_log_of_none(path)
    assert not log.exists()
    assert [one.stat().st_size for one in tmp_path.glob("*-wal of another file*")] == [size] * kept


def test_a_case_file_that_cannot_be_opened_after_its_making_goes(tmp_path: Path) -> None:
    """There is nothing in it yet: the name is free for the next try. One that opens stays."""
    path = tmp_path / "office.scrcase"
    path.write_bytes(b"made")
    with opening.undone_if_it_fails(path):
        pass
    assert path.exists()
    with pytest.raises(CaseFileProblem, match="no case file was made"), opening.undone_if_it_fails(path):
        raise OSError(28, "No space left on device")
    assert not path.exists()


def test_the_right_key_tells_the_revision(office: Path, template: tuple[Path, str]) -> None:
    """A file of today has the newest revision."""
    assert opening.unlock(office, *lock_of(office, template[1]), "passphrase") == migrate.HEAD


@pytest.mark.parametrize(("called", "field"), [("passphrase", "passphrase"), ("recovery key", "recovery_key")])
def test_a_wrong_key_is_called_what_was_typed(
    office: Path, template: tuple[Path, str], called: str, field: str
) -> None:
    """The sentence stands at the entry, and a log beside the file is left as it was."""
    _, header = lock_of(office, template[1])
    log = log_beside(office, 500)
    with pytest.raises(WrongKey, match=rf"This {called} does not open office\.scrcase: type it again") as found:
        opening.unlock(office, b"k" * 32, header, called)
    assert found.value.field == field
    assert log.read_bytes() == b"x" * 500


def test_damage_is_told_from_a_wrong_key_by_a_backup(office: Path, template: tuple[Path, str]) -> None:
    """A key that opens a backup is right: then it is the file that is damaged."""
    lock = lock_of(office, template[1])
    backup = office.parent / "backups" / "office 2026-11-20 101500 on-close.scrcase"
    backup.parent.mkdir()
    files.copy_file(office, backup)
    content = bytearray(office.read_bytes())
    content[1000] ^= 1
    office.write_bytes(content)
    with pytest.raises(CaseFileProblem, match="is damaged") as found:
        opening.unlock(office, *lock, "passphrase")
    assert not isinstance(found.value, WrongKey)


def test_a_file_of_today_is_made_ready_without_a_backup(office: Path, template: tuple[Path, str]) -> None:
    """There is nothing to bring up to date, no log of another file to tell of, and what was left over is gone."""
    left_over = files.beside(office, ".new")
    left_over.write_bytes(b"x")
    lock, told = opening.make_ready(office, key.by_recovery_key(template[1]), "recovery key")
    assert (lock, told) == (lock_of(office, template[1]), "")
    assert [path.name for path in office.parent.iterdir()] == ["office.scrcase"]
