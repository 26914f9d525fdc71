"""Words of any length: endless ones break, long ones scroll, and a window stays within the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.room import room
from scr_desktop.ui.room.long_words import LINES, Passage, few_lines, is_cramped, keep_in_room, scroll

SCREEN = QRect(0, 0, 800, 500)
WORDS = "The mother said that the bruise came from the cot. "


@pytest.fixture(autouse=True)
def screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give a screen of eight hundred by five hundred pixels."""
    monkeypatch.setattr(room, "screen_room", lambda _window: SCREEN)


def window(qtbot: QtBot, words: str, entries: int = 1) -> QWidget:
    """Return a window with a sentence, entries and a row of buttons."""
    made, label, buttons = QWidget(), QLabel(words), QHBoxLayout()
    label.setWordWrap(True)
    column = QVBoxLayout(made)
    column.addWidget(label)
    for _ in range(entries):
        column.addWidget(QLineEdit())
    buttons.addWidget(QPushButton("&Save"))
    column.addLayout(buttons)
    qtbot.addWidget(made)
    made.resize(400, 200)
    made.show()
    return made


@pytest.mark.parametrize("words", ["Short.", WORDS * 200, "x" * 5_000])
def test_a_window_stays_within_the_screen_with_its_button(qtbot: QtBot, words: str) -> None:
    """Whatever it has to say, the button that ends it can be pressed."""
    made = window(qtbot, words)
    keep_in_room(made)
    room.lay_out(made)
    assert made.width() <= SCREEN.width()
    assert made.height() <= SCREEN.height()
    [button] = made.findChildren(QPushButton)
    assert made.rect().contains(button.geometry())
    assert not is_cramped(made)


def test_only_what_is_too_long_scrolls(qtbot: QtBot) -> None:
    """A short sentence is no stop of Tab; a long one is, and is read whole there."""
    short, long = window(qtbot, "Short."), window(qtbot, WORDS * 200)
    for made in (short, long):
        keep_in_room(made)
    assert short.findChildren(Passage) == []
    [passage] = long.findChildren(Passage)
    assert passage.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert passage.accessibleName().startswith("The mother said")


def test_many_entries_scroll_together_above_the_buttons(qtbot: QtBot) -> None:
    """Whoever was typing goes on where they were."""
    made = window(qtbot, "Short.", entries=40)
    entry = made.findChildren(QLineEdit)[3]
    made.activateWindow()
    entry.setFocus()
    keep_in_room(made)
    assert made.height() <= SCREEN.height()
    assert made.focusWidget() is entry


def test_a_title_has_an_end(qtbot: QtBot) -> None:
    """A hundred and fifty letters; the rest stands on the window."""
    made = window(qtbot, "Short.")
    made.setWindowTitle("x" * 151)
    keep_in_room(made)
    assert made.windowTitle() == "x" * 150 + "…"


def test_a_sentence_above_the_buttons_takes_five_lines_at_most(qtbot: QtBot) -> None:
    """One of them takes no more than it needs, and none at all where there is nothing to say."""
    made = window(qtbot, "")
    passage = few_lines(made.findChildren(QLabel)[0])
    heights = []
    for count in (1, 200):
        passage.show_words(WORDS * count)
        room.lay_out(made)
        heights.append(passage.height())
    assert heights[0] < heights[1] == room.lines_high(made.findChildren(QLabel)[0], LINES)
    assert passage.focusPolicy() & Qt.FocusPolicy.TabFocus
    passage.show_words("")
    assert not passage.isVisible()


def test_a_sentence_that_scrolls_stands_in_its_own_place(qtbot: QtBot) -> None:
    """Above what stood below it."""
    made = window(qtbot, WORDS)
    passage = scroll(made.findChildren(QLabel)[0])
    room.lay_out(made)
    assert passage.geometry().bottom() < made.findChildren(QLineEdit)[0].y()
