"""Reads plain text from outside: its letters, what parts its cells, and its lines."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from itertools import islice

from scr_desktop.domain.problem import Problem
from scr_desktop.exchange.cells import MOST_ROWS, Cell, Line, Table, digest, said_of_formulas

_SEPARATORS = "\t,;|"
_LINES_TRIED = 60
_MOST_IN_CELL = 100_000
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
_NOT_UTF8 = (
    "The file does not say how its letters are kept and was read as Windows text: "
    "check letters such as é, £ and ’ in the rows below."
)


def read_plain(name: str, content: bytes) -> Table:
    """Return the rows of a text file; raises `Problem` if it is not text, or its quotation marks do not close."""
    text, notes = _decoded(name, content)
    lines = text.splitlines()
    if len(lines) > MOST_ROWS:
        raise Problem(f"“{name}” has more than {MOST_ROWS:,} lines: divide it into several files.", "file")
    separator = _separator(lines, least=2 if name.lower().endswith((".csv", ".tsv")) else 3)
    try:
        rows = tuple(_separated(lines, separator) if separator else _running(lines))
    except csv.Error as error:
        raise Problem(
            f"“{name}” cannot be read as a table: a quotation mark is not closed or a cell has no end "
            f"near line {_line_of_fault(lines, separator)}.",
            "file",
        ) from error
    if not rows:
        raise Problem(f"“{name}” holds no text: ask the agency to send it again.", "file")
    said = said_of_formulas(rows) if separator else ()
    return Table(name, digest(content), rows, separated=bool(separator), notes=(*notes, *said))


def _decoded(name: str, content: bytes) -> tuple[str, tuple[str, ...]]:
    """Return the text and what to say of its letters."""
    notes: tuple[str, ...] = ()
    try:
        if content.startswith((b"\xff\xfe", b"\xfe\xff")):
            text = content.decode("utf-16")
        else:
            text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        try:
            text, notes = content.decode("cp1252"), (_NOT_UTF8,)
        except UnicodeDecodeError as error:
            raise Problem(_not_text(name), "file") from error
    if _CONTROL.search(text):
        raise Problem(_not_text(name), "file")
    return text, notes


def _not_text(name: str) -> str:
    return (
        f"“{name}” is not text that can be read, whatever its name ends with: "
        "save it as CSV in UTF-8 or as an Excel workbook (.xlsx)."
    )


def _separator(lines: list[str], least: int) -> str:
    """Return what parts the cells: the sign that stands equally often in most rows, or nothing for running text."""
    best, found = 0.0, ""
    for separator in _SEPARATORS:
        counts = _cells_in_rows(lines, separator, in_prose=least > 2)
        several = [count for count in counts if count > 1]
        usual = max(several, key=several.count, default=0)
        share = several.count(usual) / len(counts) if counts else 0.0
        if usual >= (2 if separator == "\t" else least) and share >= 0.5 and share * usual > best:
            best, found = share * usual, separator
    return found


def _cells_in_rows(lines: list[str], separator: str, *, in_prose: bool) -> list[int]:
    """Return how many cells each row would have; in prose a sign before a space, as in this one, parts nothing."""
    reader = csv.reader((f"{line}\n" for line in lines), delimiter=separator)
    try:
        rows = [row for row in islice(reader, _LINES_TRIED) if any(cell.strip() for cell in row)]
    except csv.Error:
        return []
    return [1 if in_prose and all(cell.startswith(" ") for cell in row[1:]) else len(row) for row in rows]


def _separated(lines: list[str], separator: str) -> Iterator[Line]:
    csv.field_size_limit(_MOST_IN_CELL)
    reader = csv.reader((f"{line}\n" for line in lines), delimiter=separator, strict=True)
    before = 0
    for values in reader:
        together = "".join(values)
        if together.strip():
            cells = map(_cell if "=" in together else Cell, values)
            yield Line(before + 1, tuple(cells), "\n".join(lines[before : reader.line_num]))
        before = reader.line_num


def _line_of_fault(lines: list[str], separator: str) -> int:
    last = 0
    try:
        for row in _separated(lines, separator):
            last = row.line
    except csv.Error:
        return last + 1
    return last


def _running(lines: list[str]) -> Iterator[Line]:
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield Line(number, (_cell(line),), line)


def _cell(text: str) -> Cell:
    """Return a cell of plain text, in which a formula stands without what it showed."""
    formula = text.startswith("=")
    return Cell(text, formula=formula, without_result=formula)
