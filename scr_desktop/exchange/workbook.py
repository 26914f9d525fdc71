"""Reads a sheet of an Excel workbook (.xlsx): stored values only, nothing evaluated, nothing followed.

A workbook is a zip of XML (ISO/IEC 29500). It is measured before it is unpacked, and XML that declares
anything of its own, as the known attacks do, is refused.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import NamedTuple
from xml.parsers import expat

from scr_desktop.domain.problem import Problem
from scr_desktop.exchange.cells import MOST_ROWS, Cell, Line, Table, Value, digest, macros
from scr_desktop.exchange.number_format import dates_in_formats, shows_date

_MOST_UNPACKED = 120 * 1024 * 1024
_MOST_RATIO = 150
_RATIO_FROM = 1024 * 1024
_MOST_PARTS = 2000
_MOST_COLUMNS = 400
_LAST_SERIAL = 2_958_465  # 31 December 9999, where Excel's calendar ends


class _Styles(NamedTuple):
    """By cell style: whether it shows a date or time."""

    dated: list[bool]
    from_1904: bool


def read_workbook(name: str, content: bytes, sheet: str = "") -> Table:
    """Return the rows of one sheet: the one called `sheet`, or else the first that has any.

    Raises `Problem` for a zip that is no workbook, holds macros, is damaged, or unpacks without end.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            _check(name, parts)
            return _read(name, digest(content), parts, sheet)
    except (zipfile.BadZipFile, expat.ExpatError, KeyError, ValueError, NotImplementedError, RuntimeError) as error:
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


def _read(name: str, sha256: str, parts: zipfile.ZipFile, wanted: str) -> Table:
    sheets, from_1904 = _sheets(name, parts)
    strings = _shared_strings(name, parts)
    styles = _Styles(_dated_styles(name, parts), from_1904)
    for title, path in sheets.items():
        if wanted and title != wanted:
            continue
        rows = _Sheet(name, strings, styles).rows(parts.read(path))
        if rows or wanted:
            notes = _notes(rows, title, list(sheets))
            return Table(name, sha256, rows, notes=notes, sheet=title, sheets=tuple(sheets), from_1904=styles.from_1904)
    raise Problem(f"“{name}” holds no text in any sheet: ask the agency to send it again.", "file")


def _notes(rows: tuple[Line, ...], sheet: str, sheets: list[str]) -> tuple[str, ...]:
    formulas = sum(cell.formula for row in rows for cell in row.cells)
    said = []
    if len(sheets) > 1:
        others = ", ".join(f"“{one}”" for one in sheets if one != sheet)
        said.append(f"Only the sheet “{sheet}” is shown; the workbook has also {others}.")
    if formulas:
        said.append(
            f"{formulas} cell{'s hold' if formulas > 1 else ' holds'} a formula: what it last showed is taken as text."
        )
    return tuple(said)


def _sheets(name: str, parts: zipfile.ZipFile) -> tuple[dict[str, str], bool]:
    """Return the path of each sheet by its title, and whether the calendar begins in 1904."""
    paths: dict[str, str] = {}
    found: dict[str, str] = {}
    from_1904 = False

    def relation(tag: str, values: dict[str, str]) -> None:
        if tag == "Relationship" and values.get("Type", "").endswith("/worksheet"):
            target = values["Target"]
            paths[values["Id"]] = target[1:] if target.startswith("/") else posixpath.normpath(f"xl/{target}")

    def book(tag: str, values: dict[str, str]) -> None:
        nonlocal from_1904
        if tag == "workbookPr":
            from_1904 = values.get("date1904", "") in {"1", "true"}
        if tag == "sheet":
            key = next((value for attribute, value in values.items() if attribute.rpartition(":")[2] == "id"), "")
            if key in paths:
                found[values.get("name", key)] = paths[key]

    _walk(name, parts.read("xl/_rels/workbook.xml.rels"), relation)
    _walk(name, parts.read("xl/workbook.xml"), book)
    return found, from_1904


def _shared_strings(name: str, parts: zipfile.ZipFile) -> list[str]:
    strings: list[str] = []
    gathered: list[str] = []
    inside = {"t": False, "rPh": False}

    def start(tag: str, _: dict[str, str]) -> None:
        if tag in inside:
            inside[tag] = True

    def end(tag: str) -> None:
        if tag in inside:
            inside[tag] = False
        if tag == "si":
            strings.append("".join(gathered))
            gathered.clear()

    def text(words: str) -> None:
        # Phonetic readings (rPh) stand beside the text and are no part of it.
        if inside["t"] and not inside["rPh"]:
            gathered.append(words)

    if "xl/sharedStrings.xml" in parts.namelist():
        _walk(name, parts.read("xl/sharedStrings.xml"), start, end, text)
    return strings


