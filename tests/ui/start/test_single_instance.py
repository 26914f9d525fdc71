"""One window for each user: a later start hands over what it was to open, and a crash stands in nobody's way."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from scr_desktop.app import Program, not_the_first
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui import background
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.start import processes
from scr_desktop.ui.start.single_instance import Begun, SingleInstance
from scr_desktop.ui.start.unlock import UnlockWindow
from scr_desktop.ui.window.main_window import MainWindow
from tests.conftest import PASSPHRASE
from tests.patience import SECONDS, until

LATER = """
import sys
from pathlib import Path
from scr_desktop.ui.start.single_instance import SingleInstance
path = Path(sys.argv[2]) if len(sys.argv) > 2 else None
print(SingleInstance(Path(sys.argv[1])).begin(path, patience=float(120)).name)
"""
# The folder for passing files may be on another disk, on which there is room.
ELSEWHERE = """
from PySide6.QtCore import QSysInfo
from scr_desktop.ui.start import single_instance
single_instance._this_computer = QSysInfo.machineHostName
"""
FULL = f"""
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
{ELSEWHERE}
"""
CRASHES = """
import os, sys
from pathlib import Path
from scr_desktop.ui.start.single_instance import SingleInstance
first = SingleInstance(Path(sys.argv[1]))
print(first.begin(None).name, flush=True)
os._exit(9)
"""


@pytest.fixture(params=["data", "Zoë Ŵyn Łukasik", "d" * 120 + "/" + "e" * 150])
def folder(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Give a data folder, also of somebody with a name of many letters, and one that is long."""
    return tmp_path / str(request.param)


@pytest.fixture
def first(folder: Path) -> Iterator[SingleInstance]:
    """Give the first window's right to be the only one."""
    made = SingleInstance(folder)
    assert made.begin(None) is Begun.FIRST
    yield made
    made.end()


def start(script: str, *arguments: object) -> subprocess.Popen[str]:
    """Start a program of its own, as a second double click would."""
    return subprocess.Popen([sys.executable, "-c", script, *map(str, arguments)], stdout=subprocess.PIPE, text=True)


def test_a_later_start_hands_over_its_case_file(first: SingleInstance, folder: Path, qtbot: QtBot) -> None:
    """The path a later start was given arrives at the first, whole, and the later start is over."""
    path = folder / "Wörk files" / "órla.scrcase"
    first.listen()
    with qtbot.waitSignal(first.wanted) as caught:
        later = start(LATER, folder, path)
    assert caught.args == [path]
    assert later.communicate(timeout=SECONDS)[0].split() == ["HANDED_OVER"]
    assert list((folder / "starts").iterdir()) == []


def test_a_later_start_without_a_case_file_only_calls(first: SingleInstance, folder: Path, qtbot: QtBot) -> None:
    """Started again by its icon, the first window is called and given nothing to open."""
    first.listen()
    with qtbot.waitSignal(first.wanted) as caught:
        later = start(LATER, folder)
    assert caught.args == [None]
    assert later.communicate(timeout=SECONDS)[0].split() == ["HANDED_OVER"]


def test_a_window_on_another_computer_cannot_be_called(first: SingleInstance, folder: Path) -> None:
    """Where a home is shared, a window that is open elsewhere does not keep this computer's from opening."""
    lock = folder / "window.lock"
    process, program, _, *rest = lock.read_text().split("\n")
    lock.write_text("\n".join([process, program, "another computer", *rest]))
    assert SingleInstance(folder).begin(None, patience=0) is Begun.FIRST
    assert list((folder / "starts").iterdir()) == []


