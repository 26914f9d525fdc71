"""Puts the table of a whole run into the pages: all of it into `docs/speed.md`, a line each into the README."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from scr_desktop.domain.time.part_date import written
from tests.benchmarks.frame import table
from tests.benchmarks.measure import Row

ROOT = Path(__file__).resolve().parent.parent.parent.parent
README, PAGE = ROOT / "README.md", ROOT / "docs" / "speed.md"
MARKED = re.compile(r"(<!-- written by dev.py bench -->\n).*?(<!-- end -->\n)", re.DOTALL)


def circumstances(*, short: bool) -> dict[str, Any]:
    """Return when, of what and on what a run measures, as JSON can hold it."""
    return {
        "day": date.today().isoformat(),
        "commit": _said(["git", "describe", "--always", "--dirty"]),
        "machine": machine(),
        "load": round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else None,
        "short": short,
    }


def machine() -> str:
    """Return the computer in a few words: processor, cores, system, Python and Qt."""
    import PySide6

    known = Path("/proc/cpuinfo")
    found = re.search(r"model name\s*: (.+)", known.read_text(encoding="utf-8")) if known.exists() else None
    processor = found[1] if found else platform.processor() or platform.machine()
    parts = [processor, f"{os.cpu_count()} cores", platform.system(), f"Python {platform.python_version()}"]
    return ", ".join([*parts, f"Qt {PySide6.__version__}"])


def _said(command: Sequence[str]) -> str:
    try:
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return ""


def write(found: Mapping[str, Any], benchmarks: Sequence[str]) -> int:
    """Put a run into the pages, if it was of all `benchmarks` and not a short one; say so and return the exit status."""
    rows = [table.from_json(row) for row in found["rows"]]
    lacking = sorted(set(benchmarks) - {row.benchmark for row in rows})
    if found["short"] or lacking:
        was = "a short one" if found["short"] else f"one without {', '.join(lacking)}"
        print(f"Only a whole run is put into the pages, and this was {was}.")
        return 1
    growth = [table.from_json(row) for row in found["growth"]]
    for path, text in ((README, in_readme(found, rows)), (PAGE, whole(found, rows, growth))):
        _put(path, text)
        print(f"{path.relative_to(ROOT)} is written.")
    return 0


def _put(path: Path, text: str) -> None:
    page = path.read_text(encoding="utf-8")
    fresh = MARKED.sub(lambda marked: f"{marked[1]}\n{text}\n\n{marked[2]}", page)
    path.write_text(fresh, encoding="utf-8", newline="\n")


def in_readme(found: Mapping[str, Any], rows: Sequence[Row]) -> str:
    """Return a line for each thing promised, with the row that comes out worst."""
    found_of = [(line, worst) for line in table.LINES if (worst := table.worst(line, rows))]
    lines = [
        (line.words, line.goal, f"{row.full_name}: {max(row.reached)[1]}", row.cells[-1]) for line, row in found_of
    ]
    return f"{_when(found)}\n\n{_as_table(('what', 'at most', 'the row that comes out worst', ''), lines)}"


def whole(found: Mapping[str, Any], rows: Sequence[Row], growth: Sequence[Row]) -> str:
    """Return every row under what was promised, and how they grow."""
    parts = [f"{_when(found)} {table.in_short([*rows, *growth])}"]
    for line in table.LINES:
        of_line = [row.cells for row in rows if row.benchmark in line.benchmarks]
        if not of_line:
            continue
        parts += [f"### {line.words}", f"At most {line.goal}.", _as_table(table.HEAD, of_line)]
    grown = [[*row.cells[:4], row.cells[-1]] for row in growth]
    parts += ["### Growth", _as_table(("what", "in the largest", "in the smallest", "ratio", "verdict"), grown)]
    return "\n\n".join(parts)


def _when(found: Mapping[str, Any]) -> str:
    load = f", load {found['load']} when it began" if found["load"] is not None else ""
    return f"Measured on {written(date.fromisoformat(found['day']))} at {found['commit']} ({found['machine']}{load})."


def _as_table(head: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    rows = (head, ["---"] * len(head), *lines)
    return "\n".join(f"| {' | '.join(cell.replace('|', '/') for cell in row)} |" for row in rows)
