"""Files on the disk: made private, put in their place whole, removed with the log that belongs to them."""

from __future__ import annotations

import errno
import os
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

# Virus scanners on Windows hold a new file for a moment.
_REPLACE_PAUSES = (0.15, 0.15, 0.3)
# What a folder answers that lies where folders cannot be written through, such as some network shares.
_NOT_FOR_FOLDERS = {errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM, errno.EISDIR, errno.ENOSYS, errno.EBADF}
# A log is made with this many bytes before anything is saved to it.
_LOG_BEGINS = 32
_LOGS = ("-wal", "-shm", "-journal")


class Unconfirmed(OSError):
    """A file has its new name already, but the drive did not confirm that this would survive a power cut."""


def beside(path: Path, suffix: str) -> Path:
    """Return the path of the file that stands beside `path` with `suffix` added to its whole name."""
    return path.with_name(path.name + suffix)


def real(path: Path) -> Path:
    """Return the absolute path of the file that `path` leads to: a symbolic link's target, not the link.

    Only a link in the last place is followed: folders keep the names that the officer knows them by.
    """
    path = path.absolute()
    # Asked this way, a drive that does not answer leads nowhere, and is told of when the file is opened.
    return Path(os.path.realpath(path)) if os.path.islink(path) else path  # noqa: PTH114


def stands(path: Path) -> bool:
    """Return whether a file stands at `path`; raises `OSError` where the drive does not answer, which is no answer."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    return True


def make_private(path: Path) -> None:
    """Make an empty file that only its owner may read."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))


def copy_file(source: Path, target: Path) -> None:
    """Copy a closed file byte for byte to a new file that only its owner may read."""
    make_private(target)
    shutil.copyfile(source, target)
    to_disk(target)


def put_in_place(fresh: Path, path: Path) -> None:
    """Give the closed file `fresh` the name `path` in one step that survives a power cut.

    Raises `Unconfirmed` where the name is given but the drive did not confirm it, any other `OSError` where it is not.
    """
    to_disk(fresh)
    _replace(fresh, path)
    try:
        folder_to_disk(path.parent)
    except OSError as error:
        raise Unconfirmed(error.errno, error.strerror, str(path)) from error


def put_new_in_place(fresh: Path, path: Path) -> None:
    """Put `fresh` at `path`, where nothing stands, as `put_in_place` does; whatever error is raised, nothing stands there."""
    try:
        put_in_place(fresh, path)
    except Unconfirmed:
        clear_away(path)
        raise
    finally:
        clear_away(fresh)


def remove_with_log(path: Path) -> None:
    """Remove a file and the log that belongs to it, whichever are there."""
    path.unlink(missing_ok=True)
    remove_log(path)


def remove_log(path: Path) -> None:
    """Remove the write-ahead log of the closed file at `path`, whose changes are then lost unless kept elsewhere."""
    for suffix in _LOGS:
        beside(path, suffix).unlink(missing_ok=True)


def has_log(path: Path) -> bool:
    """Return whether beside `path` lies a log in which something stands; raises `OSError` if the drive does not answer."""
    log = beside(path, "-wal")
    return stands(log) and log.stat().st_size > _LOG_BEGINS


def keep_log_aside(path: Path) -> Path:
    """Give the log beside `path` a name that says it is of another file, and by which no engine finds it; return that."""
    names = (
        f"-wal of another file {datetime.now():%Y-%m-%d %H%M%S}{more}"
        for more in ("", *map(" {}".format, range(2, 99)))
    )
    kept = next(one for name in names if not stands(one := beside(path, name)))
    beside(path, "-wal").rename(kept)
    remove_log(path)
    folder_to_disk(path.parent)
    return kept


@contextmanager
def log_set_aside(path: Path) -> Iterator[None]:
    """Take the log away from the closed file at `path` while another file takes its place; it returns if that fails.

    An old log beside a new file would be played into it, so it goes first.
    """
    moved = []
    try:
        for suffix in _LOGS:
            log, aside = beside(path, suffix), beside(path, f"{suffix}.aside")
            if stands(log):
                log.replace(aside)
                moved.append((log, aside))
        yield
    except Unconfirmed:
        raise
    except BaseException:
        for log, aside in moved:
            aside.replace(log)
        moved.clear()
        raise
    finally:
        for _, aside in moved:
            clear_away(aside)


def clear_away(path: Path) -> None:
    """Remove an unfinished file and its log if that can be done; what cannot be removed now is so at the next start."""
    for one in (path, *(beside(path, suffix) for suffix in _LOGS)):
        try:
            one.unlink(missing_ok=True)
        except OSError:
            continue


def to_disk(path: Path) -> None:
    """Wait until what is in the file at `path` is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def folder_to_disk(folder: Path) -> None:
    """Wait until the names in `folder` are on the disk, where the system can tell."""
    # Windows cannot open a folder, and there renaming is on the disk when it returns.
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        except OSError as error:
            if error.errno not in _NOT_FOR_FOLDERS:
                raise
        finally:
            os.close(descriptor)


def _replace(fresh: Path, path: Path) -> None:
    for pause in _REPLACE_PAUSES if os.name == "nt" else ():
        try:
            fresh.replace(path)
        except PermissionError:
            time.sleep(pause)
        else:
            return
    fresh.replace(path)
