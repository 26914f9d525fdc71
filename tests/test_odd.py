"""The odd place for tests: what is odd there, and that nothing of it stays."""

from __future__ import annotations

import os
import subprocess
import sys
import time
import zoneinfo
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from tests import odd

linux = pytest.mark.skipif(bool(odd.missing()), reason=odd.missing())
# Makes the place, tells the numbers of its loops, and stays until it is ended.
STAYS = """\
from tests import odd
with odd.one_busy_core() as loops:
    print(*[loop.pid for loop in loops], flush=True)
    input()
"""


def alive(process: int) -> bool:
    """Return whether a process is there and has not ended."""
    try:
        stat = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    except (FileNotFoundError, ProcessLookupError):
        return False
    return stat.rpartition(")")[2].split()[0] not in "ZX"


def test_nothing_there_says_which_language_is_wanted() -> None:
    """No setting of language, letters or time that the developer has comes through; everything else does."""
    usual = {"LANG": "cs_CZ.UTF-8", "LC_TIME": "tr_TR", "LANGUAGE": "cs", "TZ": "Europe/London", "HOME": "/home/zoë"}
    assert odd.environment(usual) == {"LANG": "C", "LC_ALL": "C", "TZ": "Pacific/Auckland", "HOME": "/home/zoë"}


@linux
def test_the_tests_run_there_once_in_one_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only pytest is started with the arguments given, far away and on one core; how it ended is handed on."""
    seen: list[object] = []

    def run(command: Sequence[str], *, env: Mapping[str, str], **_how: object) -> subprocess.CompletedProcess[bytes]:
        seen.extend([list(command), env["TZ"], len(os.sched_getaffinity(0))])
        return subprocess.CompletedProcess(command, 5)

    monkeypatch.setattr(subprocess, "run", run)
    assert odd.main(["tests/ui", "-x"]) == 5
    assert seen == [[sys.executable, "-m", "pytest", "tests/ui", "-x"], "Pacific/Auckland", 1]


def test_without_such_a_place_nothing_is_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where the time zone is not known, tests would run in an ordinary place and pass for nothing: that is refused."""
    monkeypatch.setattr(zoneinfo, "TZPATH", ())
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("run"))
    assert odd.main([]) == 2
    assert "would prove nothing" in capsys.readouterr().err


@linux
@pytest.mark.parametrize("fault", [None, KeyboardInterrupt, RuntimeError])
def test_the_loops_end_with_the_place(fault: type[BaseException] | None) -> None:
    """However the tests end, on Ctrl+C too, nothing goes on, and the program has all its cores again."""
    cores = os.sched_getaffinity(0)
    try:
        with odd.one_busy_core() as loops:
            assert [alive(loop.pid) for loop in loops] == [True] * odd.LOOPS
            assert len(os.sched_getaffinity(loops[0].pid)) == 1
            if fault:
                raise fault
    except (KeyboardInterrupt, RuntimeError) as met:
        assert type(met) is fault  # noqa: PT017 - it is asserted in both cases that the loops are gone
    assert [loop.poll() is not None for loop in loops] == [True] * odd.LOOPS
    assert os.sched_getaffinity(0) == cores


@linux
def test_the_loops_end_when_nobody_can_end_them() -> None:
    """Loops whose starter was ended by force do not keep the computer busy for ever."""
    starter = subprocess.Popen(
        [sys.executable, "-c", STAYS], cwd=odd.ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert starter.stdout is not None
    loops = [int(number) for number in starter.stdout.readline().split()]
    assert len(loops) == odd.LOOPS
    starter.kill()
    starter.communicate()
    until = time.monotonic() + 60
    while any(alive(loop) for loop in loops) and time.monotonic() < until:
        time.sleep(0.05)
    assert not any(alive(loop) for loop in loops)
