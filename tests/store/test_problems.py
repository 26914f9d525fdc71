"""Errors of the engine and of the system, in sentences."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError
from sqlcipher3 import dbapi2

from scr_desktop.store.problems import explain

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
        (of_engine("SQLITE_CORRUPT_VTAB"), "damaged"),
        (of_engine("SQLITE_NOTADB"), "restore the latest backup"),
        (of_engine("SQLITE_BUSY_SNAPSHOT"), "wait a moment"),
        (of_engine("SQLITE_IOERR_WRITE"), "check that the drive is connected"),
        (of_engine("SQLITE_CANTOPEN"), "choose another folder"),
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


def test_a_fault_of_the_program_is_not_dressed_up() -> None:
    """A bad statement or a broken constraint is a bug and stays one."""
    assert explain(of_engine("SQLITE_ERROR", "no such table: x"), PATH) is None
    assert explain(of_engine("SQLITE_CONSTRAINT_UNIQUE"), PATH) is None
    assert explain(ValueError("x"), PATH) is None
