"""Ten thousand rows from thirty agencies: the longest time for which the window stands still, beside the limit.

A watchdog in the event loop notes the longest pause between two of its ticks while the rows are read, brought in,
merged, scrolled through, searched, compared and drawn. Nothing here fails because of time.
"""

from __future__ import annotations

import csv
import os
import random
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import openpyxl
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from scr_desktop.demo import office as demo
from scr_desktop.domain.chronology.chronology import ChronologyRow
from scr_desktop.domain.records.record import new_id
from scr_desktop.exchange import when
from scr_desktop.exchange.entry import with_source
from scr_desktop.services.case import case as cases
from scr_desktop.services.case import draft
from scr_desktop.services.chronology import chronology, chronology_import
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.case.chronology.part import CaseChronology
from scr_desktop.ui.case.chronology.preview import PreviewDialog
from scr_desktop.ui.look import theme
from tests.benchmarks.event_loop import Watchdog
from tests.benchmarks.frame import the_run
from tests.benchmarks.measure import Row, compare, show, timed
from tests.domain.papers import paper

AGENCIES, ROWS = 30, 1_000 if the_run.is_short() else 10_000
LONGEST, AT_MOST = 0.1, 1.5
# The columns in which a row's own words stand, each of its cells once or twice, as the raw line repeats them.
_TEXTS = {"happened_on", "as_written", "sorts_on", "at_time", "event", "action", "raw"}
# What one file leaves known for the next: each is read as the first of a day.
_KNOWN_BEFORE = (when.read_when, when.may_be_of_date, when._parsed, when._time_in, chronology_import._kept)
_WORDS = [
    "seen",
    "home",
    "visit",
    "mother",
    "tearful",
    "bruise",
    "explained",
    "referral",
    "strategy",
    "discussion",
    "weight",
    "centile",
    "school",
    "absent",
    "police",
    "called",
    "neighbour",
    "shouting",
    "partner",
    "arrested",
    "breach",
    "nursery",
    "collected",
    "midwife",
    "booking",
    "missed",
    "appointment",
    "letter",
]


def main() -> None:
    """Print what an import costs beside its least, and how long the window stands still for it."""
    compare_imports()
    pauses()


def compare_imports() -> None:
    """Print a row for each format: ten thousand rows read and brought in, beside reading them and inserting them raw."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with CaseFile.create(folder / "office.scrcase", demo.PASSPHRASE, by="Zoë Price") as case_file:
            csv_file = write_file(folder / "all.csv", ROWS, "Everybody")
            for path, read in formats(csv_file):
                limit = timed(partial(insert_raw, case_file, read))
                ours = partial(bring_in, case_file, path)
                compare(f"{ROWS:,} rows, {path.name} / read and inserted raw", ours, limit, at_most=AT_MOST, repeats=5)


def formats(csv_file: Path) -> list[tuple[Path, Callable[[], list[Sequence[object]]]]]:
    """Return the same chronology in each format, with what reads its rows and no more."""
    rows = read_csv(csv_file)
    book = csv_file.with_name("all.xlsx")
    workbook = openpyxl.Workbook(write_only=True)
    sheet = workbook.create_sheet()
    for row in rows:
        sheet.append(list(row))
    workbook.save(book)
    pasted, running = csv_file.with_name("pasted.txt"), csv_file.with_name("running.txt")
    pasted.write_text("\n".join("\t".join(map(str, row)) for row in rows), encoding="utf-8")
    running.write_text("\n".join(f"{row[0]} {row[1]}  {row[2]}" for row in rows[1:]), encoding="utf-8")
    return [
        (csv_file, partial(read_csv, csv_file)),
        (book, partial(read_book, book)),
        (pasted, partial(read_split, pasted, "\t")),
        (running, partial(read_split, running, "  ")),
    ]


def read_csv(path: Path) -> list[Sequence[object]]:
    """Return the rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))


def read_book(path: Path) -> list[Sequence[object]]:
    """Return the rows of a workbook."""
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    return list(book.worksheets[0].iter_rows(values_only=True))


def read_split(path: Path, separator: str) -> list[Sequence[object]]:
    """Return the rows of a text."""
    return [line.split(separator) for line in path.read_text(encoding="utf-8").splitlines()]


def a_case(case_file: CaseFile) -> str:
    """Return a new case in which nothing stands yet."""
    started = draft.start(case_file)
    draft.save(case_file, started.id, paper())
    return draft.open_case(case_file, started.id).id


def bring_in(case_file: CaseFile, path: Path) -> float:
    """Read a file as the window does and bring it into a new case; return the seconds that took."""
    case_id = a_case(case_file)
    for known in _KNOWN_BEFORE:
        known.cache_clear()

    def work() -> None:
        found = chronology_import.understand(chronology_import.open_file(path))
        entries = [with_source(entry, "Agency record") for entry in found.entries]
        chronology_import.bring_in(case_file, case_id, found, entries, "Agency")

    # In a thread in the background the window has it done so.
    with background.giving_way():
        return timed(work)()


def insert_raw(case_file: CaseFile, read: Callable[[], list[Sequence[object]]]) -> None:
    """Read the rows and put them into the table as they are, in one transaction of the driver."""
    columns = [column.name for column in ChronologyRow.__table__.columns]
    connection = case_file._engine.raw_connection()
    cursor = connection.cursor()
    case_id = cursor.execute("SELECT id FROM cases").fetchone()[0]
    cursor.execute("PRAGMA query_only = OFF")
    cursor.execute("BEGIN IMMEDIATE")
    rows = ((row, {"id": new_id(), "case_id": case_id, "differs_from": "[]"}) for row in read())
    values = [
        [given.get(name) or (row[place % len(row)] if name in _TEXTS else "") for place, name in enumerate(columns)]
        for row, given in rows
    ]
    names, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
    cursor.executemany(f"INSERT INTO chronology_rows ({names}) VALUES ({marks})", values)
    cursor.execute("COMMIT")
    connection.close()


