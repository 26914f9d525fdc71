"""Tab goes through a window as it is read: rows from above, in a row from the left, a column as one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from scr_desktop.ui.keys.order import enter, next_to, stops
from tests.ui.typist import shown


def line(name: str) -> QLineEdit:
    """Return an entry with a name."""
    made = QLineEdit()
    made.setObjectName(name)
    return made


def names(widget: QWidget) -> list[str]:
    """Return the names of the stops in a widget as Tab comes to them."""
    return [one.objectName() for one in stops(widget)]


@pytest.fixture
def grid(qtbot: QtBot) -> QWidget:
    """Give two rows of two entries, made in another order than they are read, on the screen."""
    window = QWidget()
    cells = QGridLayout(window)
    for name, row, column in (("d", 1, 1), ("b", 0, 1), ("c", 1, 0), ("a", 0, 0)):
        cells.addWidget(line(name), row, column)
    shown(qtbot, window)
    return window


def test_rows_are_read_from_above_and_from_the_left(qtbot: QtBot, grid: QWidget) -> None:
    """Whatever was made first; labels are no stop, and what is hidden is passed."""
    QLabel("Read this", grid)
    assert names(grid) == ["a", "b", "c", "d"]
    grid.findChildren(QLineEdit, "b")[0].hide()
    assert names(grid) == ["a", "c", "d"]


def test_a_column_is_read_to_its_end(qtbot: QtBot) -> None:
    """Two columns side by side are not read across."""
    window = QWidget()
    row = QHBoxLayout(window)
    for pair in ("ab", "cd"):
        column = QVBoxLayout()
        for name in pair:
            column.addWidget(line(name))
        row.addLayout(column)
    shown(qtbot, window)
    assert names(window) == ["a", "b", "c", "d"]


def test_after_the_last_comes_the_first(grid: QWidget) -> None:
    """And before the first the last; an entry that cannot be used is no stop."""
    by_name = {one.objectName(): one for one in stops(grid)}
    assert next_to(by_name["d"]) is by_name["a"]
    assert next_to(by_name["a"], back=True) is by_name["d"]
    by_name["b"].setEnabled(False)
    assert next_to(by_name["a"]) is by_name["c"]


def test_what_only_a_click_reaches_is_no_stop(grid: QWidget) -> None:
    """Tab passes what asks for the mouse alone."""
    grid.findChildren(QLineEdit, "c")[0].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    assert names(grid) == ["a", "b", "d"]


def test_a_page_is_entered_at_what_is_read_first(qtbot: QtBot) -> None:
    """Of the page in front, at the first entry that can be used."""
    pages = QStackedWidget()
    for first, second in (("a", "b"), ("c", "d")):
        page = QWidget()
        column = QVBoxLayout(page)
        for name in (first, second):
            column.addWidget(line(name))
        pages.addWidget(page)
    pages.setCurrentIndex(1)
    pages.findChildren(QLineEdit, "c")[0].setEnabled(False)
    typist = shown(qtbot, pages)
    enter(pages)
    assert typist.focus.objectName() == "d"
