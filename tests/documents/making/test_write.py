"""A finished file is put in its place whole or not at all."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NoReturn

import pytest

from scr_desktop.documents.making.write import write_whole
from scr_desktop.domain.problem import Problem


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Return a file that stands there already."""
    path = tmp_path / "decision-pack.pdf"
    path.write_bytes(b"earlier")
    return path


def failing(code: int) -> Callable[..., NoReturn]:
    """Return a function that fails as the system would."""

    def fail(*_args: object, **_named: object) -> NoReturn:
        raise OSError(code, os.strerror(code))

    return fail


def test_a_file_is_replaced_whole(target: Path) -> None:
    """The new content stands alone in the folder, for this account only."""
    write_whole(target, b"%PDF new")
    assert target.read_bytes() == b"%PDF new"
    assert [path.name for path in target.parent.iterdir()] == [target.name]
    if os.name == "posix":
        assert target.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("place", "code", "sentence"),
    [
        ("os.fsync", errno.ENOSPC, "There is not enough space"),
        ("os.fsync", errno.EIO, "choose another folder, or try again"),
        ("os.open", errno.EACCES, "close decision-pack.pdf if it is open in another program"),
        ("os.open", errno.EROFS, "read-only"),
        (
            "pathlib.Path.replace",
            errno.EACCES,
            "decision-pack.pdf could not be replaced: close decision-pack.pdf if it is",
        ),
    ],
)
def test_a_failure_is_one_sentence_and_the_earlier_file_stays(
    target: Path, monkeypatch: pytest.MonkeyPatch, place: str, code: int, sentence: str
) -> None:
    """Disk full, read-only folder, file open elsewhere: one sentence, nothing left behind, nothing lost."""
    monkeypatch.setattr("scr_desktop.documents.making.write._REPLACE_PAUSE", 0)
    with monkeypatch.context() as patch:
        patch.setattr(place, failing(code))
        with pytest.raises(Problem) as problem:
            write_whole(target, b"%PDF new")
    assert sentence in problem.value.sentence
    assert "\n" not in problem.value.sentence
    assert target.read_bytes() == b"earlier"
    assert [path.name for path in target.parent.iterdir()] == [target.name]


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Mount a disk of 64 kilobytes, where that is allowed."""
    mount = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(tmp_path)]
    if sys.platform != "linux" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no disk can be mounted here")
    yield tmp_path
    subprocess.run(["umount", str(tmp_path)], check=True)


def test_a_disk_that_is_full_keeps_the_earlier_file(small_disk: Path) -> None:
    """A real disk without room: one sentence that names the folder, and the room is given back."""
    target = small_disk / "decision-pack.pdf"
    target.write_bytes(b"earlier")
    with pytest.raises(Problem, match=r"^There is not enough space in \S+ for decision-pack.pdf: free some"):
        write_whole(target, b"%PDF" * 50_000)
    assert target.read_bytes() == b"earlier"
    write_whole(target, b"%PDF" * 5_000)
    assert [path.name for path in small_disk.iterdir()] == [target.name]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    """A stick that was pulled out is said to be gone."""
    with pytest.raises(Problem, match="is not there"):
        write_whole(tmp_path / "gone" / "pack.pdf", b"")


def test_a_folder_in_the_way_is_named(tmp_path: Path) -> None:
    """A folder of the same name is not touched."""
    (tmp_path / "pack.pdf").mkdir()
    with pytest.raises(Problem, match="is a folder"):
        write_whole(tmp_path / "pack.pdf", b"")


def test_a_file_that_is_held_for_a_moment_is_waited_for(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A virus scanner that lets go is no failure."""
    monkeypatch.setattr("scr_desktop.documents.making.write._REPLACE_PAUSE", 0)
    real = Path.replace
    calls: list[Path] = []

    def held_once(self: Path, other: Path) -> Path:
        calls.append(other)
        if len(calls) == 1:
            raise PermissionError(errno.EACCES, "held")
        return real(self, other)

    monkeypatch.setattr(Path, "replace", held_once)
    write_whole(target, b"%PDF new")
    assert target.read_bytes() == b"%PDF new"
