"""The row that is selected is the current one too, by whatever means it was chosen."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QListWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.tables.selection import follow_selection
from tests.ui.typist import shown

SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect


def rows(qtbot: QtBot) -> QListWidget:
    """Return a list of three rows, of which the first is current, on the screen."""
    made = QListWidget()
    made.addItems(["One", "Two", "Three"])
    follow_selection(made)
    shown(qtbot, made)
    made.setCurrentRow(0)
    QApplication.processEvents()
    return made


def test_what_assistive_software_selects_becomes_current(qtbot: QtBot) -> None:
    """The buttons beside the list act on the row that is read out."""
    made = rows(qtbot)
    made.selectionModel().select(made.model().index(2, 0), SELECT)
    QApplication.processEvents()
    assert made.currentRow() == 2


def test_a_row_that_is_current_never_stays_unselected(qtbot: QtBot) -> None:
    """Taken away with Ctrl, its mark comes back: what acts on it would act on a row that nobody sees."""
    made = rows(qtbot)
    made.selectionModel().clearSelection()
    QApplication.processEvents()
    assert [one.text() for one in made.selectedItems()] == ["One"]


def test_keys_do_both_at_once(qtbot: QtBot) -> None:
    """An arrow makes the next row current, and it stays so."""
    made = rows(qtbot)
    qtbot.keyClick(made, Qt.Key.Key_Down)
    QApplication.processEvents()
    assert made.currentRow() == 1
    assert [one.text() for one in made.selectedItems()] == ["Two"]
