"""A program that is killed while it saves a paper leaves nothing readable behind."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from scr_desktop import paths
from scr_desktop.documents.making import unfinished
from scr_desktop.documents.making.write import write_whole

ROOT = Path(__file__).resolve().parents[3]
CANARY = b"Cwmrhydyceirw-Kowalczyk "
SAVES = """
import sys
from pathlib import Path
from scr_desktop import paths
paths.data_dir = lambda: Path(sys.argv[2])
from scr_desktop.documents.making.write import write_whole
content = b"%PDF-1.7 " + sys.argv[3].encode() * 400_000
fresh = sys.argv[4] == "fresh"
print("begun", flush=True)
for number in range(100_000):
    write_whole(Path(sys.argv[1]) / (f"paper {number % 50}.pdf" if fresh else "paper.pdf"), content)
    if fresh and number % 50 == 49:
        for path in Path(sys.argv[1]).glob("*.pdf"): path.unlink()
"""


@pytest.fixture(autouse=True)
def own_data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Keep the notes of a test away from the user's own."""
    monkeypatch.setattr(paths, "data_dir", lambda: tmp_path / "data")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give a folder to save in."""
    made = tmp_path / "papers"
    made.mkdir()
    return made


def hidden(folder: Path) -> list[str]:
    """Return what in a folder is no finished paper."""
    return sorted(path.name for path in folder.iterdir() if path.suffix != ".pdf")


def has_files_without_name(folder: Path) -> bool:
    """Return whether the drive that holds `folder` has files without a name."""
    if not hasattr(os, "O_TMPFILE"):
        return False
    try:
        os.close(os.open(folder, os.O_TMPFILE | os.O_WRONLY, 0o600))
    except OSError:
        return False
    return True


def kill_while_saving(folder: Path, data: Path, kind: str, chance: random.Random) -> None:
    """Save again and again in another program and kill it at some moment."""
    running = subprocess.Popen(
        [sys.executable, "-c", SAVES, str(folder), str(data), CANARY.decode(), kind],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
    )
    assert running.stdout is not None
    assert running.stdout.readline() == "begun\n"
    time.sleep(chance.uniform(0.05, 0.25))
    running.send_signal(signal.SIGTERM if os.name == "nt" else signal.SIGKILL)
    running.wait()
    running.stdout.close()


@pytest.mark.parametrize("kind", ["fresh", "again"])
def test_a_killed_save_leaves_nothing_readable(folder: Path, tmp_path: Path, kind: str) -> None:
    """Killed fifteen times at random: every paper is whole, and nothing else that can be read stays after the next save."""
    chance, left_at_once = random.Random(11), 0
    for _ in range(15):
        kill_while_saving(folder, tmp_path / "data", kind, chance)
        left_at_once += bool(hidden(folder))
        for path in folder.glob("paper*.pdf"):
            assert path.stat().st_size == 9 + len(CANARY) * 400_000
        write_whole(folder / "next.pdf", b"%PDF next")
        assert hidden(folder) == []
    print(f"{kind}: {left_at_once} of 15 left something until the next save")
    if kind == "fresh" and has_files_without_name(folder):
        assert left_at_once == 0
    # One killed while it made or took away its note leaves the note until the next start.
    unfinished.clear_noted()
    assert list((tmp_path / "data" / "unfinished").glob("*")) == []


def test_a_note_that_says_nothing_goes_at_the_next_start(tmp_path: Path) -> None:
    """Killed between making a note and writing it, a program leaves an empty one: it tells of nothing."""
    notes = tmp_path / "data" / "unfinished"
    notes.mkdir(parents=True)
    (notes / "00000011.part.path").touch()
    unfinished.clear_noted()
    assert list(notes.iterdir()) == []


def test_nothing_has_a_name_before_it_is_whole(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While the words of a case are being written, no file in the folder holds them."""
    if not has_files_without_name(folder):
        pytest.skip("this drive has no files without a name")
    seen: list[list[str]] = []
    sync = os.fsync
    (folder / "paper.pdf").write_bytes(b"%PDF earlier")

    def look(descriptor: int) -> None:
        seen.append([path.name for path in folder.iterdir() if CANARY in path.read_bytes()])
        sync(descriptor)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", look)
        write_whole(folder / "paper.pdf", b"%PDF-" + CANARY)
        write_whole(folder / "another.pdf", b"%PDF-" + CANARY)
    assert seen[0] == []
    assert len(seen) >= 3
    assert (folder / "paper.pdf").read_bytes() == (folder / "another.pdf").read_bytes() == b"%PDF-" + CANARY


