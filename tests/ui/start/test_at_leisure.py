"""What waits for the prompt to be idle is done one thing a turn, once it can be, and by nobody who has gone."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.start import ahead
from scr_desktop.ui.start.at_leisure import AtLeisure


@pytest.fixture
def go() -> Iterator[threading.Event]:
    """Give what lets the imports be over, which have just begun."""
    may_end = threading.Event()

    def imports() -> None:
        may_end.wait()

    ahead.begin(imports)
    yield may_end
    may_end.set()
    ahead.wait()


def noting(done: list[int], many: int) -> Callable[[], Iterator[Callable[[], Any]]]:
    """Return what gives so many things, each of which notes its number."""
    return lambda: (lambda number=number: done.append(number) for number in range(many))  # type: ignore[misc]


def test_nothing_is_done_before_what_it_needs_is_there(go: threading.Event, qtbot: QtBot) -> None:
    """It would be imported in the window's thread; afterwards all of it is done, in order."""
    window, done = QWidget(), list[int]()
    qtbot.addWidget(window)
    leisure = AtLeisure(window, noting(done, 3))
    qtbot.wait(3 * leisure.interval())
    assert done == []
    go.set()
    qtbot.waitUntil(lambda: not leisure.isActive())
    assert done == [0, 1, 2]


def test_one_thing_is_done_a_turn(qtbot: QtBot) -> None:
    """Between two of them the window answers keys."""
    window, done = QWidget(), list[int]()
    qtbot.addWidget(window)
    leisure = AtLeisure(window, noting(done, 3))
    leisure.timeout.emit()
    assert done == [0]


def test_it_ends_with_the_window(qtbot: QtBot) -> None:
    """Whoever unlocks at once has another window, which draws for itself what it needs."""
    window, done = QWidget(), list[int]()
    every = AtLeisure(window, noting(done, 1_000)).interval()
    window.deleteLater()
    qtbot.wait(3 * every)
    assert len(done) < 3
