"""Reads a sheet of an Excel workbook (.xlsx): stored values only, nothing evaluated, nothing followed.

openpyxl reads it; this file decides what may be given to it. A workbook is a zip of XML: it is measured before it is
unpacked, and XML that declares anything of its own, as the known attacks do, is refused.
"""

from __future__ import annotations

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import repeat
from operator import is_not
from typing import Any, NamedTuple

from scr_desktop.domain.problem import Problem
from scr_desktop.exchange.cells import MOST_ROWS, Cell, Line, Table, Value, digest, macros, said_of_formulas

_MOST_UNPACKED = 120 * 1024 * 1024
_MOST_RATIO = 150
_RATIO_FROM = 1024 * 1024
_MOST_PARTS = 2000
_MOST_COLUMNS = 400
_LAST_SERIAL = 2_958_465  # 31 December 9999, where Excel's calendar ends
# The second is the same in two-byte letters, in which XML may be written too.
_DECLARES = re.compile(rb"<!\s*(DOCTYPE|ENTITY)|<\0?!\0?[DE]\0", re.IGNORECASE)
_HALF_A_MINUTE = timedelta(seconds=30)


class _Formulas(NamedTuple):
    """The formulas of a sheet by row and column, both from 1."""

    at: dict[tuple[int, int], str]


