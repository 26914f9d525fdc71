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

# Reports the first window that is painted, whichever it is, and ends the process there.
WATCH = """
import os, sys
from PySide6 import QtCore, QtWidgets

def report():
    os.write(1, b"painted")
    os._exit(0)

class Painted(QtCore.QObject):
    def eventFilter(self, target, event):
        if event.type() == QtCore.QEvent.Type.Paint and target.isWidgetType() and target.isWindow():
            QtCore.QTimer.singleShot(0, report)
        return False

class Watched(QtWidgets.QApplication):
    def __init__(self, arguments):
        super().__init__(arguments)
        self.painted = Painted()
        self.installEventFilter(self.painted)

QtWidgets.QApplication = Watched
"""
BARE = "app = Watched([]); window = QtWidgets.QMainWindow(); window.show(); sys.exit(app.exec())"
# Started as its icon starts it, without arguments; only the user's own folder is another one.
PROGRAM = """
from pathlib import Path
from scr_desktop import paths
folder = Path(sys.argv.pop())
paths.data_dir = lambda: folder
from scr_desktop.__main__ import main
sys.exit(main())
"""


def started(body: str, *arguments: str) -> Callable[[], float]:
    """Return a function that starts a process and returns the seconds until its first window is painted."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", WATCH + body, *arguments]

    def measure() -> float:
        start = time.perf_counter()
        done = subprocess.run(command, env=environment, capture_output=True, check=False, timeout=60)
        if done.stdout != b"painted":
            raise RuntimeError(f"no window was painted: {done.stderr.decode(errors='replace')[-2000:]}")
        return time.perf_counter() - start

    return measure


def main() -> None:
    """Print the row: at most 1.3 times a bare window."""
    with tempfile.TemporaryDirectory() as folder:
        CaseFile.create(Path(folder) / "office.scrcase", "four words on paper", by="Benchmark").close()
        compare("start to unlock prompt", started(PROGRAM, folder), started(BARE), at_most=1.3, repeats=15)


if __name__ == "__main__":
    main()
