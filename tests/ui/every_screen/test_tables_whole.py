"""What stands in a table can be read whole: columns as wide as they need, longer cells on more lines, all of it read aloud."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QHeaderView, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.store.case_file import CaseFile
from scr_desktop.ui.tables import row_heights
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.column_widths import Need, widths
from scr_desktop.ui.tables.table_model import TableModel
from scr_desktop.ui.tables.table_view import TableView
from tests import screens

SIZE = (1366, 720)
# Texts that somebody wrote at length are read whole below their table, or in their tip.
TOLD_BELOW = {"Why", "First", "Second", "What happened", "What is known", "What it says", "Paragraph"}


def test_columns_with_room_are_as_they_ask() -> None:
    """Where there is room, what is left goes to the columns that take it, first to the longest."""
    assert widths([Need(30, 100, 60), Need(50, 0, 80)], 400) == [100, 300]
    assert widths([Need(30, 100, 60), Need(50, 0, 250), Need(50, 0, 80)], 450) == [100, 250, 100]


def test_columns_give_up_first_what_no_cell_needs() -> None:
    """Too little room: a column that asks for more than its cells need gives way, and nothing is cut."""
    found = widths([Need(30, 200, 60), Need(50, 0, 250)], 400)
    assert sum(found) <= 400
    assert found[0] >= 60
    assert found[1] >= 250


def test_the_longest_gives_way_and_the_short_stay_whole() -> None:
    """Far too little room: dates and references stay whole, the longest cell is cut; heads stay whole in any case."""
    assert widths([Need(40, 0, 900), Need(40, 90, 90), Need(40, 60, 60)], 400) == [250, 90, 60]
    assert widths([Need(200, 0, 900), Need(150, 0, 900)], 100) == [200, 150]


def cut(view: TableView) -> Iterator[str]:
    """Yield the cells that have no room for their words at the width and height they have."""
    model, metrics = view.model(), view.fontMetrics()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index, head = model.index(row, column), str(model.headerData(column, Qt.Orientation.Horizontal))
            text = str(index.data() or "")
            sign = metrics.height() * 3 // 2 if index.data(Qt.ItemDataRole.DecorationRole) is not None else 0
            room = view.columnWidth(column) - sign - row_heights.MARGIN
            needed = metrics.boundingRect(0, 0, room, 10_000, Qt.TextFlag.TextWordWrap, text)
            fits = metrics.horizontalAdvance(text) <= room or needed.height() <= view.rowHeight(row)
            if not view.isColumnHidden(column) and head not in TOLD_BELOW and not fits:
                yield f"{view.objectName()}, {head}: {text}"


def test_no_table_of_the_window_cuts_what_tells(
    demo_office: CaseFile, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At 1366 by 768 every table of the pages and of the cases shows its cells whole and does not scroll sideways."""
    monkeypatch.setattr(screens, "settle", lambda app: [app.processEvents() for _ in range(6)])
    wrong = []
    for name, window in screens.main_window(demo_office, qapp):
        assert isinstance(window, QMainWindow)
        window.resize(*SIZE)
        screens.show(window, qapp)
        views = [
            view for view in window.findChildren(TableView) if view.isVisibleTo(window) and view.model() is not None
        ]
        for view in views:
            wrong += [f"{name}: {one}" for one in cut(view)]
            if view.horizontalScrollBar().maximum() > 0:
                wrong.append(f"{name}: {view.objectName()} scrolls sideways")
    assert not wrong, "\n".join(wrong)


@pytest.fixture
def view(qtbot: QtBot) -> TableView:
    """Give a narrow table whose one telling cell is long and whose duty is shortened."""
    made = TableView()
    qtbot.addWidget(made)
    columns = (
        Column[str]("Day", lambda _row: "3 May 2026", width=10),
        Column[str]("What is due", lambda _row: "Tell them", tooltip=lambda _row: "Tell the Panel of the decision"),
        Column[str]("Case", lambda row: row),
    )
    model = TableModel(columns, made, key=lambda row: row)
    made.use(model)
    made.resize(420, 300)
    model.show_rows(["Amelia, Noah and Isla Harcourt-Davies of 3 Orchard Rise", "Kai"])
    made.show()
    return made


def test_a_long_cell_goes_on_in_the_next_line(view: TableView, qtbot: QtBot) -> None:
    """The row with the long cell is higher, the short one is not, and a table as high as its rows has room for both."""
    assert view.rowHeight(0) > view.rowHeight(1) == view.verticalHeader().defaultSectionSize()
    view.fit_to_rows(5)
    last = view.visualRect(view.model().index(1, 0))
    assert view.viewport().rect().contains(last.bottomLeft() + QPoint(1, -1))


def test_words_are_read_aloud_whole(view: TableView) -> None:
    """Whatever is cut on the screen, a screen reader is given all of it, and of what is shortened the whole sentence."""
    model = view.model()
    assert QAccessible.queryAccessibleInterface(view) is not None
    assert model.index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole) in (None, model.index(0, 2).data())
    assert model.index(0, 1).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Tell the Panel of the decision"


def test_a_table_of_thousands_keeps_one_height(view: TableView) -> None:
    """Ten thousand rows are scrolled through at one height; none of them is measured for it."""
    model = view.model()
    assert isinstance(model, TableModel)
    model.show_rows([f"Amelia, Noah and Isla Harcourt-Davies of {number} Orchard Rise" for number in range(10_000)])
    assert {view.rowHeight(row) for row in range(100)} == {view.verticalHeader().defaultSectionSize()}
    assert view.verticalHeader().sectionResizeMode(0) == QHeaderView.ResizeMode.Fixed
    assert isinstance(view, QWidget)