def pauses() -> None:
    """Print the longest pause of each thing that the officer does with ten thousand rows."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    watchdog = Watchdog()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        with CaseFile.create(path / "office.scrcase", demo.PASSPHRASE, by="Zoë Price") as case_file:
            started = draft.start(case_file)
            draft.save(case_file, started.id, paper())
            background.spare_what_stays()
            measure(app, watchdog, case_file, draft.open_case(case_file, started.id).id, path)


def measure(app: QApplication, watchdog: Watchdog, case_file: CaseFile, case_id: str, folder: Path) -> None:
    """Bring the rows in and use them, watching each step."""
    # What the machine itself does to a window that has nothing to do: read the others beside it.
    watched(app, watchdog, "window at rest for two seconds", lambda: rest(app))
    files = write_files(folder)

    def bring_all() -> None:
        for one in files:
            bring(app, case_file, case_id, one)

    watched(app, watchdog, "30 agencies read and brought in", bring_all)
    assert chronology.count(case_file, case_id) == ROWS
    single = write_file(folder / "all.csv", ROWS, "Everybody")
    other = draft.start(case_file)
    draft.save(case_file, other.id, paper())
    second = draft.open_case(case_file, other.id).id
    watched(app, watchdog, "one file of 10,000 rows read and brought in", lambda: bring(app, case_file, second, single))
    page = CaseChronology(case_file, case_id)
    page.resize(1200, 800)
    page.show()
    wait(app)
    words_entry = page.entries._form.words
    watched(app, watchdog, "merged chronology shown", lambda: page.fill(cases.status(case_file, case_id)))
    watched(app, watchdog, "scrolled to the end", lambda: scroll(app, page))
    for words in ("bruise", "bruise neighbour", "nothing of this"):
        words_entry.setText(words)
        watched(app, watchdog, f"searched for “{words}”", lambda: words_entry.entered.emit(""))
    words_entry.setText("")
    tabs: dict[str, QWidget] = {
        "pairs": page.pairs,
        "gaps": page.gaps,
        "timeline": page.timeline,
        "episodes": page.episodes,
        "files": page.files,
    }
    for name, tab in tabs.items():
        watched(app, watchdog, f"tab of the {name} shown", partial(page.form.parts.setCurrentWidget, tab))
    page.close()


def watched(app: QApplication, watchdog: Watchdog, name: str, work: Callable[[], object]) -> None:
    """Do `work`, wait for what it began in the background, and print the longest pause meanwhile."""
    wait(app)
    watchdog.longest()
    QTimer.singleShot(0, work)
    app.processEvents()
    wait(app)
    show(Row(f"longest pause, {name}", watchdog.longest(), LONGEST, 1.0))


def wait(app: QApplication) -> None:
    """Let the window work until nothing goes on any more."""
    until = time.perf_counter() + 0.4
    while background.under_way() or time.perf_counter() < until:
        app.processEvents()
        time.sleep(0.0005)
        until = time.perf_counter() + 0.4 if background.under_way() else until


def rest(app: QApplication) -> None:
    """Do nothing for two seconds."""
    until = time.perf_counter() + 2
    while time.perf_counter() < until:
        app.processEvents()


def bring(app: QApplication, case_file: CaseFile, case_id: str, path: Path) -> None:
    """Read a file in the preview, as an officer does, and bring it in."""
    dialog = PreviewDialog(case_file, case_id, path)
    dialog.show()
    while background.under_way():
        app.processEvents()
    dialog.form.source.setText("Agency record")
    dialog.form.go_on.click()
    while background.under_way():
        app.processEvents()
    assert dialog.record is not None
    dialog.deleteLater()
    app.sendPostedEvents(dialog, QEvent.Type.DeferredDelete.value)


def scroll(app: QApplication, page: CaseChronology) -> None:
    """Scroll down by pages until no row follows."""
    entries = page.entries._form.entries
    bar, model = entries.verticalScrollBar(), entries.model()
    while bar.value() < bar.maximum() or model.rowCount() < ROWS:
        bar.setValue(min(bar.value() + 40 * bar.pageStep(), bar.maximum()))
        app.processEvents()


def write_files(folder: Path) -> list[Path]:
    """Write a file for each agency; together they have ten thousand rows."""
    shares = [ROWS // AGENCIES + (number < ROWS % AGENCIES) for number in range(AGENCIES)]
    return [
        write_file(folder / f"agency_{number}.csv", rows, f"Agency {number}") for number, rows in enumerate(shares, 1)
    ]


def write_file(path: Path, rows: int, agency: str) -> Path:
    """Write an invented chronology of an agency over three years."""
    chosen = random.Random(agency)
    lines = ["Date,Time,Event,Action"]
    for _ in range(rows):
        day = date(2015, 5, 1) + timedelta(days=chosen.randrange(1100))
        event = " ".join(chosen.choices(_WORDS, k=12))
        lines.append(
            f"{day:%d/%m/%Y},{chosen.randrange(24):02}:{chosen.randrange(60):02},{event},{chosen.choice(_WORDS)}"
        )
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


if __name__ == "__main__":
    main()
