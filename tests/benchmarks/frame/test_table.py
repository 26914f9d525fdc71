"""The table of a run: what grows with the office, what is over, and every row in it under what was promised."""

from __future__ import annotations

from tests.benchmarks.frame import __main__ as runner
from tests.benchmarks.frame import table
from tests.benchmarks.frame.the_run import Size
from tests.benchmarks.measure import Row


def row(name: str, ours: float, size: Size | None = None, benchmark: str = "bench_today") -> Row:
    """Return a row of which each may take a second."""
    return Row(name, ours, 1.0, 1.0, size, benchmark=benchmark)


def test_growth_is_from_the_smallest_office_to_the_largest() -> None:
    """Each thing is held beside itself, with the same share of open cases; what was measured at one size grows nowhere."""
    found = table.growth(
        [
            row("a", 0.1, Size(1_000, "few")),
            row("a", 0.1, Size(1_000, "fifth")),
            row("a", 9.0, Size(10_000, "few")),
            row("a", 0.2, Size(100_000, "fifth")),
            row("a", 0.12, Size(100_000, "few")),
            row("b", 5.0, Size(1_000, "few")),
            row("a", 8.0, Size(100_000, "few"), benchmark="bench_unlock"),
            row("c", 5.0),
        ]
    )
    assert {one.name: (round(one.ratio, 2), one.cells[-1]) for one in found} == {
        "a, from 1,000 to 100,000 cases, 200 open": (1.2, "ok"),
        "a, from 1,000 to 100,000 cases, a fifth open": (2.0, "over"),
    }


def test_the_last_line_says_which_rows_are_over() -> None:
    """It counts what is within, and names what is not, the farthest over first."""
    rows = [row("a", 0.9), row("b", 1.5), row("c", 3.0, Size(1_000, "few"))]
    assert table.in_short(rows) == "1 of 3 rows are within. Not: c, 1,000 cases, 200 open (x3.00); b (x1.50)."
    assert table.in_short(rows[:1]) == "1 of 1 rows are within."


def test_every_benchmark_stands_under_one_promise() -> None:
    """No benchmark is left out of the table, or stands in it twice."""
    listed = [one for line in table.LINES for one in line.benchmarks]
    assert set(runner.names()) <= set(listed)
    assert len(listed) == len(set(listed))


def test_the_worst_row_stands_for_a_line() -> None:
    """A line is as good as the worst of its rows; one of which nothing was measured has none."""
    today = next(line for line in table.LINES if line.benchmarks == ("bench_today",))
    found = table.worst(today, [row("a", 0.9), row("b", 1.5), row("c", 3.0, benchmark="bench_pack")])
    assert found is not None
    assert found.name == "b"
    assert table.worst(today, []) is None
