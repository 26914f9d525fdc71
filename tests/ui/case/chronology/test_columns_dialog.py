"""What each column of an agency's table holds: shown with its heading and an example, and said by the officer."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from scr_desktop.exchange.chronology import ReadChronology, read_chronology
from scr_desktop.exchange.table import Cell, Line, Table
from scr_desktop.ui.case.chronology.columns_dialog import ColumnsDialog


def read(*rows: tuple[str, ...]) -> ReadChronology:
    """Return a table of these rows as it is understood."""
    lines = tuple(Line(number, tuple(Cell(text) for text in row), ",".join(row)) for number, row in enumerate(rows, 1))
    return read_chronology(Table("police.csv", "0" * 64, lines), today=date(2026, 6, 1))


def dialog(qtbot: QtBot, *rows: tuple[str, ...]) -> ColumnsDialog:
    """Return the dialog for a table of these rows."""
    made = ColumnsDialog(read(*rows))
    qtbot.addWidget(made)
    return made


ROWS = (("Date", "Detail", "R&D"), *(("19/3/18", "ICPC held", ""),) * 5)


def labels(made: ColumnsDialog) -> list[str]:
    """Return the labels of the columns."""
    return [one.text() for one in made.findChildren(QLabel) if one.buddy() in set(made.choices.values())]


def test_each_column_stands_with_its_heading_and_an_example(qtbot: QtBot) -> None:
    """The number is its letter; an empty column says so, and an ampersand of the file is no second letter."""
    assert labels(dialog(qtbot, *ROWS)) == ["&1 Date\n(19/3/18)", "&2 Detail\n(ICPC held)", "&3 R&&D\n(empty)"]


def test_it_begins_with_what_was_understood(qtbot: QtBot) -> None:
    """The headings say where the date and the event stand; of the third nothing is known."""
    assert dialog(qtbot, *ROWS).mapping() == {0: "date", 1: "event", 2: ""}


def test_what_the_officer_says_is_what_is_returned(qtbot: QtBot) -> None:
    """A column can be given a meaning, and one can be taken from it."""
    made = dialog(qtbot, *ROWS)
    made.choices[2].set_entry("comment")
    made.choices[1].set_entry("")
    assert made.mapping() == {0: "date", 1: "", 2: "comment"}
