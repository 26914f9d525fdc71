"""Waiting for what has to come, on however slow a machine: long in vain, and no longer than it takes.

How long something may take is no test's subject, unless it says so: a wait is only ever in vain when something is wrong.
"""

# ruff: noqa: N802 - the names are pytest-qt's

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

# Nothing that comes at all has taken a tenth of it, on one core that others keep busy.
SECONDS = 120.0
_MS = int(SECONDS * 1000)
_LOOK_SECONDS = 0.02


def until(what: Callable[[], object], wanted: str = "") -> None:
    """Return once `what()` is true; raises `AssertionError`, naming what was `wanted`, if that never comes."""
    end = time.monotonic() + SECONDS
    while not what():
        assert time.monotonic() < end, f"waited in vain for {wanted or what}"
        time.sleep(_LOOK_SECONDS)


class PatientQtBot(QtBot):
    """pytest-qt's `qtbot`, which gives up after five seconds unless told otherwise, with our patience instead."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = _MS) -> None:
        """Wait until the callback says so, whatever shorter time was thought of."""
        super().waitUntil(callback, timeout=max(timeout, _MS))

    def waitSignal(self, signal: Any, *, timeout: int = _MS, raising: bool | None = None, **how: Any) -> Any:
        """Wait for a signal, whatever shorter time was thought of; one that must not come is not waited for so long."""
        patience = timeout if raising is False else max(timeout, _MS)
        return super().waitSignal(signal, timeout=patience, raising=raising, **how)

    def waitExposed(self, widget: Any, *, timeout: int = _MS) -> Any:
        """Wait for a window to be on the screen, whatever shorter time was thought of."""
        return super().waitExposed(widget, timeout=max(timeout, _MS))

    def waitActive(self, widget: Any, *, timeout: int = _MS) -> Any:
        """Wait for a window to hear the keys, whatever shorter time was thought of."""
        return super().waitActive(widget, timeout=max(timeout, _MS))
