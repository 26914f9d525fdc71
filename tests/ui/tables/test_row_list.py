"""The list of lines to choose from: a line with a box to tick is as high as its words, and no higher."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from scr_desktop.ui.tables.row_list import RowList


@pytest.fixture
def rows(qtbot: QtBot) -> RowList:
    """Give a list of three lines with boxes, in which all three have room."""
    found = RowList()
    qtbot.addWidget(found)
    found.setWordWrap(True)
    for words in ("1: Testshire Hospitals NHS Trust", "2: Children’s social care", "3: Police"):
        item = QListWidgetItem(words, found)
        item.setCheckState(Qt.CheckState.Checked)
    found.resize(560, 280)
    found.show()
    return found


def test_asking_for_its_height_changes_nothing_for_the_next_line(rows: RowList) -> None:
    """The list asks for all its lines with one option: narrowed at each, the first would wrap in the end and lie over the second."""
    option = QStyleOptionViewItem()
    rows.initViewItemOption(option)
    option.rect = rows.viewport().rect()
    first = rows.model().index(0, 0)
    heights = [rows.itemDelegate().sizeHint(option, first).height() for _ in range(60)]
    assert len(set(heights)) == 1
    assert option.rect == rows.viewport().rect()


def test_no_line_lies_over_another(rows: RowList, qtbot: QtBot) -> None:
    """After keys and painting each begins where the one before it ends."""
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Up):
        qtbot.keyClick(rows, key)
        rows.viewport().repaint()
    places = [rows.visualItemRect(rows.item(row)) for row in range(rows.count())]
    assert all(below.top() > above.bottom() for above, below in pairwise(places))
