"""What every page of the main window does: search where there is a box, print or say that it is not printed."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from scr_desktop.ui.dialogs import message
from scr_desktop.ui.page import Page
from tests.present import noted


class Bare(Page):
    """A page that counts how often it was read anew, and records what it is given."""

    read = 0

    def refresh(self) -> None:
        """Count."""
        self.read += 1

    def record(self, recorded: object) -> None:
        """Answer a dialog."""
        self._say(recorded)


@pytest.fixture
def page(qtbot: QtBot) -> Bare:
    """Give such a page."""
    made = Bare()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_page_with_a_box_is_searched(page: Bare) -> None:
    """The cursor is in the box and what stands there is typed over; without a box there is nothing to search."""
    assert not page.search()
    page.search_box = QLineEdit("Trelawney", page)
    assert page.search()
    assert page.search_box.selectedText() == "Trelawney"


def test_what_was_recorded_is_shown_and_told(page: Bare, qtbot: QtBot) -> None:
    """Once something was recorded the page is read anew and says so; given up, nothing happens."""
    with qtbot.assertNotEmitted(page.changed):
        page.record(False)
    assert page.read == 0
    with qtbot.waitSignal(page.changed):
        page.record(True)
    assert page.read == 1


def test_a_page_that_is_not_printed_says_which_are(page: Bare, monkeypatch: pytest.MonkeyPatch) -> None:
    """The key of printing is never without an answer."""
    told: list[str] = []
    monkeypatch.setattr(message, "tell", lambda _parent, words, *_: noted(told, words, None))
    page.print_page()
    assert told[0].startswith("This page is not printed. Open Today, the register, the calendar")


def test_most_pages_hold_nothing_half_written(page: Bare) -> None:
    """A page without entries of its own leaves nothing to be opened again."""
    assert page.half_written is None
