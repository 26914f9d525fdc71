"""What a paper is written into before it is whole: a file without a name where the system has such files.

A program that is killed must leave nothing readable of a case behind. A file without a name is gone with the program
that writes it. Where there is none, and for the moment in which a whole file takes the place of an earlier one, its name
stands in a note of ours, and it is cleared away at the next start or the next time that something is saved there.
"""

from __future__ import annotations

import os
import re
import secrets
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from scr_desktop import paths

_SUFFIX = ".part"
# As earlier versions and this one name what is not finished.
_NAME = re.compile(r"\.[a-z0-9_]{8}\.part")
_OURS = (b"", b"%PDF-")
_NOTES = "unfinished"
_being_written: set[Path] = set()


@contextmanager
def without_name(folder: Path) -> Iterator[BinaryIO | None]:
    """Give a new file in `folder` that has no name and that only this account may read; None where there is no such."""
    descriptor = _open_without_name(folder)
    if descriptor is None:
        yield None
        return
    with os.fdopen(descriptor, "wb") as file:
        yield file


def _open_without_name(folder: Path) -> int | None:
    if sys.platform != "linux":
        return None
    try:
        return os.open(folder, os.O_TMPFILE | os.O_WRONLY, 0o600)
    except OSError:
        return None


def give_name(file: BinaryIO, path: Path) -> None:
    """Give a file without a name the name `path`; raises `FileExistsError` if something is there."""
    # Through its entry in /proc, because the other way needs rights that an ordinary account has not; and that entry is
    # followed only where a folder is given with it.
    os.link(f"/proc/self/fd/{file.fileno()}", path, src_dir_fd=file.fileno(), follow_symlinks=True)


@contextmanager
def named(folder: Path) -> Iterator[Path]:
    """Give a free name in `folder` for what is not finished; whatever stands there afterwards is removed.

    The name is noted while it is in use, so that it is found after a program was killed.
    """
    part = folder / f".{os.getpid() & 0xFFFFFF:06x}{secrets.token_hex(1)}{_SUFFIX}"
    note = _noted(part)
    _being_written.add(part)
    try:
        yield part
    finally:
        _being_written.discard(part)
        # A disk that takes nothing more keeps what is there too: the note stays then, and it is tried again.
        with suppress(OSError):
            part.unlink(missing_ok=True)
        if note is not None and not part.exists():
            with suppress(OSError):
                note.unlink()


def write_private(part: Path, content: bytes) -> None:
    """Write `content` to the new file `part` and wait until it is on the disk; only this account may read it.

    On Windows the file is one that goes when the program does, until it is whole.
    """
    descriptor = _open_private(part)
    goes_with_program = _goes_with_program(descriptor, goes=True)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(descriptor)
        if goes_with_program:
            _goes_with_program(descriptor, goes=False)


def _open_private(part: Path) -> int:
    if sys.platform == "win32":
        import ctypes
        import msvcrt
        from ctypes import wintypes

        create = ctypes.WinDLL("kernel32", use_last_error=True).CreateFileW
        create.restype = wintypes.HANDLE
        create.argtypes = (
            wintypes.LPCWSTR,
            *[wintypes.DWORD] * 2,
            ctypes.c_void_p,
            *[wintypes.DWORD] * 2,
            wintypes.HANDLE,
        )
        to_write_and_remove, only_new, plain = 0x4000_0000 | 0x1_0000, 1, 0x80
        handle = create(str(part), to_write_and_remove, 0, None, only_new, plain, None)
        if handle in (None, wintypes.HANDLE(-1).value):
            raise ctypes.WinError(ctypes.get_last_error())
        return msvcrt.open_osfhandle(handle, os.O_WRONLY | os.O_BINARY)
    return os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)


def _goes_with_program(descriptor: int, *, goes: bool) -> bool:
    """On Windows let the open file go when it is closed, also by the end of the program, or stay; return whether that is so."""
    if sys.platform == "win32":
        import ctypes
        import msvcrt
        from ctypes import wintypes

        tell = ctypes.WinDLL("kernel32", use_last_error=True).SetFileInformationByHandle
        tell.argtypes = (wintypes.HANDLE, ctypes.c_int, ctypes.c_void_p, wintypes.DWORD)
        disposition, wanted = 4, ctypes.c_ubyte(goes)
        return bool(tell(msvcrt.get_osfhandle(descriptor), disposition, ctypes.byref(wanted), 1))
    return False


def clear(folder: Path) -> None:
    """Remove from `folder` what a killed program left there: hidden, named as ours are, of this account, empty or a PDF."""
    with suppress(OSError):
        for path in folder.glob(f".*{_SUFFIX}"):
            if _NAME.fullmatch(path.name) and _is_ours(path):
                _remove(path)


def clear_all(folder: Path) -> None:
    """Remove what killed programs left: where that was noted, and in `folder`."""
    clear_noted()
    clear(folder)


def clear_noted() -> None:
    """Remove what killed programs left anywhere; for the start of the program."""
    with suppress(OSError):
        for note in _notes_folder().glob("*.path"):
            with suppress(OSError, ValueError):
                written = note.read_text(encoding="utf-8")
                # Killed before it was written, a note says nothing, and there is nothing that it could tell of yet.
                part = Path(written or f".{note.stem}")
                if written and _NAME.fullmatch(part.name) and _is_ours(part):
                    _remove(part)
                if not paths.is_there(part) and not _is_of_another_program(part):
                    note.unlink()


def _remove(path: Path) -> None:
    # Windows refuses while another window is still writing it.
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _is_ours(path: Path) -> bool:
    try:
        if path in _being_written or _is_of_another_program(path):
            return False
        if path.is_symlink() or not path.is_file():
            return False
        if sys.platform != "win32" and (path.stat().st_uid != os.geteuid() or path.stat().st_mode & 0o077):
            return False
        with path.open("rb") as file:
            return file.read(5) in _OURS
    except OSError:
        return False


def _is_of_another_program(path: Path) -> bool:
    """Return whether the program that writes `path` still runs; what another computer does in a shared folder is not known."""
    if sys.platform == "win32":
        return False
    try:
        process = int(path.name[1:7], 16)
        if process in (0, os.getpid()):
            return False
        os.kill(process, 0)
    except (ValueError, ProcessLookupError):
        return False
    except OSError:
        return True
    return True


def _noted(part: Path) -> Path | None:
    """Note that `part` is being written; without a place for notes it is found only when something is saved there again."""
    note = _notes_folder() / f"{part.name.strip('.')}.path"
    try:
        note.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        note.write_text(str(part.absolute()), encoding="utf-8")
    except (OSError, ValueError):
        return None
    return note


def _notes_folder() -> Path:
    return paths.data_dir() / _NOTES
