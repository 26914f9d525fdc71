"""Measures our operation beside the least it could cost, by turns in one run, and prints the row.

Absolute times differ from machine to machine and from minute to minute; the ratio within a run does not.
A benchmark is a module `bench_*.py` with a `main()`; it prints rows and never fails because of time.
"""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from tests.benchmarks.frame import the_run
from tests.benchmarks.frame.the_run import Size

# What a person feels as the window standing still.
PAUSE_SECONDS = 0.05
Measured = float | Sequence[float]


class Row(NamedTuple):
    """One figure: medians of ours and of the limit, and how many times the limit is allowed.

    They are seconds unless `unit` says otherwise. `p95` is the time that one in twenty of ours took longer than, `pause`
    the longest for which the event loop stood still in each of ours, a median too: the program stands still every time,
    the machine now and then. Each has the most that it may be, where it is asked.
    `benchmark` is the name of the module that measured it.
    """

    name: str
    ours: float
    limit: float
    at_most: float
    size: Size | None = None
    p95: float | None = None
    p95_at_most: float | None = None
    pause: float | None = None
    pause_at_most: float | None = None
    unit: str = "s"
    benchmark: str = ""

    @property
    def ratio(self) -> float:
        """How many times the limit ours took."""
        return self.ours / self.limit

    @property
    def ratio_words(self) -> str:
        """The ratio with the most that it may be."""
        return f"x{self.ratio:.2f} (at most x{self.at_most:.2f})"

    @property
    def full_name(self) -> str:
        """What was measured, and at which size."""
        return f"{self.name}, {self.size}" if self.size else self.name

    @property
    def reached(self) -> list[tuple[float, str]]:
        """How many times the most that is allowed each of its figures reached (1 is just within), and the figure."""
        figures = f"{written(self.ours, self.unit)} beside {written(self.limit, self.unit)}"
        found = [(self.ratio / self.at_most, f"{figures}, {self.ratio_words}")]
        for name, figure, at_most in (
            ("95 of 100 in", self.p95, self.p95_at_most),
            ("a pause of", self.pause, self.pause_at_most),
        ):
            if figure is not None and at_most is not None:
                found.append((figure / at_most, f"{name} {_beside(figure, at_most)}"))
        return found

    @property
    def overrun(self) -> float:
        """How many times the most that is allowed was reached, by whichever of its figures is the worst."""
        return max(self.reached)[0]

    @property
    def cells(self) -> list[str]:
        """The row as it is shown: its name, ours, the limit, the ratio, p95, the longest pause, and the verdict."""
        return [
            self.full_name,
            written(self.ours, self.unit),
            written(self.limit, self.unit),
            self.ratio_words,
            _beside(self.p95, self.p95_at_most),
            _beside(self.pause, self.pause_at_most),
            "ok" if self.overrun <= 1 else "over",
        ]

    def __str__(self) -> str:
        return " | ".join(self.cells)


def compare(
    name: str,
    ours: Callable[[], Measured],
    limit: Callable[[], Measured],
    *,
    at_most: float,
    repeats: int = 9,
    size: Size | None = None,
    p95_at_most: float | None = None,
    pause: Callable[[], float] | None = None,
    pause_at_most: float = PAUSE_SECONDS,
    unit: str = "s",
) -> Row:
    """Call two measurements by turns, once for nothing and then `repeats` times; print, note and return their row.

    `ours` and `limit` return seconds, from `timed` or from a clock of their own, or several (each keystroke) at once.
    `pause` returns the longest pause of the event loop since it was called last (`event_loop.Watchdog`). `size` is that
    of the office measured, of which growth is told.
    """
    ours(), limit()
    mine, least, pauses = list[float](), list[float](), list[float]()
    for _ in range(the_run.repeats(repeats)):
        # What was left over is nobody's time, and no pause of the program's.
        gc.collect()
        if pause:
            pause()
        mine += _several(ours())
        pauses += [pause()] if pause else []
        gc.collect()
        least += _several(limit())
    asked = p95_at_most is not None
    return show(
        Row(
            name, statistics.median(mine), statistics.median(least), at_most, size,
            p95=p95(mine) if asked else None, p95_at_most=p95_at_most,
            pause=statistics.median(pauses) if pause else None, pause_at_most=pause_at_most if pause else None, unit=unit,
        )
    )  # fmt: skip


def within(name: str, ours: Callable[[], Measured], seconds: float, **more: Any) -> Row:
    """Measure against a fixed time, for what a person feels; otherwise like `compare`, which takes `more`."""
    return compare(name, ours, lambda: seconds, at_most=1.0, **more)


def show(row: Row) -> Row:
    """Print a row, note it for the table of the run, and return it."""
    print(row, flush=True)
    with the_run.rows_file(the_run.folder()).open("a", encoding="utf-8") as rows:
        rows.write(json.dumps(row._replace(benchmark=_benchmark())._asdict()) + "\n")
    return row


def timed(work: Callable[[], object], times: int = 1) -> Callable[[], float]:
    """Return a function that does `work` so many times and returns the seconds that each took."""

    def measure() -> float:
        start = time.perf_counter()
        for _ in range(times):
            work()
        return (time.perf_counter() - start) / times

    return measure


def p95(found: Sequence[float]) -> float:
    """Return the time that one in twenty took longer than; of fewer than twenty, the longest."""
    return sorted(found)[max(0, -(-len(found) * 95 // 100) - 1)]


def written(value: float, unit: str = "s") -> str:
    """Return a figure in the unit that suits it: `1.25 s`, `128.0 ms`, `0.4 µs`, `134 MB`."""
    if unit != "s":
        return f"{value:,.0f} {unit}"
    if value >= 1:
        return f"{value:.2f} s"
    return f"{value * 1e3:.1f} ms" if value >= 1e-3 else f"{value * 1e6:.1f} µs"


def _several(measured: Measured) -> Sequence[float]:
    return [measured] if isinstance(measured, float | int) else measured


def _beside(found: float | None, at_most: float | None) -> str:
    """Return a figure with the most that it may be; a dash where it is not asked for."""
    if found is None:
        return "–"
    return written(found) if at_most is None else f"{written(found)} (at most {written(at_most)})"


def _benchmark() -> str:
    """Return the benchmark that runs, by the name of its module."""
    spec = getattr(sys.modules["__main__"], "__spec__", None)
    return spec.name.rpartition(".")[2] if spec else ""
