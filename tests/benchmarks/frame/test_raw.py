"""The least that rows and commits could cost: the same rows, and on the disk, as the program has them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest

from scr_desktop.services import typed
from scr_desktop.services.office import register
from scr_desktop.store.case_file import CaseFile
from tests.benchmarks import many_cases
from tests.benchmarks.frame import raw


@pytest.fixture(scope="module")
def case_file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """Give a small office."""
    with many_cases.make(tmp_path_factory.mktemp("raw"), 500, "few") as made:
        yield made


def test_the_raw_rows_are_those_of_the_register(case_file: CaseFile) -> None:
    """What the register is held to reads the rows that the register shows first."""
    shown = register.rows(case_file, register.Wanted(), limit=raw.ROWS)
    with closing(raw.connection(case_file)) as connection:
        assert [row[0] for row in raw.first_rows(connection)()] == [row.id for row in shown]


def test_a_raw_commit_is_on_the_disk(case_file: CaseFile) -> None:
    """What a save is held to writes with the program's own pragmas, and what it wrote is there for others."""
    with closing(raw.connection(case_file)) as connection:
        pragmas = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
        work = raw.commit(connection)
        work(), work()
    assert pragmas == ["wal", 2]
    assert [one.content for one in typed.unfinished(case_file)] == [{"typed": 1}]
