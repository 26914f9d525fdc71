"""What can be wrong with a file, the disk or the engine, in sentences for the officer."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from scr_desktop.domain.problem import CaseFileProblem

_FULL = "The disk is full and nothing was saved: make room on the drive that holds {path}, then try again."
_READ_ONLY = (
    "{path} cannot be changed, because the file or its folder is read-only: "
    "ask for the right to write there, or move the case file to a folder of your own."
)
_DAMAGED = "{path} is damaged and cannot be read: restore the latest backup; what is there now will be kept."
_BUSY = "{path} is being used by another program, such as a virus scan or a copy: wait a moment, then try again."
_UNREADABLE = (
    "The drive did not read or write {path} as it should and nothing was saved: "
    "check that the drive is connected and has room, then try again."
)
_MISSING = "{path} is not there: check the drive and the folder, or restore a backup."
_NO_FOLDER = "{path} cannot be used: its folder is not there or may not be opened; choose another folder."

# The first part of the engine's result codes (https://www.sqlite.org/rescode.html).
_OF_ENGINE = {
    "SQLITE_FULL": _FULL,
    "SQLITE_READONLY": _READ_ONLY,
    "SQLITE_PERM": _READ_ONLY,
    "SQLITE_CORRUPT": _DAMAGED,
    "SQLITE_NOTADB": _DAMAGED,
    "SQLITE_BUSY": _BUSY,
    "SQLITE_LOCKED": _BUSY,
    "SQLITE_PROTOCOL": _BUSY,
    "SQLITE_IOERR": _UNREADABLE,
    "SQLITE_CANTOPEN": _NO_FOLDER,
}
# The engine's copying gives no code with its errors, only these words.
_IN_WORDS = {
    "disk is full": "SQLITE_FULL",
    "readonly database": "SQLITE_READONLY",
    "malformed": "SQLITE_CORRUPT",
    "not a database": "SQLITE_NOTADB",
    "is locked": "SQLITE_BUSY",
    "disk I/O error": "SQLITE_IOERR",
    "unable to open": "SQLITE_CANTOPEN",
}
_OF_SYSTEM = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EROFS: _READ_ONLY,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
    errno.ENOENT: _MISSING,
    errno.ENOTDIR: _NO_FOLDER,
    errno.EISDIR: "{path} is a folder: choose a case file.",
    errno.EEXIST: "{path} is there already: choose another name or folder.",
    errno.EBUSY: _BUSY,
    errno.EIO: _UNREADABLE,
}


def explain(error: Exception, path: Path) -> CaseFileProblem | None:
    """Return what `error` means for the case file at `path`, or None if it is a fault of the program."""
    if isinstance(error, DBAPIError):
        return explain(error.orig, path) if isinstance(error.orig, Exception) else None
    if isinstance(error, OSError):
        sentence = _OF_SYSTEM.get(error.errno or 0, _UNREADABLE)
    else:
        sentence = _OF_ENGINE.get(_family(error), "")
    return CaseFileProblem(sentence.format(path=path)) if sentence else None


def _family(error: Exception) -> str:
    """Return the first part of the engine's result code, for example `SQLITE_IOERR` of `SQLITE_IOERR_WRITE`."""
    code = getattr(error, "sqlite_errorname", "")
    if code:
        return "_".join(code.split("_")[:2])
    return next((family for words, family in _IN_WORDS.items() if words in str(error)), "")


@contextmanager
def database_problems(path: Path) -> Iterator[None]:
    """Turn the engine's errors into `CaseFileProblem`; what the program did wrong itself passes through."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        problem = explain(error, path)
        if problem is None:
            raise
        raise problem from error


@contextmanager
def file_problems(path: Path) -> Iterator[None]:
    """Turn the engine's and the operating system's errors about `path` into `CaseFileProblem`."""
    try:
        with database_problems(path):
            yield
    except OSError as error:
        problem = explain(error, path)
        assert problem is not None
        raise problem from error
