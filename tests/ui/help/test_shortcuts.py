"""The list of shortcuts is what the menus have, in their order, in words without marks."""

from __future__ import annotations

from PySide6.QtWidgets import QMenuBar
from pytestqt.qtbot import QtBot

from scr_desktop.ui.help.shortcuts import Shortcut, ShortcutsDialog, shortcuts_of
from scr_desktop.ui.tables.table_view import TableView
from tests.ui.typist import table_rows
from tests.ui.widgets import the


def menus(qtbot: QtBot) -> QMenuBar:
    """Return a menu bar of two menus."""
    bar = QMenuBar()
    qtbot.addWidget(bar)
    file, view = bar.addMenu("&File"), bar.addMenu("&View")
    file.addAction("&Save a copy…").setShortcut("Ctrl+S")
    file.addAction("Without keys")
    file.addSeparator()
    larger = view.addAction("&Larger")
    larger.setShortcut("Ctrl++")
    larger.setWhatsThis("Make the text larger")
    return bar


def test_every_shortcut_is_named_in_the_order_of_the_menus(qtbot: QtBot) -> None:
    """What has no keys is left out; whatever says more of itself is named by that; the keys of every window come last."""
    assert shortcuts_of(menus(qtbot)) == [
        Shortcut("Save a copy", "Ctrl+S"),
        Shortcut("Make the text larger", "Ctrl++"),
        Shortcut("Open the row that is current", "Enter"),
        Shortcut("Close a dialog without doing anything", "Esc"),
    ]


def test_the_dialog_shows_the_keys_first(qtbot: QtBot) -> None:
    """Keys in one column, what they do beside them."""
    bar = menus(qtbot)
    dialog = ShortcutsDialog(bar)
    qtbot.addWidget(dialog)
    assert table_rows(the(TableView, dialog))[0] == ["Ctrl+S", "Save a copy"]
