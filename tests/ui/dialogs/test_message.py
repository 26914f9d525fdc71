"""One sentence, or one question answered by yes or no, of which no is the safe one."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import Problem
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.fault import FaultDialog
from scr_desktop.ui.dialogs.message import Box
from scr_desktop.ui.room.room import largest
from tests.present import noted


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[QMessageBox]:
    """Note each box that is shown; whoever sits before it presses what Enter presses."""
    shown: list[QMessageBox] = []

    def answer(box: QMessageBox) -> int:
        shown.append(box)
        button = box.defaultButton()
        if button is not None:
            button.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return shown


@pytest.mark.parametrize("harmless", [False, True])
def test_enter_is_no_unless_yes_is_harmless(asked: list[QMessageBox], qtbot: QtBot, harmless: bool) -> None:
    """Escape is no in any case; the buttons say what they do."""
    assert message.confirm(None, "Delete it?", "&Delete it", harmless=harmless) is harmless
    [box] = asked
    assert {one.text() for one in box.findChildren(QPushButton)} == {"&Delete it", "&Cancel"}
    escape = box.escapeButton()
    assert escape is not None
    assert escape.text() == "&Cancel"


def test_a_sentence_is_told_as_it_is(asked: list[QMessageBox], qtbot: QtBot) -> None:
    """With the sign of what it is; it can be copied, and a title never makes the box wide."""
    message.tell(None, "Nothing was saved.", "x" * 200)
    message.warn(None, "The disk is full.")
    assert [(box.icon(), box.text()) for box in asked] == [
        (QMessageBox.Icon.Information, "Nothing was saved."),
        (QMessageBox.Icon.Warning, "The disk is full."),
    ]
    assert len(asked[0].windowTitle()) <= 60
    assert asked[0].textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_a_problem_is_said_and_a_fault_of_the_program_is_logged(
    asked: list[QMessageBox], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """What the officer can mend is one sentence; what they cannot is no riddle for them."""
    faults: list[BaseException] = []
    monkeypatch.setattr(FaultDialog, "show_for", lambda _parent, error: faults.append(error))
    wrong = ValueError("2026-001")
    message.show_failure(None, Problem("Choose another day."))
    message.show_failure(None, wrong)
    assert [box.text() for box in asked] == ["Choose another day."]
    assert faults == [wrong]


def test_whoever_can_do_more_about_a_failure_is_asked_first(
    asked: list[QMessageBox], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    """Then it is not said a second time."""
    heard: list[Exception] = []
    monkeypatch.setattr(message, "OFFERS", [lambda _parent, error: noted(heard, error, True)])
    message.show_failure(None, Problem("The case file is gone."))
    assert (len(heard), asked) == (1, [])


def test_what_is_too_long_for_the_screen_scrolls(qtbot: QtBot) -> None:
    """The box stays within the screen, and all of the words are in it."""
    words = "The health visitor had seen none on Tuesday. " * 300
    box = Box(QMessageBox.Icon.Information, "Long", words, None)
    qtbot.addWidget(box)
    box.show()
    assert box.height() <= largest(box).height()
    assert box.text() == words
