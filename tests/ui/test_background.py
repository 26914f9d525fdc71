"""Work off the window's thread: its outcome comes back, unless nobody waits for it."""

from __future__ import annotations

import gc
import sys
import threading
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui import background
from tests.patience import SECONDS


def test_the_value_comes_back_in_the_windows_thread(qtbot: QtBot) -> None:
    """The work runs elsewhere; `done` is called with its value where the window lives."""
    owner = QObject()
    threads: list[object] = []

    def work() -> int:
        threads.append(threading.current_thread())
        return 42

    background.run(owner, work, lambda value: threads.append((value, threading.current_thread())), threads.append)
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] is not threading.main_thread()
    assert threads[1] == (42, threading.main_thread())


def test_an_error_comes_back(qtbot: QtBot) -> None:
    """What the work raised is handed to `failed`."""
    owner = QObject()
    errors: list[Exception] = []
    background.run(owner, lambda: 1 // 0, errors.append, errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ZeroDivisionError)


def test_stopped_work_calls_nobody(qtbot: QtBot) -> None:
    """After Stop neither `done` nor `failed` is called; the work sees that it was stopped."""
    owner, go_on = QObject(), threading.Event()
    called: list[object] = []

    def work(job: background.Job) -> bool:
        go_on.wait(SECONDS)
        return job.stopped()

    job = background.run_reporting(owner, work, called.append, called.append)
    with qtbot.waitSignal(job.ended):
        job.stop()
        go_on.set()
    assert not called


@pytest.mark.parametrize("gone", ["closed", "given up"])
def test_a_value_that_nobody_wants_is_put_away(qtbot: QtBot, gone: str) -> None:
    """What was opened for a window that has gone is given to `unwanted`, and to nobody else."""
    window, go_on = QWidget(), threading.Event()
    called: list[object] = []
    unwanted: list[object] = []
    background.run(window, lambda: go_on.wait(SECONDS), called.append, called.append, unwanted.append)
    if gone == "closed":
        window.deleteLater()
        qtbot.waitUntil(lambda: not is_valid(window))
    else:
        background.give_up(window)
    go_on.set()
    qtbot.waitUntil(lambda: bool(unwanted))
    assert (called, unwanted) == ([], [True])


def test_a_closed_window_is_not_called(qtbot: QtBot) -> None:
    """If the window that asked is gone meanwhile, nothing is called and nothing fails."""
    window, go_on = QWidget(), threading.Event()
    called: list[object] = []
    job = background.run(window, lambda: go_on.wait(SECONDS), called.append, called.append)
    window.deleteLater()
    qtbot.waitUntil(lambda: not is_valid(window))
    with qtbot.waitSignal(job.ended):
        go_on.set()
    assert not called


def test_progress_is_told(qtbot: QtBot) -> None:
    """Steps told from within the work arrive in order, and work under way is known."""
    owner, go_on = QObject(), threading.Event()
    steps: list[object] = []

    def work(job: background.Job) -> None:
        go_on.wait(SECONDS)
        for number in (1, 2, 3):
            job.tell(number, 3)

    job = background.run_reporting(
        owner, work, lambda _: steps.append("done"), steps.append, lambda done, of: steps.append((done, of))
    )
    assert job in background.under_way()
    go_on.set()
    qtbot.waitUntil(lambda: "done" in steps)
    assert steps == [(1, 3), (2, 3), (3, 3), "done"]


def is_valid(widget: Any) -> bool:
    """Return whether Qt still has the object."""
    import shiboken6

    return bool(shiboken6.isValid(widget))


def test_garbage_is_not_collected_while_work_goes_on(qtbot: QtBot) -> None:
    """The collector, for which all threads wait, rests during work and walks again after it, also after a failure."""
    owner, seen, before = QObject(), list[bool](), sys.getswitchinterval()

    def work() -> None:
        seen.append(gc.isenabled())
        raise ValueError

    background.run(owner, work, lambda _: None, lambda _: seen.append(gc.isenabled()))
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen == [False, True]
    assert sys.getswitchinterval() == before
