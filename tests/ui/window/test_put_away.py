"""Before the office is locked whatever stands over the window is put away, the uppermost first, and nobody is asked."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.services.agencies import directory
from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.agencies.agency_lead import AgencyLeadEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.window.put_away import PutAway, cover, half_written
from tests.present import present
from tests.ui.widgets import the


def test_dialogs_are_closed_one_after_the_other(qtbot: QtBot) -> None:
    """Then, once, what was waited for is done; what cannot be typed into leaves no place behind."""
    owner, done = QObject(), list[int]()
    first = QDialog()
    second = QDialog(first)
    qtbot.addWidget(first)
    first.open()
    second.open()
    away = PutAway(owner, lambda: done.append(1))
    away.go_on()
    qtbot.waitUntil(lambda: done == [1])
    assert not first.isVisible()
    assert not second.isVisible()
    assert away.places == []


def test_what_is_half_written_is_known_by_its_place(case_file: CaseFile, qtbot: QtBot) -> None:
    """Of a dialog in which something is typed; one in which nothing is has none, nor has any other widget."""
    agency = directory.add(case_file, {"name": "Avonvale Community Health"})
    dialog = AgencyLeadEntry(case_file, agency)
    qtbot.addWidget(dialog)
    dialog.show()
    assert half_written(dialog) is None
    the(LineEntry, dialog, "name").setText("Ruth Abara")
    place = present(half_written(dialog))
    assert agency.id in place.key
    plain = QWidget()
    qtbot.addWidget(plain)
    assert half_written(plain) is None


def test_a_covered_window_shows_and_says_nothing(qtbot: QtBot) -> None:
    """Neither a name on it nor one in its title can be read while it is put away."""
    window, name = QMainWindow(), QLabel("Rosie-Mae Trelawney")
    qtbot.addWidget(window)
    window.setCentralWidget(name)
    window.setWindowTitle("2026-001 Rosie-Mae Trelawney")
    window.resize(300, 200)
    window.show()
    sheet = cover(window)
    assert window.windowTitle() == "SCR Desktop"
    assert window.childAt(name.geometry().center()) is sheet
    picture = window.grab().toImage()
    assert len({picture.pixel(x, y) for x in range(0, 300, 3) for y in range(0, 200, 3)}) == 1
