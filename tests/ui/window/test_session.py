"""The computer is locked, or its user logs off: what was typed is safe, and nobody is asked."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from scr_desktop.app import Program
from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.services import typed
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.upkeep import safety
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.agencies.agency import AgencyEntry
from scr_desktop.ui.case_file.change_passphrase import ChangePassphraseDialog
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.fields.text_entry import TextEntry
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.new_case.wizard import NewCaseWizard
from scr_desktop.ui.start.unlock import UnlockWindow
from scr_desktop.ui.window import put_away, session
from scr_desktop.ui.window.main_window import MainWindow
from scr_desktop.ui.window.windows_messages import PBT_APMSUSPEND, WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, Message
from tests import screens
from tests.conftest import OFFICER, PASSPHRASE
from tests.present import noted
from tests.ui.typist import Typist
from tests.ui.widgets import the

TYPED = "What the health visitor said on the telephone"


@pytest.fixture
def program(
    qapp: QApplication, qtbot: QtBot, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Program]:
    """Give the program with the office open; a question that nobody could answer fails the test."""
    monkeypatch.setattr(message, "confirm", lambda *_a, **_k: pytest.fail("a question was asked"))
    made = Program(qapp, Settings())
    made.show_office(case_file)
    yield made
    window = made.window
    assert window is not None
    if isinstance(window, MainWindow):
        window._file.left = True
    qtbot.addWidget(window)


def office(program: Program) -> MainWindow:
    """Return the main window."""
    assert isinstance(program.window, MainWindow)
    return program.window


def typing(program: Program, case_file: CaseFile, qtbot: QtBot) -> str:
    """Open a notification and type into it, with no time for it to be saved; return its id."""
    draft_id = drafts.start(case_file).id
    # Another test of the same run may have left one open.
    before = [one for one in QApplication.topLevelWidgets() if isinstance(one, NewCaseWizard)]
    office(program).open_draft(draft_id)
    wizard = next(
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, NewCaseWizard) and one.isVisible() and one not in before
    )
    wizard.activateWindow()
    qtbot.waitUntil(lambda: (focus := QApplication.focusWidget()) is not None and wizard.isAncestorOf(focus))
    Typist(wizard).fill("why_criteria_met", TYPED)
    return draft_id


def computer_locked(program: Program) -> None:
    """Tell the program what Windows tells it when the computer is locked."""
    told = Message(int(office(program).winId()), WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK, 1)
    program.messages.nativeEventFilter(b"windows_generic_MSG", ctypes.addressof(told))


def kept(path: Path, draft_id: str) -> str:
    """Open the case file anew and return what the draft holds."""
    with CaseFile.open(path, PASSPHRASE, by=OFFICER) as opened:
        return str(drafts.get(opened, draft_id).content)


def test_locking_the_computer_locks_the_office(program: Program, case_file: CaseFile, qtbot: QtBot) -> None:
    """When Windows says that the computer was locked, what is being drafted is saved and the passphrase is asked for."""
    draft_id = typing(program, case_file, qtbot)
    computer_locked(program)
    qtbot.waitUntil(lambda: isinstance(program.window, UnlockWindow), timeout=20_000)
    assert TYPED in kept(case_file.path, draft_id)


def unlocked(program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Unlock the office by its passphrase and say yes to what is asked then; return the question."""
    asked: list[str] = []
    monkeypatch.setattr(message, "confirm", lambda _parent, words, *_a, **_k: noted(asked, words, True))
    window = program.window
    assert isinstance(window, UnlockWindow)
    window.ui.secret.setText(PASSPHRASE)
    window.unlock()
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow), timeout=20_000)
    qtbot.waitUntil(lambda: bool(asked), timeout=20_000)
    return asked