def _dated_styles(name: str, parts: zipfile.ZipFile) -> list[bool]:
    custom: dict[int, str] = {}
    formats: list[int] = []
    inside = [False]

    def start(tag: str, values: dict[str, str]) -> None:
        if tag == "numFmt":
            custom[int(values["numFmtId"])] = values.get("formatCode", "")
        elif tag == "cellXfs":
            inside[0] = True
        elif tag == "xf" and inside[0]:
            formats.append(int(values.get("numFmtId", "0")))

    def end(tag: str) -> None:
        if tag == "cellXfs":
            inside[0] = False

    if "xl/styles.xml" in parts.namelist():
        _walk(name, parts.read("xl/styles.xml"), start, end)
    dated = dates_in_formats(custom)
    return [shows_date(number, dated) for number in formats]


class _Sheet:
    """Gathers the rows of a sheet while its XML goes by."""

    def __init__(self, name: str, strings: list[str], styles: _Styles) -> None:
        self._name, self._strings, self._styles = name, strings, styles
        self._rows: list[Line] = []
        self._cells: dict[int, Cell] = {}
        self._line = 0
        self._cell: dict[str, str] = {}
        self._column = -1
        self._texts: dict[str, list[str]] = {}
        self._gathering = ""

    def rows(self, xml: bytes) -> tuple[Line, ...]:
        """Return the rows that are not empty."""
        _walk(self._name, xml, self._start, self._end, self._text)
        return tuple(self._rows)

    def _start(self, tag: str, values: dict[str, str]) -> None:
        if tag == "row":
            self._line = int(values.get("r", self._line + 1))
            self._cells, self._column = {}, -1
        elif tag == "c":
            self._cell, self._texts = values, {}
            self._column = _column(values["r"]) if "r" in values else self._column + 1
        elif tag in {"v", "t", "f"}:
            self._gathering = tag
            self._texts.setdefault(tag, [])
        elif tag == "rPh":
            self._gathering = ""

    def _text(self, words: str) -> None:
        if self._gathering:
            self._texts[self._gathering].append(words)

    def _end(self, tag: str) -> None:
        if tag in {"v", "t", "f"}:
            self._gathering = ""
        elif tag == "c" and self._column < _MOST_COLUMNS:
            self._cells[self._column] = Cell(self._value(), formula="f" in self._texts)
        elif tag == "row" and any(cell.text for cell in self._cells.values()):
            if len(self._rows) >= MOST_ROWS:
                raise Problem(f"“{self._name}” has more than {MOST_ROWS:,} rows: divide it into several files.", "file")
            cells = tuple(self._cells.get(column, Cell()) for column in range(max(self._cells) + 1))
            self._rows.append(Line(self._line, cells, " | ".join(cell.text for cell in cells)))

    def _value(self) -> Value:
        kind = self._cell.get("t", "n")
        stored = "".join(self._texts.get("v", []))
        if kind == "inlineStr":
            return "".join(self._texts.get("t", []))
        if kind == "s":
            return self._strings[int(stored)] if stored else ""
        if kind == "b":
            return "yes" if stored == "1" else "no"
        if kind != "n" or not stored:
            return stored or ("=" + "".join(self._texts["f"]) if "f" in self._texts else "")
        return self._number(float(stored))

    def _number(self, number: float) -> Value:
        style = int(self._cell.get("s", "0"))
        if not (style < len(self._styles.dated) and self._styles.dated[style]):
            return number
        moment = moment_of(number, from_1904=self._styles.from_1904)
        if moment is None:
            return number
        return time(moment.hour, moment.minute) if number < 1 else moment


def _column(reference: str) -> int:
    """Return the number of a column from 0: 27 for `AB12`."""
    number = 0
    for letter in reference:
        if not letter.isalpha():
            break
        number = number * 26 + ord(letter.upper()) - 64
    return number - 1


def _walk(
    name: str,
    xml: bytes,
    start: Callable[[str, dict[str, str]], None],
    end: Callable[[str], None] = lambda _: None,
    text: Callable[[str], None] = lambda _: None,
) -> None:
    """Go through XML, calling back with tags without their prefixes; refuses XML that declares its own entities."""

    def declared(*_: object) -> None:
        raise Problem(f"“{name}” holds XML that is made to do harm and was not opened.", "file")

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = declared
    parser.StartElementHandler = lambda tag, values: start(tag.rpartition(":")[2], values)
    parser.EndElementHandler = lambda tag: end(tag.rpartition(":")[2])
    parser.CharacterDataHandler = text
    for at in range(0, len(xml), 65_536):
        # In pieces: another thread, perhaps the window's, may go on between two of them.
        parser.Parse(xml[at : at + 65_536])
    parser.Parse(b"", True)  # noqa: FBT003 - expat's own order
