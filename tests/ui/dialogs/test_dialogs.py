"""Dialogs that say or ask one thing: a reason, a message, a fault, and where a paper is saved."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import Problem
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.fault import FaultDialog, describe
from scr_desktop.ui.dialogs.reason import ReasonDialog
from scr_desktop.ui.papers import put_pdf

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


@pytest.mark.parametrize(("typed", "kept"), [("a", "a.pdf"), ("a.PDF", "a.PDF"), ("2018.003", "2018.003.pdf")])
def test_a_saved_document_ends_in_pdf(tmp_path: Path, typed: str, kept: str) -> None:
    """The ending is added where it was not typed; a dot in a reference is no ending."""
    assert put_pdf.with_ending(tmp_path / typed).name == kept


def test_an_ending_added_never_replaces_a_file(tmp_path: Path) -> None:
    """A file that the officer was not asked about is not replaced because an ending was added."""
    (tmp_path / "pack.pdf").write_bytes(b"kept")
    assert put_pdf.with_ending(tmp_path / "pack").name == "pack"
