"""The least that several things could cost: rows and commits of the engine alone, with the program's key and pragmas."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from scr_desktop.store.case_file import CaseFile
from scr_desktop.store.connection import connect_for_use

ROWS = 100
_FIRST = """
SELECT id, reference, title, regime, stage, opened_on, closed_on, next_due_on, next_rule FROM cases
WHERE closed_on IS NULL ORDER BY opened_on DESC, reference DESC LIMIT ?
"""
_JOT = "INSERT OR REPLACE INTO being_typed (place, words, case_id, opens, begun_at, saved_at, content) VALUES (?, '', '', '{}', '', '', ?)"


def connection(case_file: CaseFile) -> Any:
    """Return a connection of the engine to a case file, as the program itself has one; whoever asks for it closes it."""
    return connect_for_use(case_file.path, case_file._key, case_file._header)


def first_rows(of: Any) -> Callable[[], list[Any]]:
    """Return what reads the first rows of the register over a connection."""
    return lambda: list(of.execute(_FIRST, (ROWS,)).fetchall())


def commit(of: Any) -> Callable[[], None]:
    """Return what writes one short row over a connection and has it on the disk before it returns."""
    number = iter(range(1_000_000_000))

    def work() -> None:
        of.execute("BEGIN IMMEDIATE")
        of.execute(_JOT, ("raw", f'{{"typed": {next(number)}}}'))
        of.execute("COMMIT")

    return work
