"""What one run of the benchmarks shares: its folder, how thorough it is, and at which sizes it measures."""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import NamedTuple

# Whoever starts the benchmarks tells each of them by these where it may write, and whether it is to be short.
FOLDER, SHORT = "SCR_BENCH_FOLDER", "SCR_BENCH_SHORT"
SIZES, SHORT_SIZES = (1_000, 10_000, 100_000), (1_000, 10_000)
SHORT_REPEATS = 3
OPEN = 200
SHARES = {"few": f"{OPEN} open", "fifth": "a fifth open"}


class Size(NamedTuple):
    """How many cases an office has, and which share of them is open: `few`, the same at every size, or a `fifth`."""

    cases: int
    share: str = "fifth"

    def __str__(self) -> str:
        return f"{self.cases:,} cases, {SHARES[self.share]}"


def is_short() -> bool:
    """Return whether this run is a short one: fewer repeats, and no hundred thousand cases."""
    return bool(os.environ.get(SHORT))


def sizes() -> list[Size]:
    """Return the sizes at which this run measures, the smaller ones first, each with both shares of open cases.

    A fifth of the smallest office are as many as the few: a short run measures them once.
    """
    found = [Size(cases, share) for cases in (SHORT_SIZES if is_short() else SIZES) for share in SHARES]
    return [size for size in found if not (is_short() and size == Size(SIZES[0], "fifth"))]


def repeats(wanted: int) -> int:
    """Return how often this run measures what a thorough one measures so many times."""
    return min(wanted, SHORT_REPEATS) if is_short() else wanted


@cache
def folder() -> Path:
    """Return the folder of this run; where a benchmark is started alone it is its own, and removed when that ends."""
    if FOLDER in os.environ:
        return Path(os.environ[FOLDER])
    own = Path(tempfile.mkdtemp(prefix="scr-bench-"))
    atexit.register(shutil.rmtree, own, ignore_errors=True)
    return own


def rows_file(of: Path) -> Path:
    """Return where the benchmarks of the run in the folder `of` note their rows, one JSON text a line."""
    return of / "rows.jsonl"
