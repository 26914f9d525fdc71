"""What was done is said for no longer than it is so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.dialogs import ask_path
from scr_desktop.ui.fields.said_line import SaidLine, say_over
from tests.ui.edition.officer import Officer


class Window(QWidget):
    """A window with the page and the line at its foot."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.addWidget(page)
        self.said_line = SaidLine(self, column)


@pytest.fixture
def window(officer: Officer, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Window:
    """Give the window of an officer who has just written a confirmation to a file."""
    made = Window(officer.page)
    qtbot.addWidget(made)
    made.show()
    monkeypatch.setattr(ask_path, "to_save", lambda *_: tmp_path / "ours.scr-edition")
    officer.confirm_day()
    officer.ui.export_it.click()
    return made


@pytest.mark.parametrize(
    "then",
    [
        lambda one: one.stands(),
        lambda one: one.choose_text("local"),
        lambda one: one.page.hide(),
        lambda one: one.ui.paragraph.insert("5.3"),
    ],
    ids=["count", "text", "page", "typing"],
)
def test_it_goes_when_it_is_not_so_any_more(officer: Officer, window: Window, then: Callable[[Officer], None]) -> None:
    """The count, the text or the page is another, or another line is being written."""
    assert "Written with the code" in window.said_line.words.text()
    then(officer)
    assert not window.said_line.isVisible()


def test_what_else_was_done_stays(officer: Officer, window: Window) -> None:
    """Only its own sentence is taken away."""
    say_over(officer.page, "The sheet was saved.")
    officer.stands()
    assert window.said_line.isVisible()
