"""The list of steps beside the pages of a wizard: numbered, one marked, reached by click, arrow and Enter."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scr_desktop.ui.drafting.steps import Steps
from tests.ui.typist import Typist, shown


@pytest.fixture
def steps(qtbot: QtBot) -> Iterator[tuple[Steps, Typist, list[int]]]:
    """Give three steps, the first shown, whoever types at them, and the places that were asked for."""
    made, asked = Steps(["Notification", "Children", "Check"]), list[int]()
    made.step_wanted.connect(asked.append)
    typist = shown(qtbot, made)
    made.show_step(0)
    QApplication.processEvents()
    asked.clear()
    yield made, typist, asked
    made.close()


def test_steps_are_numbered_and_the_one_shown_is_marked(steps: tuple[Steps, Typist, list[int]]) -> None:
    """By weight too, not by the row that the keyboard is on alone."""
    made, _, asked = steps
    assert [made.item(row).text() for row in range(3)] == ["1  Notification", "2  Children", "3  Check"]
    made.show_step(1)
    QApplication.processEvents()
    assert [made.item(row).font().bold() for row in range(3)] == [False, True, False]
    assert (made.currentRow(), asked) == (1, [])


def test_an_arrow_asks_for_the_next_step(steps: tuple[Steps, Typist, list[int]]) -> None:
    """Once; what it already shows is not asked for."""
    _, typist, asked = steps
    typist.press(Qt.Key.Key_Up)
    QApplication.processEvents()
    assert asked == []
    typist.press(Qt.Key.Key_Down)
    QApplication.processEvents()
    assert asked == [1]


def test_enter_goes_into_the_page(steps: tuple[Steps, Typist, list[int]]) -> None:
    """Into the one that is shown, without turning to another."""
    made, typist, asked = steps
    entered: list[int] = []
    made.step_entered.connect(lambda: entered.append(1))
    typist.press(Qt.Key.Key_Return)
    assert (entered, asked) == ([1], [])
