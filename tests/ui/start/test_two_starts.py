"""The program started twice, as from two double clicks, and what it is to the desktop."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

ROOT = Path(__file__).resolve().parents[3]
RUN = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from scr_desktop import app, paths
from scr_desktop.__main__ import main

here = Path(sys.argv[1])
paths.data_dir = lambda: here / "Zoë" / "data"
paths.log_file = lambda: here / "log" / "scr.log"
app.import_heavy = lambda: None
come = app.Program.come_forward

def come_forward(program, path):
    come(program, path)
    print(type(program.window).__name__, program.window.path.name, QApplication.windowIcon().isNull(), flush=True)
    QApplication.quit()

app.Program.come_forward = come_forward
paint = app.Program._first_painted
app.Program._first_painted = lambda program: (paint(program), print("ready", flush=True))
sys.exit(main(sys.argv[2:]))
"""


def start(folder: Path, *arguments: object) -> subprocess.Popen[str]:
    """Start the program with its data in `folder`."""
    return subprocess.Popen(
        [sys.executable, "-c", RUN, folder, *map(str, arguments)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, cwd=ROOT,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
    )  # fmt: skip


def test_a_second_start_opens_its_case_file_in_the_first_window(tmp_path: Path) -> None:
    """A case file that is opened by a double click comes up in the window that is there; the second start just ends."""
    for name in ("office", "Ŵyn’s other"):
        (tmp_path / f"{name}.scrcase").write_bytes(b"x" * 5000)
    first = start(tmp_path, "--case-file", tmp_path / "office.scrcase")
    assert first.stdout is not None
    assert first.stdout.readline().strip() == "ready"
    second = start(tmp_path, "--case-file", tmp_path / "Ŵyn’s other.scrcase")
    said, faults = second.communicate(timeout=60)
    assert (second.returncode, said) == (0, ""), faults
    said, faults = first.communicate(timeout=60)
    assert (first.returncode, said.strip()) == (0, "UnlockWindow Ŵyn’s other.scrcase False"), faults


def test_each_screen_has_its_own_scale(qapp: QApplication) -> None:
    """150 % is drawn as 150 %, on each screen as it is set there, and not rounded to 200 %."""
    policy = Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    assert QGuiApplication.highDpiScaleFactorRoundingPolicy() == policy
    assert qapp is QCoreApplication.instance()


def test_dialogs_for_files_and_printing_are_the_systems_own() -> None:
    """Nothing asks Qt to draw its own dialogs for files or printing in the place of the system's."""
    attribute = Qt.ApplicationAttribute.AA_DontUseNativeDialogs
    assert not QCoreApplication.testAttribute(attribute)
    sources = [path.read_text(encoding="utf-8") for path in (ROOT / "scr_desktop").rglob("*.py")]
    assert not [text for text in sources if "DontUseNativeDialog" in text]
