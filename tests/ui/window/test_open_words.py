"""What was typed and not recorded is opened again where it was typed, or shown to be read."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from scr_desktop.domain.problem import CaseFileProblem
from scr_desktop.services import typed
from scr_desktop.services.typed import Place
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.edition.page import ConfirmEditionPage
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.typed.held import Held
from scr_desktop.ui.window.main_window import MainWindow
from scr_desktop.ui.window.open_words import readable
from tests.present import a, noted

FULL = "The disk is full and nothing was saved."
HELD = Held(Place("agency|1", "Agency"), {"notes": "Telephone first"}, FULL)


def full(*_: object, **__: object) -> None:
    """Be a full disk."""
    raise CaseFileProblem(FULL)


@pytest.mark.parametrize(
    ("content", "shown"),
    [
        ({}, ""),
        ({"why": "  The school rang.\n"}, "The school rang."),
        ({"on": "8 Apr 2026", "note": "", "why": "   "}, "8 Apr 2026"),
        ({"why": "First", "ticked": ["a", "b"], "sure": True, "late_why": "Second"}, "First\nSecond"),
    ],
)
def test_only_texts_are_read_again(content: dict[str, object], shown: str) -> None:
    """Each text stands on its line; ticks, choices of another kind and empty entries are no words to read."""
    assert readable(content) == shown


@pytest.fixture
def window(case_file: CaseFile, qtbot: QtBot) -> MainWindow:
    """Give the main window over a case file."""
    made = MainWindow(case_file, Settings())
    qtbot.addWidget(made, before_close_func=lambda one: setattr(one._file, "left", True))
    made.show()
    return made


def test_what_was_held_is_kept_once_there_is_room(
    window: MainWindow, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a full disk it is said what is held and of which place; with room it is on the disk and nothing is said."""
    told: list[str] = []
    monkeypatch.setattr(message, "warn", lambda _parent, words, *_: noted(told, words, None))
    with monkeypatch.context() as patch:
        patch.setattr(CaseFile, "work", full)
        assert not window.words.take_held([HELD])
    assert FULL in told[0]
    assert told[0].endswith("\n• Agency")
    assert window.words.take_held([HELD])
    assert len(told) == 1
    assert [one.content for one in typed.waiting(case_file)] == [HELD.content]


def test_what_was_left_open_is_asked_about_only_while_it_waits(
    window: MainWindow, case_file: CaseFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was recorded or forgotten meanwhile is not offered; one place stands in the sentence, two below it."""
    asked: list[str] = []
    monkeypatch.setattr(message, "confirm", lambda _parent, words, *_a, **_k: noted(asked, words, False))
    places = [Place("a", "Agency"), Place("b", "Decision")]
    window.words.say_what_was_left_open(places)
    assert asked == []
    typed.put_aside(case_file, places[0], {"notes": "x"})
    window.words.say_what_was_left_open(places)
    assert asked[-1].endswith("All that was typed is kept: Agency")
    typed.put_aside(case_file, places[1], {"notes": "y"})
    window.words.say_what_was_left_open(places)
    assert asked[-1].endswith("All that was typed is kept: \n• Agency\n• Decision")


def test_after_a_clean_end_nothing_is_said(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    """Only what a crash left is told of."""
    monkeypatch.setattr(message, "confirm", lambda *_a, **_k: pytest.fail("a question was asked"))
    window.words.say_what_was_found()


def test_a_line_of_the_edition_is_opened_with_its_words(window: MainWindow, case_file: CaseFile) -> None:
    """The page is shown at the text and the line, and what was typed of it stands there."""
    window.ui.show_edition.trigger()
    page = a(ConfirmEditionPage, window.page)
    assert page.focusProxy() is page.ui.paragraph
    page.ui.text.setCurrentIndex(page.ui.text.findData("panel"))
    page.open_line("panel", "clock:rapid_review")
    page.ui.paragraph.setText("Page 12")
    window.ui.show_today.trigger()
    page.ui.text.setCurrentIndex(0)
    window.words.open(typed.waiting(case_file)[0].place)
    assert window.page is page
    assert (page.edition.text.key, page.ui.paragraph.text()) == ("panel", "Page 12")
