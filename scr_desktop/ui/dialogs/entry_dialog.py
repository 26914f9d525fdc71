"""What dialogs that record one thing have in common: the problem is said where it is, and the cursor goes there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.ui.entry_fault import announce


def record(dialog: QDialog, form: Any, verb: Callable[[], object], entries: Mapping[str, QWidget]) -> None:
    """Do `verb` and accept the dialog; a problem is said in `form.fault`, with the cursor on its entry or else the first."""
    try:
        verb()
    except Problem as problem:
        form.fault.setText(f"▲ {problem.sentence}")
        form.fault.show()
        announce(form.fault, problem.sentence)
        entries.get(problem.field, next(iter(entries.values()))).setFocus()
        return
    dialog.accept()
