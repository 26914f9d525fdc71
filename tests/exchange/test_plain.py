"""Plain text: its letters, what parts its cells, and the line of a fault."""

from __future__ import annotations

import pytest

from scr_desktop.domain.problem import Problem
from scr_desktop.exchange.cells import MOST_ROWS, digest
from scr_desktop.exchange.plain import read_plain


def cells(text: str, name: str = "gp.txt") -> list[list[str]]:
    """Return the texts of all cells, row by row."""
    return [[cell.text for cell in row.cells] for row in read_plain(name, text.encode()).rows]


def test_two_columns_are_a_table_only_by_the_name_of_the_file() -> None:
    """A comma in each line of a text may be a sentence; in a file called .csv it parts cells."""
    text = "4 Dec,seen\n5 Dec,rang\n6 Dec,wrote"
    assert cells(text) == [["4 Dec,seen"], ["5 Dec,rang"], ["6 Dec,wrote"]]
    assert cells(text, "gp.CSV") == [["4 Dec", "seen"], ["5 Dec", "rang"], ["6 Dec", "wrote"]]


def test_two_columns_with_a_tab_are_always_a_table() -> None:
    """Nobody writes a tab within a sentence."""
    assert cells("4 Dec\tseen, well, fed\n5 Dec\trang") == [["4 Dec", "seen, well, fed"], ["5 Dec", "rang"]]


def test_a_line_of_running_text_keeps_its_number_and_its_white_space() -> None:
    """Empty lines are left out and counted."""
    rows = read_plain("gp.txt", b"first\n\n   second\r\n").rows
    assert [(row.line, row.raw) for row in rows] == [(1, "first"), (3, "   second")]


def test_only_a_table_is_said_to_hold_formulas() -> None:
    """A line of running text that begins with an equals sign is marked, and nothing is said of cells."""
    text = read_plain("gp.txt", b"= as above\nseen")
    assert text.rows[0].cells[0].formula
    assert text.notes == ()


def test_the_line_of_an_open_quotation_is_told() -> None:
    """The officer finds the place: the quotation that is never closed begins on the third line."""
    with pytest.raises(Problem, match=r"quotation mark is not closed .* near line 3\.") as refused:
        read_plain("gp.csv", b'Date,Event,Source\n1/5/2018,Seen,EMIS\n2/5/2018,"Rang,EMIS\n3/5/2018,Wrote,EMIS\n')
    assert refused.value.field == "file"


def test_more_lines_than_are_read_are_refused() -> None:
    """One line too many refuses the file, with what to do."""
    with pytest.raises(Problem, match="more than 100,000 lines: divide it"):
        read_plain("gp.txt", b"seen\n" * (MOST_ROWS + 1))


def test_the_file_as_it_came_is_what_is_sealed() -> None:
    """The digest is of the bytes that came, the mark of their letters included, which is no part of the text."""
    content = b"\xef\xbb\xbfDate"
    read = read_plain("gp.txt", content)
    assert (read.sha256, read.rows[0].raw) == (digest(content), "Date")


def test_a_sign_that_no_text_has_is_refused() -> None:
    """A control character is a sign of another kind of file; a tab and a line end are not."""
    with pytest.raises(Problem, match="is not text"):
        read_plain("gp.txt", b"seen\x07")
