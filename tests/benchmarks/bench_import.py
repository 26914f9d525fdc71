"""Ten thousand rows of an agency brought in, in every form in which they come: beside reading them and a raw insert."""

from __future__ import annotations

import csv
import random
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import openpyxl

from scr_desktop.services.chronology import chronology_import
from scr_desktop.store.case_file import CaseFile
from tests.benchmarks.frame import raw, the_run
from tests.benchmarks.measure import compare, timed
from tests.services.opening import opened

AT_MOST = 1.5
ROWS = 1_000 if the_run.is_short() else 10_000
_HEAD = ["Date", "Time", "Source", "Event", "Action"]
_WORDS = [
    "seen", "home", "visit", "mother", "tearful", "bruise", "explained", "referral", "strategy", "discussion",
    "weight", "centile", "school", "absent", "police", "called", "neighbour", "shouting", "partner", "arrested",
    "breach", "nursery", "collected", "midwife", "booking", "missed", "appointment", "letter",
]  # fmt: skip


def lines() -> Iterator[list[str]]:
    """Yield the rows of an invented chronology, as an agency writes them."""
    chance = random.Random(2018)
    for _ in range(ROWS):
        day = date(2015, 5, 1) + timedelta(days=chance.randrange(1100))
        at = f"{chance.randrange(24):02}:{chance.randrange(60):02}"
        yield [f"{day:%d/%m/%Y}", at, "Record", " ".join(chance.choices(_WORDS, k=12)), chance.choice(_WORDS)]


def write_csv(path: Path) -> None:
    """Write the rows as a table parted by commas."""
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file).writerows([_HEAD, *lines()])


def write_xlsx(path: Path) -> None:
    """Write the rows as a workbook."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Chronology")
    for row in (_HEAD, *lines()):
        sheet.append(row)
    book.save(path)


def write_tsv(path: Path) -> None:
    """Write the rows as a table parted by tabs, as it is pasted too."""
    path.write_text("\n".join("\t".join(row) for row in (_HEAD, *lines())), encoding="utf-8")


def read_csv(path: Path) -> list[list[str]]:
    """Return the cells of a table parted by commas."""
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def read_xlsx(path: Path) -> list[Any]:
    """Return the cells of a workbook."""
    return list(openpyxl.load_workbook(path, read_only=True).worksheets[0].iter_rows(values_only=True))


def read_tsv(path: Path) -> list[list[str]]:
    """Return the cells of a table parted by tabs."""
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]


FORMS = {"csv": (write_csv, read_csv), "xlsx": (write_xlsx, read_xlsx), "tsv": (write_tsv, read_tsv)}


def bring(case_file: CaseFile, case_id: str, path: Path) -> None:
    """Read a file and bring all of its rows into a case, as the window does."""
    found = chronology_import.understand(chronology_import.open_file(path))
    record = chronology_import.bring_in(case_file, case_id, found, found.entries, "Health visiting")
    if record.rows_read != ROWS:
        raise RuntimeError(f"only {record.rows_read} rows of {ROWS} came in")


def ours(case_file: CaseFile, path: Path) -> Callable[[], float]:
    """Return what brings a file into a case of its own, and returns the seconds of that."""

    def measure() -> float:
        case_id = opened(case_file).id
        return timed(lambda: bring(case_file, case_id, path))()

    return measure


def least(connection: Any, path: Path, read: Callable[[Path], object]) -> Callable[[], float]:
    """Return what reads a file and inserts as many rows as came in of it, with nothing between the two."""
    names = [name for _, name, *_ in connection.execute("PRAGMA table_info(chronology_rows)")]
    rows = [dict(zip(names, row, strict=True)) for row in connection.execute("SELECT * FROM chronology_rows")][:ROWS]
    columns = ", ".join(f'"{name}"' for name in names)
    statement = f"INSERT INTO chronology_rows ({columns}) VALUES ({', '.join('?' * len(names))})"
    numbers = count()

    def measure() -> float:
        again = [[*(row | {"id": f"{next(numbers):032x}"}).values()] for row in rows]

        def work() -> None:
            read(path)
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany(statement, again)
            connection.execute("COMMIT")

        return timed(work)()

    return measure


def main() -> None:
    """Print a row for each form."""
    with tempfile.TemporaryDirectory() as folder:
        for form, (write, read) in FORMS.items():
            path = Path(folder) / f"rows.{form}"
            write(path)
            with CaseFile.create(Path(folder) / f"{form}.scrcase", "four words on paper", by="Benchmark") as case_file:
                bring(case_file, opened(case_file).id, path)
                with closing(raw.connection(case_file)) as connection:
                    limit = least(connection, path, read)
                    compare(f"{ROWS:,} rows, {form}", ours(case_file, path), limit, at_most=AT_MOST, repeats=3)


if __name__ == "__main__":
    main()
