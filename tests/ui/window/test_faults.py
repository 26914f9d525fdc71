"""A fault of the program is noted in a log that stays small, and shown instead of ending the program."""

from __future__ import annotations

import logging
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scr_desktop import paths
from scr_desktop.domain.problem import Problem
from scr_desktop.ui.dialogs.message import Box
from scr_desktop.ui.window.faults import catch_faults, keep_log

LOG = logging.getLogger("scr_desktop")


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Leave the log and the hook for faults as they were."""
    handlers, propagate, hook = list(LOG.handlers), LOG.propagate, sys.excepthook
    yield
    for one in set(LOG.handlers) - set(handlers):
        LOG.removeHandler(one)
        one.close()
    LOG.propagate, sys.excepthook = propagate, hook


def test_a_fault_is_written_into_the_log() -> None:
    """What is logged stands in the file with its level; the file is made with the first word."""
    keep_log()
    assert not paths.log_file().exists()
    LOG.error("The lamp is broken")
    assert "ERROR The lamp is broken" in paths.log_file().read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights otherwise")
def test_the_folder_of_the_log_is_the_users_own() -> None:
    """Nobody else on the computer may look into the folder of the log."""
    keep_log()
    assert stat.S_IMODE(paths.log_file().parent.stat().st_mode) & 0o077 == 0


def test_the_log_never_grows_large() -> None:
    """After far more than one file holds, there are at most the file and three earlier ones, each within half a megabyte."""
    keep_log()
    for _ in range(60):
        LOG.error("x" * 50_000)
    files = list(paths.log_file().parent.iterdir())
    assert len(files) == 4
    assert max(one.stat().st_size for one in files) <= 500_000


def test_without_a_place_for_the_log_the_program_goes_on(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Where a file stands in the place of the folder no log is kept, and nothing fails."""
    (tmp_path / "taken").write_text("a file", encoding="utf-8")
    monkeypatch.setattr(paths, "log_file", lambda: tmp_path / "taken" / "scr-desktop.log")
    before = list(LOG.handlers)
    keep_log()
    assert LOG.handlers == before


def test_a_problem_nobody_caught_is_shown_by_its_sentence(qtbot: QtBot) -> None:
    """The sentence stands in a message over the window, and the program goes on."""
    shown: list[str] = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        if not isinstance(box, Box):
            QTimer.singleShot(50, read)
            return
        shown.append(box.text())
        box.close()

    catch_faults()
    QTimer.singleShot(50, read)
    sys.excepthook(Problem, Problem("The printer has no paper."), None)
    assert shown == ["The printer has no paper."]


def test_the_end_of_the_program_is_no_fault(capsys: pytest.CaptureFixture[str]) -> None:
    """Stopped by Ctrl+C in a terminal, nothing is shown over a window: Python says it itself."""
    catch_faults()
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "KeyboardInterrupt" in capsys.readouterr().err
