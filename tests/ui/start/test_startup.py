"""Starting the program: quick to the first window, and which window that is."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.app import FirstPaint, Program, import_heavy, remembered
from scr_desktop.paths import free_place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case_file.restore import RestoreDialog
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.start.first_run import FirstRunWindow
from scr_desktop.ui.start.unlock import UnlockWindow
from scr_desktop.ui.window.main_window import MainWindow
from tests.conftest import PASSPHRASE
from tests.present import noted

HEAVY = ("sqlalchemy", "alembic", "holidays", "reportlab", "sqlcipher3", "pypdfium2", "argon2")
START = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from scr_desktop import app, paths

here = Path(sys.argv[1])
paths.data_dir = lambda: here / "data"
paths.log_file = lambda: here / "log" / "scr.log"

def ready(window):
    print(type(window).__name__, window.isVisible())
    print(" ".join(sorted({name.partition(".")[0] for name in sys.modules} & set(sys.argv[3].split(",")))) or "nothing heavy")
    QApplication.quit()

app.import_heavy = lambda: None
sys.exit(app.run(Path(sys.argv[2]), ready=ready))
"""

BY_ITS_ICON = """
import sys
from pathlib import Path
from PySide6 import QtCore, QtWidgets
from scr_desktop import app, paths
from scr_desktop.__main__ import main

here = Path(sys.argv.pop())
paths.data_dir = lambda: here
paths.log_file = lambda: here / "log" / "scr.log"
app.import_heavy = lambda: None
show = app.Program._first_painted

def painted(program):
    show(program)
    print(type(program.window).__name__, "scr_desktop.commands" in sys.modules)
    print("Qt" in vars(QtCore), "QStyle" in vars(QtWidgets))
    QtWidgets.QApplication.quit()

app.Program._first_painted = painted
sys.exit(main())
"""


WHOLE_DAY = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from scr_desktop import app, paths

here = Path(sys.argv[1])
paths.data_dir = lambda: here / "data"
paths.log_file = lambda: here / "log" / "scr.log"

def look():
    shown = [type(one).__name__ for one in QApplication.topLevelWidgets() if one.isVisible()]
    window = next((one for one in QApplication.topLevelWidgets() if one.isVisible()), None)
    if "MainWindow" in shown and "main" not in seen:
        seen.append("main")
        window.ui.lock.trigger()
    elif "UnlockWindow" in shown and "main" in seen and window.ui.place.text():
        seen.append("locked")
        window.close()

seen = []
timer = QTimer()
timer.timeout.connect(look)

def ready(window):
    seen.append(type(window).__name__)
    timer.start(50)

