"""Builds the installer under Wine and tries it out there: `python try_out.py [ARGUMENTS FOR PYTEST]`."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType
from typing import NoReturn

import on_linux
import wine

RELEASE = on_linux.WORK / "release"
COMPUTERS = on_linux.WORK / "computers"
TESTS = on_linux.ROOT / "tests" / "packaging" / "windows"
# Names the folder with the installer to the tests; without it they are not collected.
VARIABLE = "SCR_INSTALLER"
# For everything: several times what it takes. A Wine that hangs is not waited for, whatever hangs in it.
LIMIT = 40 * 60
# One more than processors: a test waits for windows and for installers for much of its time.
SPREAD = ("-n", str((os.cpu_count() or 1) + 1), "--dist", "worksteal", "--durations", "8")


class Stopped(Exception):
    """It took too long, or whoever started it has had enough."""


def main(arguments: Sequence[str]) -> int:
    """Build, then run the tests of the installer; return the exit status, 0 as well where Wine cannot be made fit for it."""
    if wine.recipe() is None:
        print(f"test-installer: {wine.ABSENT}", flush=True)
        return 0
    signal.signal(signal.SIGALRM, stopped)
    signal.signal(signal.SIGTERM, stopped)
    signal.alarm(LIMIT)
    try:
        clean_up()
        return on_linux.main(RELEASE) or tests(arguments or SPREAD)
    except on_linux.Unfit as why:
        print(f"test-installer: skipped: {why}", flush=True)
        return 0
    except Stopped as why:
        print(f"test-installer: FAILED: {why}", file=sys.stderr, flush=True)
        return 1
    finally:
        signal.alarm(0)
        clean_up()


def stopped(number: int, _frame: FrameType | None) -> NoReturn:
    """Answer the signal that time is up, or that the program is to end."""
    if number == signal.SIGALRM:
        raise Stopped(f"not finished within {LIMIT // 60} minutes, so something hangs. What came last stands above.")
    raise Stopped("it was told to end")


def tests(arguments: Sequence[str]) -> int:
    """Run the tests of the installer with these arguments for pytest; return the exit status."""
    command = [sys.executable, "-m", "pytest", str(TESTS), "--basetemp", str(COMPUTERS), *arguments]
    with subprocess.Popen(
        command, cwd=on_linux.ROOT, env={**os.environ, VARIABLE: str(RELEASE)}, start_new_session=True
    ) as running:
        try:
            return running.wait()
        except BaseException:
            os.killpg(running.pid, signal.SIGKILL)
            raise


def clean_up() -> None:
    """End every Windows program that was started here, and take away the computers of the tests, their disks included."""
    for prefix in (on_linux.BARE, on_linux.PREFIX, *COMPUTERS.glob("**/prefix")):
        if prefix.is_dir() and shutil.which("wineserver"):
            wine.stop(prefix)
    for disk in mounted():
        subprocess.run(["umount", "--lazy", disk], check=False)
    shutil.rmtree(COMPUTERS, ignore_errors=True)


def mounted() -> list[Path]:
    """Return what is mounted below the computers of the tests, the innermost first."""
    rows = (line.split() for line in Path("/proc/mounts").read_text(encoding="utf-8").splitlines())
    places = [Path(row[1].encode().decode("unicode_escape")) for row in rows]
    return sorted((place for place in places if place.is_relative_to(COMPUTERS)), reverse=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
