"""One writer at a time: who has a case file open, on which computer, and since when."""

from __future__ import annotations

import json
import os
import platform
from datetime import datetime
from pathlib import Path

from filelock import FileLock, Timeout

from scr_desktop.domain.part_date import written
from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.store.problems import file_problems


class WriterLock:
    """The right to write to one case file, held from `take` to `release`.

    The operating system keeps the lock itself, so that it ends with the program however that ends;
    the `.owner` note beside it only tells others who holds it. No case is named in either file.
    """

    def __init__(self, case_file: Path, by: str) -> None:
        self._case_file = case_file
        self._by = by
        self._owner = beside(case_file, ".owner")
        self._lock = FileLock(beside(case_file, ".lock"), timeout=0, thread_local=False)

    def take(self) -> None:
        """Take the lock; raises `CaseFileProblem` naming whoever holds it."""
        with file_problems(self._case_file):
            try:
                self._lock.acquire()
            except Timeout:
                raise CaseFileProblem(_taken(self._case_file, self._owner)) from None
            except NotImplementedError:
                raise CaseFileProblem(
                    f"The drive that holds {self._case_file} cannot keep two programs apart: "
                    "move the case file to a folder on this computer."
                ) from None
            try:
                self._owner.write_text(_note(self._by), encoding="utf-8")
            except OSError:
                self._lock.release()
                raise

    def release(self) -> None:
        """Let others open the case file; does nothing if the lock is not held."""
        if self._lock.is_locked:
            self._owner.unlink(missing_ok=True)
            self._lock.release()


def beside(path: Path, suffix: str) -> Path:
    """Return the path of the file that stands beside `path` with `suffix` added to its whole name."""
    return path.with_name(path.name + suffix)


def _note(by: str) -> str:
    since = datetime.now().astimezone().isoformat(timespec="seconds")
    # Windows tells its name at once; the platform module would ask a network library for it.
    computer = os.environ.get("COMPUTERNAME") or platform.node()
    note = {"name": by, "computer": computer, "since": since, "process": os.getpid()}
    return json.dumps(note, ensure_ascii=False)


def _taken(case_file: Path, owner: Path) -> str:
    """Return the sentence about who has it open; the note may be missing or half written."""
    try:
        note = json.loads(owner.read_text(encoding="utf-8"))
        since = datetime.fromisoformat(note["since"])
        who, computer = str(note["name"]) or "Somebody", str(note["computer"])
    except (OSError, ValueError, KeyError, TypeError):
        return f"{case_file.name} is open in another window or on another computer: close it there first."
    return (
        f"{who} has this case file open on {computer} since {since:%H:%M} on {written(since.date())}. "
        "Close it there first."
    )
