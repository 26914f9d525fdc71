"""What can be wrong with a file, the disk or the engine, in sentences for the officer."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from scr_desktop.domain.problem import CaseFileProblem

# Each sentence says what happened; what became of the work is added by whoever knows it.
_FULL = "The disk is full{and_so}: make room on the drive that holds {path}, then try again."
_READ_ONLY = (
    "{path} cannot be used{and_so}, because the file or its folder is read-only or belongs to somebody else: "
    "ask for the right to write there, or move the case file to a folder of your own."
)
_MISREAD = (
    "{path} could not be read as it should{and_so}: try again. If it happens again, have the case file checked "
    "(File, “Check the case file”)."
)
_DAMAGED = "{path} is damaged and cannot be read{and_so}: restore the latest backup; what is there now will be kept."
_BUSY = (
    "{path} is being used by another program{and_so}, such as a virus scan or a copy: wait a moment, then try again."
)
_UNREADABLE = (
    "The drive did not read or write {path} as it should{and_so}: "
    "check that the drive is connected and has room, then try again."
)
_MISSING = "{path} is not there{and_so}: check the drive and the folder, or restore a backup."
_NO_FOLDER = "{path} cannot be opened{and_so}: it or its folder is not there or may not be opened; choose another."

# The first part of the engine's result codes (https://www.sqlite.org/rescode.html).
_OF_ENGINE = {
    "SQLITE_FULL": _FULL,
    "SQLITE_READONLY": _READ_ONLY,
    "SQLITE_PERM": _READ_ONLY,
    "SQLITE_CORRUPT": _MISREAD,
    "SQLITE_NOTADB": _MISREAD,
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
    errno.EISDIR: "{path} is a folder{and_so}: choose a case file.",
    errno.EEXIST: "{path} is there already{and_so}: choose another name or folder.",
    errno.EBUSY: _BUSY,
    errno.EIO: _UNREADABLE,
}


# What a read in passing can give: the drive's own error, or a page that does not fit its seal.
_OF_READING = {"SQLITE_IOERR", "SQLITE_CORRUPT", "SQLITE_NOTADB"}
_OF_PAGES = {"SQLITE_CORRUPT", "SQLITE_NOTADB"}


def explain(error: Exception, path: Path, so: str = "") -> CaseFileProblem | None:
    """Return what `error` means for the case file at `path`, or None if it is a fault of the program.

    `so` says what became of the work, for example "nothing was saved". That a page could not be read is never called
    damage here: only who looked at every page knows (`damaged`).
    """
    if isinstance(error, DBAPIError):
        return explain(error.orig, path, so) if isinstance(error.orig, Exception) else None
    where: Path | str = path
    if isinstance(error, OSError):
        sentence = _OF_SYSTEM.get(error.errno or 0, _UNREADABLE)
        # Of a copy that did not succeed the system names both files: it is the second that could not be written.
        named = error.filename2 if sentence in (_FULL, _READ_ONLY) and error.filename2 else error.filename
        where = named if isinstance(named, str) else path
    else:
        sentence = _OF_ENGINE.get(family_of(error), "")
    return CaseFileProblem(_filled(sentence, where, so)) if sentence else None


def damaged(path: Path, so: str = "") -> CaseFileProblem:
    """Return the problem of a case file whose pages were looked at and are not sound."""
    return CaseFileProblem(_filled(_DAMAGED, path, so))


def is_of_reading(error: BaseException | None) -> bool:
    """Return whether `error` may be over by the next try: something was not read as it should be."""
    return isinstance(error, dbapi2.Error) and family_of(error) in _OF_READING


def is_of_pages(error: BaseException | None) -> bool:
    """Return whether `error` says that a page does not fit, which one look at every page confirms or not."""
    original = error.orig if isinstance(error, DBAPIError) else error
    return isinstance(original, dbapi2.Error) and family_of(original) in _OF_PAGES


def family_of(error: Exception) -> str:
    """Return the first part of the engine's result code, for example `SQLITE_IOERR` of `SQLITE_IOERR_WRITE`."""
    code = getattr(error, "sqlite_errorname", "")
    if code:
        return "_".join(code.split("_")[:2])
    return next((family for words, family in _IN_WORDS.items() if words in str(error)), "")


def _filled(sentence: str, where: Path | str, so: str) -> str:
    return sentence.format(path=where, and_so=f" and {so}" if so else "")


@contextmanager
def database_problems(path: Path, so: str = "") -> Iterator[None]:
    """Turn the engine's errors into `CaseFileProblem`; what the program did wrong itself passes through."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        problem = explain(error, path, so)
        if problem is None:
            raise
        raise problem from error


@contextmanager
def file_problems(path: Path, so: str = "") -> Iterator[None]:
    """Turn the engine's and the operating system's errors about `path` into `CaseFileProblem`.

    `so` says what became of the work that they ended.
    """
    try:
        with database_problems(path, so):
            yield
    except OSError as error:
        problem = explain(error, path, so)
        assert problem is not None
        raise problem from error
