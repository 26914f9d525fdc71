"""Puts a finished file in its place, whole or not at all."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from scr_desktop.documents.making import unfinished
from scr_desktop.domain.problem import Problem

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
# Virus scanners on Windows hold a new file for a moment.
_REPLACE_ATTEMPTS = 4
_REPLACE_PAUSE = 0.15


def write_whole(path: Path, content: bytes) -> None:
    """Write `content` to `path`; until it is complete on the disk an earlier file stays as it was.

    Only the officer's own account may read it (POSIX). Raises `Problem` with one sentence when the folder is
    missing or read-only, the disk is full, or another program has the file open.
    """
    unfinished.clear_all(path.parent)
    try:
        with unfinished.without_name(path.parent) as file:
            if file is not None and _placed(file, path, content):
                return
        with unfinished.named(path.parent) as part:
            with _explained(path, f"Nothing can be written to the folder {path.parent}"):
                unfinished.write_private(part, content)
            _replace(part, path)
    except OSError as error:
        raise _problem(error, path, f"{path.name} could not be replaced") from error
    finally:
        _settle(path.parent)


def _placed(file: BinaryIO, path: Path, content: bytes) -> bool:
    """Write `content` to a file without a name and give it its own; return whether the system can do that."""
    file.write(content)
    file.flush()
    os.fsync(file.fileno())
    try:
        unfinished.give_name(file, path)
    except FileExistsError:
        with unfinished.named(path.parent) as part:
            unfinished.give_name(file, part)
            _replace(part, path)
    except OSError:
        return False
    return True


@contextmanager
def _explained(path: Path, start: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _problem(error, path, start) from error


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
    """Make the new name survive a power cut, where the system can: some network shares cannot, the file itself is safe."""
    if os.name == "posix":
        with suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
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
