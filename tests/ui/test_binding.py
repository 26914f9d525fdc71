"""The pinned Qt binding must survive a working day: some builds lose references and abort the process."""

from __future__ import annotations

import os
import subprocess
import sys

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


def test_twenty_thousand_calls_leave_the_process_alive() -> None:
    """A process that makes 20,000 calls returning None and 20,000 emits ends of its own accord."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", CALLS], env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert (done.returncode, done.stdout.split()) == (0, ["19999", "20000"]), done.stderr[-2000:]
