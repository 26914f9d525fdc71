"""The pinned Qt binding must survive a working day: some builds lose references and abort the process."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import scr_desktop

# A build that drops one reference to None or True at each call lasts some 4,000 calls. pytest itself
# takes new references faster than such a build loses them, so only a process of its own shows it.
CALLS = """
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLabel

class Sender(QObject):
    sent = Signal(int)

app = QApplication([])
label, sender, heard = QLabel(), Sender(), []
sender.sent.connect(heard.append)
for number in range(20_000):
    label.setText(str(number))
    sender.sent.emit(number)
print(label.text(), len(heard))
"""


# What a window calls its screen must outlive it: the binding takes what `screen()` returns for a part of the window.
WINDOWS = """
import gc
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from scr_desktop.ui.room.room import screen_size

class Ended(QDialog):
    def __init__(self):
        super().__init__()
        self.parts = {"itself": self}

app = QApplication([])
first = QWidget()
first.show()
for number in range(10):
    screen_size(first)
    gc.collect()
    dialog = Ended()
    dialog.show()
    screen_size(dialog)
    dialog.close()
    del dialog
    gc.collect()
print(number, app.primaryScreen() is not None)
"""


def ends_well(program: str) -> list[str]:
    """Run a program in a process of its own and return the words it prints; it must end of its own accord."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.split()


def test_twenty_thousand_calls_leave_the_process_alive() -> None:
    """A process that makes 20,000 calls returning None and 20,000 emits ends of its own accord."""
    assert ends_well(CALLS) == ["19999", "20000"]


def test_a_window_that_is_gone_leaves_its_screen() -> None:
    """Windows that asked how large the screen is, and were collected, leave it standing for the next."""
    assert ends_well(WINDOWS) == ["9", "True"]


def test_no_window_asks_for_its_screen_itself() -> None:
    """`screen()` of a window is called nowhere in the program: `ui/room/room.py` says why."""
    program = Path(scr_desktop.__file__).parent
    calls = [
        f"{source.relative_to(program)}:{node.lineno}"
        for source in program.rglob("*.py")
        for node in ast.walk(ast.parse(source.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "screen"
    ]
    assert calls == []
