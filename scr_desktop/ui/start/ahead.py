"""What the office needs is made ready while the prompt is shown: nothing of it is left to the window's thread.

One thread imports at a time: two that import what imports itself in a circle get parts of it. So whoever unlocks meanwhile
waits, in a thread of its own and not in the window's.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from scr_desktop.ui import background

_over = threading.Event()
_over.set()


def begin(work: Callable[[], None]) -> None:
    """Do `work` in a thread of its own, which gives way to the window."""
    _over.clear()
    threading.Thread(target=_do, args=(work,), name="import", daemon=True).start()


def wait() -> None:
    """Return once what the office needs is there, or could not be had; at once where nothing was begun.

    The window's thread waits only before it would import the same itself.
    """
    _over.wait()


def is_over() -> bool:
    """Return whether what the office needs is there, or could not be had."""
    return _over.is_set()


def ready() -> None:
    """Let go whoever waits, before `work` goes on with what nobody waits for."""
    background.spare_what_stays()
    _over.set()


def _do(work: Callable[[], None]) -> None:
    with background.giving_way():
        try:
            work()
        finally:
            ready()