def read_workbook(name: str, content: bytes, sheet: str = "") -> Table:
    """Return the rows of one sheet: the one called `sheet`, or else the first that has any.

    Raises `Problem` for a zip that is no workbook, holds macros, is damaged, or unpacks without end.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            _check(name, parts)
            formulas = any(re.search(rb"<(\w+:)?f[\s>/]", parts.read(one)) for one in _sheets_in(parts))
        with warnings.catch_warnings():
            # What openpyxl does not keep, such as checks on entries, is nothing that is read here.
            warnings.simplefilter("ignore")
            return _read(name, content, sheet, with_formulas=formulas)
    except Problem:
        raise
    except Exception as error:
        # A stranger's file may be wrong in any way; whatever the way, this is what the officer can do.
        raise Problem(
            f"“{name}” is damaged or protected and cannot be opened: open it in Excel, save it anew as .xlsx, try again.",
            "file",
        ) from error


def moment_of(serial: float, *, from_1904: bool) -> datetime | None:
    """Return the moment that Excel keeps as a number of days, or None for a number that is no day of its calendar."""
    if not 0 <= serial <= _LAST_SERIAL:
        return None
    # Excel's first calendar has a 29 February 1900 that never was; days before it are one out.
    base = datetime(1904, 1, 1) if from_1904 else datetime(1899, 12, 30) + timedelta(days=serial < 60)  # noqa: DTZ001
    return base + timedelta(seconds=round(serial * 86_400 / 30) * 30 if serial % 1 else int(serial) * 86_400)


def _check(name: str, parts: zipfile.ZipFile) -> None:
    found = parts.infolist()
    total = sum(part.file_size for part in found)
    swollen = any(
        part.file_size > _RATIO_FROM and part.file_size > _MOST_RATIO * max(part.compress_size, 1) for part in found
    )
    if total > _MOST_UNPACKED or len(found) > _MOST_PARTS or swollen:
        raise Problem(
            f"“{name}” would unpack to far more than it seems and was not opened: ask the agency to save it anew.",
            "file",
        )
    names = {part.filename.lower() for part in found}
    if any("vbaproject" in part or part.startswith("xl/macrosheets") for part in names):
        raise Problem(macros(name), "file")
    if "xl/workbook.xml" not in names:
        kind = "a Word document" if "word/document.xml" in names else "not an Excel workbook"
        raise Problem(
            f"“{name}” is {kind}: save its table as an Excel workbook (.xlsx) or CSV, or copy it and paste it.", "file"
        )
    if any(_DECLARES.search(parts.read(part)) for part in found if part.filename.lower().endswith((".xml", ".rels"))):
        raise Problem(f"“{name}” holds XML that is made to do harm and was not opened.", "file")


def _sheets_in(parts: zipfile.ZipFile) -> list[str]:
    return [part for part in parts.namelist() if part.lower().startswith("xl/worksheets/") and part.endswith(".xml")]


def _read(name: str, content: bytes, wanted: str, *, with_formulas: bool) -> Table:
    # Loaded here, for it takes a fifth of a second and most days no workbook is read.
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    book = _opened(content, data_only=True)
    titles = [sheet.title for sheet in book.worksheets]
    from_1904 = book.epoch == CALENDAR_MAC_1904
    for title in titles:
        if wanted and title != wanted:
            continue
        rows = tuple(_rows(name, book[title], _formulas(content, title) if with_formulas else _Formulas({})))
        if rows or wanted:
            notes = _notes(rows, title, titles)
            return Table(
                name, digest(content), rows, notes=notes, sheet=title, sheets=tuple(titles), from_1904=from_1904
            )
    raise Problem(f"“{name}” holds no text in any sheet: ask the agency to send it again.", "file")


def _opened(content: bytes, *, data_only: bool) -> Any:
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(content), read_only=True, data_only=data_only, keep_links=False)
    for sheet in book.worksheets:
        # What a sheet says of its own size is not relied on.
        sheet.reset_dimensions()
    return book


def _formulas(content: bytes, title: str) -> _Formulas:
    """Return the formulas of a sheet, for which the workbook is read a second time: it gives either them or values."""
    found = {}
    for line, cells in _lines(_opened(content, data_only=False)[title]):
        for column, cell in enumerate(cells, 1):
            if cell.data_type == "f":
                found[line, column] = str(getattr(cell.value, "text", cell.value))
    return _Formulas(found)


def _lines(sheet: Any) -> Iterator[tuple[int, Any]]:
    """Yield the rows of a sheet with their numbers, each as far as it goes, of as many columns as are read."""
    from openpyxl.cell.read_only import EMPTY_CELL

    for line, cells in enumerate(sheet.iter_rows(max_col=_MOST_COLUMNS), 1):
        # openpyxl fills each row with this one cell, up to the number of columns: of ten thousand rows, four million.
        yield line, cells[: bytes(map(is_not, cells, repeat(EMPTY_CELL))).rfind(1) + 1]


def _rows(name: str, sheet: Any, formulas: _Formulas) -> Iterator[Line]:
    """Yield the rows that are not empty."""
    count = 0
    for line, found in _lines(sheet):
        cells = [_cell(cell.value, formulas.at.get((line, column))) for column, cell in enumerate(found, 1)]
        while cells and not cells[-1].text:
            cells.pop()
        if not cells:
            continue
        count += 1
        if count > MOST_ROWS:
            raise Problem(f"“{name}” has more than {MOST_ROWS:,} rows: divide it into several files.", "file")
        yield Line(line, tuple(cells), " | ".join(cell.text for cell in cells))


def _cell(value: Any, formula: str | None) -> Cell:
    if formula is not None:
        without = value is None
        return Cell(formula if without else _value(value), formula=True, without_result=without)
    return _EMPTY if value is None else Cell(_value(value))


_EMPTY = Cell()


def _value(value: Any) -> Value:
    """Return a stored value as it is displayed; a time is kept to the minute, for Excel keeps it as a fraction."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return float(value)
    if isinstance(value, datetime):
        return (value + _HALF_A_MINUTE).replace(second=0, microsecond=0)
    return value if isinstance(value, str | date | time) else str(value)


def _notes(rows: tuple[Line, ...], sheet: str, sheets: list[str]) -> tuple[str, ...]:
    said = []
    if len(sheets) > 1:
        others = ", ".join(f"“{one}”" for one in sheets if one != sheet)
        said.append(f"Only the sheet “{sheet}” is shown; the workbook has also {others}.")
    return (*said, *said_of_formulas(rows))
