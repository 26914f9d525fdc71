"""Builds the installer under Wine and tries it out there: `python try_out.py [ARGUMENTS FOR PYTEST]`."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence

import on_linux
import wine

RELEASE = on_linux.WORK / "release"
TESTS = on_linux.ROOT / "tests" / "packaging" / "windows"
# Names the folder with the installer to the tests; without it they are not collected.
VARIABLE = "SCR_INSTALLER"


def main(arguments: Sequence[str]) -> int:
    """Build, then run the tests of the installer; return the exit status, 0 as well where there is no recipe."""
    if wine.recipe() is None:
        print(f"test-installer: {wine.ABSENT}", flush=True)
        return 0
    status = on_linux.main(RELEASE)
    if status:
        return status
    command = [sys.executable, "-m", "pytest", str(TESTS), *(arguments or ("-n", "auto", "--durations", "8"))]
    return subprocess.run(
        command, cwd=on_linux.ROOT, env={**os.environ, VARIABLE: str(RELEASE)}, check=False
    ).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
