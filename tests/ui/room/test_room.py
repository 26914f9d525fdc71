"""Windows grow with what they have to say, stand over their own window, and never leave the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.room import room

SCREEN = QRect(0, 0, 1000, 800)
WORDS = "The mother said that the bruise came from the cot. " * 6


@pytest.fixture(autouse=True)
def screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give a screen of a thousand by eight hundred pixels."""
    monkeypatch.setattr(room, "screen_room", lambda _window: SCREEN)


def window(qtbot: QtBot, width: int, height: int, x: int = 100, y: int = 100) -> QWidget:
    """Return a window of a size at a place, on the screen."""
    made = QWidget()
    qtbot.addWidget(made)
    made.setGeometry(x, y, width, height)
    made.show()
    return made


def test_a_window_never_quite_fills_the_screen(qtbot: QtBot) -> None:
    """The system puts a frame round it."""
    assert room.largest(window(qtbot, 10, 10)) == QSize(950, 760)


@pytest.mark.parametrize(("x", "y"), [(900, 100), (100, 700), (-50, -20), (300, 300)])
def test_a_window_beyond_the_edge_comes_back(qtbot: QtBot, x: int, y: int) -> None:
    """One that is within stays where it is."""
    made = window(qtbot, 400, 200, x, y)
    before = made.pos()
    room.stay_within(made)
    assert SCREEN.contains(made.geometry())
    assert (made.pos() == before) is ((x, y) == (300, 300))


def test_a_dialog_opens_over_the_middle_of_its_window(qtbot: QtBot) -> None:
    """Or as near as the screen lets it."""
    below = window(qtbot, 600, 400, 300, 200)
    over = QWidget(below)
    over.setWindowFlag(over.windowFlags().Window)
    over.resize(200, 100)
    room.place_over(over)
    assert abs(over.geometry().center().x() - below.geometry().center().x()) <= 2
    assert abs(over.geometry().center().y() - below.geometry().center().y()) <= 32
    below.move(800, 200)
    room.place_over(over)
    assert over.geometry().right() < SCREEN.right() + 1


def test_a_window_grows_for_every_line_of_its_sentences(qtbot: QtBot) -> None:
    """Its width stays, and it is never larger than the screen."""
    made = QWidget()
    qtbot.addWidget(made)
    label = QLabel(WORDS)
    label.setWordWrap(True)
    QVBoxLayout(made).addWidget(label)
    made.resize(260, 60)
    made.show()
    room.make_room(made)
    assert made.width() == 260
    assert label.height() >= label.heightForWidth(label.width())
    label.setText(WORDS * 50)
    room.make_room(made)
    assert made.height() <= 760


@pytest.mark.parametrize(
    ("before", "now", "much"), [(400, 440, False), (400, 360, False), (400, 441, True), (400, 350, True)]
)
def test_a_bar_that_comes_is_no_great_change(before: int, now: int, much: bool) -> None:
    """Forty pixels at the side are a bar's; what is kept for a width is kept through it."""
    assert room.changes_much(QResizeEvent(QSize(now, 10), QSize(before, 10))) is much


def test_the_layout_that_holds_a_widget_is_found(qtbot: QtBot) -> None:
    """However deep it lies; of one that stands in none there is none."""
    made, inside, outside = QWidget(), QLabel("In"), QLabel("Out")
    for one in (made, outside):
        qtbot.addWidget(one)
    column, row = QVBoxLayout(made), QHBoxLayout()
    column.addLayout(row)
    row.addWidget(inside)
    assert room.holding(made.layout(), inside) is row
    assert room.holding(made.layout(), outside) is None


def test_lines_are_as_high_as_they_are_many(qtbot: QtBot) -> None:
    """Two lines are twice as high as one."""
    made = window(qtbot, 10, 10)
    assert room.lines_high(made, 2) == 2 * room.lines_high(made, 1)
