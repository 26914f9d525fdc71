"""What runs the benchmarks: all or those that are named, in processes of their own, with one folder for all of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.benchmarks.frame import __main__ as runner
from tests.benchmarks.frame import the_run
from tests.benchmarks.measure import Row


def measuring(monkeypatch: pytest.MonkeyPatch, statuses: dict[str, int]) -> list[tuple[str, bool, Path]]:
    """Let each benchmark note one row of its own, and return a list of those that are run from now on."""
    begun: list[tuple[str, bool, Path]] = []

    def run(name: str, folder: Path, *, short: bool) -> int:
        begun.append((name, short, folder))
        noted = Row(name, 1.0, 1.0, 1.0, benchmark=name)._asdict()
        with the_run.rows_file(folder).open("a", encoding="utf-8") as rows:
            rows.write(json.dumps(noted) + "\n")
        return statuses.get(name, 0)

    monkeypatch.setattr(runner, "run", run)
    return begun


def test_all_run_unless_some_are_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """A benchmark is named with or without what its module begins with; all share a folder, which is gone at the end."""
    begun = measuring(monkeypatch, {})
    assert runner.main(["--short", "start", "bench_pack"]) == 0
    assert [(name, short) for name, short, _ in begun] == [("bench_start", True), ("bench_pack", True)]
    assert len({folder for *_, folder in begun}) == 1
    assert not begun[0][2].exists()
    assert capsys.readouterr().out.endswith("\n2 of 2 rows are within.\n")
    begun.clear()
    assert runner.main([]) == 0
    assert [(name, short) for name, short, _ in begun] == [(name, False) for name in runner.names()]


def test_one_that_cannot_run_fails_the_run_and_no_other(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The others are measured all the same, and the end says which could not be."""
    begun = measuring(monkeypatch, {"bench_start": 1})
    assert runner.main(["start", "pack"]) == 1
    assert [name for name, *_ in begun] == ["bench_start", "bench_pack"]
    assert capsys.readouterr().out.endswith("bench_start could not run: see above.\n")


def test_one_that_there_is_not_is_refused_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    """A mistyped name ends with status 2 before anything is measured."""
    with pytest.raises(SystemExit) as ended:
        runner.main(["strat"])
    assert ended.value.code == 2
    said = " ".join(capsys.readouterr().err.split())
    assert "there is no benchmark “strat”; there are " in said
    assert ", start" in said


def test_the_table_is_written_as_json_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """It says when, of what and on what was measured, and has every row."""
    measuring(monkeypatch, {})
    assert runner.main(["pack", "--json", str(tmp_path / "table.json")]) == 0
    found = json.loads((tmp_path / "table.json").read_text(encoding="utf-8"))
    assert {"day", "commit", "machine", "load", "short", "rows", "growth"} == found.keys()
    assert [row["name"] for row in found["rows"]] == ["bench_pack"]
