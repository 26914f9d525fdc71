"""Chooses a row of every table and list as assistive software does, and compares what comes of it with the keys."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QListView,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from scr_desktop.ui import background
from tests.patience import until

# Longer tables cost more and are of the same kind.
MOST_ROWS = 200
# To choose in these is to go to another screen.
LEADS_AWAY = ("navigation", "sections", "Steps")

_LOOKS, _LOOK_MS = 100, 20


def views(window: QWidget) -> list[QAbstractItemView]:
    """Return the tables and lists that show and have rows."""
    found = [one for kind in (QTableView, QListView) for one in window.findChildren(kind)]
    return [
        one
        for one in found
        if one.isVisible() and one.window() is window and one.model() and one.model().rowCount()
        and one.objectName() not in LEADS_AWAY and one.accessibleName() not in LEADS_AWAY
    ]  # fmt: skip


def choose_by_accessibility(view: QAbstractItemView, row: int) -> None:
    """Select a row through the interface of which screen readers and voice control make use."""
    interface = QAccessible.queryAccessibleInterface(view)
    lines = (interface.child(number) for number in range(interface.childCount()))
    wanted = next(line for line in lines if _row_of(line, view) == row)
    assert interface.selectionInterface().select(wanted)
    # The row becomes current when the window next comes to itself, which on a busy computer is not at once.
    for _ in range(_LOOKS):
        QApplication.processEvents()
        if view.currentIndex().row() == row:
            break
        QTest.qWait(_LOOK_MS)
    QApplication.processEvents()


def _row_of(line: QAccessibleInterface, view: QAbstractItemView) -> int:
    if isinstance(view, QListView):
        return QAccessible.queryAccessibleInterface(view).indexOfChild(line)
    cell = line.tableCellInterface()
    return cell.rowIndex() if cell else -1


def rows_chosen_otherwise(window: QWidget) -> list[str]:
    """Return the tables and lists in which a row chosen by assistive software is not as one chosen by the keys."""
    return [f"{view.objectName()}: {fault}" for view in views(window) for fault in _differences(window, view)]


def _differences(window: QWidget, view: QAbstractItemView) -> list[str]:
    row = view.model().rowCount() - 1
    if row > MOST_ROWS or not view.model().flags(view.model().index(row, 0)) & Qt.ItemFlag.ItemIsEnabled:
        return []
    # What is still read in the background may fill a table anew, and choose its first row.
    until(lambda: QApplication.processEvents() or not background.under_way(), "what is read in the background")
    view.setCurrentIndex(view.model().index(row, 0))
    by_keys = _state(window)
    view.setCurrentIndex(view.model().index(0, 0))
    if not row:
        view.selectionModel().clear()
    choose_by_accessibility(view, row)
    faults = [f"row {view.currentIndex().row()} is current, {row} selected"] if view.currentIndex().row() != row else []
    faults += sorted(by_keys ^ _state(window))
    # What with Ctrl is left with nothing selected stays chosen.
    view.selectionModel().select(view.selectionModel().selection(), QItemSelectionModel.SelectionFlag.Deselect)
    QApplication.processEvents()
    single = view.selectionMode() == QAbstractItemView.SelectionMode.SingleSelection
    if single and not view.selectionModel().isSelected(view.currentIndex()):
        faults.append("a row is current and none is selected")
    return faults


def _state(window: QWidget) -> set[str]:
    """Return which buttons can be pressed and what can be read."""
    QApplication.processEvents()
    buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisible()]
    words = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    texts = [one.toPlainText() for one in window.findChildren(QPlainTextEdit) if one.isVisible()]
    return {f"{one.objectName()} {one.text()} enabled: {one.isEnabled()}" for one in buttons} | {*words, *texts}
