"""The dialogs of the case file: each asks one thing, says what is wrong where it is, and loses nothing."""

from __future__ import annotations

import logging
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

import scr_desktop
from scr_desktop.domain.problem import Problem
from scr_desktop.services.office import history, office
from scr_desktop.services.office import register as registers
from scr_desktop.services.papers import paper
from scr_desktop.services.upkeep import safety
from scr_desktop.services.upkeep.safety import Finding
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case_file.change_passphrase import ChangePassphraseDialog
from scr_desktop.ui.case_file.check import CheckDialog
from scr_desktop.ui.case_file.restore import RestoreDialog, size_in_words
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.fault import FaultDialog, describe
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.help.about import AboutDialog
from scr_desktop.ui.papers import document, put_pdf
from tests.conftest import PASSPHRASE
from tests.patience import SECONDS

CANARY = "Oisín Maguire"


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    """Give a window for dialogs to stand over."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_a_reason_may_not_be_empty(qtbot: QtBot) -> None:
    """Go on without a reason asks for one; blanks are none; with one it is done and closes."""
    done: list[str] = []
    dialog = ReasonDialog("Reopen", "The case is closed.", done.append)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.reason.setPlainText("  \n ")
    dialog.ui.go_on.click()
    assert dialog.isVisible()
    assert dialog.ui.fault.isVisible()
    dialog.ui.reason.setPlainText("New facts came to light")
    dialog.ui.go_on.click()
    assert (dialog.result(), done) == (QDialog.DialogCode.Accepted, ["New facts came to light"])


def test_escape_gives_no_reason(qtbot: QtBot) -> None:
    """Esc closes without doing anything."""
    dialog = ReasonDialog("Reopen", "The case is closed.", pytest.fail)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected


def test_a_message_is_never_markup(monkeypatch: pytest.MonkeyPatch, owner: QWidget) -> None:
    """A sentence with a name like <b>x</b> is shown as it is."""
    shown: list[Any] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append((box.textFormat(), box.text())))
    message.show_failure(owner, Problem("There is no <b>case</b> here."))
    assert shown == [(Qt.TextFormat.PlainText, "There is no <b>case</b> here.")]


def test_a_fault_tells_places_and_no_names(caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is logged and shown of a fault names the place in the program, and never the text that it choked on."""

    def choke() -> None:
        raise ValueError(f"cannot read {CANARY}")

    monkeypatch.setattr(FaultDialog, "exec", lambda _: 0)
    with caplog.at_level(logging.ERROR):
        try:
            choke()
        except ValueError as error:
            FaultDialog.show_for(None, error)
            details = describe(error)
    assert "in choke" in details
    assert "ValueError" in details
    assert CANARY not in details + caplog.text
    assert str(Path(__file__).parent) not in details


def test_the_details_of_a_fault_can_be_copied(qtbot: QtBot) -> None:
    """Copy puts the details on the clipboard."""
    dialog = FaultDialog("details to send")
    qtbot.addWidget(dialog)
    dialog.ui.copy.click()
    assert QGuiApplication.clipboard().text() == "details to send"


def test_the_passphrase_changes_and_the_sheet_must_be_kept(
    case_file: CaseFile, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """After the change only the new passphrase opens the file, and Finish waits for the new sheet."""
    dialog = ChangePassphraseDialog(case_file)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.fields.ui.passphrase.setText("otters in the river")
    dialog.fields.ui.again.setText("otters in the river")
    dialog.ui.go_on.click()
    qtbot.waitUntil(lambda: dialog.ui.steps.currentIndex() == 1, timeout=15_000)
    assert not dialog.ui.go_on.isEnabled()
    sheet = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(sheet), ""))
    dialog.sheet.ui.save_sheet.click()
    qtbot.waitUntil(dialog.sheet.ui.kept.isEnabled, timeout=15_000)
    dialog.sheet.ui.kept.click()
    dialog.ui.go_on.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    case_file.close()
    CaseFile.open(case_file.path, "otters in the river", by="x").close()
    assert sheet.read_bytes().startswith(b"%PDF")


def test_a_backup_is_restored(case_file: CaseFile, qtbot: QtBot) -> None:
    """The backup chosen takes the place of the case file, and what was there is kept."""
    office.change(case_file, {"name": "Before"})
    safety.back_up(case_file)
    office.change(case_file, {"name": "After"})
    case_file.close()
    dialog = RestoreDialog(case_file.path)
    qtbot.addWidget(dialog)
    assert "made by hand" in dialog.ui.backups.item(0).text()
    dialog.ui.secret.setText(PASSPHRASE)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.ui.go_on.click()
    with CaseFile.open(case_file.path, PASSPHRASE, by="x") as restored:
        assert office.get(restored).name == "Before"
    assert "before-restore" in [one.reason for one in safety.backups(case_file.path)]