def test_the_computer_is_known_by_the_name_in_its_lock_files(
    first: SingleInstance, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows writes it in capitals there and otherwise not: whatever Qt calls it elsewhere, the first window is found."""
    monkeypatch.setattr(QSysInfo, "machineHostName", lambda: "another name")
    assert SingleInstance(folder).begin(None, patience=0) is Begun.UNANSWERED


def test_a_crash_stands_in_nobodys_way(tmp_path: Path) -> None:
    """After the first window was ended by force the next start is the first."""
    crashed = start(CRASHES, tmp_path)
    assert crashed.communicate(timeout=SECONDS)[0].split() == ["FIRST"]
    assert (tmp_path / "window.lock").exists()
    after = SingleInstance(tmp_path)
    assert after.begin(None, patience=0) is Begun.FIRST
    after.end()


def left_by(folder: Path, process: int, began: str = "") -> None:
    """Let a lock stand there as a killed program leaves it, which had the number `process`."""
    crashed = start(CRASHES, folder)
    assert crashed.communicate(timeout=20)[0].split() == ["FIRST"]
    lock = folder / "window.lock"
    lock.write_text("\n".join([str(process), *lock.read_text().split("\n")[1:]]))
    if began:
        (folder / "window.began").write_text(f"{process} {began}")


def test_a_lock_that_names_our_own_process_is_left_over(tmp_path: Path) -> None:
    """A killed program had the number that this one has now: this one is the first window, for it is not open yet."""
    left_by(tmp_path, os.getpid())
    after = SingleInstance(tmp_path)
    assert after.begin(None, patience=0) is Begun.FIRST
    assert SingleInstance(tmp_path).begin(None, patience=0) is Begun.UNANSWERED
    after.end()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["starts"]


def test_a_number_that_another_program_has_by_now_is_no_window(tmp_path: Path) -> None:
    """The process of that number began at another time than the one that took the lock."""
    other = subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=subprocess.PIPE)
    if not processes.began(other.pid):
        other.communicate()
        pytest.skip("this system does not tell when a process began")
    left_by(tmp_path, other.pid, "some other boot-1")
    after = SingleInstance(tmp_path)
    assert after.begin(None, patience=0) is Begun.FIRST
    after.end()
    left_by(tmp_path, other.pid, processes.began(other.pid))
    assert SingleInstance(tmp_path).begin(None, patience=0) is Begun.UNANSWERED
    other.communicate()


def test_a_start_that_cannot_leave_its_note_says_so(
    first: SingleInstance, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a full drive the later start ends with its sentence and not with an error."""
    monkeypatch.setattr(Path, "write_text", lambda *_a, **_k: (_ for _ in ()).throw(OSError(28, "No space left")))
    assert SingleInstance(folder).begin(folder / "x.scrcase", patience=0) is Begun.UNTOLD
    said: list[str] = []
    monkeypatch.setattr(message, "warn", lambda _parent, sentence: said.append(sentence))
    assert not_the_first(Begun.UNTOLD) == 1
    assert "free some space" in said[0]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limit to what one program writes")
def test_a_full_disk_and_the_lock_of_a_killed_program_let_the_program_open(tmp_path: Path) -> None:
    """Nothing else runs and no byte can be written: the lock that was left is nobody's, and the start is the first."""
    left_by(tmp_path, ended())
    after = start(FULL + LATER, tmp_path)
    assert after.communicate(timeout=SECONDS)[0].split() == ["FIRST"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows sets no limit to what one program writes")
def test_a_full_disk_makes_no_second_window(first: SingleInstance, folder: Path) -> None:
    """A window is open and no byte can be written: the later start opens none beside it, and is told that it cannot call."""
    later = start(FULL.replace(ELSEWHERE, "") + LATER, folder, folder / "x.scrcase")
    assert later.communicate(timeout=SECONDS)[0].split() == ["UNTOLD"]


def ended() -> int:
    """Return the number of a process that is over."""
    over = subprocess.Popen([sys.executable, "-c", ""])
    over.wait()
    return over.pid


def test_a_window_that_closes_meanwhile_leaves_its_place(first: SingleInstance, folder: Path) -> None:
    """A later start that waits becomes the first when the window is closed before it answered."""
    later = start(LATER, folder)
    until(lambda: list((folder / "starts").glob("*.note")), "the note of the later start")
    first.end()
    assert later.communicate(timeout=SECONDS)[0].split() == ["FIRST"]


def test_a_window_that_does_not_answer_is_named(
    first: SingleInstance, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A later start that gets no answer says so, ends with status 1, and leaves nothing to be opened later."""
    assert SingleInstance(folder).begin(folder / "x.scrcase", patience=0) is Begun.UNANSWERED
    assert list((folder / "starts").iterdir()) == []
    said: list[str] = []
    monkeypatch.setattr(message, "warn", lambda _parent, sentence: said.append(sentence))
    assert not_the_first(Begun.UNANSWERED) == 1
    assert "does not answer" in said[0]
    assert not_the_first(Begun.HANDED_OVER) == 0


@pytest.mark.parametrize("note", ["", "{", "elsewhere.scrcase", "/\x00\n", "\x00" * 10])
def test_a_spoilt_note_only_calls(tmp_path: Path, qtbot: QtBot, note: str) -> None:
    """A note that is no note opens nothing, is put away, and does no harm."""
    one = SingleInstance(tmp_path)
    one.begin(None)
    (tmp_path / "starts" / "0.note").write_text(note)
    with qtbot.waitSignal(one.wanted) as caught:
        one.listen()
    assert caught.args == [None]
    assert list((tmp_path / "starts").iterdir()) == []
    one.end()


def test_without_a_place_for_the_lock_the_program_starts(tmp_path: Path) -> None:
    """Where the data folder cannot be made the window opens all the same."""
    (tmp_path / "file").write_text("in the way")
    one = SingleInstance(tmp_path / "file")
    assert one.begin(None) is Begun.FIRST
    one.listen()


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Program:
    """Give the program before the unlock prompt of one case file, with another beside it."""
    for name in ("office", "other"):
        (tmp_path / f"{name}.scrcase").write_bytes(b"x")
    made = Program(qapp, Settings())
    made.begin(tmp_path / "office.scrcase")
    assert made.window is not None
    qtbot.addWidget(made.window)
    return made


def test_the_window_comes_forward(program: Program) -> None:
    """A window that was minimised is shown again; for the case file it asks for already nothing changes."""
    window = program.window
    assert window is not None
    window.showMinimized()
    program.come_forward(program._path)
    assert not window.isMinimized()
    assert program.window is window


def test_another_case_file_is_asked_for(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    """Where nothing is open, the case file handed over is the one to unlock."""
    program.come_forward(tmp_path / "other.scrcase")
    assert isinstance(program.window, UnlockWindow)
    qtbot.addWidget(program.window)
    assert program.window.path.name == "other.scrcase"


@pytest.mark.parametrize("far", ["begun", "opened already"])
def test_another_case_file_is_asked_for_while_the_first_is_being_unlocked(
    qapp: QApplication, qtbot: QtBot, case_file: CaseFile, tmp_path: Path, far: str
) -> None:
    """The case file that was being unlocked is closed again, so that others may open it; the other is asked for."""
    case_file.close()
    (tmp_path / "other.scrcase").write_bytes(b"x")
    program = Program(qapp, Settings())
    program.begin(case_file.path, PASSPHRASE)
    qtbot.waitUntil(lambda: bool(background.under_way()))
    if far == "opened already":
        (at_work,) = (thread for thread in threading.enumerate() if thread.name == "background work")
        at_work.join(20)
    program.come_forward(tmp_path / "other.scrcase")
    qtbot.waitUntil(lambda: not background.under_way())
    assert isinstance(program.window, UnlockWindow)
    qtbot.addWidget(program.window)
    assert program.window.path.name == "other.scrcase"
    CaseFile.open(case_file.path, PASSPHRASE, by="Ewa Łukasik").close()


def test_an_open_dialog_is_not_pushed_aside(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """While a dialog is being filled in the other case file is not opened, and that is said."""
    said: list[str] = []
    monkeypatch.setattr(message, "tell", lambda _parent, sentence: said.append(sentence))
    dialog = QDialog(program.window)
    qtbot.addWidget(dialog)
    dialog.open()
    program.come_forward(tmp_path / "other.scrcase")
    assert "Finish what is open here first" in said[0]
    assert isinstance(program.window, UnlockWindow)
    assert program.window.path.name == "office.scrcase"


@pytest.mark.parametrize("agreed", [True, False])
def test_an_open_office_is_left_only_when_the_officer_says_so(
    qapp: QApplication,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    demo_office: CaseFile,
    tmp_path: Path,
    agreed: bool,
) -> None:
    """The open case file is closed, after a backup, only if the officer agrees; then the other is asked for."""
    (tmp_path / "other.scrcase").write_bytes(b"x")
    monkeypatch.setattr(message, "confirm", lambda *_args, **_kwargs: agreed)
    program = Program(qapp, Settings())
    program.show_office(demo_office)
    office = program.window
    assert isinstance(office, MainWindow)
    program.come_forward(tmp_path / "other.scrcase")
    if agreed:
        qtbot.waitUntil(lambda: isinstance(program.window, UnlockWindow))
        assert list((tmp_path / "backups").iterdir())
    else:
        assert program.window is office
        office._file.left = True
    assert program.window is not None
    qtbot.addWidget(program.window)
