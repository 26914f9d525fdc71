"""What the program holds in memory with the register open, beside a bare window of Qt and the engine's full cache."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from scr_desktop.store.connection import CACHE_KIBIBYTES
from tests.benchmarks import many_cases
from tests.benchmarks.frame import the_run
from tests.benchmarks.frame.the_run import Size
from tests.benchmarks.measure import Row, show

AT_MOST = 1.5
# Only Linux says of itself what a process holds, without another package.
STATUS = Path("/proc/self/status")
SAY = """
import sys
from pathlib import Path

def say():
    status = Path("/proc/self/status").read_text().split()
    print(int(status[status.index("VmRSS:") + 1]) * 1024 / 1e6)
"""
OURS = """
from PySide6.QtWidgets import QApplication
from scr_desktop.ui.look import theme
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.window.main_window import REGISTER, MainWindow
from scr_desktop.ui.case_file.opening import open_case_file
app = QApplication([])
theme.apply(app, "light")
case_file = open_case_file(Path(sys.argv[1]), sys.argv[2], by_key=False)
window = MainWindow(case_file, Settings())
window.show()
app.processEvents()
window.show_page(REGISTER)
window.page._count()
app.processEvents()
say()
window.hide()
case_file.close()
"""
BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
from sqlcipher3 import dbapi2
app = QApplication([])
window = QMainWindow()
window.show()
app.processEvents()
connection = dbapi2.connect(sys.argv[1])
for pragma in sys.argv[2:]:
    connection.execute(f"PRAGMA {pragma}")
for text in ("what_happened FROM cases", "rule FROM deadlines"):
    connection.execute(f"SELECT max({text.replace(' ', ') ', 1)}").fetchall()
say()
"""


def held(script: str, arguments: Sequence[str]) -> float:
    """Run a script in a process of its own, and return the megabytes that this held at the end."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", SAY + script, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    return float(done.stdout)


def measured(size: Size) -> None:
    """Print the row of one office: once, as what is held hardly differs from run to run.

    It grows by the engine's cache, as the limit does: no growth is told.
    """
    path = str(many_cases.path_of(size))
    with many_cases.opened(size) as case_file:
        key = f"key = \"x'{(case_file._key + case_file._header).hex()}'\""
    ours, bare = held(OURS, [path, many_cases.PASSPHRASE]), held(BARE, [path, key, f"cache_size = -{CACHE_KIBIBYTES}"])
    show(Row(f"memory with the register open, {size}", ours, bare, AT_MOST, unit="MB"))


def main() -> None:
    """Print a row for each size."""
    if not STATUS.exists():
        print("memory is measured on Linux alone")
        return
    for size in the_run.sizes():
        measured(size)


if __name__ == "__main__":
    main()
