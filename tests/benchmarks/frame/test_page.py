"""The table in the pages: its rows are those that the benchmarks print, and only a whole run gets there."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.benchmarks.frame import __main__ as runner
from tests.benchmarks.frame import page, table, the_run
from tests.benchmarks.frame.the_run import Size
from tests.benchmarks.measure import Row

# What prints a row, and is told its name first.
PRINTS = {"compare", "within", "Row"}
ANY_SIZE = rf"(, [0-9,]+ cases, ({'|'.join(the_run.SHARES.values())}))?"


def patterns(benchmark: str) -> Iterator[str]:
    """Yield what the names of the rows of a benchmark look like; one that is a variable is any text of the module."""
    tree = ast.parse((runner.BENCHMARKS / f"{benchmark}.py").read_text(encoding="utf-8"))
    texts = {looks for node in ast.walk(tree) if (looks := pattern(node)).strip(".+")}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in PRINTS:
            yield (pattern(node.args[0]) or f"({'|'.join(sorted(texts))})") + ANY_SIZE


def pattern(name: ast.AST) -> str:
    """Return what a text looks like, where values stand in it may be anything; empty for what is none."""
    if isinstance(name, ast.JoinedStr):
        return "".join(pattern(part) or ".+" for part in name.values)
    return re.escape(name.value) if isinstance(name, ast.Constant) and isinstance(name.value, str) else ""


def shown() -> dict[str, list[str]]:
    """Return the names of the rows that the page shows under each line."""
    marked = page.MARKED.search(page.PAGE.read_text(encoding="utf-8"))
    assert marked is not None
    parts = re.split(r"^### (.+)$", marked[0], flags=re.MULTILINE)[1:]
    rows = [re.findall(r"^\| (?!what |---)(.+?) \|", text, flags=re.MULTILINE) for text in parts[1::2]]
    return dict(zip(parts[::2], rows, strict=True))


@pytest.mark.parametrize("line", table.LINES, ids=lambda line: line.words)
def test_the_page_shows_the_rows_that_there_are(line: table.Line) -> None:
    """No row of the page is one that nobody measures any more, and none that is measured is left out of it."""
    rows, expected = shown(), [one for name in line.benchmarks if name in runner.names() for one in patterns(name)]
    if not rows:
        pytest.skip("no run has been put into the page yet: dev.py bench --json FILE, then --write FILE")
    assert [row for row in rows.get(line.words, []) if not any(re.fullmatch(one, row) for one in expected)] == []
    assert [one for one in expected if not any(re.fullmatch(one, row) for row in rows.get(line.words, []))] == []


def found(rows: list[Row], **more: Any) -> dict[str, Any]:
    """Return a whole run with these rows."""
    begun = {"day": "2026-11-30", "commit": "abc", "machine": "A processor, 2 cores", "load": 1.5, "short": False}
    return {**begun, "rows": [row._asdict() for row in rows], "growth": [], **more}


@pytest.fixture
def pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, Path]:
    """Give two pages with a place for the table, in place of the real ones."""
    monkeypatch.setattr(page, "ROOT", tmp_path)
    for name in ("README", "PAGE"):
        path = tmp_path / f"{name}.md"
        path.write_text("Before.\n<!-- written by dev.py bench -->\nold\n<!-- end -->\nAfter.\n", encoding="utf-8")
        monkeypatch.setattr(page, name, path)
    return page.README, page.PAGE


MONTH = Row("a", 0.06, 0.05, 1.0, Size(1_000, "few"), benchmark="bench_today")


def test_a_whole_run_is_put_between_the_marks(pages: tuple[Path, Path]) -> None:
    """The README has a line for each promise with its worst row, the page every row; what stands around stays."""
    better = MONTH._replace(name="b", ours=0.01)
    assert page.write(found([better, MONTH]), ["bench_today"]) == 0
    readme, whole = (path.read_text(encoding="utf-8") for path in pages)
    for text in (readme, whole):
        assert text.startswith("Before.\n<!-- written by dev.py bench -->\n\nMeasured on 30 November 2026 at abc (A ")
        assert text.endswith("\n\n<!-- end -->\nAfter.\n")
    assert readme.count("\n| ") == 3
    assert "| a, 1,000 cases, 200 open: 60.0 ms beside 50.0 ms, x1.20 (at most x1.00) | over |" in readme
    assert "1 of 2 rows are within. Not: a, 1,000 cases, 200 open (x1.20)." in whole
    assert "| b, 1,000 cases, 200 open | 10.0 ms | 50.0 ms | x0.20 (at most x1.00) | – | – | ok |" in whole


@pytest.mark.parametrize(("more", "why"), [({"short": True}, "a short one"), ({}, "one without bench_pack")])
def test_only_a_whole_run_is_put_there(
    pages: tuple[Path, Path], capsys: pytest.CaptureFixture[str], more: dict[str, bool], why: str
) -> None:
    """A short run, or one of some benchmarks, says so and leaves the pages as they are."""
    asked = ["bench_today"] if more else ["bench_today", "bench_pack"]
    assert page.write(found([MONTH], **more), asked) == 1
    assert why in capsys.readouterr().out
    assert all("old" in path.read_text(encoding="utf-8") for path in pages)
