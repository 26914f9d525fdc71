"""Lists to tick: each line has a value of its own, and those ticked are returned in the order of the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.fields.ticks import add_tick, show_ticks, ticked, value_of

LINES = (("a", "Health"), ("b", "School"), ("c", "Police"))


@pytest.fixture
def box(qtbot: QtBot) -> QListWidget:
    """Return an empty list."""
    made = QListWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("wanted", "found"), [((), []), (("c", "a"), ["a", "c"]), (("x",), []), (("a", "b", "c"), ["a", "b", "c"])]
)
def test_those_wanted_are_ticked(wanted: tuple[str, ...], found: list[str], box: QListWidget) -> None:
    """None, some or all; a value that is no line ticks nothing."""
    show_ticks(box, LINES, wanted)
    assert ticked(box) == found
    assert [value_of(box.item(row)) for row in range(box.count())] == ["a", "b", "c"]


def test_the_space_bar_ticks_and_takes_off(box: QListWidget) -> None:
    """The first line has the keys at once; the space bar ticks it, and takes the tick off again."""
    show_ticks(box, LINES)
    box.show()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert ticked(box) == ["a"]
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert ticked(box) == []


def test_shown_anew_nothing_of_before_is_left(box: QListWidget) -> None:
    """Other lines take the place of those there were, ticks and all; none at all leave an empty list."""
    show_ticks(box, LINES, ["a"])
    show_ticks(box, [("d", "Housing")])
    assert (box.count(), ticked(box)) == (1, [])
    show_ticks(box, [])
    assert (box.count(), ticked(box)) == (0, [])


def test_a_tip_shows_the_words_as_they_are_or_what_is_given(box: QListWidget) -> None:
    """A name that looks like markup is none in its tip."""
    assert "&lt;b&gt;Tom&lt;/b&gt;" in add_tick(box, "a", "<b>Tom</b>", ticked=False).toolTip()
    assert add_tick(box, "b", "Tom", ticked=True, tip="The father").toolTip() == "The father"
