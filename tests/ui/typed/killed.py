"""Kills the program while somebody types, and looks at what is there afterwards: `python -m tests.ui.typed.killed [rounds]`.

Each round is a process of its own over an encrypted case file of its own. It types into every entry of one form without
a pause and is killed at a moment of chance; another process then opens the file and the form again. Every process is a
fork of this one, which has everything loaded and no window, so that a round costs little more than its typing.

How much is missing is judged by the time in which the typing process was let run, so no busy machine makes it worse.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from scr_desktop import paths
from scr_desktop.services.upkeep import unfinished
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.dialogs.kept_dialog import KeptDialog
from scr_desktop.ui.office.page import OfficePage
from scr_desktop.ui.typed import entries as walk
from scr_desktop.ui.typed.keeper import show_in_window
from tests import screens
from tests.ui.typed.entries import enter
from tests.ui.typed.kept_forms import Form, entries_of, forms

AT_MOST_MISSING = 2.0
SHORT = (
    "notification, notification",
    "rapid review, child",
    "decide, the partners",
    "attendance and minutes",
    "office",
)
_KEY_MS, _BURST, _AT_ONCE = 25, 5, 4
_SHORTEST, _LONGEST = 2.5, 5.5
# A step longer than this was not the program's doing: the machine let others run.
_LONGEST_STEP = 0.2


class Round(NamedTuple):
    """One round: its form, what was typed in all, how much of it was missing in seconds, and what else was wrong."""

    form: str
    entries: int
    keys: int
    missing: float
    faults: tuple[str, ...]


def names(template: Path, key: str) -> list[str]:
    """Return the names of all forms, looked up in a process that may make windows."""
    return list(_in_child(template.with_suffix(".names"), lambda: _names(template, key)))


def run(wanted: Sequence[str], rounds: int, template: Path, key: str, seed: int) -> list[Round]:
    """Do some rounds with each form that is wanted, a few at a time; return what came of them."""
    chance, waiting = random.Random(seed), [(name, number) for number in range(rounds) for name in wanted]
    done: list[Round] = []
    running: dict[int, tuple[Path, float, str, Path]] = {}
    while waiting or running:
        while waiting and len(running) < _AT_ONCE:
            name, number = waiting.pop(0)
            path = Path(shutil.copy(template, template.with_name(f"{len(done)}-{len(waiting)}-{number}.scrcase")))
            log = path.with_suffix(".log")
            pid = _fork(partial(_type, path, key, name, log))
            running[pid] = (log, chance.uniform(_SHORTEST, _LONGEST), name, path)
        time.sleep(0.02)
        for pid, (log, after, name, path) in list(running.items()):
            if not _time_to_kill(pid, log, after):
                continue
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            del running[pid]
            done.append(_judge(path, key, name, log))
    return [one for one in done if one.entries]


def template_in(folder: Path) -> tuple[Path, str]:
    """Make the demo office with a notification and a rapid review half written; return its file and its recovery key."""
    path = folder / "template.scrcase"
    made: CaseFile = screens.demo_office(path)
    screens.told_draft(made)
    key = made.recovery_key()
    made.close()
    return path, key


def _open(path: Path, key: str) -> CaseFile:
    app = QApplication([])
    app.setQuitOnLastWindowClosed(False)
    paths.data_dir = lambda: path.parent / "data"
    case_file = CaseFile.open_with_recovery_key(path, key, by="Zoë Price")
    show_in_window(case_file)
    return case_file


def _shown(case_file: CaseFile, name: str) -> Form:
    form: Form = next(make for one, make in forms(case_file) if one == name)()
    form.window.show()
    until = time.monotonic() + 20
    QApplication.processEvents()
    while background.under_way() and time.monotonic() < until:
        QApplication.processEvents()
    QApplication.processEvents()
    return form


def _names(path: Path, key: str) -> list[str]:
    case_file = _open(path, key)
    found = []
    for name, make in forms(case_file):
        form = make()
        kept = not isinstance(form.window, KeptDialog | OfficePage) and not hasattr(form.window, "steps")
        if not kept and entries_of(form):
            found.append(name)
    return found


class _Typist(QObject):
    """Types into one entry after the other, a key at each tick, and notes after each what stands in all of them."""

    def __init__(self, form: Form, log: Path) -> None:
        super().__init__()
        self._form, self._log = form, log.open("w", buffering=1, encoding="utf-8")
        self._keys, self._ran, self._last = 0, 0.0, time.monotonic()
        self._timer = QTimer(self, interval=_KEY_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._press)

    def begin(self, head: int) -> None:
        self._note(head=head)
        self._timer.start()

    def _press(self) -> None:
        there = list(entries_of(self._form).values())
        entry = there[self._keys // _BURST % len(there)]
        if isinstance(entry, QLineEdit | QPlainTextEdit):
            letter = "abcdefghijklmnopqrstuvwxyz "[self._keys % 27]
            QApplication.sendEvent(entry, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter))
        elif not self._keys % _BURST:
            enter(entry)
        self._keys += 1
        self._note()

    def _note(self, **more: Any) -> None:
        now = time.monotonic()
        self._ran += min(now - self._last, _LONGEST_STEP)
        self._last = now
        stands = {name: walk.value_of(entry) for name, entry in entries_of(self._form).items()}
        self._log.write(json.dumps({"ran": self._ran, "stands": stands, **more}) + "\n")


def _type(path: Path, key: str, name: str, log: Path) -> None:
    case_file = _open(path, key)
    typist = _Typist(_shown(case_file, name), log)
    typist.begin(case_file.head().number)
    QApplication.exec()


def _look(path: Path, key: str, name: str) -> dict[str, Any]:
    """Open the file after the crash as the program does; return what it says and what stands in the form again."""
    case_file = _open(path, key)
    said = unfinished.sentence(unfinished.put_in_order(case_file))
    head = case_file.head().number
    form = _shown(case_file, name)
    stands = {name: walk.value_of(entry) for name, entry in entries_of(form).items()}
    return {"said": said, "head": head, "stands": stands}


def _judge(path: Path, key: str, name: str, log: Path) -> Round:
    lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
    notes = [json.loads(line) for line in lines if line.endswith("}")]
    if len(notes) < 2:
        return Round(name, 0, 0, 0.0, ("nothing was typed",))
    found = dict(_in_child(path.with_suffix(".found"), lambda: _look(path, key, name)))
    first, last = notes[0]["stands"], notes[-1]
    typed = {entry for note in notes for entry, value in note["stands"].items() if value != first.get(entry)}
    missing = _missing(notes, found.get("stands", {}), typed)
    faults = []
    if missing > AT_MOST_MISSING:
        faults.append(f"{missing:.1f} s are missing")
    # What was ticked and unticked again stands as it stood: there is nothing to say, and nothing for the history.
    as_before = all(found.get("stands", {}).get(entry) == first.get(entry) for entry in typed)
    if not as_before and "ended without being closed" not in found.get("said", ""):
        faults.append("nothing was said")
    if not as_before and found.get("head", 0) - notes[0]["head"] != 1:
        faults.append(f"{found.get('head', 0) - notes[0]['head']} entries of history")
    for one in (path, log):
        one.unlink()
    return Round(name, len(typed), len(notes) - 1, min(missing, last["ran"]), tuple(faults))


def _missing(notes: Sequence[dict[str, Any]], stands: dict[str, Any], typed: set[str]) -> float:
    """Return how long before its end the typing stood as it stands again: infinitely long if it never did."""
    for note in reversed(notes):
        if all(note["stands"].get(entry) == stands.get(entry) for entry in typed):
            return float(notes[-1]["ran"] - note["ran"])
    return float("inf")


def _time_to_kill(pid: int, log: Path, after: float) -> bool:
    """Return whether the process has typed long enough, or is gone already, which is judged as it is."""
    if os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
        return True
    try:
        last = log.read_text(encoding="utf-8").rstrip().rpartition("\n")[2]
        return bool(json.loads(last)["ran"] > after)
    except (OSError, ValueError):
        return False


def _fork(work: Callable[[], object]) -> int:
    pid = os.fork()
    if pid:
        return pid
    status = 1
    try:
        work()
        status = 0
    except BaseException:  # noqa: BLE001 - a child says what is wrong and never goes on as its parent
        sys.excepthook(*sys.exc_info())
    finally:
        os._exit(status)


def _in_child(answer: Path, work: Callable[[], Any]) -> Any:
    """Return what `work` returns in a process of its own; nothing if it ends without."""
    pid = _fork(lambda: answer.write_text(json.dumps(work()), encoding="utf-8"))
    os.waitpid(pid, 0)
    return json.loads(answer.read_text(encoding="utf-8")) if answer.exists() else ()


def main(arguments: Sequence[str]) -> int:
    """Kill the program in every form, or in those named; print a line for each round and return 1 if one was at fault."""
    rounds = int(arguments[0]) if arguments else 3
    with tempfile.TemporaryDirectory() as folder:
        template, key = template_in(Path(folder))
        wanted = list(arguments[1:]) or names(template, key)
        found = run(wanted, rounds, template, key, random.randrange(2**32))
    for one in found:
        print(f"{one.form:45} {one.entries:3} entries {one.keys:4} keys {one.missing:5.2f} s {', '.join(one.faults)}")
    most = {name: max(one.entries for one in found if one.form == name) for name in {one.form for one in found}}
    print(
        f"{len(most)} forms, {sum(most.values())} entries, {len(found)} rounds, {sum(one.keys for one in found)} keys"
    )
    return 1 if any(one.faults for one in found) or len(most) < len(set(wanted)) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
