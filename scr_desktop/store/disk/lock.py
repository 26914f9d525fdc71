"""One writer at a time: who has a case file open, on which computer, and since when."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.domain.time.part_date import written
from scr_desktop.store.disk import hold
from scr_desktop.store.disk.files import beside, stands
from scr_desktop.store.disk.problems import file_problems

_TAKEN = "{name} is open in another window or on another computer: close it there first."
_TAKEN_BY_ANOTHER_NAME = (
    "{name} is open already, in another window or under another name of the same file: close it there first."
)


class WriterLock:
    """The right to write to one case file, held from `take` to `release`.

    Two locks of the operating system make it, and both end with the program however that ends. One stands beside the
    file and keeps its name, also while the file is exchanged; the other is on the file itself and holds under every
    name that it has. The `.owner` note and the one at the file only tell others who holds it. No case is named there.
    """

    def __init__(self, case_file: Path, by: str) -> None:
        self._case_file = case_file
        self._by = by
        self._owner = beside(case_file, ".owner")
        self._lock = FileLock(beside(case_file, ".lock"), timeout=0, thread_local=False)
        self.hold: hold.Hold | None = None

    def take(self) -> None:
        """Take the lock; raises `CaseFileProblem` naming whoever holds it, and then leaves no file of its own behind."""
        path = Path(self._lock.lock_file)
        with file_problems(self._case_file):
            was_there = stands(path)
            try:
                self._lock.acquire()
            except Timeout:
                raise CaseFileProblem(_taken(self._case_file, _read(self._owner), _TAKEN)) from None
            except NotImplementedError:
                raise CaseFileProblem(
                    f"The drive that holds {self._case_file} cannot keep two programs apart: "
                    "move the case file to a folder on this computer."
                ) from None
            try:
                self.hold_file()
            except BaseException:
                # While it is still locked: nobody else can have begun with it. Windows takes it away by itself.
                with suppress(OSError):
                    if not was_there:
                        path.unlink(missing_ok=True)
                self._lock.release()
                raise
            self._leave_note()

    def hold_file(self) -> None:
        """Hold the file that stands at the path now, if one does; raises `CaseFileProblem` if somebody has it open."""
        self._let_go()
        if not stands(self._case_file):
            return
        try:
            self.hold = hold.Hold(self._case_file)
        except hold.HeldElsewhereError:
            note = hold.note_at(self._case_file)
            raise CaseFileProblem(_taken(self._case_file, note, _TAKEN_BY_ANOTHER_NAME)) from None
        self.hold.note(_note(self._by))

    @contextmanager
    def exchanging(self) -> Iterator[None]:
        """Let another file be put in the place of this one meanwhile; the name stays locked, and the new file is held."""
        # Windows lets no file be replaced while it is held.
        self._let_go()
        try:
            yield
        finally:
            # The name is locked all the while, and nobody can have opened a file that is new.
            with suppress(CaseFileProblem, OSError):
                self.hold_file()

    def release(self) -> None:
        """Let others open the case file; does nothing if the lock is not held. Beside no file no lock stays."""
        if self._lock.is_locked:
            self._let_go()
            with suppress(OSError):
                self._owner.unlink(missing_ok=True)
            with suppress(OSError):
                if not stands(self._case_file):
                    Path(self._lock.lock_file).unlink(missing_ok=True)
            with suppress(OSError):
                self._lock.release()

    def _let_go(self) -> None:
        if self.hold is not None:
            self.hold.release()
            self.hold = None

    def _leave_note(self) -> None:
        """Tell others who holds it. The lock itself keeps them out, so a drive without room for the note is no matter."""
        with suppress(OSError):
            self._owner.unlink(missing_ok=True)
            descriptor = os.open(self._owner, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(_note(self._by))


def _note(by: str) -> str:
    since = datetime.now().astimezone().isoformat(timespec="seconds")
    # Windows tells its name at once; the platform module would ask a network library for it.
    computer = os.environ.get("COMPUTERNAME") or platform.node()
    note = {"name": by, "computer": computer, "since": since, "process": os.getpid()}
    return json.dumps(note, ensure_ascii=False)


def _read(owner: Path) -> str:
    try:
        return owner.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""


def _taken(case_file: Path, text: str, unknown: str) -> str:
    """Return the sentence about who has it open; the note may be missing or half written."""
    try:
        note = json.loads(text)
        since = datetime.fromisoformat(note["since"])
        who, computer = str(note["name"]) or "Somebody", str(note["computer"])
    except (ValueError, KeyError, TypeError):
        return unknown.format(name=case_file.name)
    return (
        f"{who} has this case file open on {computer} since {since:%H:%M} on {written(since.date())}. "
        "Close it there first."
    )
