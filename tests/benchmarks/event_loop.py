"""How long the window's event loop has to wait while something else runs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, Qt, QTimer

from scr_desktop.ui import background

TICK_MILLISECONDS = 5


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
