"""Errors of the engine and of the system, in sentences."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from scr_desktop.store.disk.problems import explain

PATH = Path("office.scrcase")


def of_engine(code: str, words: str = "") -> OperationalError:
    """Return an error as SQLAlchemy hands it over."""
    error = dbapi2.OperationalError(words)
    if code:
        error.sqlite_errorname = code
    return OperationalError("SELECT 1", {}, error)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (of_engine("SQLITE_FULL"), "disk is full"),
        (of_engine("", "database or disk is full"), "disk is full"),
        (of_engine("SQLITE_READONLY_DIRECTORY"), "read-only"),
        (of_engine("SQLITE_CORRUPT_VTAB"), "could not be read as it should"),
        (of_engine("SQLITE_NOTADB"), "try again"),
        (of_engine("SQLITE_BUSY_SNAPSHOT"), "wait a moment"),
        (of_engine("SQLITE_IOERR_WRITE"), "check that the drive is connected"),
        (of_engine("SQLITE_CANTOPEN"), "its folder is not there"),
        (OSError(errno.ENOSPC, ""), "disk is full"),
        (PermissionError(errno.EACCES, ""), "read-only"),
        (FileNotFoundError(errno.ENOENT, ""), "is not there"),
        (FileExistsError(errno.EEXIST, ""), "is there already"),
        (OSError(errno.EIO, ""), "check that the drive is connected"),
        (OSError("no number"), "check that the drive is connected"),
    ],
)
def test_each_kind_of_failure_has_its_sentence(error: Exception, words: str) -> None:
    """The file is named, what is wrong is said, and so is what to do."""
    problem = explain(error, PATH)
    assert problem is not None
    assert words in problem.sentence
    assert "office.scrcase" in problem.sentence
    assert "damaged" not in problem.sentence
    assert "saved" not in problem.sentence


def test_a_copy_that_found_no_room_names_its_own_drive() -> None:
    """Of the two files that a copy is about, room is to be made where the new one was to stand."""
    problem = explain(OSError(errno.ENOSPC, "", "/home/office.scrcase", None, "/stick/office.scrcase"), PATH)
    assert problem is not None
    assert "/stick/office.scrcase" in problem.sentence
    assert "/home/" not in problem.sentence


def test_what_became_of_the_work_is_said_by_whoever_knows_it() -> None:
    """The same failure says of a backup that none was made, and of work that nothing was saved."""
    for so in ("no backup was made", "nothing was saved"):
        problem = explain(OSError(errno.ENOSPC, ""), PATH, so)
        assert problem is not None
        assert problem.sentence.startswith(f"The disk is full and {so}: make room")


def test_a_fault_of_the_program_is_not_dressed_up() -> None:
    """A bad statement or a broken constraint is a bug and stays one."""
    assert explain(of_engine("SQLITE_ERROR", "no such table: x"), PATH) is None
    assert explain(of_engine("SQLITE_CONSTRAINT_UNIQUE"), PATH) is None
    assert explain(ValueError("x"), PATH) is None
