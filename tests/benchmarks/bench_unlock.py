"""From an accepted passphrase to the first page on the screen, and the longest pause of the window on the way.

The limit is what any program would have to do: a bare window of Qt, and the rows of Today read with plain SQL over one
connection. Both begin when the key is derived, which is slow on purpose and is the same in both.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile

from tests.benchmarks import many_cases
from tests.benchmarks.frame import the_run
from tests.benchmarks.frame.the_run import Size
from tests.benchmarks.measure import compare
from tests.benchmarks.screens import screens

PASSPHRASE = "four words on paper"
AT_MOST, LONGEST_PAUSE = 3.0, 0.05
# How long the prompt stands before the passphrase is there: somebody types it.
TYPED_AFTER = 2.0 if the_run.is_short() else 4.0

# Ticks note how long the event loop was away; a process that others push aside shows it in its own time too.
CLOCK = """
import json, os, sys, time
from pathlib import Path
from PySide6 import QtCore, QtWidgets

noted, then, closing = {"pause": 0.0, "busy": 0.0}, [], []

class Ticks(QtCore.QObject):
    def __init__(self):
        super().__init__()
        self.last, self.busy = time.perf_counter(), time.process_time()
        self.phase = ""
        self.startTimer(2, QtCore.Qt.TimerType.PreciseTimer)

    def timerEvent(self, event):
        now, busy = time.perf_counter(), time.process_time()
        for name, away in (("pause", now - self.last), ("busy", busy - self.busy)):
            noted[self.phase + name] = max(noted.get(self.phase + name, 0.0), away)
        self.last, self.busy = now, busy

class Painted(QtCore.QObject):
    def __init__(self, window, then):
        super().__init__()
        self.then = then
        window.installEventFilter(self)

    def eventFilter(self, window, event):
        if event.type() == QtCore.QEvent.Type.Paint:
            window.removeEventFilter(self)
            QtCore.QTimer.singleShot(0, self.then)
        return False

def accepted():
    noted["accepted"], noted["used"] = time.perf_counter(), time.process_time()

def painted():
    noted["shown"] = time.perf_counter() - noted["accepted"]
    noted["work"] = time.process_time() - noted["used"]
    QtCore.QTimer.singleShot(after, over)

def over():
    # What is looked at next, with the longest list there is, counts for the memory alone.
    ticks.phase = "then "
    for work in then:
        work()
    QtWidgets.QApplication.processEvents()
    for close in closing:
        close()
    os.write(1, json.dumps(noted).encode())
    os._exit(0)

folder, wait, after, secret = Path(sys.argv[1]), int(float(sys.argv[2]) * 1000), int(float(sys.argv[3]) * 1000), sys.argv[4]
"""

PROGRAM = """
from scr_desktop import app, paths

paths.data_dir = lambda: folder
paths.log_file = lambda: folder / "log" / "scr.log"

def ready(window):
    ticks.phase = "prompt "
    QtCore.QTimer.singleShot(wait, lambda: typed(window))

def typed(window):
    ticks.phase = ""
    from scr_desktop.store import key
    derive = key.derive

    def derived(*args):
        secret = derive(*args)
        accepted()
        return secret

    key.derive = derived
    window.ui.secret.setText(secret)
    window.unlock()

def watch(window):
    window.watched = Painted(window.page, painted)
    window.page.update()

def show_office(program, case_file, first_page=None, show=app.Program.show_office):
    show(program, case_file, first_page)
    # The frame may be painted before the page, which is what is waited for.
    program.window.day_began.connect(lambda: watch(program.window))
    then.append(program.window.ui.show_register.trigger)
    closing.append(case_file.close)

app.Program.show_office = show_office
first = app.Program.begin

def begin(program, *args):
    global ticks
    ticks = Ticks()
    first(program, *args)

app.Program.begin = begin
sys.exit(app.run(folder / "many.scrcase", ready=ready))
"""

BARE = """
from sqlcipher3 import dbapi2

