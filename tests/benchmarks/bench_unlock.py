"""From an accepted passphrase to the first page on the screen, and the longest pause of the window on the way.

The limit is what any program would have to do: a bare window of Qt, and the rows of Today read with plain SQL over one
connection. Both begin when the key is derived, which is slow on purpose and is the same in both.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from scr_desktop.domain.records.record import new_id
from scr_desktop.services.regime import regimes
from tests.benchmarks import many_cases
from tests.benchmarks.measure import compare
from tests.benchmarks.screens import screens

PASSPHRASE = "four words on paper"
AT_MOST, LONGEST_PAUSE, MEMORY = 3.0, 0.05, 1.5
FEW_OPEN = 200
SIZES = (1_000, 10_000, 100_000)
_COLUMNS = {
    "children": ("id", "case_id"),
    "case_events": ("id", "case_id", "kind", "happened_on"),
    "deadlines": ("id", "case_id", "rule", "counted_from_on", "due_on", "met_on"),
}
# How long the prompt stands before the passphrase is there: somebody types it.
TYPED_AFTER = 4.0

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

def memory():
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines() if sys.platform == "linux" else []
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:")), 0)

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
    noted["memory"] = memory()
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


def make(folder: Path, count: int, open_cases: int) -> str:
    """Make an office of `count` cases, `open_cases` of them open, each with four deadlines; return its key in SQL's form."""
    case_file = many_cases.make(folder, count)
    connection: Any = case_file._engine.raw_connection()
    cursor = connection.cursor()
    cursor.execute("PRAGMA query_only = OFF")
    cursor.execute("BEGIN IMMEDIATE")
    dress(cursor, count, open_cases)
    cursor.execute("COMMIT")
    connection.close()
    secret = (case_file._key + case_file._header).hex()
    case_file.close()
    return secret


def dress(cursor: Any, count: int, open_cases: int) -> None:
    """Close all but every so-manieth case, and give each the child, events and deadlines that it has in an office."""
    known = {one.key: [rule.key for rule in one.rules if not rule.at_once][:4] for one in regimes()}
    rows: dict[str, list[tuple[Any, ...]]] = {table: [] for table in ("cases", *_COLUMNS)}
    cases = cursor.execute("SELECT id, regime, opened_on FROM cases ORDER BY reference").fetchall()
    for number, (case_id, regime, opened) in enumerate(cases):
        is_open = (number + 1) * open_cases // count > number * open_cases // count
        due, rules = days(number, opened, is_open=is_open), known[regime]
        listed = (None, due[0], rules[0]) if is_open else (due[-1], None, "")
        rows["cases"].append((*listed, case_id))
        rows["children"].append((new_id(), case_id))
        rows["case_events"] += [(new_id(), case_id, kind, opened) for kind in ("aware", "notified")]
        rows["deadlines"] += [
            (new_id(), case_id, rule, opened, day, None if is_open and place < 2 else opened)
            for place, (rule, day) in enumerate(zip(rules, due, strict=True))
        ]
    cursor.executemany("UPDATE cases SET closed_on = ?, next_due_on = ?, next_rule = ? WHERE id = ?", rows["cases"])
    for table, columns in _COLUMNS.items():
        insert(cursor, table, columns, rows[table])


def days(number: int, opened: str, *, is_open: bool) -> list[str]:
    """Return the days of a case's four deadlines in order: some just past and the next months, or those of its time."""
    first = date.today() + timedelta(days=number * 7 % 180 - 6) if is_open else date.fromisoformat(opened)
    return [(first + timedelta(days=14 * place)).isoformat() for place in range(4)]


def insert(cursor: Any, table: str, columns: tuple[str, ...], rows: list[tuple[Any, ...]]) -> None:
    """Put rows into a table; what they do not say is what an empty entry is."""
    every = cursor.execute(f"PRAGMA table_info({table})").fetchall()
    rest = [name for _, name, _, needed, default, _ in every if needed and default is None and name not in columns]
    kinds = {name: kind for _, name, kind, *_ in every}
    empty = tuple(1 if kinds[name].startswith("INT") else "" for name in rest)
    names = [*columns, *rest]
    marks = ", ".join("?" * len(names))
    cursor.executemany(f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})", [row + empty for row in rows])


def measure(name: str, folder: Path, secret: str, environment: dict[str, str], repeats: int) -> None:
    """Print the rows of one office: how long until the first page, and the longest pause before and after."""
    pauses: list[Noted] = []
    least: list[Noted] = []

    def ours() -> float:
        noted = run(PROGRAM, environment, folder, TYPED_AFTER, 1.0, PASSPHRASE)
        pauses.append(noted)
        return noted["shown"]

    def limit() -> float:
        least.append(run(BARE, environment, folder, 0, 0.2, secret))
        return least[-1]["shown"]

    compare(f"passphrase to first page, {name}", ours, limit, at_most=AT_MOST, repeats=repeats)
    taken, bare = (median(noted["memory"] for noted in each) for each in (pauses, least))
    if bare:
        row = f"{taken / 1e6:.0f} MB | {bare / 1e6:.0f} MB | x{taken / bare:.2f} (at most x{MEMORY:.2f})"
        print(
            f"  memory with the register open, {name} | {row} | {'ok' if taken <= MEMORY * bare else 'over'}",
            flush=True,
        )
    for place, which in (("at the prompt", "prompt "), ("from there on", "")):
        away = median(noted[f"{which}pause"] for noted in pauses)
        compare(f"  longest pause {place}, {name}", partial(float, away), lambda: LONGEST_PAUSE, at_most=1.0, repeats=1)


def main(sizes: tuple[int, ...] = SIZES, repeats: int = 5) -> None:
    """Print the rows of each size, with few cases open and with a fifth."""
    with tempfile.TemporaryDirectory() as place, screens() as found:
        usual = {**os.environ, "PYTHONPYCACHEPREFIX": f"{place}/bytecode"}
        usual.pop("PYTHONDONTWRITEBYTECODE", None)
        for count in sizes:
            for called, open_cases in (("few open", FEW_OPEN), ("a fifth open", count // 5)):
                folder = Path(place) / f"{count} {called}"
                folder.mkdir()
                secret = make(folder, count, open_cases)
                for screen, how in found.items():
                    measure(f"{count:,} cases, {called}, {screen}", folder, secret, {**usual, **how}, repeats)
                shutil.rmtree(folder)


if __name__ == "__main__":
    main()
