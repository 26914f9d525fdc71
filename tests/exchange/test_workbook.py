"""A workbook is read from what it stores: the sheet asked for, values as displayed, and times to the minute."""

from __future__ import annotations

import zipfile
from datetime import date, datetime, time
from functools import partial
from pathlib import Path

import pytest
from openpyxl import Workbook

from scr_desktop.domain.problem import Problem
from scr_desktop.exchange import workbook
from scr_desktop.exchange.cells import Cell
from scr_desktop.exchange.workbook import moment_of, read_workbook
from tests.exchange.samples import write_workbook

# Excel's times have no zone.
moment = partial(datetime, tzinfo=None)


def saved(tmp_path: Path, *rows: list[object], mac: bool = False) -> bytes:
    """Return a workbook with these rows on its one sheet."""
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    book = Workbook()
    if mac:
        book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    path = tmp_path / "made.xlsx"
    book.save(path)
    return path.read_bytes()


def test_values_are_as_the_sheet_shows_them(tmp_path: Path) -> None:
    """Yes and no, numbers, days and times; empty cells at the end of a row and empty rows are left out, but counted."""
    content = saved(tmp_path, [True, False, 4.5, None], [None], [date(2018, 5, 1), None, time(8, 5)])
    rows = read_workbook("made.xlsx", content).rows
    assert [(row.line, row.raw) for row in rows] == [(1, "yes | no | 4.5"), (3, "01/05/2018 |  | 08:05")]


@pytest.mark.parametrize(
    ("second", "shown"), [(29, "01/05/2018 11:59"), (30, "01/05/2018 12:00"), (59, "01/05/2018 12:00")]
)
def test_a_time_is_kept_to_the_nearest_minute(tmp_path: Path, second: int, shown: str) -> None:
    """Excel keeps a time as a fraction of a day, which falls a little short of the minute that was typed."""
    (row,) = read_workbook("made.xlsx", saved(tmp_path, [moment(2018, 5, 1, 11, 59, second)])).rows
    assert row.text(0) == shown


def test_the_calendar_of_the_workbook_is_told(tmp_path: Path) -> None:
    """Days of a workbook whose calendar begins in 1904 are read by it, and the table says which it is."""
    table = read_workbook("made.xlsx", saved(tmp_path, [date(2018, 5, 1)], mac=True))
    assert (table.rows[0].text(0), table.from_1904) == ("01/05/2018", True)
    assert not read_workbook("made.xlsx", saved(tmp_path, ["a"])).from_1904


def test_an_empty_workbook_is_refused_and_an_empty_sheet_that_is_asked_for_is_shown(tmp_path: Path) -> None:
    """The officer who chooses an empty sheet sees that nothing stands there."""
    with pytest.raises(Problem, match="holds no text in any sheet"):
        read_workbook("made.xlsx", saved(tmp_path))
    path = tmp_path / "two.xlsx"
    write_workbook(path, {}, sheets=("Empty", "Police"))
    table = read_workbook("two.xlsx", path.read_bytes(), "Empty")
    assert (table.rows, table.sheet, table.sheets) == ((), "Empty", ("Empty", "Police"))


def test_a_zip_that_is_no_workbook_is_named(tmp_path: Path) -> None:
    """Whatever else is in a zip, it is not opened as a table."""
    path = tmp_path / "photos.zip"
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("one.txt", "x")
    with pytest.raises(Problem, match=r"“photos[.]zip” is not an Excel workbook") as refused:
        read_workbook("photos.zip", path.read_bytes())
    assert refused.value.field == "file"


@pytest.mark.parametrize(
    ("serial", "from_1904", "found"),
    [
        (0, True, moment(1904, 1, 1)),
        (59, False, moment(1900, 2, 28)),
        (43230.25, False, moment(2018, 5, 10, 6)),
        (2_958_465, False, moment(9999, 12, 31)),
        (2_958_466, False, None),
        (-1, False, None),
    ],
)
def test_the_edges_of_excels_calendar(serial: float, from_1904: bool, found: datetime | None) -> None:
    """It ends on 31 December 9999; a number before its first day or after its last is no day."""
    assert moment_of(serial, from_1904=from_1904) == found


@pytest.mark.parametrize("part", ["xl/vbaProject.bin", "XL/VBAPROJECT.BIN", "xl/macrosheets/sheet1.xml"])
def test_macros_of_either_kind_are_refused(tmp_path: Path, part: str) -> None:
    """Those of Visual Basic and those of the older sheets, however their parts are written."""
    path = tmp_path / "police.xlsx"
    write_workbook(path, {1: ["Date"]}, {part: "x"})
    with pytest.raises(Problem, match="holds macros and was not opened"):
        read_workbook("police.xlsx", path.read_bytes())


def test_a_part_that_packs_well_is_no_bomb_while_it_is_small(tmp_path: Path) -> None:
    """A megabyte of one letter is let through, however little room it took."""
    path = tmp_path / "police.xlsx"
    write_workbook(path, {1: ["Date"]}, {"xl/theme.bin": "x" * (1024 * 1024)})
    assert read_workbook("police.xlsx", path.read_bytes()).rows[0].text(0) == "Date"
    write_workbook(path, {1: ["Date"]}, {"xl/theme.bin": "x" * (1024 * 1024 + 1)})
    with pytest.raises(Problem, match="would unpack to far more"):
        read_workbook("police.xlsx", path.read_bytes())


def test_a_row_is_read_as_far_as_it_goes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of ten thousand rows with four cells forty thousand cells are looked at, not four hundred of each row."""
    made: list[object] = []
    cell = workbook._cell

    def noted(value: object, formula: str | None) -> Cell:
        made.append(value)
        return cell(value, formula)

    monkeypatch.setattr(workbook, "_cell", noted)
    rows = read_workbook("made.xlsx", saved(tmp_path, ["a", None, "c"], ["d"], [None, "e", None])).rows
    assert [row.raw for row in rows] == ["a |  | c", "d", " | e"]
    assert made == ["a", None, "c", "d", None, "e"]
