"""Takes a chronology that was copied from a document or a spreadsheet."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from scr_desktop.domain.problem import Problem
from scr_desktop.exchange.table import Table
from scr_desktop.services import chronology_import as bringing
from scr_desktop.ui.entry_fault import announce
from scr_desktop.ui.forms.ui_chronology_paste import Ui_ChronologyPaste


class PasteDialog(QDialog):
    """Asks for the text; `table` is what it holds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: Table | None = None
        self.form = form = Ui_ChronologyPaste()
        form.setupUi(self)
        form.fault.hide()
        form.go_on.clicked.connect(self._go_on)
        form.cancel.clicked.connect(self.reject)

    @classmethod
    def ask(cls, parent: QWidget | None) -> Table | None:
        """Return what was pasted as a table, or None if nothing was."""
        dialog = cls(parent)
        return dialog.table if dialog.exec() else None

    def _go_on(self) -> None:
        try:
            self.table = bringing.open_text(self.form.text.toPlainText())
        except Problem as problem:
            self.form.fault.setText(f"▲ {problem.sentence}")
            self.form.fault.show()
            announce(self.form.fault, problem.sentence)
            self.form.text.setFocus()
            return
        self.accept()
