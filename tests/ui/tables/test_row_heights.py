"""A cell that is longer than its column goes on in the next line, three at the most."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from scr_desktop.ui.tables import row_heights
from scr_desktop.ui.tables.row_heights import Cell

WORDS = "Seen by the health visitor "


@pytest.fixture
def view(qtbot: QtBot) -> QTableView:
    """Give a table of one column of two hundred pixels."""
    made = QTableView()
    qtbot.addWidget(made)
    made.setModel(QStandardItemModel(0, 1, made))
    made.setColumnWidth(0, 200)
    return made


def heights(view: QTableView, *cells: str) -> list[int]:
    """Return how many lines more than one each row has with these cells."""
    model = view.model()
    assert isinstance(model, QStandardItemModel)
    model.setRowCount(0)
    for text in cells:
        model.appendRow(QStandardItem(text))
    advance = view.fontMetrics().horizontalAdvance
    row_heights.fit(view, [[Cell(text, advance(text[: row_heights.MOST_LETTERS]), signed=False)] for text in cells])
    rows, line = view.verticalHeader(), view.fontMetrics().lineSpacing()
    return [(rows.sectionSize(row) - rows.defaultSectionSize()) // line for row in range(len(cells))]


def test_a_row_has_the_lines_that_its_cell_needs(view: QTableView) -> None:
    """One that fits has one, one with two lines two; an endless one has three."""
    assert heights(view, "Short", "Two\nlines", "", WORDS * 40) == [0, 1, 0, 2]


def test_a_row_is_as_low_as_before_once_its_words_are_short(view: QTableView) -> None:
    """What was higher for other words does not stay so."""
    assert heights(view, WORDS * 40) == [2]
    assert heights(view, "Short") == [0]


def test_what_is_hidden_takes_no_line(view: QTableView) -> None:
    """Nobody sees it."""
    view.setColumnHidden(0, True)
    assert heights(view, WORDS * 40) == [0]


def test_a_table_of_very_many_rows_keeps_one_height(view: QTableView) -> None:
    """It is scrolled through fast: more than six hundred rows have one line each."""
    assert set(heights(view, *[WORDS * 40] * 601)) == {0}
