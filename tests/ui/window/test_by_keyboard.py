"""An officer without a mouse in the main window: finds a case, goes through all its parts, and comes back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.deadline_calendar.page import CalendarPage
from scr_desktop.ui.help.shortcuts import shortcuts_of
from scr_desktop.ui.keys.part_names import letter_of, name_of
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.register.page import RegisterPage
from scr_desktop.ui.window.main_window import CALENDAR, REGISTER, MainWindow
from tests.present import a, present
from tests.ui.typist import Typist

CTRL = Qt.KeyboardModifier.ControlModifier
BOTH = CTRL | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def window(demo_office: CaseFile, qtbot: QtBot) -> MainWindow:
    """Give the main window over the demo office, before which somebody sits."""
    made = MainWindow(demo_office, Settings())
    qtbot.addWidget(made, before_close_func=lambda one: setattr(one._file, "left", True))
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return made


def find_case(window: MainWindow, words: str) -> tuple[Typist, CasePage]:
    """Find a case by typing in the register and open it with Enter."""
    typist = Typist(window)
    typist.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    typist.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    typist.type(words)
    typist.press(Qt.Key.Key_Return)
    typist.press(Qt.Key.Key_Return)
    page = window.ui.pages.currentWidget()
    assert isinstance(page, CasePage)
    return typist, page


def test_tab_leads_from_the_list_into_every_part(window: MainWindow) -> None:
    """Each part of a case is chosen with the arrow keys and entered with Tab; none is a dead end."""
    typist, page = find_case(window, "2026-004")
    typist.tab_to("sections")
    for number in range(page._form.sections.count()):
        name = page._form.sections.item(number).text()
        assert page._form.sections.currentItem().text() == name
        typist.press(Qt.Key.Key_Tab)
        assert present(page._form.parts.currentWidget()).isAncestorOf(typist.focus), f"{name} cannot be entered"
        page._form.sections.setFocus()
        typist.press(Qt.Key.Key_Down)


def test_a_case_is_left_where_it_was_found(window: MainWindow) -> None:
    """Alt+Left goes back to the register; the case that was open is still the one chosen there."""
    typist, page = find_case(window, "2026-004")
    typist.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.ui.pages.currentIndex() == REGISTER
    cases = a(RegisterPage, window.ui.pages.currentWidget())._form.cases
    assert cases.current_row().id == page.case_id


def test_a_case_opens_with_its_parts_at_hand(window: MainWindow) -> None:
    """The keyboard is in the list of the parts: the arrows and the letter beside a name choose one at once."""
    typist, page = find_case(window, "2026-004")
    assert typist.focus is page._form.sections
    turned_to = []
    typist.press(Qt.Key.Key_Down)
    turned_to.append(page.part)
    typist.type(letter_of(CasePlace.CHRONOLOGY).lower())
    assert [*turned_to, page.part] == [CasePlace.PATHWAY, CasePlace.CHRONOLOGY]


def test_the_month_has_the_keys_whenever_the_calendar_is_shown(window: MainWindow) -> None:
    """By its key, by Enter or the mouse in the list of pages, and back from a case: the arrows go from day to day at once."""
    typist = Typist(window)

    def by_navigation(then: Callable[[], None]) -> None:
        typist.press(Qt.Key.Key_1, CTRL)
        window.ui.navigation.setFocus()
        window.ui.navigation.setCurrentRow(CALENDAR)
        then()

    place = window.ui.navigation.visualItemRect(window.ui.navigation.item(CALENDAR)).center()
    port = window.ui.navigation.viewport()
    ways: list[Callable[[], object]] = [
        lambda: typist.press(Qt.Key.Key_3, CTRL),
        lambda: by_navigation(lambda: typist.press(Qt.Key.Key_Return)),
        lambda: by_navigation(lambda: QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=place)),
        lambda: window.open_case(a_case(window)),
    ]
    for number, way in enumerate(ways):
        way()
        if window.ui.go_back.isEnabled():
            typist.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        QApplication.processEvents()
        page = a(CalendarPage, window.page)
        before = page._form.month.current
        typist.press(Qt.Key.Key_Up)
        assert page._form.month.current == before - timedelta(days=7), number


def a_case(window: MainWindow) -> str:
    """Return the id of a case of the demonstration office."""
    return cases.by_reference(window._case_file, "2026-004").id


def test_every_part_has_a_key_that_leads_into_it(window: MainWindow) -> None:
    """From wherever the keyboard is, one key leads into a part; it stands in the list, and in the list of all keys."""
    typist, page = find_case(window, "2026-004")
    told = {one.keys for one in shortcuts_of(window.ui.menus)}
    for number, part in enumerate(CasePlace):
        letter = letter_of(part)
        typist.press(Qt.Key(ord(letter)), BOTH)
        assert page.part is part
        assert present(page._form.parts.currentWidget()).isAncestorOf(typist.focus), f"{name_of(part)} is not entered"
        tip = page._form.sections.item(number).toolTip()
        assert tip == f"Ctrl+Shift+{letter} anywhere in the case; in this list {letter} alone"
        assert f"Ctrl+Shift+{letter}" in told


def test_the_parts_are_walked_through_from_inside(window: MainWindow) -> None:
    """Ctrl and the page keys turn to the next part and the one before, F6 goes back to their list."""
    typist, page = find_case(window, "2026-004")
    typist.press(Qt.Key.Key_D, BOTH)
    typist.press(Qt.Key.Key_PageUp, CTRL)
    assert page.part is CasePlace.CRITERIA
    assert page._form.parts.isAncestorOf(typist.focus)
    typist.press(Qt.Key.Key_F6)
    assert typist.focus is page._form.sections
    typist.press(Qt.Key.Key_PageDown, CTRL)
    assert (page.part, typist.focus) == (CasePlace.DEADLINES, page._form.sections)


def test_without_a_case_the_keys_of_its_parts_do_nothing(window: MainWindow) -> None:
    """On the register no key leads into a case that is not open."""
    typist, _ = find_case(window, "2026-004")
    typist.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert not window.ui.part_menu.isEnabled()
    typist.press(Qt.Key.Key_D, BOTH)
    assert window.ui.pages.currentIndex() == REGISTER


def test_what_is_next_is_one_key_away(window: MainWindow) -> None:
    """From the open case a key leads to where its next deadline is met, and into that part."""
    typist, page = find_case(window, "2026-004")
    typist.press(Qt.Key.Key_N, BOTH)
    assert page._form.sections.currentItem().text() == "Rapid review"
    assert page._form.parts.isAncestorOf(typist.focus)
