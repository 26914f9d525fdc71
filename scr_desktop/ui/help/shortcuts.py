"""Lists the keyboard shortcuts as the menus have them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.forms.ui_shortcuts import Ui_Shortcuts
from scr_desktop.ui.tables.column import Column
from scr_desktop.ui.tables.table_model import TableModel

_BUILT_IN = (("Open the row that is current", "Enter"), ("Close a dialog without doing anything", "Esc"))


class Shortcut(NamedTuple):
    """What a shortcut does, and its keys."""

    does: str
    keys: str


class ShortcutsDialog(Dialog):
    """Shows every shortcut of a menu bar."""

    def __init__(self, menus: QMenuBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Shortcuts()
        self.ui.setupUi(self)
        columns = (
            Column[Shortcut]("Keys", lambda one: one.keys, width=14),
            Column[Shortcut]("What they do", lambda one: one.does),
        )
        model = TableModel(columns, self)
        self.ui.keys.use(model)
        model.show_rows(shortcuts_of(menus))


def shortcuts_of(menus: QMenuBar) -> list[Shortcut]:
    """Return the shortcuts in the order of the menus, without the marks of mnemonics."""
    found = [_shortcut(action) for menu in menus.findChildren(QMenu) for action in menu.actions()]
    return [one for one in found if one.keys] + [Shortcut(does, keys) for does, keys in _BUILT_IN]


def _shortcut(action: QAction) -> Shortcut:
    words = action.whatsThis() or action.text().replace("&", "").rstrip("…")
    return Shortcut(words, action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))
