"""Enter presses the button that has the keyboard, in every window, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.start.first_run import FirstRunWindow
from scr_desktop.ui.start.unlock import UnlockWindow
from scr_desktop.ui.window.main_window import OFFICE, MainWindow
from tests.present import a, present

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@pytest.fixture
def window(case_file: CaseFile, qtbot: QtBot) -> MainWindow:
    """Give the main window."""
    made = MainWindow(case_file, Settings())
    qtbot.addWidget(made, before_close_func=lambda one: setattr(one._file, "left", True))
    made.show()
    return made


def pressed(button: QPushButton, key: Qt.Key, qtbot: QtBot) -> bool:
    """Return whether a key presses a button that has the keyboard; what the button does is left out."""
    button.clicked.disconnect()
    heard = list[bool]()
    button.clicked.connect(lambda _=False: heard.append(True))
    button.window().activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    qtbot.keyClick(button, key)
    return len(heard) == 1


@pytest.mark.parametrize("key", ENTER)
def test_enter_presses_the_button_of_a_page_or_part(
    key: Qt.Key, window: MainWindow, case_id: str, qtbot: QtBot
) -> None:
    """On each page of the office and each part of a case that shows a button."""
    count = 0
    for number in range(OFFICE + 1):
        window.show_page(number)
        count += _try_one(present(window.ui.pages.currentWidget()), key, qtbot)
    window.open_case(case_id)
    page = a(CasePage, window.ui.pages.currentWidget())
    for place in range(page._form.sections.count()):
        page._form.sections.setCurrentRow(place)
        count += _try_one(present(page._form.parts.currentWidget()), key, qtbot)
    assert count > 10


def _try_one(within: QWidget, key: Qt.Key, qtbot: QtBot) -> int:
    qtbot.wait(1)
    found = [one for one in within.findChildren(QPushButton)
             if one.isVisible() and one.isEnabled() and not one.menu()]  # fmt: skip
    assert all(pressed(one, key, qtbot) for one in found[:1]), found[0].text()
    return len(found[:1])


@pytest.mark.parametrize("make", [UnlockWindow, FirstRunWindow])
def test_enter_presses_the_button_of_a_first_window(
    make: Callable[[Path], UnlockWindow | FirstRunWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    """Before the case file is open too."""
    made = make(tmp_path / "office.scr")
    qtbot.addWidget(made)
    made.show()
    assert _try_one(made, Qt.Key.Key_Return, qtbot)


def test_enter_on_cancel_does_not_press_what_the_dialog_proposes(qtbot: QtBot) -> None:
    """A button that Qt would pass over for the proposed one is pressed itself."""
    dialog = Dialog()
    qtbot.addWidget(dialog)
    go_on, cancel = QPushButton("Go on", dialog), QPushButton("Cancel", dialog)
    column = QVBoxLayout(dialog)
    for one in (go_on, cancel):
        column.addWidget(one)
    go_on.setDefault(True)
    cancel.setAutoDefault(False)
    went_on = list[bool]()
    go_on.clicked.connect(lambda _=False: went_on.append(True))
    cancel.clicked.connect(dialog.reject)
    dialog.show()
    assert pressed(cancel, Qt.Key.Key_Return, qtbot)
    assert not went_on
