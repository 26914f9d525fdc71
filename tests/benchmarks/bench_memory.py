"""What the program holds in memory with the register open, beside a bare window of Qt and the engine's full cache."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from scr_desktop.store.connection import CACHE_KIBIBYTES
from tests.benchmarks import many_cases
from tests.benchmarks.frame import the_run
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
import time
from scr_desktop.ui import background
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
# What was found is counted after a while, and not in the window's thread.
until = time.monotonic() + 1
while time.monotonic() < until or background.under_way():
    app.processEvents()
say()
window.hide()
case_file.close()
"""
# The cache is as large in every office, and its pages are the program's to fill: here it is full.
BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
from sqlcipher3 import dbapi2
app = QApplication([])
window = QMainWindow()
window.show()
app.processEvents()
connection = dbapi2.connect(sys.argv[1], isolation_level=None)
for pragma in ("key = \\"x'" + "0" * 96 + "'\\"", "synchronous = OFF", "cache_size = -" + sys.argv[2]):
    connection.execute(f"PRAGMA {pragma}")
connection.execute("CREATE TABLE filled (bytes)")
connection.execute(
    "INSERT INTO filled WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
    "SELECT randomblob(3000) FROM n", (int(sys.argv[2]) // 3,)
)
connection.execute("SELECT sum(length(bytes)) FROM filled").fetchall()
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


def main() -> None:
    """Print a row for each size."""
    if not STATUS.exists():
        print("memory is measured on Linux alone")
        return
    with tempfile.TemporaryDirectory() as folder:
        bare = held(BARE, [f"{folder}/full.db", str(CACHE_KIBIBYTES)])
    for size in the_run.sizes():
        # Once each: what is held hardly differs from run to run.
        ours = held(OURS, [str(many_cases.path_of(size)), many_cases.PASSPHRASE])
        show(Row("memory with the register open", ours, bare, AT_MOST, size, unit="MB"))


if __name__ == "__main__":
    main()
