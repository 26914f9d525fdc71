"""Before a lock everything over the window is closed, the uppermost first, and what stands below cannot be read."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.agencies.agency import AgencyEntry
from scr_desktop.ui.window.put_away import PutAway, cover, half_written

TYPED = "Telephone before nine"


def test_with_nothing_open_it_is_done_at_once(qtbot: QtBot) -> None:
    """Without a dialog the lock follows without a wait."""
    owner, done = QObject(), list[str]()
    PutAway(owner, lambda: done.append("locked")).go_on()
    assert done == ["locked"]


def test_dialogs_are_closed_from_the_top_and_what_was_typed_is_named(case_file: CaseFile, qtbot: QtBot) -> None:
    """A question over a dialog goes first, then the dialog, whose place is noted since words stand in it."""
    window, done = QWidget(), list[str]()
    qtbot.addWidget(window)
    window.show()
    entry = AgencyEntry(case_file, parent=window)
    entry.open()
    entry._form.notes.setPlainText(TYPED)
    over = QMessageBox(entry)
    over.open()
    closed: list[str] = []
    over.finished.connect(lambda _: closed.append("question"))
    entry.finished.connect(lambda _: closed.append("dialog"))
    away = PutAway(window, lambda: done.append("locked"))
    away.go_on()
    qtbot.waitUntil(lambda: done == ["locked"])
    assert closed == ["question", "dialog"]
    assert QApplication.activeModalWidget() is None
    assert ["agency" in one.words.lower() for one in away.places] == [True]


def test_a_dialog_in_which_nothing_was_typed_is_not_half_written(case_file: CaseFile, qtbot: QtBot) -> None:
    """Only typed words make a dialog worth opening again; any other dialog never is."""
    entry, other = AgencyEntry(case_file), QDialog()
    qtbot.addWidget(entry)
    qtbot.addWidget(other)
    entry.show()
    assert half_written(entry) is None
    assert half_written(other) is None
    entry._form.notes.setPlainText(TYPED)
    place = half_written(entry)
    assert place is not None
    assert "agency" in place.words.lower()
    entry.reject()


def test_the_cover_hides_all_of_the_window_and_its_title(qtbot: QtBot) -> None:
    """Nothing of the window can be seen or pressed under the sheet, and its title names no case."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowTitle("2026-001 Trelawney")
    window.resize(600, 400)
    window.show()
    sheet = cover(window)
    assert window.windowTitle() == "SCR Desktop"
    for corner in (window.rect().topLeft(), window.rect().bottomRight()):
        assert window.childAt(corner) is sheet
    window.resize(1200, 900)
    assert window.childAt(window.rect().bottomRight()) is sheet
