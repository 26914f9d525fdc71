"""The backup made on closing, beside a copy of the bytes whose seals are looked at; and how long nobody waits longer."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from scr_desktop.store import backup
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.connection import connect
from tests.benchmarks.frame import the_run
from tests.benchmarks.measure import compare, timed, within

MEGABYTES, PASSPHRASE = 30 if the_run.is_short() else 300, "four words on paper"
AT_MOST = 1.5
LONGEST_WAIT = 5.0
_ROW = 1_300  # bytes of a row that fills the file


def make(folder: Path, megabytes: int) -> CaseFile:
    """Return an open case file of so many megabytes, filled with what no page holds twice."""
    case_file = CaseFile.create(folder / "large.scrcase", PASSPHRASE, by="Benchmark")
    with closing(connect(case_file.path, case_file._key, case_file._header)) as connection:
        connection.execute("CREATE TABLE filling (text TEXT)")
        for _ in range(megabytes):
            connection.execute("BEGIN")
            rows = ((os.urandom(_ROW // 2).hex(),) for _ in range(950_000 // _ROW))
            connection.executemany("INSERT INTO filling VALUES (?)", rows)
            connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return case_file


def seals(case_file: CaseFile, path: Path) -> None:
    """Look at the seal of each page of a copy."""
    with closing(connect(path, case_file._key, case_file._header)) as connection:
        if connection.execute("PRAGMA cipher_integrity_check").fetchall():
            raise RuntimeError("the copy measured is not sound")


def bare(case_file: CaseFile, target: Path) -> Callable[[], object]:
    """Return the least that a verified copy could cost: its bytes, on the disk, and a look at each seal."""

    def copy() -> None:
        shutil.copyfile(case_file.path, target)
        with target.open("rb+") as file:
            os.fsync(file.fileno())
        seals(case_file, target)
        target.unlink()

    return copy


def ours(case_file: CaseFile) -> Callable[[], object]:
    """Return the backup as closing makes it, thrown away again."""

    def make_one() -> None:
        case_file.backup(backup.ON_CLOSE).unlink()

    return make_one


def main() -> None:
    """Print the rows: the ratio to a bare copy, and whether closing is over before it goes on without the backup."""
    with tempfile.TemporaryDirectory() as folder, make(Path(folder), MEGABYTES) as case_file:
        size = case_file.path.stat().st_size // 1_000_000
        made = timed(ours(case_file))
        limit = timed(bare(case_file, Path(folder) / "bare.scrcase"))
        compare(f"backup of {size} MB on closing / copy and seals", made, limit, at_most=AT_MOST, repeats=3)
        within(f"closing waits at most, backup of {size} MB", made, LONGEST_WAIT, repeats=3)


if __name__ == "__main__":
    main()
