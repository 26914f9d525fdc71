"""The table of one run: every row that its benchmarks noted, how they grow with the office, and which are over."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from tests.benchmarks.frame import the_run
from tests.benchmarks.frame.the_run import Size
from tests.benchmarks.measure import Row

HEAD = ("what", "measured", "limit", "ratio", "95 of 100", "longest pause", "verdict")
GROWTH_AT_MOST = 1.5


class Line(NamedTuple):
    """A line of what the program promises: in words, the most that it may take, and the benchmarks that measure it."""

    words: str
    goal: str
    benchmarks: tuple[str, ...]


LINES = (
    Line("Start to the unlock prompt", "1.3 times a bare window", ("bench_start",)),
    Line(
        "Passphrase accepted to first page", "3 times raw rows in a bare window; no pause over 50 ms", ("bench_unlock",)
    ),
    Line(
        "Search in the register, each key", "2 ms, 95 of 100 in 5 ms; any end of the list in 50 ms", ("bench_search",)
    ),
    Line("A case opened, and its parts", "100 ms, 50 ms a part", ("bench_case_page",)),
    Line("One change saved, a draft saved", "3 times a raw commit", ("bench_save",)),
    Line("Today, the calendar, and its next month with 500 deadlines", "50 ms", ("bench_today",)),
    Line("Deadlines of 10,000 open cases", "1.5 times reading and arithmetic", ("bench_deadlines",)),
    Line("A tagged pack of fifty pages", "0.4 times untagged platypus", ("bench_pack",)),
    Line("Two hundred pages bound in", "twice drawing them as pictures", ("bench_binding",)),
    Line(
        "10,000 rows of a chronology", "1.5 times reading and raw insert; no pause over 100 ms", ("bench_chronology",)
    ),
    Line("A rapid review of 100,000 characters", "100 ms", ("bench_rapid_review",)),
    Line("A verified backup, and closing", "1.5 times copy and seal check", ("bench_backup",)),
    Line("Memory with the register open", "1.5 times a bare window and the engine's cache", ("bench_memory",)),
)


def noted(folder: Path) -> list[Row]:
    """Return the rows that the benchmarks of the run in a folder noted, in order."""
    path = the_run.rows_file(folder)
    return (
        [from_json(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []
    )


def from_json(told: dict[str, Any]) -> Row:
    """Return a row as it was noted."""
    return Row(**{**told, "size": Size(*told["size"]) if told["size"] else None})


def growth(rows: Iterable[Row]) -> list[Row]:
    """Return for each thing measured at several sizes how many times the smallest office's the largest one's took."""
    sized = sorted((row for row in rows if row.size), key=_series)
    found = []
    for (benchmark, share, name), series in groupby(sized, key=_series):
        smallest, *_, largest = [*series] * 2
        if smallest is not largest and smallest.size and largest.size and smallest.size != largest.size:
            words = f"{name}, from {smallest.size.cases:,} to {largest.size.cases:,} cases, {the_run.SHARES[share]}"
            found.append(
                Row(words, largest.ours, smallest.ours, GROWTH_AT_MOST, unit=largest.unit, benchmark=benchmark)
            )
    return found


def _series(row: Row) -> tuple[str, str, str]:
    return row.benchmark, row.size.share if row.size else "", row.name


def in_short(rows: Sequence[Row]) -> str:
    """Return how many rows are within, and which are not, the farthest over first."""
    over = sorted((row for row in rows if row.overrun > 1), key=lambda row: -row.overrun)
    said = f"{len(rows) - len(over)} of {len(rows)} rows are within."
    return f"{said} Not: {'; '.join(f'{row.full_name} (x{row.overrun:.2f})' for row in over)}." if over else said


def worst(line: Line, rows: Iterable[Row]) -> Row | None:
    """Return the row of a line that is nearest to what it may be, or farthest over; None if none was measured."""
    return max((row for row in rows if row.benchmark in line.benchmarks), key=lambda row: row.overrun, default=None)
