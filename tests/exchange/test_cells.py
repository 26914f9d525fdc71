"""Cells are read as they are displayed, and formulas are counted and told of."""

from __future__ import annotations

from datetime import date, datetime, time
from functools import partial

import pytest

from scr_desktop.exchange.cells import Cell, Line, Value, digest, said_of_formulas

# Excel's times have no zone.
moment = partial(datetime, tzinfo=None)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("", ""),
        ("  Seen at home \n", "Seen at home"),
        (3.0, "3"),
        (-0.5, "-0.5"),
        (4.6000000000000005, "4.6"),
        (1e15, "1000000000000000"),
        (date(2018, 5, 1), "01/05/2018"),
        (moment(2018, 5, 1), "01/05/2018"),
        (moment(2018, 5, 1, 23, 5), "01/05/2018 23:05"),
        (time(8, 5), "08:05"),
        (time(0, 0), "00:00"),
    ],
)
def test_a_value_is_written_as_a_person_would(value: Value, text: str) -> None:
    """A whole number has no point, a day no midnight, a fraction no dust of reckoning."""
    assert Cell(value).text == text


def test_a_row_answers_for_columns_that_it_does_not_have() -> None:
    """Rows end early: what lies before the first or after the last column is empty, as is a formula without result."""
    row = Line(4, (Cell("a"), Cell("=B1", formula=True, without_result=True), Cell("c", formula=True)), "a,=B1,c")
    assert [row.text(column) for column in (-1, 0, 1, 2, 3)] == ["", "a", "", "c", ""]


def test_formulas_are_counted_by_whether_they_keep_what_they_showed() -> None:
    """One cell holds, several hold; each way has its own sentence, and none is said where there is no formula."""
    shown, lost = Cell("5", formula=True), Cell("=1/0", formula=True, without_result=True)
    plain = Line(1, (Cell("a"),), "a")
    assert said_of_formulas([plain]) == ()
    assert said_of_formulas([plain, Line(2, (shown,), "5")]) == (
        "1 cell holds a formula: what it last showed is taken as text.",
    )
    assert said_of_formulas([Line(1, (shown, lost), ""), Line(2, (lost,), "")]) == (
        "1 cell holds a formula: what it last showed is taken as text.",
        "2 cells hold a formula: the file does not keep what it showed, so nothing is taken from there.",
    )


def test_a_file_is_known_by_its_sha_256() -> None:
    """The first test vector of the standard (FIPS 180-4), the letters “abc”."""
    assert digest(b"abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
