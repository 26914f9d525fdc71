"""A text of several lines: kept to the letter, as high as its lines, left by Tab."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.fields.text_entry import TextEntry
from tests.ui.typist import shown


def test_a_text_is_kept_to_the_letter(qtbot: QtBot) -> None:
    """Hard spaces stay hard and lines stay lines; what the program shows is not heard as entered."""
    entry, heard = TextEntry(), list[str]()
    qtbot.addWidget(entry)
    entry.entered.connect(heard.append)
    text = "5\u00a0September\n\nSecond line "
    entry.set_entry(text)
    assert (entry.entry(), heard) == (text, [])
    entry.insertPlainText("!")
    assert heard == [text + "!"]


def test_it_grows_with_its_text_up_to_a_limit(qtbot: QtBot) -> None:
    """Three lines are higher than one; thirty are no higher than twenty, for the form needs the room."""
    entry = TextEntry()
    qtbot.addWidget(entry)
    entry.resize(400, 30)
    entry.show()
    heights = []
    for lines in (1, 3, 20, 30):
        entry.set_entry("\n".join("x" * lines))
        heights.append(entry.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]


def test_the_least_lines_are_kept(qtbot: QtBot) -> None:
    """A form that asks for several lines shows room for them before anything is typed."""
    one, four = TextEntry(), TextEntry()
    for entry in (one, four):
        qtbot.addWidget(entry)
    four.setProperty("lines", 4)
    assert four.minimumHeight() > 2 * one.minimumHeight()


def test_tab_leaves_it(qtbot: QtBot) -> None:
    """The next entry has the keyboard, and no tab stands in the text."""
    window, entry, after = QWidget(), TextEntry(), QLineEdit()
    column = QVBoxLayout(window)
    column.addWidget(entry)
    column.addWidget(after)
    typist = shown(qtbot, window)
    entry.setFocus()
    typist.type("Late.")
    typist.press(Qt.Key.Key_Tab)
    assert typist.focus is after
    assert entry.entry() == "Late."
