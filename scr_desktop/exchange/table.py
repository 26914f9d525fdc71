"""A table or a text from outside, as plain cells with their line numbers.

`read_file` and `read_text` are the only ways in. What they return is text, numbers, days and times: a formula
is never evaluated, a link never followed, and a file that may do harm is refused with one sentence.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path

from scr_desktop.domain.problem import Problem

Value = str | float | date | datetime | time

MOST_BYTES = 20 * 1024 * 1024
MOST_ROWS = 100_000
_MACRO_ENDINGS = {".xlsm", ".xltm", ".xlsb", ".xlam"}
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: its value as it is displayed, never evaluated; `formula` marks that a formula stands behind it."""

    value: Value = ""
    formula: bool = False

    @property
    def text(self) -> str:
        """The value as a person would write it, without white space around it."""
        if isinstance(self.value, str):
            return self.value.strip()
        if isinstance(self.value, float):
            return f"{self.value:.0f}" if self.value.is_integer() else f"{self.value:.10g}"
        if isinstance(self.value, datetime):
            shown = f"{self.value:%d/%m/%Y %H:%M}"
            return shown.removesuffix(" 00:00")
        return f"{self.value:%H:%M}" if isinstance(self.value, time) else f"{self.value:%d/%m/%Y}"


@dataclass(frozen=True, slots=True)
class Line:
    """One row that is not empty: its line number in the file (from 1), its cells, and all of it as it stood."""

    line: int
    cells: tuple[Cell, ...]
    raw: str

    def text(self, column: int) -> str:
        """Return the text of a cell, empty where the row ends before it."""
        return self.cells[column].text if 0 <= column < len(self.cells) else ""


@dataclass(frozen=True, slots=True)
class Table:
    """What was read: the file's name and SHA-256, its rows, and what the officer should know of the reading.

    `separated` says whether the rows have columns, or are lines of running text in one cell each. `sheet` is the
    sheet read and `sheets` all that the workbook has; both are empty for text. `from_1904` is the workbook's calendar.
    """

    file_name: str
    sha256: str
    rows: tuple[Line, ...]
    separated: bool = True
    notes: tuple[str, ...] = ()
    sheet: str = ""
    sheets: tuple[str, ...] = field(default=())
    from_1904: bool = False


def read_file(path: Path, sheet: str = "") -> Table:
    """Read a csv, tsv, txt or xlsx file; of a workbook the sheet called `sheet`, or else the first with content.

    Raises `Problem` with one sentence for a file that is too large, empty, no such file, protected, of an older
    or another kind, holds macros, or is made to unpack without end.
    """
    content = _content(path)
    if content.startswith(_ZIP):
        from scr_desktop.exchange.workbook import read_workbook

        return read_workbook(path.name, content, sheet)
    from scr_desktop.exchange.plain import read_plain

    return read_plain(path.name, content)


def read_text(text: str, name: str = "Pasted text") -> Table:
    """Read text that was pasted: the cells of a table parted by tabs, or lines; raises `Problem` as `read_file` does."""
    from scr_desktop.exchange.plain import read_plain

    content = text.encode("utf-8", "replace")
    if len(content) > MOST_BYTES:
        raise Problem(_too_large(name), "file")
    return read_plain(name, content)


def digest(content: bytes) -> str:
    """Return the SHA-256 of a file's bytes, in hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def _content(path: Path) -> bytes:
    if path.suffix.lower() in _MACRO_ENDINGS:
        raise Problem(macros(path.name), "file")
    try:
        # Asked before reading: a file of a gigabyte would fill the memory.
        if path.stat().st_size > MOST_BYTES:
            raise Problem(_too_large(path.name), "file")
        content = path.read_bytes()
    except OSError as error:
        raise Problem(f"“{path.name}” cannot be read: check that it is there and may be opened.", "file") from error
    if not content.strip():
        raise Problem(f"“{path.name}” is empty: ask the agency to send it again.", "file")
    if content.startswith(_OLD_OFFICE):
        raise Problem(_old_office(path.name, content), "file")
    return content


def macros(name: str) -> str:
    """Return the sentence that refuses a workbook with macros."""
    return (
        f"“{name}” holds macros and was not opened: ask the agency for a workbook without them (.xlsx) or a CSV file."
    )


def _too_large(name: str) -> str:
    most = MOST_BYTES // 1024 // 1024
    return f"“{name}” is larger than {most} MB, the most that is read: save only the chronology or the list itself."


def _old_office(name: str, content: bytes) -> str:
    if _ENCRYPTED in content:
        return f"“{name}” is protected by a password: take the protection off in Excel, save it and choose it again."
    return (
        f"“{name}” is of an older kind (.xls or .doc) that is not opened: save it as an Excel workbook (.xlsx) or CSV."
    )
