"""A table or a text from outside, as plain cells with their line numbers.

`read_file` and `read_text` are the only ways in. What they return is text, numbers, days and times: a formula
is never evaluated, a link never followed, and a file that may do harm is refused with one sentence.
"""

from __future__ import annotations

from pathlib import Path

from scr_desktop.domain.problem import Problem
from scr_desktop.exchange.cells import MOST_BYTES, Cell, Line, Table, macros
from scr_desktop.exchange.plain import read_plain
from scr_desktop.exchange.workbook import read_workbook

__all__ = ["Cell", "Line", "Table", "read_file", "read_text"]

_MACRO_ENDINGS = {".xlsm", ".xltm", ".xlsb", ".xlam"}
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def read_file(path: Path, sheet: str = "") -> Table:
    """Read a csv, tsv, txt or xlsx file; of a workbook the sheet called `sheet`, or else the first with content.

    Raises `Problem` with one sentence for a file that is too large, empty, no such file, protected, of an older
    or another kind, holds macros, or is made to unpack without end.
    """
    content = _content(path)
    if content.startswith(_ZIP):
        return read_workbook(path.name, content, sheet)

    return read_plain(path.name, content)


def read_text(text: str, name: str = "Pasted text") -> Table:
    """Read text that was pasted: the cells of a table parted by tabs, or lines; raises `Problem` as `read_file` does."""
    content = text.encode("utf-8", "replace")
    if len(content) > MOST_BYTES:
        raise Problem(_too_large(name), "file")
    return read_plain(name, content)


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


def _too_large(name: str) -> str:
    most = MOST_BYTES // 1024 // 1024
    return f"“{name}” is larger than {most} MB, the most that is read: save only the chronology or the list itself."


def _old_office(name: str, content: bytes) -> str:
    if _ENCRYPTED in content:
        return f"“{name}” is protected by a password: take the protection off in Excel, save it and choose it again."
    return (
        f"“{name}” is of an older kind (.xls or .doc) that is not opened: save it as an Excel workbook (.xlsx) or CSV."
    )
