"""A paper leaves whole or not at all, whichever way: one sentence, and what was there before stays as it was."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TypeAlias

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.__main__ import main
from scr_desktop.demo import office as demo
from scr_desktop.documents.making import write
from scr_desktop.documents.making.draw import draw
from scr_desktop.documents.parts.content import PageBreak, Para
from scr_desktop.documents.parts.imprint import Imprint
from scr_desktop.domain.problem import Problem
from scr_desktop.services.office import register as registers
from scr_desktop.services.papers import copies, paper
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case_file.recovery_sheet import RecoverySheet
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.drawn import printing
from scr_desktop.ui.papers import document
from tests.ui.drawn.test_printing import to_file

PROGRAM = Path(write.__file__).parents[1]
EARLIER = b"earlier"


# What can go wrong, as it really does wherever a test can bring it about


@contextmanager
def full_disk(_target: Path) -> Iterator[None]:
    """Let no file become longer than a thousand bytes, as on a disk that is full."""
    resource = pytest.importorskip("resource", reason="Windows cannot limit the size of a file")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def read_only(target: Path) -> Iterator[None]:
    """Let nothing be written to the folder: for root, who may write anywhere, by mounting it so."""
    if sys.platform == "win32":
        pytest.skip("a folder's permissions are other ones on Windows")
    root, folder = os.geteuid() == 0, str(target.parent)
    if root:
        for options in (["--bind", folder], ["-o", "remount,bind,ro"]):
            if subprocess.run(["mount", *options, folder], capture_output=True, check=False).returncode:
                pytest.skip("this root may not mount")
    else:
        target.parent.chmod(0o500)
    try:
        yield
    finally:
        if root:
            subprocess.run(["umount", folder], capture_output=True, check=True)
        else:
            target.parent.chmod(0o700)


@contextmanager
def open_elsewhere(target: Path) -> Iterator[None]:
    """Keep the target open in another program: on Windows truly, elsewhere as Windows would say it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(write, "_REPLACE_PAUSE", 0)
        if sys.platform == "win32":
            with target.open("r+b"):
                yield
        else:
            patch.setattr(Path, "replace", _sharing_violation)
            yield


def _sharing_violation(*_paths: Path) -> None:
    raise PermissionError(13, "The process cannot access the file because it is being used by another process")


@contextmanager
def gone(target: Path) -> Iterator[None]:
    """Pull out the drive."""
    away = target.parent.with_name("pulled-out")
    target.parent.rename(away)
    try:
        yield
    finally:
        away.rename(target.parent)


# What breaks a way out while it reigns, given the file that is being written.
Fault: TypeAlias = Callable[[Path], AbstractContextManager[None]]