def test_unlocked_the_notification_is_opened_where_it_was(
    program: Program, case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was half written when the office was locked is named at unlocking; one press opens it at the same page."""
    draft_id = screens.told_draft(case_file)
    office(program).open_draft(draft_id)
    first = the(NewCaseWizard, office(program))
    first.go_to(3)
    the(TextEntry, first.currentPage(), "what_happened").setPlainText(TYPED)
    page = first.pages[first.currentId()].key
    assert page == "incident"
    computer_locked(program)
    qtbot.waitUntil(lambda: isinstance(program.window, UnlockWindow), timeout=20_000)
    [asked] = unlocked(program, qtbot, monkeypatch)
    assert "Notification" in asked
    wizard = the(NewCaseWizard, office(program))
    assert wizard.isVisible()
    assert wizard.pages[wizard.currentId()].key == page
    assert TYPED in str(wizard.draft.content)
    assert drafts.get(office(program)._case_file, draft_id).page == page
    wizard.close()


def test_unlocked_a_dialog_is_opened_with_its_words(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A dialog that was half filled in is named and opens again with what was typed in it."""
    entry = AgencyEntry(office(program)._case_file, parent=office(program))
    entry.open()
    entry._form.notes.setPlainText(TYPED)
    opened: list[str] = []

    def shown(one: AgencyEntry) -> int:
        one.show()
        return noted(opened, one._form.notes.entry(), 0)

    monkeypatch.setattr(AgencyEntry, "exec", shown)
    computer_locked(program)
    qtbot.waitUntil(lambda: isinstance(program.window, UnlockWindow), timeout=20_000)
    [asked] = unlocked(program, qtbot, monkeypatch)
    assert "Typed and not recorded" in asked or "agency" in asked.lower()
    qtbot.waitUntil(lambda: opened == [TYPED])


def test_nothing_is_asked_where_nothing_was_half_written(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An empty notification, or a dialog nobody typed in, is closed by the lock without a word afterwards."""
    office(program).open_draft(drafts.start(office(program)._case_file).id)
    computer_locked(program)
    qtbot.waitUntil(lambda: isinstance(program.window, UnlockWindow), timeout=20_000)
    window = program.window
    assert isinstance(window, UnlockWindow)
    window.ui.secret.setText(PASSPHRASE)
    window.unlock()
    qtbot.waitUntil(lambda: isinstance(program.window, MainWindow), timeout=20_000)
    qtbot.wait(100)


def test_the_lock_does_not_wait_for_a_dialog(program: Program, case_file: CaseFile, qtbot: QtBot) -> None:
    """Locked while dialogs stand one over the other, the office is locked at once, and the words are there afterwards."""
    entry = AgencyEntry(case_file, parent=office(program))
    entry.open()
    entry._form.notes.setPlainText(TYPED)
    over = QMessageBox(entry)
    over.open()
    computer_locked(program)
    qtbot.waitUntil(lambda: isinstance(program.window, UnlockWindow), timeout=20_000)
    with CaseFile.open(case_file.path, PASSPHRASE, by=OFFICER) as opened:
        assert [one.content for one in typed.waiting(opened)] == [{"kind": "other", "notes": TYPED}]


def test_what_must_be_finished_first_is_waited_for(
    program: Program, case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new passphrase is not locked away before its sheet was seen; then the office is locked."""
    monkeypatch.setattr(put_away, "LOOK_AGAIN_MS", 20)
    dialog = ChangePassphraseDialog(case_file, office(program))
    dialog.open()
    computer_locked(program)
    qtbot.wait(100)
    assert dialog.isVisible()
    assert isinstance(program.window, MainWindow)
    dialog.accept()
    qtbot.waitUntil(lambda: isinstance(program.window, UnlockWindow), timeout=20_000)


def test_before_the_computer_sleeps_what_is_typed_is_on_the_disk(
    program: Program, case_file: CaseFile, qtbot: QtBot
) -> None:
    """Windows says that it goes to sleep: the last keys are kept then, not a second later."""
    typing(program, case_file, qtbot)
    program._session.sleeps(0, PBT_APMSUSPEND)
    assert TYPED in str([one.content for one in typed.unfinished(case_file)])


def test_unlocking_the_computer_changes_nothing(program: Program) -> None:
    """Windows' other news of the session are passed over."""
    program._session.changed(0, 0x8)
    assert isinstance(program.window, MainWindow)


def test_without_an_open_office_there_is_nothing_to_lock(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """Before the passphrase is given, a locked computer and a log-off change nothing."""
    (tmp_path / "office.scrcase").write_bytes(b"x")
    program = Program(qapp, Settings())
    program.begin(tmp_path / "office.scrcase")
    assert program.window is not None
    qtbot.addWidget(program.window)
    program._session.changed(0, WTS_SESSION_LOCK)
    program._session.save()
    program._session.end()
    assert isinstance(program.window, UnlockWindow)


def test_a_log_off_saves_what_was_typed_and_backs_it_up(program: Program, case_file: CaseFile, qtbot: QtBot) -> None:
    """Asked to end, the program saves the draft and makes a backup; then the case file is closed and no window is left."""
    draft_id = typing(program, case_file, qtbot)
    program._session.save()
    assert TYPED in str(drafts.get(case_file, draft_id).content)
    assert len(safety.backups(case_file)) == 1
    program._session.end()
    assert not [one for one in QApplication.topLevelWidgets() if one.isVisible()]
    assert TYPED in kept(case_file.path, draft_id)


def test_a_log_off_that_is_called_off_leaves_the_office_open(
    program: Program, case_file: CaseFile, qtbot: QtBot
) -> None:
    """If another program stops the log-off, work goes on where it was."""
    draft_id = typing(program, case_file, qtbot)
    program._session.save()
    assert office(program).isVisible()
    assert drafts.get(case_file, draft_id)


def test_the_end_of_the_session_is_listened_to(qapp: QApplication) -> None:
    """Qt's signals for the end of a session reach the program, as long as it is there."""
    signals = [SIGNAL("commitDataRequest(QSessionManager&)"), SIGNAL("aboutToQuit()")]
    before = [qapp.receivers(one) for one in signals]
    program = Program(qapp, Settings())
    # Saved, and then held up where what is typed would be lost: two things that follow from the first.
    assert [qapp.receivers(one) for one in signals] == [before[0] + 2, before[1] + 1]
    assert program.window is None


@pytest.mark.parametrize("stands_still", [True, False])
def test_a_log_off_is_never_held_up(
    program: Program, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, stands_still: bool
) -> None:
    """A backup that hangs or fails keeps nobody from logging off, and asks nothing."""
    over = threading.Event()

    def back_up(_case_file: CaseFile) -> None:
        if stands_still:
            over.wait(30)
        raise CaseFileProblem("The disk is full.")

    monkeypatch.setattr(safety, "back_up_on_close", back_up)
    monkeypatch.setattr(session, "BACKUP_WITHIN", 0.05)
    program._session.save()
    program._session.end()
    over.set()
    assert not office(program).isVisible()


def full_disk(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """Let the disk be full until what is returned is undone."""

    def full(*_: object, **__: object) -> None:
        raise CaseFileProblem("The disk is full and nothing was saved.")

    monkeypatch.setattr(CaseFile, "work", full)
    monkeypatch.setattr(CaseFile, "jot", full)
    monkeypatch.setattr(CaseFile, "backup", full)
    return monkeypatch


def test_a_full_disk_keeps_nothing_in_sight(
    program: Program, case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Locked while the disk is full the screen is hidden all the same; once there is room the words are kept and offered."""
    draft_id = typing(program, case_file, qtbot)
    entry = AgencyEntry(case_file, parent=office(program))
    entry.open()
    entry._form.notes.setPlainText(TYPED)
    with monkeypatch.context() as patch:
        full_disk(patch)
        office(program).words.lock()
        qtbot.waitUntil(lambda: isinstance(program.window, UnlockWindow), timeout=20_000)
        window = program.window
        assert isinstance(window, UnlockWindow)
        assert "Not saved yet: The disk is full" in window.ui.progress.text()
        assert "No backup was made" in window.ui.progress.text()
        assert "otification" not in window.ui.progress.text(), "whoever passes by reads no name"
        asked: list[str] = []
        patch.setattr(message, "confirm", lambda _parent, words, *_a, **_k: noted(asked, words, False))
        window.close()
        assert window.isVisible()
        assert "held as long as the program is open" in asked[0]
    monkeypatch.setattr(AgencyEntry, "exec", lambda one: one.show() or one.reject() or 0)
    [asked_then] = unlocked(program, qtbot, monkeypatch)
    assert "Notification" in asked_then
    opened = office(program)._case_file
    assert TYPED in str(drafts.get(opened, draft_id).content)
    assert TYPED in str([one.content for one in typed.waiting(opened)])
    for wizard in office(program).findChildren(NewCaseWizard):
        wizard.close()


class Ending:
    """The end of a session as Qt tells of it."""

    called_off = False

    def cancel(self) -> None:
        """Note that it was called off."""
        self.called_off = True


def test_a_log_off_does_not_lose_words_that_are_held_at_the_prompt(
    program: Program, case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Locked on a full disk, the words are in memory alone: the log-off is stopped, and the prompt says why."""
    typing(program, case_file, qtbot)
    ending = Ending()
    with monkeypatch.context() as patch:
        full_disk(patch)
        office(program).words.lock()
        qtbot.waitUntil(lambda: isinstance(program.window, UnlockWindow), timeout=20_000)
        program._session.save()
        program._session.hold_up(ending)
        window = program.window
        assert isinstance(window, UnlockWindow)
        qtbot.waitUntil(lambda: "The log-off was stopped" in window.ui.progress.text())
        assert "Not saved yet: The disk is full" in window.ui.progress.text()
        window.begun = False
    assert ending.called_off


def test_a_log_off_does_not_lose_words_that_the_disk_did_not_take(
    program: Program, case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same holds in the open office; once there is room the log-off goes on and the words are on the disk."""
    draft_id = typing(program, case_file, qtbot)
    said: list[str] = []
    monkeypatch.setattr(message, "warn", lambda _parent, words, *_: said.append(words))
    full, roomy = Ending(), Ending()
    with monkeypatch.context() as patch:
        full_disk(patch)
        program._session.save()
        program._session.hold_up(full)
        qtbot.waitUntil(lambda: bool(said))
    assert full.called_off
    assert "The log-off was stopped" in said[0]
    program._session.save()
    program._session.hold_up(roomy)
    assert not roomy.called_off
    assert TYPED in str(drafts.get(case_file, draft_id).content)


def test_a_log_off_of_a_locked_office_with_nothing_held_goes_on(
    program: Program, case_file: CaseFile, qtbot: QtBot
) -> None:
    """Locked with all that was typed on the disk, nothing holds it up."""
    typing(program, case_file, qtbot)
    computer_locked(program)
    qtbot.waitUntil(lambda: isinstance(program.window, UnlockWindow), timeout=20_000)
    ending = Ending()
    program._session.save()
    program._session.hold_up(ending)
    assert not ending.called_off


def test_words_held_over_the_lock_are_shown_while_the_disk_is_still_full(
    program: Program, case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Unlocked without room, the officer is told, the wizard opens with the words, and they are kept once there is room."""
    draft_id = typing(program, case_file, qtbot)
    said: list[str] = []
    monkeypatch.setattr(message, "warn", lambda _parent, words, *_: said.append(words))
    with monkeypatch.context() as patch:
        full_disk(patch)
        office(program).words.lock()
        qtbot.waitUntil(lambda: isinstance(program.window, UnlockWindow), timeout=20_000)
        unlocked(program, qtbot, monkeypatch)
        assert "Not saved yet: The disk is full" in said[0]
        wizard = the(NewCaseWizard, office(program))
        assert TYPED in str(wizard.draft.content)
        assert "NOT saved" in office(program)._saved.saved.text()
    qtbot.waitUntil(lambda: "NOT saved" not in office(program)._saved.saved.text(), timeout=5_000)
    wizard.close()
    assert TYPED in str(drafts.get(office(program)._case_file, draft_id).content)
