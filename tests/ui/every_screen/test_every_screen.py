"""Every window, page, wizard page and dialog of the demonstration office, on small screens: dark in large text, and plain."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QRect
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from scr_desktop.domain.entries.form import blank_child
from scr_desktop.services.case import draft as drafts
from scr_desktop.services.regime import regimes
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.look import theme
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.new_case.wizard import NewCaseWizard
from scr_desktop.ui.room import room
from scr_desktop.ui.window.main_window import PAGES, MainWindow
from tests import screens, screens_review
from tests.ui.every_screen import screen_faults

SMALL = (1024, 700)  # what a laptop leaves of its screen
LOOKED_FOR = (
    screen_faults.letters_given_twice,
    screen_faults.entries_without_a_letter,
    screen_faults.controls_without_a_name,
    screen_faults.words_hidden_from_a_screen_reader,
    screen_faults.words_cut_off,
    screen_faults.text_that_hardly_stands_out,
)
# Screens of 1366 by 768 and of 1280 by 720, which 1920 by 1080 at 150 % is too, without Windows' bar.
SCREEN_SIZES = ((1366, 720), (1280, 672))
SMALLEST = QRect(0, 0, *SCREEN_SIZES[-1])
SCREENS: dict[str, Callable[[CaseFile, QApplication], Iterator[tuple[str, QWidget]]]] = {
    "first windows": lambda case_file, _: screens.first_windows(case_file),
    "main window": screens.main_window,
    "notification": lambda case_file, _: screens.wizard(case_file),
    "rapid review": lambda case_file, _: screens_review.shots(case_file),
    "dialogs": lambda case_file, _: screens.dialogs(case_file),
}


@pytest.fixture
def kept(qapp: QApplication) -> Iterator[list[QWidget]]:
    """Dress the program for somebody who needs large text on a dark screen; keep every window until all were seen."""
    theme.apply(qapp, "dark", 150)
    windows = list[QWidget]()
    yield windows
    for window in windows:
        if shiboken6.isValid(window):
            window.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.apply(qapp, "light", 100)


@pytest.mark.parametrize("which", SCREENS)
def test_every_screen_can_be_used_by_everybody(
    which: str, demo_office: CaseFile, qapp: QApplication, kept: list[QWidget], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A letter of Alt leads to each entry of a dialog and none to two things, each stop of Tab has a name, all words are read, no words are cut, and all stand out."""
    monkeypatch.setattr(screens, "settle", lambda app: [app.processEvents() for _ in range(6)])
    faults = []
    for name, window in SCREENS[which](demo_office, qapp):
        kept.append(window)
        if isinstance(window, QMainWindow):
            window.resize(*SMALL)
        screens.show(window, qapp)
        faults += [f"{name}: {fault}" for look in LOOKED_FOR for fault in look(window)]
    assert not faults, "\n".join(faults)


def faults_at_sizes(window: QWidget, qapp: QApplication) -> Iterator[tuple[tuple[int, int], str]]:
    """Yield what is cut or scrolls sideways: in the main window at each size, in a dialog, which is to fit the smallest screen."""
    if isinstance(window, QMainWindow):
        for size in SCREEN_SIZES:
            window.resize(*size)
            screens.show(window, qapp)
            yield from ((size, fault) for fault in cut_or_scrolling(window))
        return
    screens.show(window, qapp)
    too_large = [] if fits(window, SMALLEST) else [f"is {window.width()} by {window.height()}"]
    yield from ((SCREEN_SIZES[-1], fault) for fault in (*cut_or_scrolling(window), *too_large))


def cut_or_scrolling(window: QWidget) -> list[str]:
    """Return what is cut off in a window or scrolls sideways."""
    return [*screen_faults.words_cut_off(window), *screen_faults.scrolls_sideways(window)]


@pytest.mark.parametrize("which", SCREENS)
def test_nothing_is_cut_or_scrolls_sideways_on_an_office_screen(
    which: str, demo_office: CaseFile, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At 1366 by 768, 1280 by 720, and 150 % of 1920 by 1080, all words have room, and nothing is wider or higher than the screen."""
    monkeypatch.setattr(screens, "settle", lambda app: [app.processEvents() for _ in range(6)])
    monkeypatch.setattr(room, "screen_room", lambda _window: SMALLEST)
    faults = []
    for name, window in SCREENS[which](demo_office, qapp):
        faults += [f"{name} at {size}: {fault}" for size, fault in faults_at_sizes(window, qapp)]
    assert not faults, "\n".join(faults)


def test_no_page_scrolls_sideways_in_the_largest_text(demo_office: CaseFile, qapp: QApplication) -> None:
    """At 150 % on the smallest office screen the buttons of a page go on to the next line, and the days share the width."""
    theme.apply(qapp, "light", 150)
    window, faults = MainWindow(demo_office, Settings()), []
    window.resize(*SCREEN_SIZES[-1])
    for number, (name, _, _) in enumerate(PAGES):
        window.show_page(number)
        screens.show(window, qapp)
        faults += [f"{name}: {fault}" for fault in cut_or_scrolling(window)]
    window._file.left = True
    window.close()
    window.deleteLater()
    theme.apply(qapp, "light", 100)
    assert not faults, "\n".join(faults)


def fits(window: QWidget, screen: QRect) -> bool:
    """Return whether a window is no larger than the screen."""
    return window.width() <= screen.width() and window.height() <= screen.height()


@pytest.mark.parametrize("aware_on", ["1 Feb 2017", "12 May 2018", "11 Feb 2019", "1 July 2019", "20 Nov 2026"])
@pytest.mark.parametrize("answer", ["", "yes"])
def test_no_answers_make_a_page_of_the_notification_scroll_sideways(
    aware_on: str, answer: str, case_file: CaseFile, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under every law, unanswered and with every question answered, each page of the wizard has room for its words."""
    monkeypatch.setattr(screens, "settle", lambda app: [app.processEvents() for _ in range(6)])
    monkeypatch.setattr(room, "screen_room", lambda _window: QRect(0, 0, *SCREEN_SIZES[-1]))
    wizard = NewCaseWizard(case_file, told(case_file, aware_on, answer))
    faults = []
    for number, page in enumerate(wizard.pages):
        wizard.go_to(number)
        screens.show(wizard, qapp)
        assert wizard.currentId() == number
        found = [*screen_faults.words_cut_off(wizard), *screen_faults.scrolls_sideways(wizard)]
        faults += [f"{page.key}: {fault}" for fault in found]
    wizard.close()
    wizard.deleteLater()
    assert not faults, "\n".join(faults)


def told(case_file: CaseFile, aware_on: str, answer: str) -> str:
    """Write a notification of two children in which every question has that answer; return its id."""
    draft = drafts.start(case_file)
    content = draft.content
    child = blank_child() | {
        "given_names": "Amelia-Rose Charlotte",
        "family_name": "Featherstonehaugh",
        "harm": "serious",
    }
    content["awareness"].update(aware_on=aware_on, how_aware="Call from the hospital")
    content["children"] = [child | {"normally_resident": "yes"}, child | {"given_names": "Oisín"}]
    evidence = "The letter of the hospital, in which the consultant says that a fall does not explain the injuries"
    asked = {fact for regime in regimes() for fact in regime.facts} if answer else set()
    content["answers"] = {fact: {"value": answer, "evidence": evidence} for fact in asked}
    drafts.save(case_file, draft.id, content)
    return str(draft.id)
