"""What the dialogs that record something share: a refusal is said in its own words at the entry it is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QDialog, QLabel, QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.ui import entry_fault

_WIDE, _HIGH = 104, 44  # in letters and lines


def recorded(fault: QLabel, entries: Mapping[str, QWidget], verb: Callable[[], object]) -> bool:
    """Do `verb` and return whether it was done; what it refuses is shown on `fault` and at the entry of that name."""
    entry_fault.clear(fault, *entries.values())
    try:
        verb()
    except Problem as problem:
        entry_fault.show(fault, problem.sentence, entries.get(problem.field))
        return False
    return True


def show_with(visible: bool, *widgets: QWidget) -> None:  # noqa: FBT001 - it is what the widgets become
    """Show or hide an entry together with its label."""
    for widget in widgets:
        widget.setVisible(visible)


def give_room(dialog: QDialog) -> None:
    """Make a dialog whose entries scroll as wide and high as they need, as far as the screen has room."""
    metrics, room = dialog.fontMetrics(), dialog.screen().availableSize()
    wide, high = metrics.averageCharWidth() * _WIDE, metrics.height() * _HIGH
    dialog.resize(min(wide, room.width() * 9 // 10), min(high, room.height() * 17 // 20))
