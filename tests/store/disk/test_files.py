"""Files are private, take their place whole, and go with the log that belongs to them."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

import pytest

from scr_desktop.store.disk import files

LOGS = ("-wal", "-shm", "-journal")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Give a file with its three logs."""
    made = tmp_path / "office.scrcase"
    for name in ("", *LOGS):
        files.beside(made, name).write_text(f"old{name}")
    return made


def names(folder: Path) -> list[str]:
    """Return what stands in a folder."""
    return sorted(one.name for one in folder.iterdir())


def test_a_name_is_added_to_the_whole_name(tmp_path: Path) -> None:
    """The ending stays, so that no file takes the place of another."""
    assert files.beside(tmp_path / "office.scrcase", "-wal") == tmp_path / "office.scrcase-wal"


def test_a_link_leads_to_its_file_and_a_folder_keeps_its_name(tmp_path: Path) -> None:
    """Only the last place is followed; what is missing stays where it was asked for."""
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "office").write_text("x")
    (tmp_path / "folder").symlink_to(tmp_path / "real")
    (tmp_path / "link").symlink_to(tmp_path / "real" / "office")
    assert files.real(tmp_path / "link") == (tmp_path / "real" / "office").resolve()
    assert files.real(tmp_path / "folder" / "office") == tmp_path / "folder" / "office"
    assert files.real(tmp_path / "gone") == tmp_path / "gone"


def test_a_link_that_leads_nowhere_stands(tmp_path: Path) -> None:
    """A name that is taken is taken, even by a dead link; below a file nothing stands."""
    (tmp_path / "dead").symlink_to(tmp_path / "gone")
    (tmp_path / "file").write_text("x")
    found = {name: files.stands(tmp_path / name) for name in ("dead", "gone", "file", "file/below", ".")}
    assert found == {"dead": True, "gone": False, "file": True, "file/below": False, ".": True}


@pytest.mark.skipif(os.name != "posix", reason="rights are told differently there")
def test_a_new_file_is_its_owners_alone(tmp_path: Path) -> None:
    """Nobody else of the computer reads it; a file that is there already is not taken."""
    private, copy = tmp_path / "private", tmp_path / "copy"
    files.make_private(private)
    private.write_text("words")
    private.chmod(0o644)
    files.copy_file(private, copy)
    assert (copy.read_text(), stat.S_IMODE(copy.stat().st_mode)) == ("words", 0o600)
    with pytest.raises(FileExistsError):
        files.copy_file(private, copy)
    with pytest.raises(FileExistsError):
        files.make_private(copy)


def test_a_file_takes_the_place_of_another(path: Path) -> None:
    """Its name is the old one's, and the fresh name is free."""
    fresh = files.beside(path, ".new")
    fresh.write_text("new")
    files.put_in_place(fresh, path)
    assert path.read_text() == "new"
    assert not fresh.exists()


@pytest.mark.skipif(os.name != "posix", reason="folders are not written through there")
def test_a_name_that_was_not_confirmed_is_told_and_a_new_file_taken_away(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the place of another it stays, for that one is gone; where nothing stood, nothing is left."""
    fresh, other = files.beside(path, ".new"), path.with_name("other")

    def unconfirmed(_: Path) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(files, "folder_to_disk", unconfirmed)
    fresh.write_text("new")
    with pytest.raises(files.Unconfirmed):
        files.put_in_place(fresh, path)
    assert path.read_text() == "new"
    fresh.write_text("new")
    with pytest.raises(files.Unconfirmed):
        files.put_new_in_place(fresh, other)
    assert (other.exists(), fresh.exists()) == (False, False)


def test_a_file_goes_with_its_logs(path: Path) -> None:
    """Whichever of them are there, and twice over without an error."""
    note = path.with_name("office.scrcase notes")
    note.write_text("mine")
    files.remove_log(path)
    assert names(path.parent) == ["office.scrcase", note.name]
    files.remove_with_log(path)
    files.remove_with_log(path)
    files.clear_away(path)
    assert names(path.parent) == [note.name]


@pytest.mark.parametrize(("size", "has"), [(0, False), (32, False), (33, True)])
def test_a_log_that_was_only_begun_holds_nothing(tmp_path: Path, size: int, has: bool) -> None:
    """The engine writes 32 bytes before anything is saved to it."""
    path = tmp_path / "office.scrcase"
    assert not files.has_log(path)
    files.beside(path, "-wal").write_bytes(b"x" * size)
    assert files.has_log(path) is has


def test_a_log_of_another_file_is_kept_by_a_name_of_its_own(path: Path) -> None:
    """Two in one second stay apart, and the engine finds neither."""
    kept = [files.keep_log_aside(path)]
    files.beside(path, "-wal").write_text("second")
    kept.append(files.keep_log_aside(path))
    assert [one.read_text() for one in kept] == ["old-wal", "second"]
    assert all(one.name.startswith("office.scrcase-wal of another file 20") for one in kept)
    assert names(path.parent) == sorted(["office.scrcase", *(one.name for one in kept)])


def test_a_log_returns_if_the_exchange_fails_and_goes_if_it_does_not(path: Path) -> None:
    """While another file takes the place, the engine finds no log."""
    everything = names(path.parent)
    with suppress(LookupError), files.log_set_aside(path):
        assert not files.has_log(path)
        assert not any(files.stands(files.beside(path, suffix)) for suffix in LOGS)
        raise LookupError
    assert names(path.parent) == everything
    assert files.beside(path, "-wal").read_text() == "old-wal"
    with files.log_set_aside(path):
        pass
    assert names(path.parent) == ["office.scrcase"]


def test_the_log_of_a_file_that_is_gone_does_not_return(path: Path) -> None:
    """Where only the drive's word is missing, the new file stands there already: the old log would be played into it."""
    with suppress(files.Unconfirmed), files.log_set_aside(path):
        raise files.Unconfirmed(5, "Input/output error")
    assert names(path.parent) == ["office.scrcase"]
