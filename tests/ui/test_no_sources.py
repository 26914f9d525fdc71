"""The sources of the program are not kept in memory: Qt for Python would read each module's after its import."""

from __future__ import annotations

import os
import subprocess
import sys

KEPT = """
import linecache
import scr_desktop.ui.window.main_window
print(*(name for name in linecache.cache if name.endswith(".py")))
"""


def test_no_source_is_read_after_an_import() -> None:
    """With those of the packages they were a fifth of what the program held with an office open."""
    done = subprocess.run(
        [sys.executable, "-c", KEPT],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    kept = [one for one in done.stdout.split() if "scr_desktop" in one or "sqlalchemy" in one]
    assert kept == []
