"""An officer without a mouse in the main window: finds a case, goes through all its parts, and comes back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.main_window import REGISTER, MainWindow
from scr_desktop.ui.pages.case import CasePage
from scr_desktop.ui.settings import Settings
from tests.ui.typing import Typist


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
        assert page._form.parts.currentWidget().isAncestorOf(typist.focus), f"{name} cannot be entered"
        page._form.sections.setFocus()
        typist.press(Qt.Key.Key_Down)


def test_a_case_is_left_where_it_was_found(window: MainWindow) -> None:
    """Alt+Left goes back to the register; the case that was open is still the one chosen there."""
    typist, page = find_case(window, "2026-004")
    typist.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.ui.pages.currentIndex() == REGISTER
    cases = window.ui.pages.currentWidget()._form.cases
    assert cases.current_row().id == page.case_id


def test_what_is_next_is_two_keys_away(window: MainWindow) -> None:
    """From the open case Shift+Tab and Space lead to where its next deadline is met, and into that part."""
    typist, page = find_case(window, "2026-004")
    typist.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert typist.focus is page._form.go_to_next
    typist.press(Qt.Key.Key_Space)
    assert page._form.sections.currentItem().text() == "Rapid review"
    assert page._form.parts.isAncestorOf(typist.focus)
