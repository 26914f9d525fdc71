"""A case file of the version before its history could forget: real rows, in the tables of then."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from scr_desktop.store import key, migrate
from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.connection import connect

ROWS = Path(__file__).parents[2] / "data" / "office_0010.json"
# The name of somebody else, which the officer typed by mistake and put right.
NAME = "Wrongname"


class Before(NamedTuple):
    """A closed case file of revision 0010, what opens it, and the entries of its history as they stood."""

    path: Path
    recovery_key: str
    entries: list[dict[str, Any]]

    def open(self) -> CaseFile:
        """Open it with this version, which moves its history."""
        return CaseFile.open_with_recovery_key(self.path, self.recovery_key, by="Zoë")


def made(folder: Path, *statements: str) -> Before:
    """Make the file in `folder`, with what somebody did to it past the program, without the triggers of the history."""
    revisions, path = folder / "revisions", folder / "office.scrcase"
    revisions.mkdir(parents=True)
    for one in (migrate.FOLDER / "versions").glob("r*.py"):
        if one.name < "r0011":
            shutil.copy(one, revisions)
    with pytest.MonkeyPatch.context() as then:
        then.setattr(migrate, "HEAD", "0010")
        then.setattr(migrate, "VERSIONS", (revisions,))
        with CaseFile.create(path, "four words on paper", by="Zoë") as case_file:
            recovery_key = case_file.recovery_key()
    header = key.read_header(path)
    with closing(connect(path, key.by_recovery_key(recovery_key)(header), header)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        for table, told in json.loads(ROWS.read_text(encoding="utf-8")).items():
            _put(connection, table, told["columns"], told["rows"])
        connection.execute("INSERT INTO case_search_row (number, case_id) SELECT 1, id FROM cases")
        connection.execute("INSERT INTO case_search (rowid, names) SELECT 1, title FROM cases")
        triggers = ("history_is_not_changed", "history_is_not_removed", "history_only_grows") if statements else ()
        for statement in (*(f"DROP TRIGGER {name}" for name in triggers), *statements):
            connection.execute(statement)
        cursor = connection.execute("SELECT * FROM history ORDER BY number")
        names = [column[0] for column in cursor.description]
        return Before(path, recovery_key, [dict(zip(names, row, strict=True)) for row in cursor])


def _put(connection: Any, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    named, marks = ", ".join(f'"{name}"' for name in columns), ", ".join("?" * len(columns))
    connection.executemany(f"INSERT INTO {table} ({named}) VALUES ({marks})", rows)