def test_a_drive_without_such_files_is_cleared_at_the_next_start(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a killed program left under another name is found by its note, wherever it is."""
    monkeypatch.setattr(unfinished, "_open_without_name", lambda _folder: None)

    def killed(*_: object, **_named: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", killed)
        patch.setattr(Path, "unlink", killed)
        with pytest.raises(KeyboardInterrupt):
            write_whole(folder / "paper.pdf", b"%PDF-" + CANARY)
    (left,) = hidden(folder)
    unfinished._being_written.clear()
    assert CANARY in (folder / left).read_bytes()
    unfinished.clear_noted()
    assert hidden(folder) == []
    assert list((tmp_path / "data" / "unfinished").iterdir()) == []
    write_whole(folder / "paper.pdf", b"%PDF-" + CANARY)
    assert [path.name for path in folder.iterdir()] == ["paper.pdf"]


def as_earlier_versions(folder: Path) -> Path:
    """Leave what a killed program of an earlier version left."""
    handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=folder)
    os.write(handle, b"%PDF-1.7 " + CANARY)
    os.close(handle)
    return Path(name)


def of_others(folder: Path) -> Path:
    """Leave a hidden file that is no PDF."""
    path = as_earlier_versions(folder)
    path.write_bytes(b"a download of another program")
    return path


def named_otherwise(folder: Path) -> Path:
    """Leave a PDF under a name that is not of our making."""
    return as_earlier_versions(folder).rename(folder / ".report-2026.part")


def readable_by_all(folder: Path) -> Path:
    """Leave a file that others may read, as ours never are."""
    path = as_earlier_versions(folder)
    if os.name != "posix":
        pytest.skip("rights are told differently here")
    path.chmod(0o644)
    return path


def link(folder: Path) -> Path:
    """Leave a link that is named as ours are."""
    path, target = folder / ".abcd1234.part", folder / "target.pdf"
    target.write_bytes(b"%PDF mine")
    try:
        path.symlink_to(target)
    except OSError:
        pytest.skip("this account may make no symbolic links")
    return path


@pytest.mark.parametrize(
    ("leave", "goes"),
    [
        (as_earlier_versions, True),
        (of_others, False),
        (named_otherwise, False),
        (readable_by_all, False),
        (link, False),
    ],
    ids=lambda one: getattr(one, "__name__", str(one)),
)
def test_only_what_is_surely_ours_is_cleared(folder: Path, leave: Callable[[Path], Path], goes: bool) -> None:
    """What an earlier version left goes with the next save in that folder; whatever may be somebody else's stays."""
    left = leave(folder)
    write_whole(folder / "paper.pdf", b"%PDF new")
    assert (not os.path.lexists(left)) == goes


def test_a_program_that_still_writes_is_left_alone(folder: Path) -> None:
    """What another running program has not finished yet is not taken from it."""
    if os.name != "posix":
        pytest.skip("the system itself keeps an open file from being removed")
    running = subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE)
    part = as_earlier_versions(folder).rename(folder / f".{running.pid:06x}00.part")
    write_whole(folder / "paper.pdf", b"%PDF new")
    assert part.exists()
    running.communicate()
    write_whole(folder / "paper.pdf", b"%PDF new")
    assert not part.exists()
