"""Looks through the whole case file and says in plain words what was found."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QListWidgetItem, QWidget

from scr_desktop.services.upkeep import safety
from scr_desktop.ui import background
from scr_desktop.ui.dialogs import message
from scr_desktop.ui.dialogs.in_room import Dialog
from scr_desktop.ui.forms.ui_check import Ui_Check
from scr_desktop.ui.look import icons


class CheckDialog(Dialog):
    """Checks off the window's thread and lists each finding with its sign in words."""

    def __init__(self, case_file: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_Check()
        self.ui.setupUi(self)
        background.run(self, lambda: safety.check(case_file), self.show_findings, self._failed)

    def show_findings(self, findings: Sequence[Any]) -> None:
        """List the findings; each has `ok`, `sentence` and `mended_by`."""
        faults = sum(not finding.ok for finding in findings)
        self.ui.heading.setText("Everything is in order" if not faults else "Something is not in order")
        for finding in findings:
            sign = icons.icon("met", "good") if finding.ok else icons.icon("danger", "danger")
            words = finding.sentence if finding.ok else f"{finding.sentence} {finding.mended_by}".strip()
            self.ui.findings.addItem(QListWidgetItem(sign, words))
        self.ui.findings.setCurrentRow(0)

    def _failed(self, error: Exception) -> None:
        self.reject()
        message.show_failure(self.parentWidget(), error, self.windowTitle())
