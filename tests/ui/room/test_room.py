"""Windows have room for what they say and stay on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.room.room import (
    changes_much,
    holding,
    largest,
    lines_high,
    make_room,
    place_over,
    screen_room,
    screen_size,
    stay_within,
    take_lines,
)

SENTENCE = "What must be known before this is recorded stands here in a good many words. " * 4


def window(qtbot: QtBot, width: int = 300, height: int = 100) -> QWidget:
    """Return a window of that size."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(width, height)
    return made


def test_a_window_is_never_quite_as_large_as_the_screen(qtbot: QtBot) -> None:
    """The system puts a frame round it: a twentieth is left."""
    made = window(qtbot)
    assert largest(made).width() == pytest.approx(screen_size(made).width() * 0.95, abs=1)
    assert largest(made).height() == pytest.approx(screen_size(made).height() * 0.95, abs=1)


def test_a_window_off_the_screen_is_brought_back(qtbot: QtBot) -> None:
    """Beyond each edge it comes back whole; within the screen it is not moved."""
    made = window(qtbot)
    made.show()
    room = screen_room(made)
    for off in (room.bottomRight(), room.topLeft() - QPoint(150, 50)):
        made.move(off)
        stay_within(made)
        assert room.contains(made.geometry())
    made.move(room.topLeft() + QPoint(60, 60))
    stay_within(made)
    assert made.pos() == room.topLeft() + QPoint(60, 60)


def test_a_window_stands_in_the_middle_of_the_one_below(qtbot: QtBot) -> None:
    """Over a window that is shown both have nearly the same middle, but for the frame."""
    below = window(qtbot, 600, 400)
    below.show()
    over = QWidget(below)
    over.setWindowFlag(over.windowFlags().Window)
    over.resize(200, 100)
    place_over(over)
    middle = over.geometry().center() - below.geometry().center()
    assert abs(middle.x()) <= 2
    assert abs(middle.y()) <= 32


def test_a_window_becomes_high_enough_for_its_sentences(qtbot: QtBot) -> None:
    """A sentence that wraps is whole, and the window as wide as it was."""
    made, label = window(qtbot, 300, 40), QLabel(SENTENCE)
    label.setWordWrap(True)
    QVBoxLayout(made).addWidget(label)
    made.show()
    make_room(made)
    assert made.width() == 300
    assert label.height() >= label.heightForWidth(label.width())


def test_a_sentence_takes_its_lines_and_an_empty_one_none(qtbot: QtBot) -> None:
    """Words that go leave no room behind."""
    label = QLabel(SENTENCE)
    qtbot.addWidget(label)
    label.setWordWrap(True)
    label.resize(200, 20)
    take_lines(label)
    assert label.minimumHeight() == label.heightForWidth(200) > 40
    label.setText("")
    take_lines(label)
    assert label.minimumHeight() == 0


@pytest.mark.parametrize(("before", "after", "much"), [(300, 340, False), (300, 341, True), (341, 300, True)])
def test_the_bar_at_the_side_is_no_change_of_width(before: int, after: int, much: bool) -> None:
    """Forty pixels, more than any bar, are nothing; a pixel more counts, in either direction."""
    assert changes_much(QResizeEvent(QSize(after, 50), QSize(before, 50))) is much


def test_lines_are_as_high_as_they_are_drawn(qtbot: QtBot) -> None:
    """Five lines are five times as high as one, within the rounding of each."""
    label = QLabel()
    qtbot.addWidget(label)
    assert abs(lines_high(label, 5) - 5 * lines_high(label, 1)) <= 5


def test_the_layout_that_holds_a_part_is_found_at_any_depth(qtbot: QtBot) -> None:
    """A part in a row within a column stands in the row; one that stands nowhere in none."""
    made, inner, other = window(qtbot), QLabel("in the row"), QLabel("nowhere")
    qtbot.addWidget(other)
    column, row = QVBoxLayout(made), QHBoxLayout()
    column.addLayout(row)
    row.addWidget(inner)
    assert holding(column, inner) is row
    assert holding(column, other) is None
    assert holding(None, inner) is None
