"""Whether work grows with what it works on, and no faster: that holds on every processor, and seconds do not."""

from __future__ import annotations

import time
from collections.abc import Callable

# Ten times as much may cost this many times as much: what grows with the square would cost a hundred times.
MOST = 30.0
_TRIES = 3


def grows_evenly(work: Callable[[int], object], size: int) -> bool:
    """Return whether work of this size costs about ten times the processor time of a tenth, the best of a few tries."""
    tenth = min(_seconds(work, size // 10) for _ in range(_TRIES))
    return any(_seconds(work, size) < MOST * tenth for _ in range(_TRIES))


def _seconds(work: Callable[[int], object], size: int) -> float:
    start = time.process_time()
    work(size)
    return time.process_time() - start
