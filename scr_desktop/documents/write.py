"""Puts a finished file in its place, whole or not at all."""

from __future__ import annotations

import errno
import os
import tempfile
import time
from pathlib import Path

from scr_desktop.domain.problem import Problem

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
# Virus scanners on Windows hold a new file for a moment.
_REPLACE_ATTEMPTS = 4
_REPLACE_PAUSE = 0.15


def write_pdf(path: Path, content: bytes) -> None:
    """Write `content` to `path`; until it is complete on the disk an earlier file stays as it was.

    Only the officer's own account may read it (POSIX). Raises `Problem` with one sentence when the folder is
    missing or read-only, the disk is full, or another program has the file open.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    except OSError as error:
        raise _problem(error, path, f"Nothing can be written to the folder {path.parent}") from error
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        _replace(part, path)
    except OSError as error:
        raise _problem(error, path, f"{path.name} could not be replaced") from error
    finally:
        part.unlink(missing_ok=True)
    _settle(path.parent)


def _replace(part: Path, path: Path) -> None:
    for attempt in range(_REPLACE_ATTEMPTS):
        try:
            part.replace(path)
        except PermissionError:
            if attempt == _REPLACE_ATTEMPTS - 1:
                raise
            time.sleep(_REPLACE_PAUSE)
        else:
            return


def _settle(folder: Path) -> None:
    """Make the new name survive a power cut, where the system can."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        except OSError:
            return  # some network shares cannot; the file itself is safe
        finally:
            os.close(handle)


def _problem(error: OSError, path: Path, start: str) -> Problem:
    if error.errno in _FULL:
        return Problem(
            f"There is not enough space in {path.parent} for {path.name}: free some, or choose another folder."
        )
    if error.errno == errno.EROFS:
        return Problem(f"{start}, because it is read-only: choose another folder.")
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Problem(f"The folder {path.parent} is not there: choose another one.")
    if isinstance(error, IsADirectoryError):
        return Problem(f"{path} is a folder: choose another name.")
    if isinstance(error, PermissionError):
        return Problem(
            f"{start}: close {path.name} if it is open in another program, or choose a folder that you may write to."
        )
    return Problem(f"{start} ({error.strerror or error}): choose another folder, or try again.")
