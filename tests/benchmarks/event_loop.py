"""How long the window's event loop has to wait while something else runs."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, Qt, QTimer

from scr_desktop.ui import background

TICK_MILLISECONDS = 5


class Watchdog(QObject):
    """Ticks in the event loop and knows the longest time between two ticks."""

    def __init__(self) -> None:
        super().__init__()
        self._longest, self._last = 0.0, time.perf_counter()
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def longest(self) -> float:
        """Return for how many seconds the loop stood still at the longest since it was asked last, up to now."""
        self._tick()
        found, self._longest = self._longest, 0.0
        return found

    def _tick(self) -> None:
        now = time.perf_counter()
        self._longest, self._last = max(self._longest, now - self._last), now


def longest_wait(work: Callable[[], object]) -> float:
    """Return the longest time, in seconds, for which the event loop came not round while a job of `background` ran.

    A timer that wants to be called every 5 ms notes how much later than that it was. Needs a QCoreApplication.
    Raises what the work raised.
    """
    parent, loop, clock = QObject(), QEventLoop(), QElapsedTimer()
    waits: list[int] = []
    faults: list[Exception] = []

    def tick() -> None:
        waits.append(clock.nsecsElapsed())
        clock.start()

    def failed(error: Exception) -> None:
        faults.append(error)
        loop.quit()

    timer = QTimer(parent)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(tick)
    clock.start()
    timer.start(TICK_MILLISECONDS)
    background.run(parent, work, lambda _: loop.quit(), failed)
    loop.exec()
    timer.stop()
    if faults:
        raise faults[0]
    return max(0.0, max(waits) / 1e9 - TICK_MILLISECONDS / 1e3)
