"""Measuring by turns: medians, what one in twenty takes longer than, pauses, and the verdict."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.benchmarks import measure
from tests.benchmarks.frame import table, the_run
from tests.benchmarks.frame.the_run import Size
from tests.benchmarks.measure import Row
from tests.present import noted


@pytest.fixture(autouse=True)
def of_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a run of its own, whose folder holds nothing yet."""
    monkeypatch.setenv(the_run.FOLDER, str(tmp_path))
    monkeypatch.delenv(the_run.SHORT, raising=False)
    the_run.folder.cache_clear()
    yield tmp_path
    the_run.folder.cache_clear()


def test_ours_and_the_limit_are_called_by_turns_and_their_medians_taken() -> None:
    """Each is called once for nothing, then by turns; what disturbs one call does not decide."""
    called: list[str] = []
    ours, limit = iter([9.0, 3.0, 50.0, 4.0]), iter([9.0, 2.0, 2.0, 70.0])

    def one(name: str, found: Iterator[float]) -> float:
        called.append(name)
        return next(found)

    row = measure.compare("a", lambda: one("ours", ours), lambda: one("limit", limit), at_most=2.5, repeats=3)
    assert called == ["ours", "limit"] * 4
    assert (row.ours, row.limit, row.ratio) == (4.0, 2.0, 2.0)
    assert str(row).endswith("ok")


def test_a_short_run_repeats_less(monkeypatch: pytest.MonkeyPatch) -> None:
    """A short run measures three times what a thorough one measures nine times, and once what that does once."""
    monkeypatch.setenv(the_run.SHORT, "1")
    calls: list[int] = []
    measure.within("a", lambda: noted(calls, 1, 1.0), 1.0, repeats=9)
    measure.within("b", lambda: noted(calls, 2, 1.0), 1.0, repeats=1)
    assert (calls.count(1), calls.count(2)) == (1 + 3, 1 + 1)


def test_each_of_several_counts_and_the_slow_ones_are_held_to_their_own_limit() -> None:
    """Of many keystrokes the median may be within and the row still over, because one in twenty was slow."""
    keys = [0.001] * 18 + [0.009] * 2
    row = measure.within("keystroke", lambda: keys, 0.002, repeats=2, p95_at_most=0.005)
    assert (row.ours, row.p95) == (0.001, 0.009)
    assert row.cells[4:] == ["9.0 ms (at most 5.0 ms)", "–", "over"]
    assert row.overrun == pytest.approx(1.8)


@pytest.mark.parametrize(("count", "place"), [(1, 1), (9, 9), (20, 19), (100, 95)])
def test_one_in_twenty_takes_longer(count: int, place: int) -> None:
    """Of fewer than twenty it is the slowest that is told."""
    assert measure.p95([float(number) for number in range(count, 0, -1)]) == place


def test_the_longest_pause_of_each_of_ours_is_told() -> None:
    """What stood still before, for nothing or in the limit does not count; nor does what the machine did once."""
    since_asked = iter([7.0, 0.06, 8.0, 5.0, 9.0, 0.02])
    row = measure.within("a", lambda: 0.01, 0.05, repeats=3, pause=lambda: next(since_asked))
    assert row.pause == 0.06
    assert row.cells[5:] == ["60.0 ms (at most 50.0 ms)", "over"]


def test_rows_are_noted_as_they_are(of_the_run: Path) -> None:
    """The table of the run has every row that was printed, also one that is no time."""
    rows = [
        measure.within("a", lambda: 0.5, 1.0, size=Size(1_000, "few"), p95_at_most=1.0, pause=lambda: 0.01),
        measure.compare("memory", lambda: 150.0, lambda: 100.0, at_most=1.5, unit="MB"),
    ]
    assert [row._replace(benchmark="") for row in table.noted(of_the_run)] == rows
    assert rows[0].cells[0] == "a, 1,000 cases, 200 open"
    assert rows[1].cells[1:4] == ["150 MB", "100 MB", "x1.50 (at most x1.50)"]


def test_figures_are_written_in_the_unit_that_suits() -> None:
    """Seconds, milliseconds and microseconds, or the unit of the row."""
    assert [measure.written(1.25), measure.written(0.128), measure.written(4e-7)] == ["1.25 s", "128.0 ms", "0.4 µs"]
    assert measure.written(1234, "MB") == "1,234 MB"


def test_the_worst_figure_of_a_row_says_how_far_it_is_over() -> None:
    """A row is as good as its worst figure, and says which that is."""
    row = Row("a", 0.04, 0.05, 1.0, p95=0.2, p95_at_most=0.1, pause=0.06, pause_at_most=0.05)
    assert max(row.reached) == (2.0, "95 of 100 in 200.0 ms (at most 100.0 ms)")
