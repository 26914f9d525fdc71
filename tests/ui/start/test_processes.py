"""A process is known by when it began: its number alone is given to others after it ends."""

from __future__ import annotations

import os
import subprocess
import sys

from scr_desktop.ui.start.processes import began, is_gone

# No system gives so high a number.
NOBODY = 2**30


def test_a_process_that_runs_has_one_word_for_as_long_as_it_runs() -> None:
    """Asked twice it is the same, whatever the clock says meanwhile; on Linux the system always tells."""
    assert began(os.getpid()) == began(os.getpid())
    assert bool(began(os.getpid())) or sys.platform != "linux"


def test_a_number_that_nobody_has_has_no_word() -> None:
    """Nothing is made up for it."""
    assert began(NOBODY) == ""


def test_only_a_process_that_ended_is_gone() -> None:
    """Where the system tells of processes at all: this one runs, one that has ended is gone."""
    ended = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)
    assert not is_gone(os.getpid())
    assert is_gone(int(ended.stdout)) is bool(began(os.getpid()))
