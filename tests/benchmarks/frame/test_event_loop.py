"""The watchdog of the event loop notices what keeps it from going round."""

from __future__ import annotations

import time

from PySide6.QtCore import QCoreApplication

from tests.benchmarks.event_loop import Watchdog


def test_what_holds_the_loop_is_noticed_once(qapp: QCoreApplication) -> None:
    """A handler that takes its time is a pause of at least that, also while it still lasts; asked again it is over."""
    watchdog = Watchdog()
    qapp.processEvents()
    watchdog.longest()
    time.sleep(0.05)
    assert watchdog.longest() >= 0.05
    time.sleep(0.02)
    qapp.processEvents()
    time.sleep(0.01)
    assert watchdog.longest() >= 0.02