status = app.run(here / "office.scrcase", ready=ready, passphrase=sys.argv[2])
print(" ".join(seen), status)
"""


def test_a_whole_day_from_unlocking_to_locking(case_file: CaseFile, tmp_path: Path) -> None:
    """The program unlocks, shows the office, locks with a backup, asks for the passphrase again, and ends."""
    case_file.close()
    done = subprocess.run(
        [sys.executable, "-c", WHOLE_DAY, tmp_path, PASSPHRASE],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=90, check=False,
    )  # fmt: skip
    assert done.stdout.split() == ["UnlockWindow", "main", "locked", "0"], done.stderr
    assert [one.name for one in (tmp_path / "backups").iterdir()]


def started(folder: Path, case_file: Path) -> list[str]:
    """Run the program until its first window is painted; return what it said."""
    done = subprocess.run(
        [sys.executable, "-c", START, folder, case_file, ",".join(HEAVY)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_nothing_heavy_is_imported_before_the_unlock_prompt_is_painted(tmp_path: Path) -> None:
    """The unlock prompt stands on the screen before the database, the PDF library or the holidays are imported."""
    case_file = tmp_path / "office.scrcase"
    case_file.write_bytes(b"x" * 5000)
    assert started(tmp_path, case_file) == ["UnlockWindow True", "nothing heavy"]


def test_nothing_heavy_is_imported_before_the_first_run_page_is_painted(tmp_path: Path) -> None:
    """Without a case file the first-run page comes, as light as the unlock prompt."""
    assert started(tmp_path, tmp_path / "office.scrcase") == ["FirstRunWindow True", "nothing heavy"]


def test_what_the_prompt_does_not_need_is_not_made_before_it(tmp_path: Path) -> None:
    """Started by its icon, the program opens the user's own case file, no command's module, and spares Qt's enums."""
    (tmp_path / "office.scrcase").write_bytes(b"x" * 5000)
    done = subprocess.run(
        [sys.executable, "-c", BY_ITS_ICON, tmp_path],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout.split() == ["UnlockWindow", "False", "False", "False"], done.stderr


def test_the_heavy_modules_named_are_there() -> None:
    """What the background thread imports exists; a name that went stale would silently import nothing."""
    import_heavy()
    assert {"scr_desktop.services.office.diary", "holidays"} <= set(sys.modules)


def test_a_case_file_is_unlocked_and_its_lack_begins_a_new_one(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """The program begins with the unlock prompt if the case file is there, else with the first-run page."""
    program = Program(qapp, Settings())
    program.begin(tmp_path / "none.scrcase")
    assert isinstance(program.window, FirstRunWindow)
    (tmp_path / "office.scrcase").write_bytes(b"x")
    program.begin(tmp_path / "office.scrcase")
    assert isinstance(program.window, UnlockWindow)
    qtbot.addWidget(program.window)


def test_the_case_file_last_open_is_offered_again(tmp_path: Path) -> None:
    """The program remembers the case file, unless it has gone."""
    settings = Settings()
    kept = tmp_path / "elsewhere.scrcase"
    settings.case_file = kept
    assert remembered(settings) != kept
    kept.write_bytes(b"x")
    assert remembered(settings) == kept


def test_a_new_case_file_never_takes_the_name_of_another(tmp_path: Path) -> None:
    """Beside a case file that is there the next free number is proposed."""
    first = tmp_path / "office.scrcase"
    assert free_place(first) == first
    first.write_bytes(b"x")
    assert free_place(first).name == "office 2.scrcase"


def test_first_paint_is_told_once(qtbot: QtBot) -> None:
    """What waits for the first painting runs after it, and once only."""
    widget, calls = QWidget(), []
    qtbot.addWidget(widget)
    FirstPaint(widget, lambda: calls.append(1))
    widget.show()
    qtbot.waitUntil(lambda: bool(calls))
    widget.repaint()
    qtbot.wait(20)
    assert calls == [1]


@pytest.mark.parametrize(("key", "value"), [("scheme", "purple"), ("zoom", "7")])
def test_a_spoilt_setting_is_passed_over(key: str, value: str) -> None:
    """A settings file that says nonsense gives the usual look instead of a fault."""
    settings = Settings()
    settings._kept.setValue(key, value)
    assert (settings.scheme, settings.zoom) == ("system", 100)


def test_restoring_from_the_office_asks_over_the_unlock_prompt(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """To restore a backup the office is left first; then the list of backups stands over the unlock prompt."""
    asked: list[Path] = []
    monkeypatch.setattr(RestoreDialog, "ask", lambda _parent, path: noted(asked, path, False))
    program = Program(qapp, Settings())
    program._restore(tmp_path / "office.scrcase")
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [tmp_path / "office.scrcase"]
    assert isinstance(program.window, UnlockWindow)
    qtbot.addWidget(program.window)


def test_what_was_found_at_the_opening_is_said_over_the_office(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, case_file: CaseFile
) -> None:
    """A log of another file was set aside while the case file was unlocked: the officer reads it before anything else."""
    said: list[str] = []
    monkeypatch.setattr(message, "warn", lambda _parent, sentence: said.append(sentence))
    case_file.told = "The log that lay beside it does not belong to it."
    program = Program(qapp, Settings())
    program.show_office(case_file)
    assert isinstance(program.window, MainWindow)
    qtbot.addWidget(program.window, before_close_func=lambda one: setattr(one._file, "left", True))
    qtbot.waitUntil(lambda: bool(said))
    assert said == [case_file.told]
