"""Lists of things to tick: by mouse or by the space bar."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from scr_desktop.ui.tables.plain_tip import plain_tip

_KEY = Qt.ItemDataRole.UserRole


def add_tick(box: QListWidget, key: str, words: str, *, ticked: bool, tip: str = "") -> QListWidgetItem:
    """Add a line with the value `key` and its words to a list; return it."""
    item = QListWidgetItem(words)
    item.setData(_KEY, key)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
    item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
    item.setToolTip(tip or plain_tip(words))
    box.addItem(item)
    return item


def show_ticks(box: QListWidget, lines: Iterable[tuple[str, str]], ticked: Iterable[str] = ()) -> None:
    """Show lines of value and words in place of what was shown, those in `ticked` ticked; the words wrap."""
    box.setWordWrap(True)
    box.clear()
    wanted = set(ticked)
    for key, words in lines:
        add_tick(box, key, words, ticked=key in wanted)
    if box.count():
        box.setCurrentRow(0)


def value_of(line: QListWidgetItem) -> str:
    """Return the value of a line."""
    return str(line.data(_KEY))


def ticked(box: QListWidget) -> list[str]:
    """Return the values of the lines that are ticked, in their order."""
    lines = [box.item(row) for row in range(box.count())]
    return [value_of(line) for line in lines if line.checkState() == Qt.CheckState.Checked]