def test_a_backup_with_another_passphrase_says_so(case_file: CaseFile, qtbot: QtBot) -> None:
    """A passphrase that does not open the backup leaves the case file as it was."""
    safety.back_up(case_file)
    case_file.close()
    before = case_file.path.read_bytes()
    dialog = RestoreDialog(case_file.path)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.secret.setText("not this one at all")
    dialog.ui.go_on.click()
    qtbot.waitUntil(dialog.ui.fault.isVisible, timeout=15_000)
    assert "does not open" in dialog.ui.fault.text()
    assert case_file.path.read_bytes() == before


def test_a_backup_is_restored_with_the_recovery_key(
    case_file: CaseFile, template: tuple[Path, str], qtbot: QtBot
) -> None:
    """Whoever has lost the passphrase restores by the sheet: the key is asked for openly, and a wrong one is told."""
    office.change(case_file, {"name": "Before"})
    safety.back_up(case_file)
    office.change(case_file, {"name": "After"})
    case_file.close()
    dialog = RestoreDialog(case_file.path)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.ui.other_way.click()
    assert dialog.ui.secret.echoMode() == QLineEdit.EchoMode.Normal
    assert "Recovery" in dialog.ui.secret_label.text()
    dialog.ui.go_on.click()
    assert "Type the recovery key" in dialog.ui.fault.text()
    dialog.ui.secret.setText("ABCD 1234")
    dialog.ui.go_on.click()
    qtbot.waitUntil(lambda: "groups" in dialog.ui.fault.text(), timeout=15_000)
    dialog.ui.secret.setText(template[1])
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.ui.go_on.click()
    with CaseFile.open(case_file.path, PASSPHRASE, by="x") as restored:
        assert office.get(restored).name == "Before"


def test_the_restore_dialog_goes_back_to_the_passphrase(case_file: CaseFile, qtbot: QtBot) -> None:
    """The way back to the passphrase covers what is typed again."""
    dialog = RestoreDialog(case_file.path)
    qtbot.addWidget(dialog)
    dialog.ui.other_way.click()
    dialog.ui.other_way.click()
    assert dialog.ui.secret.echoMode() == QLineEdit.EchoMode.Password
    assert "assphrase" in dialog.ui.secret_label.text()


def test_without_backups_none_can_be_chosen(case_file: CaseFile, qtbot: QtBot) -> None:
    """An office without backups is told so, and Restore asks to choose a file."""
    dialog = RestoreDialog(case_file.path)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "no backup" in dialog.ui.backups.item(0).text()
    dialog.ui.go_on.click()
    assert "Choose a backup" in dialog.ui.fault.text()


@pytest.mark.parametrize(("size", "words"), [(12, "1 kB"), (537_000, "537 kB"), (2_340_000, "2.3 MB")])
def test_sizes_are_said_in_round_figures(size: int, words: str) -> None:
    """A backup's size is said in kB or MB."""
    assert size_in_words(size) == words


def test_a_sound_case_file_is_found_in_order(case_file: CaseFile, qtbot: QtBot) -> None:
    """The check says that everything is in order, and what was looked at."""
    dialog = CheckDialog(case_file)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.ui.findings.count() > 0, timeout=15_000)
    assert dialog.ui.heading.text() == "Everything is in order"


def test_a_fault_in_the_case_file_says_what_to_do(case_file: CaseFile, qtbot: QtBot) -> None:
    """A finding that is not in order is said with what to do."""
    dialog = CheckDialog(case_file)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.ui.findings.count() > 0, timeout=15_000)
    dialog.ui.findings.clear()
    dialog.show_findings([Finding(ok=False, sentence="Entry 7 of the history was altered.")])
    assert dialog.ui.heading.text() == "Something is not in order"
    assert "Restore a backup" in dialog.ui.findings.item(0).text()


def test_a_document_is_saved_where_asked(
    demo_office: CaseFile, owner: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Save as PDF draws the document and writes it, adding the ending that was not typed."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "pack"), ""))
    case_id = registers.rows(demo_office, registers.Wanted(state="all"))[0].id
    saved = document.save_as_pdf(owner, demo_office, "decision-pack", case_id)
    assert saved == tmp_path / "pack.pdf"
    assert saved.read_bytes().startswith(b"%PDF")


def test_a_document_that_cannot_be_written_leaves_what_was_there(
    demo_office: CaseFile, owner: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """If the new document cannot be written the earlier file stays whole, and the officer is told."""
    earlier = tmp_path / "register.pdf"
    earlier.write_bytes(b"earlier")
    said: list[str] = []

    def fail(_pdf: bytes, _path: Path) -> None:
        raise Problem("There is not enough space.")

    monkeypatch.setattr(paper, "save", fail)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(earlier), ""))
    monkeypatch.setattr(message, "warn", lambda _parent, sentence, *_: said.append(sentence))
    assert document.save_as_pdf(owner, demo_office, "register") is None
    assert (said, earlier.read_bytes()) == (["There is not enough space."], b"earlier")


