"""Counts what is asked of a case file."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import event, inspect

from scr_desktop.domain.records.case import Case
from scr_desktop.store.case_file import CaseFile

# The tables of the parts of a case, each with the name of the part.
PARTS = {part.target.name: part.key for part in inspect(Case).relationships}
_FROM = re.compile(r'\b(?:FROM|JOIN) "?(\w+)"?')


@contextmanager
def counted(case_file: CaseFile) -> Iterator[list[str]]:
    """Give a list that gathers the statements which are asked over `case_file` while this holds."""
    asked: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        asked.append(statement)

    event.listen(case_file._engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(case_file._engine, "before_cursor_execute", note)


def asked_by(case_file: CaseFile, verb: Callable[[], object]) -> list[str]:
    """Return the statements that a verb asks the second time, when nothing is made for the first time any more."""
    verb()
    with counted(case_file) as asked:
        verb()
    return asked


def parts_read(asked: list[str]) -> set[str]:
    """Return the parts of a case that were read; which there are, and the words to be found, is asked of all at once."""
    one_by_one = [one for one in asked if "EXISTS (SELECT 1" not in one and "UNION ALL" not in one]
    return {PARTS[table] for one in one_by_one for table in _FROM.findall(one) if table in PARTS}
