"""The grid of a month: the arrows walk from day to day, and a day of another month is asked for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.month.month import read_month
from scr_desktop.ui.month.month_grid import ColumnHead, MonthGrid
from tests.ui.month.test_day_words import DUE
from tests.ui.typist import shown

TODAY = date(2026, 4, 8)


@pytest.fixture
def grid(case_file: CaseFile, case_id: str, qtbot: QtBot) -> MonthGrid:
    """Give April 2026, the keyboard on Wednesday the 8th."""
    made = MonthGrid()
    made.show_month(read_month(case_file, date(2026, 4, 1)), TODAY)
    made.resize(1200, 800)
    shown(qtbot, made)
    made.cell(TODAY).setFocus()
    return made


def test_arrows_walk_by_day_and_week(grid: MonthGrid, qtbot: QtBot) -> None:
    """Only the day that the keyboard stands on is reached by Tab."""
    for key, day in ((Qt.Key.Key_Right, 9), (Qt.Key.Key_Down, 16), (Qt.Key.Key_Left, 15), (Qt.Key.Key_Up, 8)):
        qtbot.keyClick(grid.cell(grid.current), key)
        assert grid.current == date(2026, 4, day)
    reached = [one for one in range(1, 31) if grid.cell(date(2026, 4, one)).focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert reached == [8]


@pytest.mark.parametrize(
    ("begin", "key", "wanted"),
    [
        (1, Qt.Key.Key_Left, date(2026, 3, 31)),
        (30, Qt.Key.Key_Right, date(2026, 5, 1)),
        (8, Qt.Key.Key_PageUp, date(2026, 3, 8)),
        (30, Qt.Key.Key_PageDown, date(2026, 5, 30)),
    ],
)
def test_a_day_of_another_month_is_asked_for(
    grid: MonthGrid, qtbot: QtBot, begin: int, key: Qt.Key, wanted: date
) -> None:
    """The keyboard stays where it is until that month is shown."""
    asked: list[date] = []
    grid.day_wanted.connect(asked.append)
    grid.go_to(date(2026, 4, begin))
    qtbot.keyClick(grid.cell(grid.current), key)
    assert (asked, grid.current) == ([wanted], date(2026, 4, begin))


def test_the_list_of_a_day_names_everything_on_it(grid: MonthGrid, case_id: str) -> None:
    """A line opens its case; it says how the deadline stands."""
    menu, opened = grid.list_of(grid.cell(date(2026, 4, 10)).day), list[str]()
    grid.case_wanted.connect(opened.append)
    [line] = [one for one in menu.actions() if "Notify the incident" in one.text()]
    assert "Due in 2 working days" in line.text() or "due in 2 working days" in line.text()
    line.trigger()
    assert opened == [case_id]


@pytest.mark.parametrize(("width", "words"), [(300, "Saturday (weekend)"), (40, "Sat"), (8, "S")])
def test_a_head_says_as_much_as_there_is_room_for(qtbot: QtBot, width: int, words: str) -> None:
    """A screen reader has all of it whatever the width."""
    head = ColumnHead("Saturday", weekend=True)
    qtbot.addWidget(head)
    head.resize(width, 20)
    head.show()
    assert head.text() == words
    assert head.accessibleName() == "Saturday (weekend)"


def test_a_week_does_not_grow_with_what_stands_in_it(case_file: CaseFile, case_id: str, qtbot: QtBot) -> None:
    """Where a holiday's title is broken into lines Qt asked how high the week would be: more fitted then, and on without end."""
    month = read_month(case_file, date(2026, 12, 1))
    days = tuple(replace(one, items=(DUE,) * (1 + one.on.day * 5 % 8)) for one in month.days)
    grid = MonthGrid()
    grid.show_month(replace(month, days=days), date(2026, 12, 1))
    for height in range(560, 800, 8):
        grid.resize(1160, height)
        shown(qtbot, grid)
    assert len({grid.cell(one.on).height() for one in month.days}) <= 2