@pytest.mark.parametrize("way", [document.save_as_pdf, document.print_document], ids=["save", "print"])
def test_what_cannot_be_printed_is_named_before_it_is_saved_or_printed(
    demo_office: CaseFile, owner: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, way: Any
) -> None:
    """The characters that no typeface has are named with their words; not going on leaves nothing, in the history too."""
    office.change(demo_office, {"handling": "Give it back to 王 Li \U0001f600"})
    asked: list[str] = []
    target = tmp_path / "register.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr(message, "confirm", lambda _parent, question, *_, **__: asked.append(question))
    before = history.entries(demo_office, limit=1)[0]
    assert not way(owner, demo_office, "register")
    assert "王" in asked[0]
    assert "\U0001f600" in asked[0]
    assert not target.exists()
    assert history.entries(demo_office, limit=1)[0].what == before.what


def test_drawing_can_be_stopped(owner: QWidget, qtbot: QtBot) -> None:
    """Stop closes at once; the drawing sees it and ends, and there is no document."""
    seen: list[bool] = []

    def draw(progress: Any, stop: Any) -> bytes:
        progress(1, 50)
        for _ in range(200):
            if stop():
                break
            time.sleep(0.02)
        seen.append(stop())
        return b"%PDF"

    dialog = document.DocumentProgress("Decision pack", draw, owner)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.ui.pages.text() == "Page 1 of 50")
    dialog.ui.stop.click()
    qtbot.waitUntil(lambda: bool(seen))
    assert (seen, dialog.result(), dialog.pdf) == ([True], QDialog.DialogCode.Rejected, b"")


def test_enter_does_not_stop_a_drawing_and_a_stopped_one_is_said(
    owner: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A key that falls on the box while it draws stops nothing; Stop, reached by Tab, does, and nothing was saved."""
    said: list[str] = []
    monkeypatch.setattr(message, "tell", lambda _parent, sentence, *_: said.append(sentence))
    after: list[bool] = []

    def draw(progress: Any, stop: Any) -> bytes:
        until = time.monotonic() + SECONDS
        while not stop() and time.monotonic() < until:
            time.sleep(0.02)
        return b"%PDF"

    def keys() -> None:
        (dialog,) = owner.findChildren(document.DocumentProgress)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            qtbot.keyClick(dialog.focusWidget(), key)
        after.append(dialog.isVisible())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    QTimer.singleShot(200, keys)
    assert document.DocumentProgress.ask(owner, "Decision pack", draw) is None
    assert after == [True]
    assert said == ["The drawing was stopped. Nothing was saved."]


def test_the_time_left_is_said_once_it_is_known(owner: QWidget, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The page count stands there from the first page; the time comes after half a second, at the pace of the pages so far."""
    now = [100.0]
    monkeypatch.setattr(document, "monotonic", lambda: now[-1])
    go_on = threading.Event()

    def draw(progress: Any, stop: Any) -> bytes:
        go_on.wait(SECONDS)
        return b"%PDF"

    dialog = document.DocumentProgress("Decision pack", draw, owner)
    qtbot.addWidget(dialog)
    said = []
    for page, seconds in ((1, 0.0), (2, 0.1), (11, 0.5), (31, 1.5), (50, 2.45), (51, 2.5)):
        now.append(100.0 + seconds)
        dialog._tell(page, 51)
        said.append(dialog.ui.pages.text())
    go_on.set()
    assert said == [
        "Page 1 of 51",
        "Page 2 of 51",
        "Page 11 of 51, about 2 seconds left",
        "Page 31 of 51, about 1 second left",
        "Page 50 of 51, about 1 second left",
        "Page 51 of 51",
    ]


@pytest.mark.parametrize(
    ("seconds", "said"), [(59.2, "about 60 seconds left"), (61, "about 2 minutes left"), (150, "about 3 minutes left")]
)
def test_a_long_time_left_is_said_in_minutes(seconds: float, said: str) -> None:
    """Nobody counts two hundred seconds."""
    assert document.seconds_left(seconds) == said


def test_a_drawing_that_fails_is_said(owner: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    """A problem while drawing is shown by its sentence, and nothing is saved."""
    said: list[str] = []
    monkeypatch.setattr(message, "warn", lambda _parent, sentence, *_: said.append(sentence))

    def draw(**_: Any) -> bytes:
        raise Problem("The case is not there any more.")

    assert document.DocumentProgress.ask(owner, "Decision pack", draw) is None
    assert said == ["The case is not there any more."]


@pytest.mark.parametrize(("typed", "kept"), [("a", "a.pdf"), ("a.PDF", "a.PDF"), ("2018.003", "2018.003.pdf")])
def test_a_saved_document_ends_in_pdf(tmp_path: Path, typed: str, kept: str) -> None:
    """The ending is added where it was not typed; a dot in a reference is no ending."""
    assert put_pdf.with_ending(tmp_path / typed).name == kept


def test_an_ending_added_never_replaces_a_file(tmp_path: Path) -> None:
    """A file that the officer was not asked about is not replaced because an ending was added."""
    (tmp_path / "pack.pdf").write_bytes(b"kept")
    assert put_pdf.with_ending(tmp_path / "pack").name == "pack"


def test_about_names_the_version(qtbot: QtBot) -> None:
    """What is installed can be told to whoever asks: the version stands in it."""
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    assert scr_desktop.__version__ in dialog.ui.version.text()
