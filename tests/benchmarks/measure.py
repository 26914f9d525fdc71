"""Measures our operation beside the least it could cost, by turns in one run, and prints the row.

Absolute times differ from machine to machine and from minute to minute; the ratio within a run does not.
A benchmark is a module `bench_*.py` with a `main()`; it prints rows and never fails because of time.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from typing import NamedTuple


class Row(NamedTuple):
    """One figure: medians in seconds of ours and of the limit, and how many times the limit is allowed."""

    name: str
    ours: float
    limit: float
    at_most: float

    @property
    def ratio(self) -> float:
        """How many times the limit ours took."""
        return self.ours / self.limit

    def __str__(self) -> str:
        verdict = "ok" if self.ratio <= self.at_most else "over"
        times = f"{written(self.ours)} | {written(self.limit)}"
        return f"{self.name} | {times} | x{self.ratio:.2f} (at most x{self.at_most:.2f}) | {verdict}"


def compare(
    name: str, ours: Callable[[], float], limit: Callable[[], float], *, at_most: float, repeats: int = 9
) -> Row:
    """Call two timings by turns, once unmeasured and then `repeats` times; print and return the row of their medians.

    `ours` and `limit` return seconds, from `timed` or from a clock of their own.
    """
    ours(), limit()
    pairs = [(ours(), limit()) for _ in range(repeats)]
    row = Row(name, statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs), at_most)
    print(row, flush=True)
    return row


def within(name: str, ours: Callable[[], float], seconds: float, *, repeats: int = 9) -> Row:
    """Measure against a fixed time, for what a person feels; otherwise like `compare`."""
    return compare(name, ours, lambda: seconds, at_most=1.0, repeats=repeats)


def timed(work: Callable[[], object], times: int = 1) -> Callable[[], float]:
    """Return a function that does `work` so many times and returns the seconds that each took."""

    def measure() -> float:
        gc.collect()
        start = time.perf_counter()
        for _ in range(times):
            work()
        return (time.perf_counter() - start) / times

    return measure


def written(seconds: float) -> str:
    """Return a time in the unit that suits it: `1.25 s`, `128.0 ms`, `0.4 µs`."""
    if seconds >= 1:
        return f"{seconds:.2f} s"
    return f"{seconds * 1e3:.1f} ms" if seconds >= 1e-3 else f"{seconds * 1e6:.1f} µs"
