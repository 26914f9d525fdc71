"""The program is killed while somebody types without a pause: at most two seconds are missing, and it says what it found."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.ui.typed.killed import SHORT


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the typing processes are forks of one that has everything loaded")
def test_a_kill_costs_at_most_two_seconds_of_typing(capsys: pytest.CaptureFixture[str]) -> None:
    """Of a few forms here; of every form, with `SCR_KILL_EVERY_FORM=3` for three rounds each."""
    rounds = os.environ.get("SCR_KILL_EVERY_FORM", "")
    wanted = [rounds] if rounds else ["1", *SHORT]
    command = [sys.executable, "-m", "tests.ui.typed.killed", *wanted]
    done = subprocess.run(command, capture_output=True, text=True, check=False, encoding="utf-8")
    with capsys.disabled():
        print(f"\n{done.stdout.strip().splitlines()[-1]}", end="")
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr[-3000:]}"
