"""A day of the calendar: its number, why it is no working day, and as many lines as there is room for."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from scr_desktop.ui.month.day_cell import DayCell
from scr_desktop.ui.month.month import Day
from tests.ui.month.test_day_words import AT_TEN, DUE, day
from tests.ui.widgets import the

OTHER = replace(DUE, case_id="2", reference="2026-002")
MEETING = replace(day(), meetings=(AT_TEN,))


def cell(qtbot: QtBot, shown: Day, width: int = 300, height: int = 300) -> DayCell:
    """Return the place of a day in the month, of a size, on the screen."""
    made = DayCell(shown)
    qtbot.addWidget(made)
    made.resize(width, height)
    made.show()
    QApplication.processEvents()
    return made


@pytest.mark.parametrize(
    ("shown", "words"),
    [
        (day(), "3"),
        (day(today=True), "3 Today"),
        (day(holiday="Good Friday"), "3\nGood Friday"),
    ],
)
def test_a_day_is_headed_by_its_number(qtbot: QtBot, shown: Day, words: str) -> None:
    """With the word for today beside it, and the bank holiday under it."""
    assert the(QLabel, cell(qtbot, shown)).text() == words


def test_with_room_every_line_is_there(qtbot: QtBot) -> None:
    """Meetings first; nothing is shortened, and there is no “more”."""
    made = cell(qtbot, replace(day(DUE, OTHER), meetings=(AT_TEN,)))
    assert [one.accessibleName().split(",")[0] for one in made.buttons] == [
        "Meeting 10:00 Sub-group", "2026-001 Trelawney", "2026-002 Trelawney",
    ]  # fmt: skip
    assert not made.shortened


def test_what_has_no_room_is_counted(qtbot: QtBot) -> None:
    """The last line says how many more there are, and lists them all when it is pressed."""
    made = cell(qtbot, day(*[DUE] * 9), height=90)
    last = made.buttons[-1]
    left = 9 - (len(made.buttons) - 1)
    assert last.accessibleName() == f"{left} more on this day"
    assert made.shortened
    with qtbot.waitSignal(made.list_wanted):
        last.click()


@pytest.mark.parametrize(
    ("shown", "opened"),
    [
        (day(), []),
        (day(DUE), ["case 1"]),
        (MEETING, [f"meeting {AT_TEN.id}"]),
        (day(DUE, OTHER), ["list"]),
        (replace(MEETING, items=(DUE,)), ["list"]),
    ],
)
def test_a_day_opens_what_is_on_it(qtbot: QtBot, shown: Day, opened: list[str]) -> None:
    """The one case, the one meeting, or the list of several; an empty day opens nothing."""
    made, heard = cell(qtbot, shown), list[str]()
    made.case_wanted.connect(lambda one: heard.append(f"case {one}"))
    made.meeting_wanted.connect(lambda one: heard.append(f"meeting {one}"))
    made.list_wanted.connect(lambda _: heard.append("list"))
    made.open()
    assert heard == opened


def test_a_long_title_is_whole_and_the_lines_give_way(qtbot: QtBot) -> None:
    """In a narrow cell the holiday takes three lines; what is due is counted in what is left."""
    made = cell(qtbot, day(DUE, OTHER, holiday="Boxing Day (substitute day)"), 135, 78)
    head = the(QLabel, made)
    assert head.height() >= head.heightForWidth(head.width())
    assert [one.accessibleName() for one in made.buttons] == ["2 more on this day"]
