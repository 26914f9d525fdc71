"""One window for each user: a second start hands over what it was to open and ends.

A lock file says who is first, and a note in a folder says what a later start wants: both on this computer's disk. So no
network library has to be shipped for it.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QSysInfo, QTimer, Signal

from scr_desktop.paths import is_there
from scr_desktop.ui.start import processes

# A first window that makes a key or draws a document answers within a second.
PATIENCE = 6.0
_TURN = 0.05
_LOOK_AGAIN_MS = 1000
_NOTE = "*.note"
_LONGEST_NOTE = 100_000


class Begun(Enum):
    """What became of a start."""

    FIRST = auto()
    HANDED_OVER = auto()
    UNANSWERED = auto()
    UNTOLD = auto()


class SingleInstance(QObject):
    """The right to be the one window over the data in `folder`, kept from `begin` until the program ends.

    `wanted(path)` is emitted for each later start, with the case file it was to open or None; only after `listen`.
    The lock of a program that crashed is taken over: the lock file says which process held it, and a note beside it when
    that process began, for another program may have been given its number since.
    """

    wanted = Signal(object)
    # The folders over which this very program is the one window, by whatever object.
    _ours: set[Path] = set()  # noqa: RUF012 - one for the whole program

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes = folder / "starts"
        self._folder = folder
        self._file = folder / "window.lock"
        self._began = folder / "window.began"
        self._lock = QLockFile(str(self._file))
        # It is never too old, only left behind: a window may be open for weeks.
        self._lock.setStaleLockTime(0)
        self._watcher: QFileSystemWatcher | None = None

    def begin(self, path: Path | None, patience: float = PATIENCE) -> Begun:
        """Become the first window, or hand `path` over to it and wait for up to `patience` seconds until it has taken it."""
        try:
            self._notes.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError:
            # Nothing can be kept here, and so nobody can be found here.
            return Begun.FIRST
        if self._take() or not self._held_here():
            return Begun.FIRST
        return self._hand_over(path, time.monotonic() + patience)

    def _take(self) -> bool:
        """Take the lock, also one that a killed program left and whose process number another program has by now."""
        if not self._lock.tryLock(0):
            if not self._is_left():
                return False
            with suppress(OSError):
                self._file.unlink(missing_ok=True)
            if not self._lock.tryLock(0):
                return False
        self._ours.add(self._folder)
        with suppress(OSError):
            self._began.write_text(f"{os.getpid()} {processes.began(os.getpid())}", encoding="utf-8")
        return True

    def _is_left(self) -> bool:
        """Return whether the process that the lock file names is not the one that took the lock."""
        if not self._held_here():
            return False
        process = int(self._lock.getLockInfo()[0])
        if process == os.getpid():
            return self._folder not in self._ours
        # On a full drive Qt cannot clear away the lock of a program that was killed: it would write another for that.
        if process > 0 and processes.is_gone(process):
            return True
        then, now = self._noted(process), processes.began(process)
        return bool(then and now and then != now)

    def _noted(self, process: int) -> str:
        """Return when the process of that number began, as the first window noted it; empty if nothing is known."""
        try:
            number, _, began = self._began.read_text(encoding="utf-8").partition(" ")
        except (OSError, ValueError):
            return ""
        return began if number == str(process) else ""

    def _held_here(self) -> bool:
        """Return whether the first window is on this computer; one elsewhere, in a shared home, cannot come forward."""
        held = self._lock.getLockInfo()
        return self._lock.error() == QLockFile.LockError.LockFailedError and held[1] in ("", _this_computer())

    def _hand_over(self, path: Path | None, until: float) -> Begun:
        try:
            note = self._write(path)
        except OSError:
            # A full or read-only drive: the first window cannot be told.
            return Begun.UNTOLD
        _let_it_come_forward(int(self._lock.getLockInfo()[0]))
        while is_there(note):
            first = self._take()
            if first or time.monotonic() > until:
                with suppress(OSError):
                    note.unlink(missing_ok=True)
                return Begun.FIRST if first else Begun.UNANSWERED
            time.sleep(_TURN)
        return Begun.HANDED_OVER

    def _write(self, path: Path | None) -> Path:
        note = self._notes / f"{time.time_ns()}-{os.getpid()}.note"
        unfinished = note.with_suffix(".part")
        unfinished.write_text(str(path.absolute()) if path else "", encoding="utf-8")
        unfinished.replace(note)
        return note

    def listen(self) -> None:
        """Answer later starts from now on; what was left by one that gave up is put away."""
        if not self._lock.isLocked():
            return
        with suppress(OSError):
            for left in self._notes.glob("*.part"):
                left.unlink(missing_ok=True)
        self._watcher = QFileSystemWatcher([str(self._notes)], self)
        self._watcher.directoryChanged.connect(self._look)
        if not self._watcher.directories():
            # A drive that does not tell of changes is asked now and then.
            now_and_then = QTimer(self, interval=_LOOK_AGAIN_MS)
            now_and_then.timeout.connect(self._look)
            now_and_then.start()
        self._look()

    def _look(self) -> None:
        for note in sorted(self._notes.glob(_NOTE)):
            try:
                path = _read(note)
                note.unlink()
            except OSError:
                continue
            self.wanted.emit(path)

    def end(self) -> None:
        """Let another start be the first."""
        if self._lock.isLocked():
            self._ours.discard(self._folder)
            with suppress(OSError):
                self._began.unlink(missing_ok=True)
        self._lock.unlock()


def _this_computer() -> str:
    """Return this computer's name as a lock file has it; on Windows that is in capitals and not Qt's other name for it."""
    from tempfile import TemporaryDirectory

    name = ""
    # On a full drive there is no folder for it at all.
    with suppress(OSError), TemporaryDirectory() as folder:
        lock = QLockFile(str(Path(folder) / "name.lock"))
        lock.tryLock(0)
        name = str(lock.getLockInfo()[1])
        lock.unlock()
    # Where nothing can be written the name is asked of the system: a window on this computer is not taken for one elsewhere.
    return name or (os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else QSysInfo.machineHostName())


def _read(note: Path) -> Path | None:
    """Return the path in a note, or None where it names none; a spoilt note names none."""
    try:
        path = Path(note.read_bytes()[:_LONGEST_NOTE].decode("utf-8"))
    except UnicodeDecodeError:
        return None
    return path if path.is_absolute() and path.name.isprintable() else None


def _let_it_come_forward(process: int) -> None:
    """Pass on the right to come to the front, which Windows gives only to what the user has just started."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(process)
