"""The history as the officer reads it: who did what when, with before and after in words."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select

from scr_desktop.domain.history import HistoryEntry
from scr_desktop.domain.part_date import PartDate
from scr_desktop.store.case_file import CaseFile

# A date as it is stored; a number of ten digits is a telephone or an NHS number, and stays as it is.
_DATE = re.compile(r"\??W?\d{4}-\d\d(-\d\d(/\d{4}-\d\d-\d\d)?)?")


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One thing done; `at` is an aware time in UTC, `changes` are sentences such as `Due on: … → …`."""

    number: int
    at: datetime
    by: str
    what: str
    why: str
    changes: tuple[str, ...]


def entries(case_file: CaseFile, case_id: str = "", limit: int = 500) -> list[HistoryLine]:
    """Return the newest entries of the office, or of one case, the newest first."""
    query = select(HistoryEntry).order_by(HistoryEntry.number.desc()).limit(limit)
    if case_id:
        query = query.where(HistoryEntry.case_id == case_id)
    with case_file.read() as session:
        return [_line(entry) for entry in session.scalars(query)]


def _line(entry: HistoryEntry) -> HistoryLine:
    return HistoryLine(
        entry.number, datetime.fromisoformat(entry.at), entry.by, entry.what, entry.why, tuple(_changes(entry.changes))
    )


def _changes(text: str) -> list[str]:
    found = []
    for change in json.loads(text):
        record = change.get("record", "")
        for field, values in change.get("fields", {}).items():
            if field in {"id", "version"} or field.endswith("_id"):
                continue
            before, after = (_in_words(value) for value in values)
            if before != after:
                found.append(f"{_label(record)}, {_label(field).lower()}: {before or '(empty)'} → {after or '(empty)'}")
    return found


def _label(name: str) -> str:
    spaced = "".join(f" {char.lower()}" if char.isupper() else char for char in name).replace("_", " ").strip()
    return spaced[:1].upper() + spaced[1:]


def _in_words(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    text = str(value)
    try:
        return str(PartDate.from_canonical(text)) if _DATE.fullmatch(text) else text
    except ValueError:
        return text
