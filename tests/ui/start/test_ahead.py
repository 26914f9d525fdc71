"""What the office needs is there when the passphrase is accepted, however soon, and the window's thread imports none of it."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from scr_desktop.demo import office as demo
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.start import ahead

# Notes what the window's thread looks for in vain among what is imported, from the moment of “Unlock” on: through
# the first page to every other, to a case with all of its parts, to the lock, and to the office unlocked again.
DAY = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from scr_desktop import app, paths
from scr_desktop.ui.start import ahead

here, case_file, secret, late = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4] == "late"
paths.data_dir = lambda: here / "data"
paths.log_file = lambda: here / "log" / "scr.log"
found, seen = [], []

class Imports:
    on = False

    def find_spec(self, name, path=None, target=None):
        if self.on and threading.current_thread() is threading.main_thread():
            found.append(name)

def unlock(window):
    window.ui.secret.setText(secret)
    window.unlock()

def answer(window):
    Imports.on = True
    timer.start(20)
    if late:
        ahead.wait()
        unlock(window)

def ready(window):
    # What else is done once the prompt is painted comes first.
    QTimer.singleShot(0, lambda: answer(window))

def look():
    window = program[-1].window
    kind = type(window).__name__
    if not window.isVisible() or kind == (seen or ["UnlockWindow"])[-1]:
        return
    seen.append(kind)
    if kind == "UnlockWindow":
        unlock(window)
    elif len(seen) == 1:
        walk(window)
    else:
        window._file.close_at_once()
        QApplication.quit()

def walk(window):
    from scr_desktop.domain.rules.place import CasePlace
    from scr_desktop.services.office import register
    from scr_desktop.ui.window.main_window import PAGES

    for number in range(len(PAGES)):
        window.show_page(number)
        QApplication.processEvents()
    window.open_case(register.rows(window._case_file, register.Wanted(state="all"))[0].id)
    for part in CasePlace:
        window.page.show_part(part)
        QApplication.processEvents()
    window.ui.lock.trigger()

program, begin = [], app.Program.begin
app.Program.begin = lambda one, *rest: (program.append(one), begin(one, *rest))
sys.meta_path.insert(0, Imports())
timer = QTimer()
timer.timeout.connect(look)
app.run(case_file, ready=ready, passphrase="" if late else secret)
print(*seen, *found)
"""


@pytest.mark.parametrize("answered", ["at once", "late"])
def test_the_window_imports_nothing_once_the_prompt_is_answered(
    demo_office: CaseFile, tmp_path: Path, answered: str
) -> None:
    """An import would stop the window while it lasts: all that a day needs is there before its first page is."""
    path = demo_office.path
    demo_office.close()
    done = subprocess.run(
        [sys.executable, "-c", DAY, tmp_path, path, demo.PASSPHRASE, answered],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    assert done.stdout.split() == ["MainWindow", "UnlockWindow", "MainWindow"], done.stderr


@pytest.fixture
def begun() -> Iterator[threading.Event]:
    """Give what lets go the work that was begun."""
    go = threading.Event()
    yield go
    go.set()
    ahead.wait()


def waited() -> tuple[threading.Thread, threading.Event]:
    """Wait in another thread, and return it with what says that the waiting is over."""
    over = threading.Event()

    def wait() -> None:
        ahead.wait()
        over.set()

    waiting = threading.Thread(target=wait)
    waiting.start()
    return waiting, over


def test_nobody_waits_where_nothing_was_begun() -> None:
    """A window that is shown by itself, as in a test, opens its case file at once."""
    waiting, over = waited()
    waiting.join()
    assert over.is_set()


def test_whoever_unlocks_waits_until_all_is_there(begun: threading.Event) -> None:
    """A passphrase typed before all is imported opens its case file then, and what nobody waits for is done after that."""
    cleared = threading.Event()

    def work() -> None:
        begun.wait()
        ahead.ready()
        cleared.wait()

    ahead.begin(work)
    waiting, over = waited()
    assert not over.is_set()
    begun.set()
    waiting.join()
    assert over.is_set()
    cleared.set()


def test_work_that_fails_keeps_nobody_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    """What could not be had is missed where it is needed, and said there."""
    monkeypatch.setattr(threading, "excepthook", lambda _: None)

    def work() -> None:
        raise OSError

    ahead.begin(work)
    waiting, over = waited()
    waiting.join()
    assert over.is_set()
