"""A table is read and opened by keys: it says which row is current, and is as high as its rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.table_model import TableModel
from scr_desktop.ui.tables.table_view import TableView
from tests.ui.typist import sit_before

COLUMNS = (Column[str]("Name", str, width=12, sort="name"), Column[str]("Letters", lambda name: str(len(name))))
NAMES = ["Ada", "Bo", "Charlotte", "Dev"]


def table(qtbot: QtBot, names: list[str], parent: QWidget | None = None) -> TableView:
    """Return a table of names."""
    view = TableView(parent)
    if parent is None:
        qtbot.addWidget(view)
    model = TableModel(COLUMNS, view, key=lambda name: name)
    view.use(model)
    model.show_rows(names)
    return view


def test_tab_into_it_stands_on_the_first_row(qtbot: QtBot) -> None:
    """Nothing is current until the table has the keys; then the first row is, and it is said."""
    window, chosen = QWidget(), list[str]()
    qtbot.addWidget(window)
    column, line = QVBoxLayout(window), QLineEdit(window)
    view = table(qtbot, NAMES, window)
    view.setObjectName("names")
    view.chosen.connect(chosen.append)
    column.addWidget(line)
    column.addWidget(view)
    line.setFocus()
    typist = sit_before(qtbot, window)
    assert view.current_row() is None
    typist.tab_to("names")
    typist.press(Qt.Key.Key_Down)
    assert view.current_row() == "Bo"
    assert chosen == ["Ada", "Bo"]


def test_an_empty_table_has_no_current_row_and_opens_nothing(qtbot: QtBot) -> None:
    """Enter in a table without rows does nothing."""
    view, opened = table(qtbot, []), list[str]()
    view.opened.connect(opened.append)
    view.show()
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    view.go_to(0)
    assert view.current_row() is None
    assert opened == []


def test_a_row_beyond_the_end_is_not_gone_to(qtbot: QtBot) -> None:
    """Asked for the fifth of four rows or one before the first, the current row stays."""
    view = table(qtbot, NAMES)
    view.go_to(3)
    view.go_to(4)
    view.go_to(-1)
    assert view.current_row() == "Dev"


def test_it_is_as_high_as_its_rows_up_to_a_number(qtbot: QtBot) -> None:
    """Two rows less are two rows lower; of more than the most, the most."""
    four, two = table(qtbot, NAMES), table(qtbot, NAMES[:2])
    for one in (four, two):
        one.resize(500, 300)
        one.show()
        one.fit_to_rows(10)
    row = four.rowHeight(0)
    assert four.height() - two.height() == 2 * row
    four.fit_to_rows(2)
    assert four.height() == two.height()


def test_the_head_that_orders_the_rows_is_marked(qtbot: QtBot) -> None:
    """By name, downwards: the head of the name bears the mark; an order that no head has marks none."""
    view = table(qtbot, NAMES)
    head = view.horizontalHeader()
    view.show_order("name", descending=True)
    assert (head.sortIndicatorSection(), head.sortIndicatorOrder()) == (0, Qt.SortOrder.DescendingOrder)
    view.show_order("no such order", descending=False)
    assert head.sortIndicatorSection() not in (0, 1)


def test_a_second_press_of_a_head_turns_the_order_round(qtbot: QtBot) -> None:
    """First upwards, then downwards, then upwards again; a head that orders nothing asks for nothing."""
    view, asked = table(qtbot, NAMES), list[tuple[str, bool]]()
    model = view.model()
    assert isinstance(model, TableModel)
    model.sort_wanted.connect(lambda name, descending: asked.append((name, descending)))
    model.sort_wanted.connect(lambda name, descending: view.show_order(name, descending=descending))
    head = view.horizontalHeader()
    for section in (0, 0, 0, 1):
        head.sectionClicked.emit(section)
    assert asked == [("name", False), ("name", True), ("name", False)]
