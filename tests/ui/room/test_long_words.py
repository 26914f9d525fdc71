"""Words of any length stay within the window: endless ones break, the longest sentences scroll, titles end in a mark."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.room.long_words import few_lines, is_cramped, keep_in_room, scroll
from scr_desktop.ui.room.room import largest, lines_high

SENTENCE = "What must be known before this is recorded. "


def window(qtbot: QtBot, words: str) -> tuple[QWidget, QLabel]:
    """Return a window with a sentence and a button."""
    made, label = QWidget(), QLabel(words)
    qtbot.addWidget(made)
    label.setWordWrap(True)
    column = QVBoxLayout(made)
    column.addWidget(label)
    column.addWidget(QPushButton("&Record"))
    made.resize(400, 100)
    made.show()
    return made, label


@pytest.mark.parametrize("words", ["Short.", SENTENCE * 1000, "x" * 5000])
def test_no_words_make_a_window_larger_than_the_screen(words: str, qtbot: QtBot) -> None:
    """Short, long or endless: the window stays on the screen and its button can be seen."""
    made, _ = window(qtbot, words)
    keep_in_room(made)
    button = made.findChild(QPushButton)
    assert button is not None
    room = largest(made)
    assert made.width() <= room.width()
    assert made.height() <= room.height()
    assert made.rect().contains(button.geometry())
    assert not is_cramped(made)


def test_a_window_too_low_for_its_words_is_cramped(qtbot: QtBot) -> None:
    """As low as a line where many are needed it is cramped, with room it is not; without a layout nothing is."""
    made, label = window(qtbot, SENTENCE * 20)
    label.setMinimumHeight(200)
    within = made.layout()
    assert within is not None
    within.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    made.setMinimumSize(0, 0)
    made.resize(400, 60)
    assert is_cramped(made)
    made.resize(400, 600)
    assert not is_cramped(made)
    bare = QWidget()
    qtbot.addWidget(bare)
    assert not is_cramped(bare)


def test_an_endless_title_ends_in_a_mark(qtbot: QtBot) -> None:
    """A title of 151 letters is cut after 150; one of 150 is whole."""
    for length, shown in ((150, "x" * 150), (151, "x" * 150 + "…")):
        made, _ = window(qtbot, "Short.")
        made.setWindowTitle("x" * length)
        keep_in_room(made)
        assert made.windowTitle() == shown


def test_a_sentence_that_scrolls_stands_where_it_stood(qtbot: QtBot) -> None:
    """It comes into a passage in its own place, which Tab comes to and a screen reader reads."""
    made, label = window(qtbot, SENTENCE * 40)
    passage = scroll(label)
    within = made.layout()
    assert within is not None
    assert within.indexOf(passage) == 0
    assert passage.accessibleName() == SENTENCE * 40
    assert passage.focusPolicy() == Qt.FocusPolicy.StrongFocus
    assert label.isVisibleTo(made)


def test_a_few_lines_are_all_that_a_sentence_takes(qtbot: QtBot) -> None:
    """Five lines at most: a longer one scrolls and Tab comes to it, a short one has its own height and no stop of Tab."""
    made, label = window(qtbot, "One line.")
    lines = few_lines(label)
    most = lines_high(label, 5)
    assert lines.height() < most
    assert lines.focusPolicy() == Qt.FocusPolicy.NoFocus
    lines.show_words(SENTENCE * 40)
    assert lines.height() == most
    assert lines.focusPolicy() == Qt.FocusPolicy.StrongFocus
    lines.show_words("")
    assert not lines.isVisibleTo(made)
