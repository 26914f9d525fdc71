"""Runs the benchmarks and prints their table: `python3 dev.py bench`."""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.benchmarks.frame import page, table, the_run

BENCHMARKS = Path(__file__).resolve().parent.parent
ROOT = BENCHMARKS.parent.parent


def names() -> list[str]:
    """Return the benchmarks there are."""
    return sorted(path.stem for path in BENCHMARKS.glob("bench_*.py"))


def chosen(asked: Sequence[str]) -> list[str]:
    """Return the benchmarks asked for, `start` for `bench_start`, all if none is; raises `ValueError` for one there is not."""
    wanted = [one if one.startswith("bench_") else f"bench_{one}" for one in asked]
    unknown = [one for one in wanted if one not in names()]
    if unknown:
        known = ", ".join(one.removeprefix("bench_") for one in names())
        raise ValueError(f"there is no benchmark “{unknown[0].removeprefix('bench_')}”; there are {known}")
    return wanted or names()


def run(name: str, folder: Path, *, short: bool) -> int:
    """Run one benchmark in a process of its own, with what those of this run share; return its exit status."""
    told = {the_run.FOLDER: str(folder), the_run.SHORT: "1" if short else ""}
    # The offscreen platform says at every window that it cannot be told how small that may be.
    environment = {**os.environ, **told, "QT_LOGGING_RULES": "default.warning=false"}
    command = [sys.executable, "-m", f"tests.benchmarks.{name}"]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def main(arguments: Sequence[str]) -> int:
    """Do as told and return the exit status: slow is not a failure, but a benchmark that cannot run is."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help="a benchmark, such as start (default: all)")
    parser.add_argument("--short", action="store_true", help="fewer repeats, and no office of 100,000 cases")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the table as JSON too")
    parser.add_argument("--write", type=Path, metavar="FILE", help="measure nothing: put that JSON into the pages")
    told = parser.parse_args(arguments)
    if told.write:
        return page.write(json.loads(told.write.read_text(encoding="utf-8")), names())
    try:
        wanted = chosen(told.names)
    except ValueError as fault:
        parser.error(str(fault))
    # Ended by another program, too, it takes its offices with it: they are some hundred megabytes.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    begun = page.circumstances(short=told.short)
    print(" | ".join(table.HEAD), flush=True)
    with tempfile.TemporaryDirectory(prefix="scr-bench-") as folder:
        failed = [name for name in wanted if run(name, Path(folder), short=told.short)]
        rows = table.noted(Path(folder))
    growth = table.growth(rows)
    print("\ngrowth | the largest | the smallest | ratio | | | verdict")
    for row in growth:
        print(row)
    if told.json:
        found = {**begun, "rows": [row._asdict() for row in rows], "growth": [row._asdict() for row in growth]}
        told.json.write_text(json.dumps(found, indent=1, ensure_ascii=False), encoding="utf-8")
    print(f"\n{table.in_short([*rows, *growth])}")
    for name in failed:
        print(f"{name} could not run: see above.")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
