"""The hold on a file is on the file itself, whatever it is called, and one at a time has it."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from scr_desktop.store.disk.hold import HeldElsewhereError, Hold, identity_of, note_at


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Give a small file that is no plain database."""
    path = tmp_path / "office.scrcase"
    path.write_bytes(b"\x00\x01\x02")
    return path


def second_name(path: Path) -> Path:
    """Give a file a second name."""
    link = path.with_name("second.scrcase")
    try:
        os.link(path, link)
    except OSError:
        pytest.skip("this drive gives no file two names")
    return link


def test_a_file_is_the_same_under_each_of_its_names(file: Path, tmp_path: Path) -> None:
    """Another with the same content is not, and where there is none there is nothing to tell."""
    other = tmp_path / "copy.scrcase"
    other.write_bytes(file.read_bytes())
    assert identity_of(file) == identity_of(second_name(file))
    assert identity_of(file) != identity_of(other)
    assert identity_of(tmp_path / "none") is None


def test_one_at_a_time_holds_a_file_under_whatever_name(file: Path) -> None:
    """A second hold is refused until the first is released, and leaves the first as it was."""
    other = second_name(file)
    first = Hold(file)
    assert first.names() == 2
    for path in (file, other, file):
        with pytest.raises(HeldElsewhereError):
            Hold(path)
    first.release()
    second = Hold(other)
    with pytest.raises(HeldElsewhereError):
        Hold(file)
    second.release()
    Hold(file).release()


def test_two_files_are_held_beside_each_other(file: Path, tmp_path: Path) -> None:
    """A backup that is looked at keeps nobody from the office."""
    other = tmp_path / "copy.scrcase"
    other.write_bytes(b"")
    holds = [Hold(file), Hold(other)]
    assert [one.names() for one in holds] == [1, 1]
    for one in holds:
        one.release()


def test_a_file_that_cannot_be_opened_is_not_held(tmp_path: Path) -> None:
    """It is no fault of somebody else's, and once it is there it can be held."""
    path = tmp_path / "office.scrcase"
    with pytest.raises(OSError, match="No such file"):
        Hold(path)
    path.write_bytes(b"")
    Hold(path).release()


@pytest.mark.parametrize(("content", "encrypted"), [
    (b"SQLite format 3\x00and more", False),
    (b"SQLite format 3", False),
    (b"SQLite format", True),
    (b"sqlite format 3\x00", True),
    (b"\x8f\x00\x17" * 8, True),
])  # fmt: skip
def test_a_plain_database_is_told_by_how_it_begins(file: Path, content: bytes, encrypted: bool) -> None:
    """However often it is asked."""
    file.write_bytes(content)
    hold = Hold(file)
    assert (hold.is_encrypted(), hold.is_encrypted()) == (encrypted, encrypted)
    hold.release()


def test_whoever_comes_by_another_name_finds_the_note(file: Path, tmp_path: Path) -> None:
    """It goes with the hold; where no note was left, or no file is, none is found."""
    other = second_name(file)
    hold = Hold(file)
    assert note_at(other) == ""
    hold.note("Zoë Price")
    if sys.platform == "linux" and not note_at(file):
        hold.release()
        pytest.skip("this drive keeps no notes at a file")
    assert note_at(other) == ("Zoë Price" if sys.platform == "linux" else "")
    hold.release()
    assert note_at(other) == note_at(tmp_path / "none") == ""
