"""Runs the tests where one that rests on its author's computer fails: `python -m tests.odd [ARGUMENTS FOR PYTEST]`.

The day begins twelve hours before London's and summer is in January, nothing says which language or letters are
wanted, and one core is shared with two programs that never pause. `dev.py test --odd` calls it.
"""

from __future__ import annotations

import os
import subprocess
import sys
import zoneinfo
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ZONE = "Pacific/Auckland"
LOOPS = 2
# Ends by itself too, when whoever started it was ended without a chance to end anything.
LOOP = """\
import os, sys
while os.getppid() == int(sys.argv[1]):
    for _ in range(100_000):
        pass
"""


def missing() -> str:
    """Return why the odd place cannot be made on this computer, or the empty text."""
    if sys.platform != "linux":
        return "it needs Linux, which can keep programs to one core"
    if not any(Path(folder, ZONE).is_file() for folder in zoneinfo.TZPATH):
        return "the time zones of the system are missing (on Debian and Ubuntu the package tzdata)"
    return ""


def environment(usual: Mapping[str, str]) -> dict[str, str]:
    """Return an environment in New Zealand's time in which nothing says which language or letters are wanted."""
    spoken = {name for name in usual if name.startswith("LC_") or name == "LANGUAGE"}
    kept = {name: value for name, value in usual.items() if name not in spoken}
    return {**kept, "TZ": ZONE, "LANG": "C", "LC_ALL": "C"}


@contextmanager
def one_busy_core() -> Iterator[list[subprocess.Popen[bytes]]]:
    """Keep this program, and all that it starts, to one core, and give the loops that keep it busy until the end."""
    cores = os.sched_getaffinity(0)
    loops: list[subprocess.Popen[bytes]] = []
    try:
        os.sched_setaffinity(0, {min(cores)})
        while len(loops) < LOOPS:
            loops.append(subprocess.Popen([sys.executable, "-c", LOOP, str(os.getpid())]))
        yield loops
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()
        os.sched_setaffinity(0, cores)


def main(arguments: Sequence[str]) -> int:
    """Run pytest once, in one process, in the odd place; return its exit status, 2 where there is no such place."""
    if why := missing():
        print(f"tests.odd: {why}; tests in an ordinary place would prove nothing.", file=sys.stderr)
        return 2
    command = [sys.executable, "-m", "pytest", *arguments]
    with one_busy_core():
        return subprocess.run(command, cwd=ROOT, env=environment(os.environ), check=False).returncode


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