FAULTS: dict[Fault, str] = {
    full_disk: "There is not enough space",
    read_only: "Nothing can be written to the folder",
    open_elsewhere: "could not be replaced: close",
    gone: "is not there: choose another one",
}


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Return a file that stands in a folder of its own already."""
    path = tmp_path / "papers" / "paper.pdf"
    path.parent.mkdir()
    path.write_bytes(EARLIER)
    return path


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch, target: Path) -> list[str]:
    """Have the officer choose that file, and return what the window says."""
    sentences: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr(message, "warn", lambda _parent, sentence, *_: sentences.append(sentence))
    return sentences


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    """Return a window that questions belong to."""
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def break_(monkeypatch: pytest.MonkeyPatch, target: Path) -> Callable[[Fault], None]:
    """Return what lets a fault reign while a paper is written, and at no other time."""

    def under(fault: Fault) -> None:
        real = write.write_whole

        def write_whole(path: Path, content: bytes) -> None:
            with fault(target):
                real(path, content)

        monkeypatch.setattr(paper, "write_whole", write_whole)

    return under


def whole(target: Path) -> bool:
    """Return whether the earlier file stands there alone, as it was."""
    return target.read_bytes() == EARLIER and [one.name for one in target.parent.iterdir()] == [target.name]


# The ways out


@pytest.mark.parametrize("fault", FAULTS, ids=lambda one: one.__name__)
@pytest.mark.parametrize("key", ["register", "calendar-month", "decision-pack"])
def test_saving_from_the_window(
    demo_office: CaseFile,
    owner: QWidget,
    said: list[str],
    target: Path,
    break_: Callable[[Fault], None],
    fault: Fault,
    key: str,
) -> None:
    """Of the register, the calendar or a case: the officer reads one sentence, and nothing is saved."""
    break_(fault)
    case_id = registers.rows(demo_office, registers.Wanted(state="all"))[0].id if key == "decision-pack" else ""
    assert document.save_as_pdf(owner, demo_office, key, case_id) is None
    assert len(said) == 1
    assert FAULTS[fault] in said[0]
    assert "\n" not in said[0]
    assert whole(target)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda one: one.__name__)
def test_saving_the_recovery_sheet(
    case_file: CaseFile, qtbot: QtBot, said: list[str], target: Path, break_: Callable[[Fault], None], fault: Fault
) -> None:
    """The sheet that was not saved cannot be ticked as kept."""
    break_(fault)
    sheet = RecoverySheet()
    qtbot.addWidget(sheet)
    sheet.show_for(case_file)
    sheet.ui.save_sheet.click()
    qtbot.waitUntil(lambda: bool(said), timeout=15_000)
    assert FAULTS[fault] in said[0]
    assert not sheet.ui.kept.isEnabled()
    assert whole(target)


@pytest.mark.parametrize("fault", [one for one in FAULTS if one is not open_elsewhere], ids=lambda one: one.__name__)
def test_saving_numbered_copies(
    case_file: CaseFile, case_id: str, target: Path, break_: Callable[[Fault], None], fault: Fault
) -> None:
    """None of the copies is left in the folder, and none stands in the ledger; their names are new, so none is open."""
    drawn = copies.draw(case_file, "deadline-sheet", case_id, ["Police", "Health"])
    break_(fault)
    with pytest.raises(Problem) as problem:
        copies.save(case_file, case_id, drawn, target.parent)
    assert "\n" not in problem.value.sentence
    assert whole(target)


@pytest.mark.parametrize("fault", FAULTS, ids=lambda one: one.__name__)
def test_exporting_from_the_command_line(
    tmp_path: Path, target: Path, break_: Callable[[Fault], None], fault: Fault, capsys: pytest.CaptureFixture[str]
) -> None:
    """One sentence where errors go, and a status that says so."""
    office, words = tmp_path / "office.scrcase", tmp_path / "words"
    words.write_text(demo.PASSPHRASE)
    CaseFile.create(office, demo.PASSPHRASE, by="Zoë Price").close()
    break_(fault)
    of = ["--case-file", str(office), "--passphrase-file", str(words)]
    assert main([*of, "export", "office", "register", "-o", str(target)]) == 1
    assert FAULTS[fault] in capsys.readouterr().err
    assert whole(target)


def test_every_pdf_leaves_by_the_one_function_that_writes_whole_files() -> None:
    """Nothing else in the window, the services or the commands writes a file of a paper's bytes."""
    found = {
        path.relative_to(PROGRAM).as_posix()
        for folder in ("ui", "demo", "services", "commands", "documents")
        for path in (PROGRAM / folder).rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "write_bytes"
    }
    # The demonstration's own files from agencies, which it reads in at once.
    assert found <= {"demo/papers.py"}


# The printer


def pages(count: int) -> bytes:
    """Return a PDF of so many pages."""
    return draw([one for number in range(count) for one in (Para(f"Page {number}"), PageBreak())], Imprint("t"))


@pytest.mark.qt_log_ignore(r"QPainter::begin\(\): Returned false")  # Qt says it too, where only a log hears it
def test_a_printer_that_is_gone_is_said_to_be(owner: QWidget) -> None:
    """Nothing can be begun on a printer that does not answer."""
    with pytest.raises(Problem, match="The printer does not answer"):
        printing.paint(pages(1), to_file(Path("no such folder", "paper.pdf")))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_printer_that_stops_says_from_which_page_to_go_on(owner: QWidget) -> None:
    """The officer is not left to believe that all came out."""
    with pytest.raises(Problem, match=r"^The printer stopped: print again from page 1\.$"):
        printing.paint(pages(3), to_file(Path("/dev/full")))


def test_a_printer_that_fails_at_the_end_is_noticed(owner: QWidget, tmp_path: Path) -> None:
    """What the printer says only when the last page was sent counts as well."""

    class Failing(QPrinter):
        def printerState(self) -> QPrinter.PrinterState:  # noqa: N802 - Qt's name
            return QPrinter.PrinterState.Error

    printer = Failing()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    with pytest.raises(Problem, match="The printer stopped before the end"):
        printing.paint(pages(1), printer)