# What is late and what is due next, each in a table as high as its rows need it: the least that this page can be.
TODAY = (
    "SELECT d.due_on, c.reference, c.title, d.rule FROM cases c JOIN deadlines d ON d.case_id = c.id "
    "WHERE c.closed_on IS NULL AND c.next_due_on {} AND d.met_on IS NULL AND +d.superseded_at = '' "
    "ORDER BY c.next_due_on LIMIT 50"
)

def show():
    accepted()
    connection = dbapi2.connect(str(folder / "many.scrcase"))
    connection.execute("PRAGMA key = \\"x'" + secret + "'\\"")
    connection.execute("PRAGMA cache_size = -64000")
    window = QtWidgets.QMainWindow()
    room = QtWidgets.QWidget()
    column = QtWidgets.QVBoxLayout(room)
    for which in ("< date('now')", ">= date('now')"):
        rows = connection.execute(TODAY.format(which)).fetchall()
        table = QtWidgets.QTableWidget(len(rows), 4)
        for place, row in enumerate(rows):
            for number, text in enumerate(row):
                table.setItem(place, number, QtWidgets.QTableWidgetItem(text))
        table.resizeColumnsToContents()
        table.resizeRowsToContents()
        column.addWidget(table)
    window.setCentralWidget(room)
    window.resize(1180, 780)
    window.connection, window.watched = connection, Painted(window, painted)
    kept.append(window)
    then.append(lambda: connection.execute("SELECT sum(length(what_happened)) FROM cases").fetchone())
    window.show()
    kept[0].hide()

program = QtWidgets.QApplication([])
prompt, ticks = QtWidgets.QWidget(), Ticks()
kept = [prompt]
prompt.show()
QtCore.QTimer.singleShot(300, show)
sys.exit(program.exec())
"""

Noted = dict[str, float]


def run(body: str, environment: dict[str, str], *arguments: object) -> Noted:
    """Run one of the two programs and return what its clock noted, times in seconds."""
    done = subprocess.run(
        [sys.executable, "-c", CLOCK + body, *map(str, arguments)],
        env=environment, capture_output=True, check=False, timeout=120,
    )  # fmt: skip
    if done.returncode or not done.stdout:
        raise RuntimeError(f"no page was painted: {done.stderr.decode(errors='replace')[-2000:]}")
    return dict(json.loads(done.stdout.splitlines()[-1]))


def measure(screen: str, size: Size, secret: str, environment: dict[str, str]) -> None:
    """Print the row of one office on one screen; its pause is the longest of one start, at the prompt or from there on."""
    pauses: list[float] = []

    def ours() -> float:
        noted = run(PROGRAM, environment, many_cases.path_of(size).parent, TYPED_AFTER, 1.0, PASSPHRASE)
        pauses.append(max(noted["prompt pause"], noted["pause"]))
        return noted["shown"]

    def limit() -> float:
        return run(BARE, environment, many_cases.path_of(size).parent, 0, 0.2, secret)["shown"]

    compare(
        f"passphrase to first page, {screen}", ours, limit,
        at_most=AT_MOST, repeats=5, size=size, pause=lambda: pauses[-1], pause_at_most=LONGEST_PAUSE,
    )  # fmt: skip


def main() -> None:
    """Print a row for each size and each screen there is."""
    with tempfile.TemporaryDirectory() as bytecode, screens() as found:
        usual = {**os.environ, "PYTHONPYCACHEPREFIX": bytecode}
        usual.pop("PYTHONDONTWRITEBYTECODE", None)
        # One start takes seconds: a short run has the larger offices alone, and no display.
        for size in the_run.sizes()[-2 if the_run.is_short() else 0 :]:
            with many_cases.opened(size) as case_file:
                secret = (case_file._key + case_file._header).hex()
            for screen, how in list(found.items())[: 1 if the_run.is_short() else None]:
                measure(screen, size, secret, {**usual, **how})


if __name__ == "__main__":
    main()
