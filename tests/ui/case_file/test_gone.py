"""The window leads to a copy when the case file that is open is no longer where it was opened."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from scr_desktop.app import Program
from scr_desktop.domain.problem import CaseFileGone
from scr_desktop.services import typed
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.upkeep import unfinished
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.agencies.agency import AgencyEntry
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.new_case.wizard import NewCaseWizard
from scr_desktop.ui.start.unlock import UnlockWindow
from scr_desktop.ui.window.main_window import MainWindow
from tests.conftest import PASSPHRASE
from tests.ui.widgets import the

pytestmark = pytest.mark.skipif(os.name != "posix", reason="Windows lets nobody move or delete a file that is open")


class Officer:
    """Answers what the window asks by the words on its buttons, and keeps what was said."""

    def __init__(self, copy: Path, *answers: str) -> None:
        self.copy, self.answers = copy, set(answers)
        self.asked: list[tuple[str, str]] = []
        self.said: list[str] = []

    def confirm(self, _parent: object, question: str, yes: str, *_rest: object, **_named: object) -> bool:
        """Answer a question."""
        self.asked.append((yes, question))
        return yes in self.answers

    def tell(self, _parent: object, sentence: str, *_rest: object) -> None:
        """Read a sentence."""
        self.said.append(sentence)

    def where(self, *_of: object) -> tuple[str, str]:
        """Choose where the copy goes."""
        return str(self.copy), ""


SAVE, OPEN, WITHOUT = "&Save a copy…", "Close and &open the copy", "Close &without a copy"


@pytest.fixture
def officer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Officer:
    """Give an officer who saves a copy and goes on in it."""
    made = Officer(tmp_path / "rescued", SAVE, OPEN)
    monkeypatch.setattr(message, "confirm", made.confirm)
    monkeypatch.setattr(message, "tell", made.tell)
    monkeypatch.setattr(message, "warn", made.tell)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", made.where)
    return made


@pytest.fixture
def program(qapp: QApplication, case_file: CaseFile) -> Iterator[Program]:
    """Give the program with an office open."""
    with case_file.work("Noted", note=True):
        pass
    made = Program(qapp, Settings())
    made.show_office(case_file)
    yield made
    # Another window may have taken its place meanwhile.
    if made.window is not None:
        shiboken6.delete(made.window)


def lose(case_file: CaseFile) -> None:
    """Let the case file be renamed, and record something."""
    case_file.path.rename(case_file.path.with_name("renamed.scrcase"))
    with pytest.raises(CaseFileGone), case_file.work("Lost", note=True):
        pass


def window_of(program: Program) -> MainWindow:
    """Return the main window that is shown."""
    assert isinstance(program.window, MainWindow)
    return program.window


def test_a_copy_is_offered_saved_and_opened(
    program: Program, case_file: CaseFile, officer: Officer, qtbot: QtBot, tmp_path: Path
) -> None:
    """The officer is told at once, wherever the save was asked for; the copy has all, and its passphrase is asked for."""
    lose(case_file)
    qtbot.waitUntil(lambda: isinstance(program.window, UnlockWindow), timeout=20_000)
    assert isinstance(program.window, UnlockWindow)
    assert [yes for yes, _ in officer.asked] == [SAVE, OPEN]
    assert "no longer where it was opened" in officer.asked[0][1]
    assert program.window.path == tmp_path / "rescued.scrcase"
    assert not case_file.path.exists()
    with CaseFile.open(tmp_path / "rescued.scrcase", PASSPHRASE, by="Zoë") as opened:
        assert opened.head().number == 2  # what was noted, and that it is a copy


def test_the_copy_holds_what_is_being_entered(
    program: Program, case_file: CaseFile, officer: Officer, qtbot: QtBot, tmp_path: Path
) -> None:
    """Closing a wizard or a dialog offers the copy too; it holds the words just typed, and opening it offers them."""
    officer.answers = set()
    window = window_of(program)
    draft_id = drafts.start(case_file).id
    window.open_draft(draft_id)
    wizard = the(NewCaseWizard, window)
    wizard.draft.put("more_children", "An older brother")
    entry = AgencyEntry(case_file, parent=window)
    entry.open()
    entry._form.notes.setPlainText("By telephone")
    lose(case_file)
    qtbot.waitUntil(lambda: bool(officer.asked))
    for closed in (entry, wizard):
        officer.asked.clear()
        closed.reject()
        assert [yes for yes, _ in officer.asked] == [SAVE, "Close and &lose it"]
        assert closed.isVisible()
    officer.answers = {SAVE, OPEN}
    wizard.reject()
    qtbot.waitUntil(lambda: isinstance(program.window, UnlockWindow), timeout=20_000)
    assert "what you are entering just now as well" in officer.asked[-1][1]
    with CaseFile.open(tmp_path / "rescued.scrcase", PASSPHRASE, by="Zoë") as opened:
        found = unfinished.put_in_order(opened)
        assert len(found) == 2
        assert "An older brother" in str(drafts.get(opened, draft_id).content)
        assert "By telephone" in str([one.content for one in typed.waiting(opened)])


def test_later_a_copy_can_be_saved_from_the_menu_and_on_closing(
    program: Program, case_file: CaseFile, officer: Officer, qtbot: QtBot
) -> None:
    """Not now is an answer: the line at the foot says that nothing is saved, the menu has the copy, and closing asks."""
    window = window_of(program)
    assert not window.ui.save_copy.isVisible()
    officer.answers = set()
    lose(case_file)
    qtbot.waitUntil(lambda: bool(officer.asked))
    assert window.ui.save_copy.isVisible()
    assert "NOT saved: the case file is no longer where it was opened" in window._saved.saved.text()
    window.close()
    qtbot.waitUntil(lambda: len(officer.asked) == 3, timeout=20_000)
    assert [yes for yes, _ in officer.asked] == [SAVE, SAVE, WITHOUT]
    assert not window._file.left
    officer.answers = {SAVE}
    window.ui.save_copy.trigger()
    qtbot.waitUntil(lambda: window._file.gone.copied is not None, timeout=20_000)
    window.close()
    qtbot.waitUntil(lambda: window._file.left, timeout=20_000)
    assert len(officer.asked) == 4
    assert officer.copy.with_suffix(".scrcase").exists()
    assert not case_file.path.exists()


def test_at_the_end_of_the_session_a_copy_is_saved_unasked(
    program: Program, case_file: CaseFile, officer: Officer
) -> None:
    """Nobody can be asked when the computer is shut down: the copy lies beside, and is what the next start opens."""
    window = window_of(program)
    officer.answers = set()
    lose(case_file)
    assert window._file.back_up_within(60)
    kept = Settings().case_file
    assert kept is not None
    assert kept != case_file.path
    program.window = None
    shiboken6.delete(window)
    case_file.close()
    with CaseFile.open(kept, PASSPHRASE, by="Zoë") as opened:
        assert opened.head().number == 2


def test_a_clock_that_does_not_fit_is_said_when_the_office_is_shown(
    program: Program, officer: Officer, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """The sentence stands over the office, once; a clock that fits says nothing."""
    qtbot.wait(10)
    assert officer.said == []
    monkeypatch.setattr(
        "scr_desktop.services.upkeep.safety.clock_doubts", lambda _file: ["The clock says 1 January 2020 …"]
    )
    window_of(program)._file.say_clock()
    assert officer.said == ["The clock says 1 January 2020 …"]


def test_locked_without_its_case_file_the_office_is_hidden_all_the_same(
    program: Program, case_file: CaseFile, officer: Officer, qtbot: QtBot
) -> None:
    """A copy is saved unasked, and it is the copy that is unlocked; what was typed is held meanwhile and goes into it."""
    officer.answers = set()
    window = window_of(program)
    draft_id = drafts.start(case_file).id
    window.open_draft(draft_id)
    the(NewCaseWizard, window).draft.put("more_children", "An older brother")
    lose(case_file)
    qtbot.waitUntil(lambda: bool(officer.asked))
    officer.asked.clear()
    window.words.lock()
    qtbot.waitUntil(lambda: isinstance(program.window, UnlockWindow), timeout=20_000)
    unlocking = program.window
    assert isinstance(unlocking, UnlockWindow)
    assert officer.asked == []
    assert unlocking.path != case_file.path
    assert "Not saved yet" in unlocking.ui.progress.text()
    unlocking.ui.secret.setText(PASSPHRASE)
    unlocking.unlock()
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow), timeout=20_000)
    opened = window_of(program)._case_file
    qtbot.waitUntil(lambda: "An older brother" in str(drafts.get(opened, draft_id).content), timeout=5_000)
    window_of(program)._file.left = True
    opened.close()
