"""What must hold of the tests themselves, so that none fails elsewhere or tomorrow."""

from __future__ import annotations

import ast
import os
import warnings
from pathlib import Path
from time import monotonic

import pytest
from hypothesis import settings
from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase
from pytestqt.qtbot import QtBot

from tests.patience import SECONDS, PatientQtBot

TESTS = Path(__file__).resolve().parent
FILES = sorted(path for path in TESTS.rglob("*.py") if "benchmarks" not in path.parts)
ENTERED = {"waitActive", "waitExposed", "waitSignal"}


def parsed(path: Path) -> ast.Module:
    """Return the syntax tree of a Python file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def called(call: ast.AST) -> str:
    """Return what a call calls, as it is written."""
    return ast.unparse(call.func) if isinstance(call, ast.Call) else ""


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(TESTS)))
def test_no_test_asks_the_computer_for_the_day(path: Path) -> None:
    """The computer's day passes between two lines of a test: the office's clock of the tests stands still."""
    calls = [node for node in ast.walk(parsed(path)) if isinstance(node, ast.Call)]
    assert [node.lineno for node in calls if called(node).endswith("date.today")] == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(TESTS)))
def test_every_wait_is_entered(path: Path) -> None:
    """pytest-qt's waits are blocks: one that is only called waits for nothing."""
    lines = [node.value for node in ast.walk(parsed(path)) if isinstance(node, ast.Expr)]
    assert [line.lineno for line in lines if called(line).rpartition(".")[2] in ENTERED] == []


def test_every_wait_has_patience(qtbot: QtBot) -> None:
    """The robot waits far longer than a slow machine takes, whatever a test says, but not for what must not come."""
    timer = QTimer()
    with qtbot.waitSignal(timer.timeout, timeout=1):
        timer.start(200)
    timer.stop()
    begun = monotonic()
    with qtbot.assertNotEmitted(timer.timeout, wait=1):
        pass
    assert isinstance(qtbot, PatientQtBot)
    assert monotonic() - begun < SECONDS


def test_properties_are_the_same_everywhere() -> None:
    """Neither the pace of a machine nor chance decides whether a property is found broken."""
    used = settings()
    assert (used.deadline, used.derandomize) == (None, True)


def test_nothing_that_a_desktop_has_set_reaches_a_test(qapp: object) -> None:
    """Scale, font size, style and platform are Qt's own, and the fonts are those that the program brings."""
    assert {name for name in os.environ if name.startswith("QT_")} == {"QT_QPA_PLATFORM"}
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert {one for one in QFontDatabase.families() if "DejaVu" not in one} <= {"Monospace", "Sans Serif", "Serif"}


def test_a_warning_fails_a_test() -> None:
    """What Python or a library warns of is mended, or named with its reason in pyproject.toml; none goes by unseen."""
    with pytest.raises(UserWarning, match="of something"):
        warnings.warn("of something", stacklevel=1)


def test_a_warning_of_qt_fails_a_test(pytestconfig: pytest.Config) -> None:
    """What Qt only writes to a log is a fault of ours too: let off is what the place of the tests has not, and no more."""
    assert pytestconfig.getini("qt_log_level_fail") == "WARNING"
    let_off = ("^This plugin does not support ", '^Detected locale "C" with character encoding ')
    assert [one.startswith(let_off) for one in pytestconfig.getini("qt_log_ignore")] == [True, True]
