"""A command never changes an answer, and an arrow pressed on a button never leaves its page."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from scr_desktop.domain.rules.place import CasePlace
from scr_desktop.services.case import case as cases
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.case.page import CasePage
from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.radio_entry import RadioEntry
from scr_desktop.ui.keys.part_names import keys_of
from scr_desktop.ui.look.settings import Settings
from scr_desktop.ui.window.main_window import MainWindow
from tests.present import present
from tests.ui.new_case.desk import Desk
from tests.ui.typist import shown, sit_before
from tests.ui.widgets import the

KEY, HELD = Qt.Key, Qt.KeyboardModifier
WALKING = (KEY.Key_PageUp, KEY.Key_PageDown, KEY.Key_Home, KEY.Key_End, KEY.Key_Up, KEY.Key_Left, KEY.Key_Right)
COMMANDS = [
    *product(
        (*WALKING, KEY.Key_Down), (HELD.ControlModifier, HELD.MetaModifier, HELD.ControlModifier | HELD.AltModifier)
    ),
    *product((*WALKING, KEY.Key_T, KEY.Key_L), (HELD.AltModifier,)),
]
WAYS = (("phone", "By telephone"), ("letter", "By letter"), ("form", "By form"))


def _choice() -> tuple[QWidget, Callable[[], object]]:
    entry = ChoiceEntry()
    entry.set_choices(WAYS)
    entry.setCurrentIndex(1)
    return entry, entry.entry


def _box() -> tuple[QWidget, Callable[[], object]]:
    box = QComboBox()
    box.addItems([words for _, words in WAYS])
    box.setCurrentIndex(1)
    return box, box.currentIndex


def _radio() -> tuple[QWidget, Callable[[], object]]:
    entry = RadioEntry((("t", "To her"), ("m", "Maybe"), ("l", "Later")), "When?")
    entry.set_entry("m")
    return entry, entry.entry


def _spin() -> tuple[QWidget, Callable[[], object]]:
    box = QSpinBox()
    box.setRange(0, 90)
    box.setValue(45)
    return box, box.value


def _date() -> tuple[QWidget, Callable[[], object]]:
    entry = DateEntry()
    entry.set_entry("12 May 2018")
    return entry, entry.entry


def _list() -> tuple[QWidget, Callable[[], object]]:
    rows = QListWidget()
    rows.addItems([words for _, words in WAYS])
    rows.setCurrentRow(1)
    return rows, rows.currentRow


@pytest.mark.parametrize("make", [_choice, _box, _radio, _spin, _date, _list])
def test_a_command_changes_no_answer(make: Callable[[], tuple[QWidget, Callable[[], object]]], qtbot: QtBot) -> None:
    """Ctrl+Page Down, Alt+Up and their kind leave as it is whatever is chosen, in every kind of entry."""
    dialog = QDialog()
    entry, answer = make()
    QVBoxLayout(dialog).addWidget(entry)
    before = answer()
    shown(qtbot, dialog)
    for key, held in COMMANDS:
        entry.setFocus()
        QTest.keyClick(present(QApplication.focusWidget()), key, held)
        assert answer() == before, (key, held)


def test_a_list_of_choices_still_opens_by_alt_and_down(qtbot: QtBot) -> None:
    """As everywhere on Windows; nothing is chosen by it."""
    entry, answer = _choice()
    assert isinstance(entry, ChoiceEntry)
    typist = shown(qtbot, entry)
    typist.press(KEY.Key_Down, HELD.AltModifier)
    assert entry.view().isVisible()
    assert answer() == "letter"
    entry.hidePopup()


def test_next_part_pressed_in_a_notification_changes_no_choice(desk: Desk) -> None:
    """How the notification came stays as it was answered, and the page stays."""
    box = the(ChoiceEntry, desk.wizard.currentPage(), "means")
    desk.typist.tab_to("means")
    box.setCurrentIndex(1)
    before = box.entry()
    for key in (KEY.Key_PageDown, KEY.Key_PageUp):
        desk.typist.press(key, HELD.ControlModifier)
        assert (box.entry(), desk.page) == (before, "notification")


def _buttons(part: QWidget | None) -> list[QAbstractButton]:
    found = present(part).findChildren(QAbstractButton)
    return [one for one in found if one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus]


def test_no_arrow_on_a_button_leaves_the_part_of_a_case(demo_office: CaseFile, qtbot: QtBot) -> None:
    """From each button of each part every arrow, pressed again and again, ends in the same part of the same case."""
    window = MainWindow(demo_office, Settings())
    qtbot.addWidget(window, before_close_func=lambda one: setattr(one._file, "left", True))
    window.open_case(cases.by_reference(demo_office, "2026-004").id)
    typist = sit_before(qtbot, window)
    page = window.ui.pages.currentWidget()
    assert isinstance(page, CasePage)
    for part in (CasePlace.TOLD, CasePlace.SUMMARY, CasePlace.AGENCIES, CasePlace.DECISION, CasePlace.CHRONOLOGY):
        page.show_part(part)
        for button in _buttons(page._form.parts.currentWidget()):
            button.setFocus()
            for key in [one for one in (KEY.Key_Down, KEY.Key_Right, KEY.Key_Up, KEY.Key_Left) for _ in range(6)]:
                typist.press(key)
                assert present(page._form.parts.currentWidget()).isAncestorOf(typist.focus), (
                    keys_of(part),
                    button.text(),
                )
            assert (window.ui.pages.currentWidget(), page.part) == (page, part)


def test_arrows_go_from_button_to_button_and_into_no_entry(qtbot: QtBot) -> None:
    """The next arrow would change what is chosen there."""
    window = QDialog()
    row = QHBoxLayout(window)
    first, second, choice = QPushButton("First"), QPushButton("Second"), ChoiceEntry()
    choice.set_choices(WAYS)
    for one in (first, second, choice):
        row.addWidget(one)
    typist = shown(qtbot, window)
    first.setFocus()
    found = []
    for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Up, KEY.Key_Left):
        typist.press(key)
        found.append(typist.focus)
    assert found == [second, second, first, first]
