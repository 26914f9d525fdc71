"""The line at the foot that says what was done stays until it is read."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.fields.said_line import SaidLine, saved_words, say_over


@pytest.mark.parametrize(("pages", "said"), [(1, "1 page"), (0, "0 pages"), (12, "12 pages")])
def test_a_saved_paper_is_named_with_its_length_and_place(pages: int, said: str) -> None:
    """The officer knows what it is, how long, and where it stands now."""
    path = Path("papers") / "sheet.pdf"
    assert saved_words("Deadline sheet", path, pages) == f"Deadline sheet was saved, {said}: {path}"


class Window(QWidget):
    """A window with such a line."""

    def __init__(self) -> None:
        super().__init__()
        self.said_line = SaidLine(self, QVBoxLayout(self))


def test_what_was_done_is_said_on_the_line_of_the_window_above(qtbot: QtBot) -> None:
    """Also from a part within a part; the next sentence takes its place, and OK takes it away."""
    window = Window()
    qtbot.addWidget(window)
    window.show()
    line, part = window.said_line, QLabel(QWidget(window))
    assert not line.isVisible()
    say_over(part, "The sheet was saved.")
    say_over(part, "The letter was saved.")
    assert line.isVisible()
    assert line.words.text() == "✓ The letter was saved."
    assert line.read.accessibleDescription() == "The letter was saved."
    line.read.click()
    assert not line.isVisible()


def test_without_such_a_window_nothing_is_said(qtbot: QtBot) -> None:
    """A dialog of the first day stands over none."""
    alone = QWidget()
    qtbot.addWidget(alone)
    say_over(alone, "The sheet was saved.")
    say_over(None, "The sheet was saved.")
    assert alone.findChildren(QLabel) == []
