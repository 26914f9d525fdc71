"""A message that nobody asked for waits until the hands rest."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.keys import hands
from scr_desktop.ui.keys.hands import when_hands_rest


@pytest.fixture
def entry(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QLineEdit:
    """Give an entry with the cursor in it, in a program in which hands rest after a fifth of a second."""
    monkeypatch.setattr(hands, "REST_MILLISECONDS", 200)
    found = QLineEdit()
    qtbot.addWidget(found)
    found.show()
    found.activateWindow()
    found.setFocus()
    qtbot.waitUntil(found.hasFocus)
    return found


def test_while_keys_go_on_nothing_is_said(qtbot: QtBot, entry: QLineEdit) -> None:
    """It comes once, after the last of them, and every letter is in the entry."""
    said: list[str] = []
    when_hands_rest(lambda: said.append(entry.text()))
    for letter in "seen by":
        qtbot.keyClick(entry, letter, delay=20)
        assert said == []
    qtbot.waitUntil(lambda: bool(said))
    qtbot.wait(250)
    assert said == ["seen by"]


def test_it_comes_when_the_entry_is_left(qtbot: QtBot, entry: QLineEdit) -> None:
    """The next thing the hands do is another."""
    said: list[str] = []
    hands.REST_MILLISECONDS = 60_000
    when_hands_rest(lambda: said.append(""))
    entry.clearFocus()
    qtbot.waitUntil(lambda: said == [""])


def test_where_nothing_is_typed_it_comes_at_once(qtbot: QtBot, entry: QLineEdit) -> None:
    """On a button, a space is meant for the button."""
    button = QPushButton("Go")
    holder = QWidget()
    qtbot.addWidget(holder)
    button.setParent(holder)
    holder.show()
    holder.activateWindow()
    button.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(button.hasFocus)
    said: list[str] = []
    when_hands_rest(lambda: said.append(""))
    assert said == [""]
