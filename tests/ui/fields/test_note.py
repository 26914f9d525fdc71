"""Sentences beside an entry: plain words, gone when there is nothing to say, their room kept where that is asked."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.fields.note import Note
from tests.ui.typist import said


@pytest.fixture
def beside(qtbot: QtBot) -> Iterator[tuple[Note, QLabel]]:
    """Give a note on a window, and what stands below it."""
    window, note, below = QWidget(), Note(), QLabel("Below")
    column = QVBoxLayout(window)
    column.addWidget(note)
    column.addWidget(below)
    window.resize(400, 200)
    qtbot.addWidget(window)
    window.show()
    yield note, below
    window.close()


def test_words_are_never_markup(beside: tuple[Note, QLabel]) -> None:
    """A name that looks like markup is shown as it was typed."""
    note, _ = beside
    note.say("<b>Bo</b> & Co")
    assert "<b>Bo</b> & Co" in said(note.window())
    assert note.textFormat().name == "PlainText"


def test_a_warning_begins_with_a_sign_and_goes(beside: tuple[Note, QLabel]) -> None:
    """Colour is never all there is; with nothing wrong nothing is there."""
    note, _ = beside
    note.warn("It is after today.")
    assert (note.text(), note.isVisible()) == ("▲ It is after today.", True)
    note.warn("")
    assert (note.text(), note.isVisible()) == ("", False)


def test_what_stands_below_does_not_move_for_a_sentence_whose_room_is_kept(beside: tuple[Note, QLabel]) -> None:
    """Neither when it comes nor when it goes."""
    note, below = beside
    note.keep_room(2)
    places = []
    for words in ("", "One line.", "Two lines\nof words.", ""):
        note.say(words)
        QApplication.processEvents()
        places.append(below.y())
    assert len(set(places)) == 1
