"""The view of every table: the row the officer stands on stays, and each head orders by its column."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.table_model import TableModel
from scr_desktop.ui.tables.table_view import TableView


class Row(NamedTuple):
    """A row with an id."""

    id: int
    title: str


COLUMNS = (
    Column[Row]("Case", lambda row: row.title, sort="title"),
    Column[Row]("Number", lambda row: str(row.id), width=8),
)
ROWS = [Row(number, f"Case {number}") for number in range(40)]


@pytest.fixture
def view(qtbot: QtBot) -> TableView:
    """Give a table of forty rows, on the screen."""
    made = TableView()
    qtbot.addWidget(made)
    model = TableModel(COLUMNS, made)
    made.use(model)
    made.resize(400, 200)
    model.show_rows(ROWS)
    made.show()
    return made


def model_of(view: TableView) -> TableModel:
    """Return the rows behind a table."""
    model = view.model()
    assert isinstance(model, TableModel)
    return model


def test_enter_and_a_double_click_open_the_row(view: TableView, qtbot: QtBot) -> None:
    """The one that is current, or the one that was pressed; a table without rows opens nothing."""
    opened: list[Row] = []
    view.opened.connect(opened.append)
    view.go_to(3)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    view.doubleClicked.emit(model_of(view).index(5, 1))
    model_of(view).show_rows([])
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert [one.id for one in opened] == [3, 5]


@pytest.mark.parametrize(("number", "current"), [(0, 0), (39, 39), (40, 1), (-1, 1)])
def test_only_a_row_that_is_there_becomes_current(view: TableView, number: int, current: int) -> None:
    """And says that it is; else the one before stays."""
    view.go_to(1)
    chosen: list[Row] = []
    view.chosen.connect(chosen.append)
    view.go_to(number)
    assert view.current_row() == ROWS[current]
    assert [one.id for one in chosen] == ([current] if current == number else [])


def test_the_row_stays_current_when_rows_are_read_anew(view: TableView) -> None:
    """In another order too; one that is there no more gives way to the row wanted otherwise."""
    view.go_to(7)
    model_of(view).show_rows(ROWS[::-1])
    view.stay()
    assert view.current_row() == ROWS[7]
    model_of(view).show_rows(ROWS[:5])
    view.stay(otherwise=2)
    assert view.current_row() == ROWS[2]


def test_a_head_orders_and_orders_the_other_way(view: TableView) -> None:
    """The second press turns it round once the rows stand so; a column without an order asks for none."""
    asked: list[tuple[str, bool]] = []
    model_of(view).sort_wanted.connect(lambda name, descending: asked.append((name, descending)))
    head = view.horizontalHeader()
    head.sectionClicked.emit(0)
    view.show_order("title", descending=False)
    head.sectionClicked.emit(0)
    head.sectionClicked.emit(1)
    assert asked == [("title", False), ("title", True)]


def test_a_table_is_as_high_as_its_rows_up_to_a_limit(view: TableView) -> None:
    """Three rows are lower than five, forty as high as five; it follows when rows come or go."""
    heights = []
    view.fit_to_rows(5)
    for count in (40, 5, 3):
        model_of(view).show_rows(ROWS[:count])
        heights.append(view.minimumHeight())
    assert heights[0] == heights[1] > heights[2]
