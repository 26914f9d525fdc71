"""No text of a case stands in any file on disk: not in the case file, its log, backups, settings, log or temp folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

CANARY = "Quagmire-Pelican"

OFFICE_DAY = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from scr_desktop import app, paths
from scr_desktop.services.office import office, register as registers
from scr_desktop.services.case import case, draft
from scr_desktop.services.papers import paper
from scr_desktop.services.upkeep import safety
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.window.main_window import MainWindow
from scr_desktop.ui.look.settings import Settings

canary = sys.argv[1]
qt = QApplication([])
app.keep_log()
app.catch_faults()
paths.data_dir().mkdir(parents=True)
case_file = CaseFile.create(paths.default_case_file(), "four words on paper", by="Officer " + canary)
office.change(case_file, {"name": "Office " + canary})
started = draft.start(case_file)
content = dict(started.content)
content["awareness"] = {"aware_on": "14 May 2018", "how_aware": canary * 500}
content["incident"] = {"what_happened": canary + " text", "place": canary}
content["children"] = [{"given_names": canary, "family_name": canary, "harm": "died", "address": canary}]
content["answers"] = {"abuse_or_neglect": {"value": "yes", "evidence": canary}}
draft.save(case_file, started.id, content)
opened = draft.open_case(case_file, started.id)
window = MainWindow(case_file, Settings())
window.show()
qt.processEvents()
assert registers.rows(case_file, registers.Wanted(words=canary))
pdf = paper.draw(case_file, "decision-pack", opened.id)
assert pdf.startswith(b"%PDF")
safety.back_up(case_file)
closing = QTimer()
closing.timeout.connect(lambda: (dialog := QApplication.activeModalWidget()) and dialog.reject())
closing.start(50)
try:
    raise RuntimeError("a fault in the midst of " + canary)
except RuntimeError as fault:
    sys.excepthook(type(fault), fault, fault.__traceback__)
print("day done", flush=True)
# Ended as a crash ends: nothing is closed or tidied, the write-ahead log still holds the last work.
import os
os._exit(0)
"""


def test_a_day_in_the_office_leaves_no_plain_text(tmp_path: Path) -> None:
    """After cases, a window, a pack, a backup, a fault and a crash, no file holds a word of them in any encoding."""
    folders = {name: tmp_path / name for name in ("home", "temp", "share", "state", "cache", "config", "roaming")}
    for folder in folders.values():
        folder.mkdir()
    environment = {
        **os.environ,
        "HOME": str(folders["home"]),
        "USERPROFILE": str(folders["home"]),
        "TMPDIR": str(folders["temp"]),
        "TEMP": str(folders["temp"]),
        "XDG_DATA_HOME": str(folders["share"]),
        "XDG_STATE_HOME": str(folders["state"]),
        "XDG_CACHE_HOME": str(folders["cache"]),
        "XDG_CONFIG_HOME": str(folders["config"]),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, "-c", OFFICE_DAY, CANARY],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=Path(__file__).parent.parent,
    )
    assert "day done" in done.stdout, done.stderr[-3000:]
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    names = {path.name for path in files}
    assert any(name.endswith(".scrcase") for name in names)
    assert any(name.endswith("-wal") for name in names)
    assert any("backups" in path.parts for path in files)
    assert any(name.endswith(".log") for name in names)
    forms = [CANARY.encode(), CANARY.lower().encode(), CANARY.encode("utf-16-le"), CANARY.split("-")[1].encode()]
    found = [path for path in files for form in forms if form in path.read_bytes()]
    # The note of who holds the file names the officer, never a case: that is what it is for.
    assert [path for path in found if not path.name.endswith(".owner")] == []
    assert not [path for path in tmp_path.rglob("*") if CANARY in path.name]
