"""From starting the program to its unlock prompt on the screen, beside a bare window of Qt."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from scr_desktop.store.case_file import CaseFile
from tests.benchmarks.measure import compare
from tests.benchmarks.screens import screens

# Reports the first window that is painted, whichever it is, and ends the process there. Only the window itself is
# watched: a filter over the whole program would be given every object in it, and making Python's types for those
# takes longer than a bare window.
WATCH = """
import os, sys
from PySide6 import QtCore, QtWidgets

def report():
    os.write(1, b"painted")
    os._exit(0)

class Painted(QtCore.QObject):
    def eventFilter(self, window, event):
        if event.type() == QtCore.QEvent.Type.Paint:
            QtCore.QTimer.singleShot(0, report)
        return False

def show(window, shown=QtWidgets.QWidget.show):
    window.painted = Painted()
    window.installEventFilter(window.painted)
    shown(window)

QtWidgets.QWidget.show = show
"""
BARE = "app = QtWidgets.QApplication([]); window = QtWidgets.QMainWindow(); window.show(); sys.exit(app.exec())"
# Started as its icon starts it, without arguments; only the user's own folder is another one.
PROGRAM = """
from pathlib import Path
from scr_desktop import paths
folder = Path(sys.argv.pop())
paths.data_dir = lambda: folder
from scr_desktop.__main__ import main
sys.exit(main())
"""


def started(screen: dict[str, str], bytecode: Path, body: str, *arguments: str) -> Callable[[], float]:
    """Return a function that starts a process on a `screen` and returns the seconds until its first window is painted.

    From the second call on Python's bytecode is at hand, as it is wherever the program is installed.
    """
    environment = {**os.environ, **screen, "PYTHONPYCACHEPREFIX": str(bytecode)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", WATCH + body, *arguments]

    def measure() -> float:
        start = time.perf_counter()
        done = subprocess.run(command, env=environment, capture_output=True, check=False, timeout=60)
        if done.stdout != b"painted":
            raise RuntimeError(f"no window was painted: {done.stderr.decode(errors='replace')[-2000:]}")
        return time.perf_counter() - start

    return measure


def main() -> None:
    """Print a row for each screen there is: at most 1.3 times a bare window."""
    with tempfile.TemporaryDirectory() as folder, screens() as found:
        CaseFile.create(Path(folder) / "office.scrcase", "four words on paper", by="Benchmark").close()
        bytecode = Path(folder) / "bytecode"
        for name, screen in found.items():
            ours, bare = started(screen, bytecode, PROGRAM, folder), started(screen, bytecode, BARE)
            compare(f"start to unlock prompt, {name}", ours, bare, at_most=1.3, repeats=15)


if __name__ == "__main__":
    main()
