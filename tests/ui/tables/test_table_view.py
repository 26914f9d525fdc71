"""A table measures its rows when it has a width to share out, and not before."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.table_model import TableModel
from scr_desktop.ui.tables.table_view import TableView


def test_rows_are_measured_when_the_table_is_shown(qtbot: QtBot) -> None:
    """On a page that is made all seven tables would else be measured twice, the first time for nothing."""
    said: list[str] = []

    def words(row: str) -> str:
        said.append(row)
        return row

    page, table = QWidget(), TableView()
    qtbot.addWidget(page)
    QVBoxLayout(page).addWidget(table)
    model = TableModel((Column("Words", words), Column("Short", lambda row: row[:3], width=8)), table)
    table.use(model)
    model.show_rows(["A row of some words", "Another"])
    assert said == []
    page.resize(500, 300)
    page.show()
    assert said
    assert table.columnWidth(0) + table.columnWidth(1) == table.viewport().width()
    assert table.columnWidth(0) > table.columnWidth(1)
