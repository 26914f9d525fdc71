"""Buttons side by side go on in the next line where there is no room, and none is ever cut."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from scr_desktop.ui.room.button_row import ButtonRow


@pytest.fixture
def row(qtbot: QtBot) -> ButtonRow:
    """Give a row of three buttons of one width."""
    made = ButtonRow()
    qtbot.addWidget(made)
    for number in range(3):
        QPushButton(f"Button {number}", made)
    made.show()
    return made


def buttons(row: ButtonRow) -> list[QPushButton]:
    """Return the buttons in their order."""
    return row.findChildren(QPushButton)


def lines(row: ButtonRow) -> list[int]:
    """Return on which line each button that is shown stands, from 0."""
    tops = sorted({one.y() for one in buttons(row) if one.isVisible()})
    return [tops.index(one.y()) for one in buttons(row) if one.isVisible()]


def test_with_room_all_stand_in_one_line(row: ButtonRow) -> None:
    """In the order in which they were made, none over another."""
    row.resize(row.sizeHint())
    assert lines(row) == [0, 0, 0]
    first, second, third = buttons(row)
    assert first.geometry().right() < second.x() <= second.geometry().right() < third.x()


@pytest.mark.parametrize(("wide", "expected"), [(2, [0, 0, 1]), (1, [0, 1, 2])])
def test_without_room_the_next_line_is_taken(row: ButtonRow, wide: int, expected: list[int]) -> None:
    """Room for two puts the third below, room for one each on its own; the row says how high that is."""
    width = buttons(row)[0].sizeHint().width()
    row.resize(width * wide + row.gap * (wide - 1), 200)
    assert lines(row) == expected
    assert row.heightForWidth(row.width()) == max(one.geometry().bottom() for one in buttons(row)) + 1
    assert all(one.size() == one.sizeHint() for one in buttons(row))


def test_a_hidden_button_leaves_no_gap(row: ButtonRow) -> None:
    """The next one stands in its place; a row of none needs no room."""
    row.resize(row.sizeHint())
    place = buttons(row)[1].x()
    buttons(row)[1].hide()
    row.resize(row.width() + 1, row.height())
    assert buttons(row)[2].x() == place
    for one in buttons(row):
        one.hide()
    assert (row.sizeHint().width(), row.heightForWidth(100)) == (0, 0)
