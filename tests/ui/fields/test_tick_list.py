"""A list of things to tick, as high as what stands in it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from scr_desktop.ui.fields.tick_list import TickList
from tests.ui.typist import shown


def test_things_are_ticked_by_the_space_bar(qtbot: QtBot) -> None:
    """None is at first; they come back in the order of the list, and those of another list are forgotten."""
    rows = TickList()
    rows.show_items(["Chair", "Health", "Police"])
    typist = shown(qtbot, rows)
    assert rows.ticked() == []
    typist.press(Qt.Key.Key_End)
    typist.press(Qt.Key.Key_Space)
    typist.press(Qt.Key.Key_Home)
    typist.press(Qt.Key.Key_Space)
    assert rows.ticked() == ["Chair", "Police"]
    rows.show_items(["Chair"])
    assert rows.ticked() == []


def test_it_is_as_high_as_its_lines_up_to_eight(qtbot: QtBot) -> None:
    """Two lines are higher than one, nine as high as eight; an empty list has room for a line."""
    rows = TickList()
    qtbot.addWidget(rows)
    heights = []
    for count in (0, 1, 2, 8, 9):
        rows.show_items([f"Agency {number}" for number in range(count)])
        heights.append(rows.sizeHint().height())
    assert 0 < heights[0] <= heights[1] < heights[2] < heights[3] == heights[4]
