"""An exclusive hold on one file by its identity: under every name, link and mount it is the same file.

A lock that stands beside a file under its name is passed by under another name. This one is on the file itself, on a
byte far beyond its end, which the database never locks. It is of a kind that belongs to the open file and not to the
process: SQLite's own locks are lost when any other descriptor of the same file is closed, and this one is not.
"""

from __future__ import annotations

import errno
import os
import struct
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

# Far beyond the end of any case file, and far from the bytes at 1 GiB that SQLite locks.
_BYTE = 0x4000_0000_0000_0000
_PLAIN = b"SQLite format 3"
_NOTE = "user.scr-desktop.owner"
_AT_ONCE = 8 * 1024 * 1024
_TAKEN = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
_WINDOWS_TAKEN = {32, 33}  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION


class Identity(NamedTuple):
    """Which file it is, whatever its name: its drive and its number there."""

    device: int
    number: int


class HeldElsewhereError(Exception):
    """Somebody has the file open already, perhaps under another name."""


def identity_of(path: Path) -> Identity | None:
    """Return which file stands at `path`, or None if none does or the drive does not answer."""
    try:
        found = path.stat()
    except OSError:
        return None
    return Identity(found.st_dev, found.st_ino)


class Hold:
    """The hold on the file that stood at `path` when it was taken; it ends with the program at the latest."""

    # What this program holds itself: opening such a file once more and closing it would end SQLite's locks on it.
    _ours: set[Identity] = set()  # noqa: RUF012 - one for the whole program

    def __init__(self, path: Path) -> None:
        """Take the hold; raises `HeldElsewhereError` if somebody has it, `OSError` if the file cannot be opened."""
        there = identity_of(path)
        if there in self._ours:
            raise HeldElsewhereError
        self._descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
        try:
            found = os.fstat(self._descriptor)
            self.identity = Identity(found.st_dev, found.st_ino)
            _lock(self._descriptor)
        except BaseException:
            os.close(self._descriptor)
            raise
        self._ours.add(self.identity)

    def is_encrypted(self) -> bool:
        """Return whether the file begins as no plain database does."""
        os.lseek(self._descriptor, 0, os.SEEK_SET)
        return not os.read(self._descriptor, len(_PLAIN)).startswith(_PLAIN)

    def copy_to(self, target: Path, tick: Callable[[], None]) -> None:
        """Write the bytes of the file over those at `target`; `tick` is called again and again and may raise to end it.

        They are read by the descriptor that is open anyway: another one, closed again, would end SQLite's locks.
        """
        with target.open("wb") as writing:
            os.lseek(self._descriptor, 0, os.SEEK_SET)
            while some := os.read(self._descriptor, _AT_ONCE):
                tick()
                writing.write(some)

    def names(self) -> int:
        """Return how many names the file has on its drive."""
        return os.fstat(self._descriptor).st_nlink

    def note(self, text: str) -> None:
        """Leave a note at the file itself, where the drive keeps such notes, for whoever comes by another name."""
        if sys.platform == "linux":
            with suppress(OSError):
                os.setxattr(self._descriptor, _NOTE, text.encode("utf-8", "replace"))

    def release(self) -> None:
        """Let others hold the file; the connections to it must be closed."""
        self._ours.discard(self.identity)
        if sys.platform == "linux":
            with suppress(OSError):  # it was never there, or the file is gone
                os.removexattr(self._descriptor, _NOTE)
        with suppress(OSError):
            os.close(self._descriptor)


def note_at(path: Path) -> str:
    """Return the note that the holder of the file at `path` left at it, or the empty text."""
    if sys.platform != "linux":
        return ""
    try:
        return os.getxattr(path, _NOTE).decode("utf-8", "replace")
    except OSError:
        return ""


def _lock(descriptor: int) -> None:
    """Lock the far byte; a drive that knows no such locks is left to the lock that stands beside the file."""
    try:
        if sys.platform == "win32":
            _lock_windows(descriptor)
        else:
            _lock_posix(descriptor)
    except OSError as error:
        if error.errno in _TAKEN or getattr(error, "winerror", 0) in _WINDOWS_TAKEN:
            raise HeldElsewhereError from error


def _lock_posix(descriptor: int) -> None:
    if sys.platform == "linux":
        import fcntl

        wanted = struct.pack("hhqqi4x", fcntl.F_WRLCK, os.SEEK_SET, _BYTE, 1, 0)
        fcntl.fcntl(descriptor, fcntl.F_OFD_SETLK, wanted)
    elif sys.platform != "win32":
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _lock_windows(descriptor: int) -> None:
    if sys.platform == "win32":
        import ctypes
        import msvcrt
        from ctypes import wintypes

        class Overlapped(ctypes.Structure):
            _fields_ = (
                ("Internal", ctypes.c_void_p),
                ("InternalHigh", ctypes.c_void_p),
                ("Offset", wintypes.DWORD),
                ("OffsetHigh", wintypes.DWORD),
                ("hEvent", wintypes.HANDLE),
            )

        at_once_and_alone = 0x1 | 0x2  # LOCKFILE_FAIL_IMMEDIATELY | LOCKFILE_EXCLUSIVE_LOCK
        where = Overlapped(Offset=_BYTE & 0xFFFF_FFFF, OffsetHigh=_BYTE >> 32)
        lock = ctypes.WinDLL("kernel32", use_last_error=True).LockFileEx
        lock.argtypes = (
            wintypes.HANDLE,
            wintypes.DWORD,
            wintypes.DWORD,
            wintypes.DWORD,
            wintypes.DWORD,
            ctypes.POINTER(Overlapped),
        )
        if not lock(msvcrt.get_osfhandle(descriptor), at_once_and_alone, 0, 1, 0, ctypes.byref(where)):
            raise ctypes.WinError(ctypes.get_last_error())
